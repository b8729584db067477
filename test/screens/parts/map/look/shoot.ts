import { AxeBuilder } from "@axe-core/playwright";
import { openDrawing } from "../../../../support/drawing.ts";

// Draws the map at the sizes that matter, in a folder given as the first argument (a second: only views so named), and
// says what axe finds.
const [, , folder, only = ""] = process.argv;

const views = [
  { name: "phone-390", query: "look=phone", width: 390, height: 844 },
  { name: "phone-320", query: "look=phone&show=close&language=en", width: 320, height: 700 },
  { name: "phone-390-close", query: "look=phone&show=close", width: 390, height: 844 },
  { name: "desk-1366", query: "look=desk", width: 1366, height: 768 },
  { name: "desk-1366-close", query: "look=desk&show=close", width: 1366, height: 768 },
  { name: "desk-1366-values", query: "look=desk&show=values&language=en", width: 1366, height: 768 },
  { name: "desk-1920-halves", query: "look=desk&show=halves", width: 1920, height: 1080 },
  { name: "desk-390", query: "look=desk&language=en", width: 390, height: 844 },
  { name: "desk-1366-forced", query: "look=desk&show=close", width: 1366, height: 768, forced: true },
  { name: "projector-1920", query: "look=projector", width: 1920, height: 1080 },
  { name: "projector-1024", query: "look=projector&language=en", width: 1024, height: 768 },
  { name: "projector-1920-halves", query: "look=projector&show=halves", width: 1920, height: 1080 },
].filter(({ name }) => name.includes(only));

const { browser, url, close } = await openDrawing(folder, 4360);
let wrong = 0;
for (const view of views) {
  const context = await browser.newContext({
    viewport: { width: view.width, height: view.height },
    reducedMotion: "reduce",
    forcedColors: view.forced ? "active" : "none",
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => console.log(view.name, "error", error.message));
  page.on("console", (message) => {
    if (message.type() === "error") console.log(view.name, message.text());
  });
  await page.goto(`${url}/test/screens/parts/map/look/index.html?${view.query}`);
  await page.locator("#app .map svg").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  // sizes in rem settle a few frames after the root got its own
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  if (view.name.endsWith("forced")) {
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowUp");
  }
  await page.screenshot({ path: `${folder}/${view.name}.png`, fullPage: true });
  const axe = await new AxeBuilder({ page }).analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  console.log(view.name, `axe ${axe.violations.length}`, wide > 0 ? `SIDEWAYS ${wide}px` : "");
  wrong += axe.violations.length + (wide > 0 ? 1 : 0);
  for (const violation of axe.violations)
    console.log("  ", violation.id, violation.nodes.map((node) => node.target.join(" ")).slice(0, 4));
  await context.close();
}
await close();
process.exitCode = wrong > 0 ? 1 : 0;
