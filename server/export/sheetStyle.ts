/** The style of an RSV's sheet as a page: on a screen it flows, on paper it is one sheet of A3 or A2. */
import { recordFont } from "./recordFont.ts";

export type Paper = "A3" | "A2";

/** Letters on paper, in millimetres on A3; on A2 all is larger by the root of two. */
const letters = [5.4, 4.8, 4.2, 3.7, 3.2, 2.75, 2.3, 1.9, 1.6];
/** What a box for a question holds between its edges, in millimetres of A3. */
const BOX = { width: 116, height: 70 };

/** The largest letters in which each of these texts fits its box; a text is its paragraphs. */
export function letterFor(boxes: readonly (readonly string[])[]): number {
  const fits = (letter: number) =>
    boxes.every((paragraphs) => {
      const perLine = BOX.width / (0.56 * letter);
      const lines = paragraphs.reduce(
        (sum, text) => sum + Math.max(1, Math.ceil(text.length / perLine)) + 0.3,
        1,
      );
      return lines * 1.36 * letter <= BOX.height;
    });
  return letters.find(fits) ?? letters.at(-1)!;
}

/** The whole style for this paper. */
export function sheetStyle(paper: Paper, letter: number): string {
  // One unit is a millimetre of A3.
  const unit = paper === "A2" ? "1.4142mm" : "1mm";
  return `${recordFont()}
:root{--u:${unit};--letter:${letter};color-scheme:light;--ink:var(--bd-ink,#16243a);--soft:var(--bd-ink-soft,#46566d);--line:var(--bd-line,#d9d3c5);--accent:var(--bd-accent,#0b6b66);--tint:var(--bd-accent-tint,#dcefed);--paper:var(--bd-paper,#fbf9f4)}
*,*::before,*::after{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.45 "Atkinson Hyperlegible Next Variable",system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere;-webkit-print-color-adjust:exact;print-color-adjust:exact}
h1,h2,h3,p,ul,dl,dd,figure{margin:0;padding:0}
ul,ol{list-style:none;margin:0;padding:0}
a{color:var(--bd-accent-strong,#084f4b);text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--bd-focus,#1f4fd8);outline-offset:2px}
.soft{color:var(--soft)}
.tools{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:baseline;padding:1rem 1.25rem;background:var(--ink);color:#fff}
.tools a{color:#fff;display:inline-block;padding:.35rem 0;min-height:2rem}
.tools b[aria-current]{padding:.1rem .6rem;border-radius:1rem;background:#fff;color:var(--ink)}
.tools p{flex-basis:100%}
.sheet{max-width:90rem;margin:0 auto;padding:1.5rem 1.25rem 3rem;display:grid;gap:1.25rem}
.head{display:grid;gap:.25rem;border-bottom:3px solid var(--ink);padding-bottom:.75rem}
.head p:first-child{color:var(--accent);font-weight:650}
h1{font-size:2.25rem;line-height:1.08;letter-spacing:-.02em;text-wrap:balance}
h2{font-size:1.1875rem;line-height:1.2}
h3{font-size:1rem}
.questions{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr))}
.questions>li,.strip>section{display:grid;gap:.4rem;align-content:start;padding:1rem 1.1rem;border:1px solid var(--line);border-radius:.25rem;background:#fff}
.questions .n{display:inline-grid;place-items:center;min-width:1.7em;height:1.7em;margin-right:.4em;border-radius:1em;background:var(--tint);color:var(--accent);font-weight:700}
.text{white-space:pre-wrap}
.strip{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr))}
dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.2rem .8rem}
dt{color:var(--soft)}
.signed li{display:flex;gap:.5rem}
.mark{flex:none;width:1.1em;color:var(--accent);font-weight:700}
.aside{border-left:4px solid #7a4f00;background:#fff0cc;padding:.5rem .75rem;display:grid;gap:.25rem}
.photos{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr))}
.photos img{display:block;max-width:100%;height:auto;border-radius:.25rem;background:#f3efe6}
@media print{
@page{size:${paper === "A2" ? "594mm 420mm" : "420mm 297mm"};margin:0}
html,body{width:calc(420*var(--u));height:calc(296.5*var(--u));overflow:hidden;background:#fff}
body{font-size:calc(var(--letter)*var(--u));line-height:1.34}
.tools,.photos .paper,.aside-note{display:none}
.sheet{width:calc(420*var(--u));height:calc(296.5*var(--u));max-width:none;padding:calc(11*var(--u)) calc(13*var(--u));gap:calc(4*var(--u));grid-template-rows:auto minmax(0,1fr) auto;margin:0}
.head{border-bottom-width:calc(.8*var(--u));padding-bottom:calc(2.5*var(--u));gap:0;font-size:calc(4*var(--u))}
h1{font-size:calc(11*var(--u))}
h2{font-size:1.14em}h3{font-size:1em}
.questions{grid-template-columns:repeat(3,minmax(0,1fr));grid-auto-rows:minmax(0,1fr);gap:calc(3.5*var(--u));min-height:0}
.questions>li,.strip>section{padding:calc(3*var(--u)) calc(3.6*var(--u));gap:calc(1.1*var(--u));border-width:calc(.3*var(--u));border-color:#8b8678;border-radius:calc(1*var(--u));min-height:0}
.strip{grid-template-columns:repeat(var(--columns,3),minmax(0,1fr));gap:calc(3.5*var(--u));max-height:calc(84*var(--u));min-height:0}
.strip>section{overflow:hidden}
.signed ul{columns:2;column-gap:calc(4*var(--u));font-size:.86em}
.signed.many ul{columns:3;font-size:.72em}
.photos{display:block;padding:0!important;border:0!important;overflow:hidden}
.photos figcaption,.photos h2,.photos figure:not(.first){display:none}
.photos img{width:100%;height:calc(60*var(--u));object-fit:contain;object-position:left top}
.aside{border-left-width:calc(1*var(--u));padding:calc(1*var(--u)) calc(2*var(--u));font-size:.86em}
}`;
}
