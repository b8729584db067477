import { AxeBuilder } from "@axe-core/playwright";
import { moderator as en } from "../../../../client/src/text/en/moderator.ts";
import { moderator as nl } from "../../../../client/src/text/nl/moderator.ts";
import { openDrawing } from "../../../support/drawing.ts";

// Draws the moderator's screen in a folder given first; then only the views whose name holds one of the second (parts with commas); then in which language.
const [, , folder, only = "", lang = "nl"] = process.argv;

const words = (lang === "en" ? en : nl) as typeof nl;
const states: readonly (readonly [string, keyof typeof nl.tabs, string?])[] = [
  ["empty", "run"],
  ["welcome", "run"],
  ["boards", "run"],
  ["boards", "board"],
  ["presented", "consent"],
  ["clarifying", "consent"],
  ["reacting", "consent"],
  ["open", "run"],
  ["open", "consent"],
  ["open", "people"],
  ["objections", "consent"],
  ["published", "consent"],
  ["testing", "consent"],
  ["integrating", "consent"],
  ["waiting", "consent"],
  ["rewritten", "consent"],
  ["clear", "consent"],
  ["secondClosed", "consent"],
  ["decided", "run"],
  ["handedOver", "consent"],
  ["deferred", "consent"],
  ["decided", "consent"],
  ["closed", "run"],
  ["open", "consent", "offline"],
];
const sizes = [
  [1366, 768],
  [1920, 1080],
  [390, 844],
  [320, 700],
] as const;

const { browser, url, close } = await openDrawing(folder, 4320);
for (const [width, height] of sizes) {
  for (const [day, tab, status = "online"] of states) {
    const name = `${width}-${day}-${tab}${status === "online" ? "" : `-${status}`}`;
    if (!only.split(",").some((part) => name.includes(part))) continue;
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: "reduce" });
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    page.on("pageerror", (error) => console.log(name, "error", error.message));
    page.on("console", (message) => {
      if (message.type() === "error") console.log(name, message.text());
    });
    await page.goto(`${url}/test/screens/moderator/look/index.html?day=${day}&status=${status}&lang=${lang}`);
    await page.locator("#app main").waitFor();
    const word = width > 1088 ? words.tabs[tab] : words.shortTabs[tab];
    await page.getByRole("navigation").getByRole("button", { name: word, exact: true }).click();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${folder}/${name}.png`, fullPage: width < 1000 });
    const axe = await new AxeBuilder({ page }).analyze();
    // what is cut off: text that is wider than its box, or a page that scrolls sideways
    const cut = await page.evaluate(() => {
      const wide = document.documentElement.scrollWidth - window.innerWidth;
      const inner = [...document.querySelectorAll("main *")].filter((each) => {
        const style = getComputedStyle(each);
        return (
          each.scrollWidth > each.clientWidth + 1 &&
          style.overflowX !== "visible" &&
          each.clientWidth > 1 &&
          !each.closest("[inert]")
        );
      });
      return [
        wide > 0 ? `sideways ${wide}px` : "",
        ...inner.map((each) => `${each.tagName}.${each.className}`),
      ];
    });
    console.log(name, `axe ${axe.violations.length}`, cut.filter(Boolean).join(" "));
    for (const violation of axe.violations) {
      console.log("  ", violation.id, violation.nodes.map((node) => node.target.join(" ")).slice(0, 5));
    }
    await context.close();
  }
}
await close();
