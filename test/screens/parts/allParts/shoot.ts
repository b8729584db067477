import { AxeBuilder } from "@axe-core/playwright";
import { openDrawing } from "../../../support/drawing.ts";

// Draws the parts at the sizes that matter, in a folder given as the first argument, and says what axe finds.
const folder = process.argv[2];

const views = [
  { name: "phone-390", query: "look=phone", width: 390, height: 844 },
  { name: "phone-320", query: "look=phone", width: 320, height: 700 },
  { name: "desk-1366", query: "look=desk", width: 1366, height: 768 },
  { name: "desk-390", query: "look=desk", width: 390, height: 844 },
  { name: "projector-round", query: "look=projector&frame=round", width: 1920, height: 1080 },
  { name: "projector-round-4x3", query: "look=projector&frame=round", width: 1024, height: 768 },
  { name: "projector-decision", query: "look=projector&frame=decision", width: 1920, height: 1080 },
  { name: "projector-board", query: "look=projector&frame=board", width: 1920, height: 1080 },
  { name: "projector-rings", query: "look=projector&frame=rings", width: 1920, height: 1080 },
];

const { browser, url, close } = await openDrawing(folder, 5391);
let found = 0;
for (const view of views) {
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.height },
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => console.log(view.name, "error", error.message));
  page.on("console", (message) => {
    if (message.type() === "error") console.log(view.name, message.text());
  });
  await page.goto(`${url}/test/screens/parts/allParts/index.html?${view.query}`);
  await page.locator("#app > div").waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}/${view.name}.png`, fullPage: true });
  // a long page is unreadable as one picture
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; height > 2000 && top < height; top += 1500) {
    const clip = { x: 0, y: top, width: view.width, height: Math.min(1500, height - top) };
    await page.screenshot({ path: `${folder}/${view.name}-${top / 1500 + 1}.png`, fullPage: true, clip });
  }
  const axe = await new AxeBuilder({ page }).analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  console.log(view.name, `axe ${axe.violations.length}`, wide > 0 ? `SIDEWAYS ${wide}px` : "");
  for (const violation of axe.violations) {
    found += 1;
    console.log("  ", violation.id, violation.nodes.map((node) => node.target.join(" ")).slice(0, 6));
  }
  await context.close();
}
await close();
process.exitCode = found > 0 ? 1 : 0;
