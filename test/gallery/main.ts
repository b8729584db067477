/** `npm run gallery`: a picture of every screen in every state worth seeing, in gallery/ (not kept in git). */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startDemoServer, temporaryData } from "../support/demoServer.ts";
import { openBrowser, sizes } from "../support/hallPages.ts";
import { tour } from "../support/tour.ts";
import { variants } from "./variants.ts";

const folder = fileURLToPath(new URL("../../gallery", import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const { data, remove } = temporaryData();
const server = await startDemoServer(data);
const { browser } = await openBrowser();
let count = 0;
try {
  await tour(browser, server, async (name, kind, page) => {
    const usual = page.viewportSize();
    // Desks are also worked with on a phone.
    for (const size of kind === "laptop" ? (["laptop", "phone"] as const) : ([kind] as const)) {
      await page.setViewportSize(sizes[size]);
      // On a phone a desk is a long page: all of it is worth seeing.
      const fullPage = kind === "laptop" && size === "phone";
      await page.screenshot({ path: join(folder, `${name}@${size}.png`), fullPage });
      count += 1;
    }
    if (usual) await page.setViewportSize(usual);
    for (const variant of variants.filter((each) => each.of.test(name))) {
      await variant.around(page, async () => {
        await page.screenshot({ path: join(folder, `${name}@${variant.name}.png`) });
        count += 1;
      });
    }
  });
  console.log(`${count} pictures in gallery/`);
} finally {
  await browser.close();
  await server.stop();
  remove();
}
