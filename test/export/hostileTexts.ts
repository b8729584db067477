/** Texts that want to be something else than text: markup, formulas, directions, stacked signs, emoji, and long ones. */
import { chanceFrom } from "../support/chance.ts";

const seeds = [
  "<script>alert(1)</script>",
  "</text:p><office:text>",
  "<img src=x onerror=alert(1)>",
  "]]> <!-- & &amp; &#x41; -->",
  "${7*7} {{7*7}} `ls`",
  '=HYPERLINK("http://x";"y")',
  "+1+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1:A9)",
  '"; DROP TABLE dag; --',
  "een;twee;drie",
  "“krul” ‘aan’ – en — meer…",
  "Zoë Ünal-Ščepanović, Łódź, Ørsted",
  "שלום עולם",
  "مرحبا بالعالم",
  "你好，世界",
  "Привет, мир",
  "👍🏽 👩‍👩‍👧‍👦 🇳🇱",
  "Z̷̢̛͎͓a̸̗̓l̵̩̈́g̶̡͝o̴̰͐",
  "\\u0041 \\x41 %41 &lt;b&gt;",
];

/** So many different texts, the same every time. Lines and spaces are single, as the day keeps them. */
export function hostileTexts(count: number): string[] {
  const chance = chanceFrom(20230328);
  return Array.from({ length: count }, (_each, index) => {
    const begin = seeds[index % seeds.length]!;
    const more = Array.from({ length: chance.below(3) }, () => chance.of(seeds)!);
    const text = [begin, ...more, `nr${index}`].join(" ");
    return index % 40 === 39 ? `${"lang ".repeat(790)}${text}`.slice(-4_000) : text;
  });
}
