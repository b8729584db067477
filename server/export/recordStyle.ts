import { cssString } from "./html.ts";
import { recordFont } from "./recordFont.ts";

/** The whole style of a record. `running` is what stands on top of every printed page, `standing` at its foot. */
export function recordStyle(running: string, standing: string): string {
  return `${recordFont()}
${screen}
@media print{
${print}
@page{
  size:A4;margin:22mm 17mm 20mm;
  @top-left{content:${cssString(running)};${margin}}
  @bottom-left{content:${cssString(standing)};${margin}}
  @bottom-right{content:counter(page) " / " counter(pages);${margin}}
}
@page:first{@top-left{content:""}}
}`;
}

const margin =
  'font:400 8.5pt "Atkinson Hyperlegible Next Variable",system-ui,sans-serif;color:#46566d;vertical-align:middle';

const screen = `:root{
  color-scheme:light;
  --paper:var(--bd-paper,#fbf9f4);--surface:var(--bd-surface,#fff);--sunken:var(--bd-sunken,#f3efe6);--ink:var(--bd-ink,#16243a);--soft:var(--bd-ink-soft,#46566d);--line:var(--bd-line,#d9d3c5);--strong:var(--bd-line-strong,#8b8678);
  --accent:var(--bd-accent,#0b6b66);--accent-tint:var(--bd-accent-tint,#dcefed);--concern:#7a4f00;--concern-tint:#fff0cc;--objection:#9c1638;--team:#4b3a86;--team-tint:#e9e4f7;
}
*,*::before,*::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1.0625rem/1.55 "Atkinson Hyperlegible Next Variable",system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word}
h1,h2,h3,h4,p,ul,ol,dl,dd,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
a{color:var(--bd-accent-strong,#084f4b);text-underline-offset:.18em}
:focus-visible{outline:3px solid var(--bd-focus,#1f4fd8);outline-offset:2px}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.defs{position:absolute;width:0;height:0}
.shape{width:1.25em;height:1.25em;flex:none;vertical-align:-.25em;color:var(--soft)}
.shape.of-consent,.shape.of-mark{color:var(--accent)}.shape.of-consentWithConcern{color:var(--concern)}.shape.of-objection{color:var(--objection)}.shape.of-team{color:var(--team)}.shape.of-done{color:var(--accent)}
.soft,small{color:var(--soft)}small{font-size:.875em;font-weight:400}.fine{font-size:.9375rem;line-height:1.45}
.num{font-variant-numeric:tabular-nums;white-space:nowrap}

.pub{display:flex;align-items:center;justify-content:space-between;gap:1.5rem;padding:.85rem 3rem;border-bottom:1px solid var(--line);background:var(--surface);font-size:.9375rem;line-height:1.3}
.brand{display:flex;align-items:center;gap:.55rem;font-weight:700;font-size:1.0625rem}.brand .shape{width:1.6rem;height:1.6rem}
.logo{width:auto;height:auto;max-width:min(14rem,60vw);max-height:3rem}.pub .ways{display:flex;flex-wrap:wrap;gap:0 1.5rem;flex:1}.pub .ways a{color:var(--ink);text-decoration:none;padding:.5rem 0}.pub .ways a[aria-current]{font-weight:700;box-shadow:inset 0 -3px var(--accent)}.pub .mark{width:1.6rem;height:1.6rem;color:var(--accent)}.pub .told{color:var(--soft)}
.stamp{justify-content:center;background:#fbe9ee;color:#8a1538;font-weight:700;letter-spacing:.06em}
.doc{display:grid;grid-template-columns:13rem minmax(0,46rem) 14rem;gap:0 3rem;padding:2.5rem 3rem 4rem;max-width:1366px;margin:0 auto}
.toc{position:sticky;top:1.5rem;align-self:start;font-size:.9375rem;line-height:1.3}
.toc li{border-top:1px solid var(--line);padding:.5rem 0;display:flex;gap:.5rem}.toc a{color:var(--ink);text-decoration:none}.toc a:hover{text-decoration:underline}.toc .shape{width:1em;height:1em;margin-top:.1rem}
.marg{font-size:.9375rem;line-height:1.4;color:var(--soft);align-self:start;padding-top:.35rem;display:grid;gap:.6rem}
.marg h2{font-size:.9375rem;line-height:1.3;color:var(--ink)}.marg b{color:var(--ink)}.with{display:flex;gap:.5rem}

.eyebrow{font-size:1rem;font-weight:650;color:var(--accent)}
h1{font-size:3rem;line-height:1.04;letter-spacing:-.02em;font-weight:720;margin-top:.4rem;text-wrap:balance}
.lead{font-size:1.3125rem;line-height:1.42;margin-top:1rem;text-wrap:pretty}.lead-more{margin-top:.75rem}
.notice{margin-top:1.25rem;padding:.65rem 1rem;border-radius:.625rem;border:1.5px dashed var(--strong);line-height:1.45}
.notice.names{border:1.5px solid var(--concern);background:var(--concern-tint);margin-top:.6rem}
.sheet{margin-top:1.5rem}.sheet p{white-space:pre-line}.sheet figure{margin:1rem 0}.sheet img{max-width:100%;height:auto}
.figures{display:grid;grid-template-columns:repeat(4,1fr);gap:1.5rem;margin-top:1.5rem;padding-top:1rem;border-top:1px solid var(--line)}
.figures li{line-height:1.25;font-size:.9375rem}.figures b{display:block;font-size:2rem;line-height:1.1;letter-spacing:-.02em}

.sec{font-size:1.75rem;line-height:1.15;letter-spacing:-.012em;margin:3rem 0 1rem;padding-top:1rem;border-top:3px solid var(--ink)}
h3{font-size:1.1875rem;line-height:1.25;margin:1.75rem 0 .5rem}h4{font-size:1rem;line-height:1.25;margin:1.5rem 0 .4rem}
.intro{margin-bottom:.75rem}.empty{border:1.5px dashed var(--strong);border-radius:.625rem;padding:1rem;color:var(--soft)}
.note-line{font-size:.875rem;line-height:1.4;color:var(--soft);margin-top:.4rem}
.plain li{padding:.1rem 0}

.dec{margin-top:2.5rem;padding-top:1rem;border-top:4px solid var(--line)}.sec+.dec,.intro+.dec{margin-top:1rem}
.byconsent{border-top-color:var(--accent)}.waiting{border-top:2px dashed var(--strong)}
.kind{display:flex;align-items:center;gap:.75rem;font-weight:700;font-size:1.0625rem;line-height:1.2;padding-bottom:.9rem;color:var(--soft)}
.byconsent .kind{color:var(--accent)}.kind .shape{width:2.75rem;height:2.75rem}.waiting .kind .shape{width:1.75rem;height:1.75rem}
.kind small{display:block;font-size:.9375rem}
.dec .title{font-size:1.75rem;line-height:1.15;letter-spacing:-.012em;margin:0}
.text{font-size:1.25rem;line-height:1.45;font-weight:500;margin:.75rem 0 1rem}
.lines{counter-reset:line;margin-top:.35rem;display:grid;gap:.3rem}
.lines li{display:block;position:relative;padding-left:2rem}
.lines li.line{counter-increment:line}.lines li.line::before{content:counter(line) ".";position:absolute;left:0;color:var(--soft);font-weight:400}
ins{text-decoration:underline;text-decoration-thickness:.15em;text-underline-offset:.18em;text-decoration-color:var(--accent);text-decoration-skip-ink:none;background:var(--accent-tint);font-weight:650;padding:0 .12em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
del{text-decoration:line-through;text-decoration-thickness:.12em;text-decoration-color:var(--objection);color:var(--soft)}
.dec.signed{border-top:0;padding-top:0}.byteam{border:2px solid var(--team);outline:2px solid var(--team);outline-offset:3px;background:var(--team-tint);padding:1.25rem 1.5rem 1rem;margin:.75rem 5px 1.5rem}
.byteam .kind,.again .kind .of-team{color:var(--team)}.byteam .soft,.byteam .facts dt,.byteam small,.byteam .note-line{color:#3d4a60}.byteam .story .shape{background:var(--team-tint)}
.signature{margin-top:1rem;padding-top:.5rem;border-top:1px solid var(--team);color:var(--team);font-weight:650;font-size:.9375rem}
.again{border-top:2px dashed var(--strong)}.again .text{color:var(--soft)}
.answers{white-space:nowrap}
.facts{font-size:1rem;line-height:1.45}.facts>div{display:grid;grid-template-columns:9rem minmax(0,1fr);gap:.3rem 1rem;padding:.2rem 0}.facts dt{color:var(--soft)}
.facts.tight{font-size:.9375rem}.facts.tight>div{border-bottom:1px solid var(--line);padding:.4rem 0}.facts.tight dt{color:var(--ink);display:flex;justify-content:space-between;gap:.5rem}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%}
.rounds{font-size:.9375rem;line-height:1.25}
.rounds th{font-weight:600;text-align:right;vertical-align:bottom;padding:.35rem .5rem}.rounds thead th{border-bottom:2px solid var(--ink)}
.rounds td{text-align:right;padding:.4rem .5rem}.rounds tbody :is(td,th){border-bottom:1px solid var(--line)}.rounds tbody th{font-weight:400;white-space:nowrap}
.rounds tr>:first-child{text-align:left;padding-left:0}.rounds .say{text-align:left;color:var(--soft)}
.rounds th .shape{display:block;margin:0 0 .2rem auto;width:1.4rem;height:1.4rem}
.tbl{font-size:.9375rem;line-height:1.35}
.tbl th{text-align:left;font-weight:600;color:var(--soft);font-size:.875rem;padding:.4rem .75rem .4rem 0;border-bottom:2px solid var(--ink)}
.tbl td{padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);vertical-align:top}
.label{font-weight:700;font-size:.9375rem;line-height:1.3}.label small{margin-left:.5rem}
.story{margin:.75rem 0 0 .85rem;border-left:2px solid var(--strong);display:grid;gap:1rem}
.story li{position:relative;padding-left:1.75rem;line-height:1.45}
.story .shape{position:absolute;left:-.95rem;top:-.15rem;width:1.8rem;height:1.8rem;background:var(--paper);padding:.1rem;border-radius:50%}
.words{white-space:pre-line}
.corrected{margin:.35rem 0 .5rem;padding-left:.75rem;border-left:3px solid var(--team);font-size:.9375rem;line-height:1.45}
.story>li>.life{margin-top:.35rem}.note-line+.facts{margin-top:1rem}.end{display:inline-block;padding:.05rem .5rem;border:1.5px solid var(--strong);border-radius:1rem;font-size:.8125rem;font-weight:650;margin-left:.35rem}
.end.of-resolved,.end.of-withdrawn,.end.of-notValid{border-color:var(--accent)}.end.of-concern{border-color:var(--concern)}.end.of-unresolved,.end.of-valid,.end.of-raised{border-color:var(--objection);border-style:dashed}
.life .shape{position:static;width:1.15em;height:1.15em;padding:0;background:none}
.asked{font-size:.9375rem}.story .asked li{padding-left:0}.merged{margin-top:.6rem;border-left:2px dotted var(--strong)}.merged li{padding-left:.9rem}
.way li,.voices li{padding:.25rem 0}.way .num{display:inline-block;min-width:5.5rem;color:var(--soft)}
.voices{display:grid;gap:.6rem}.voices li{border-left:2px solid var(--line);padding-left:.9rem}
.state{font-weight:650;white-space:nowrap}
.codes{columns:20rem auto;column-gap:2rem;font-size:.9375rem;line-height:1.3}.codes li{break-inside:avoid;display:flex;gap:.5rem;align-items:center;padding:.3rem 0;border-bottom:1px solid var(--line)}
.codes code{font:600 .9375rem/1.3 ui-monospace,"DejaVu Sans Mono",monospace;white-space:nowrap}.codes .shape{width:1.2em;height:1.2em}
blockquote{font-size:1.0625rem;padding:.15rem 0}blockquote::before{content:"“"}blockquote::after{content:"”"}
.versions{display:grid;gap:1rem}.versions .lines{font-size:1rem}

.board{margin-top:1.75rem}.board h3{margin:0 0 .15rem}.lanes{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:.25rem 1.5rem}
.lane h4{display:flex;justify-content:space-between;gap:1rem;border-bottom:2px solid var(--ink);padding-bottom:.3rem;margin:.9rem 0 .75rem}
.photos{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr));gap:1rem;margin:.8rem 0}.photo{margin:0;break-inside:avoid}.photo img{display:block;max-width:100%;height:auto;max-height:24rem}
.notes{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,13rem),1fr));gap:.7rem}
.note{padding:.6rem .75rem .55rem;background:#ffe9a8;border-radius:.2rem .2rem .2rem .7rem;font-size:.9375rem;line-height:1.35;break-inside:avoid}
.note.mint{background:#cdebd3}.note.sky{background:#cfe3f7}.note.rose{background:#f6d8d3}
.by{font-size:.8125rem;color:#2f3c50;margin-top:.3rem}
.two{display:grid;grid-template-columns:1fr 1fr;gap:0 3rem}.two h3{margin-top:.5rem}
.counts>div{display:flex;justify-content:space-between;gap:1rem;border-bottom:1px solid var(--line);padding:.25rem 0;font-size:.9375rem}.counts dd{font-weight:650}
.frames li{display:grid;grid-template-columns:3.5rem minmax(0,1fr);gap:.5rem;padding:.2rem 0;font-size:1rem;line-height:1.45}.frames span{color:var(--soft);font-size:.875rem}
.map{margin:0}.map>svg{display:block;width:100%;max-width:38rem;height:auto;margin:0 auto}.letter{display:inline-grid;place-items:center;min-width:1.9em;height:1.5em;padding:0 .3em;border-radius:1em;background:var(--ink);color:#fff;font-size:.875rem;line-height:1;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.changes{display:grid;gap:.4rem}.changes li{border-left:2px solid var(--line);padding-left:.9rem}.rsv{margin-top:1.25rem}.rsv h4{margin-bottom:.15rem}.places{line-height:1.5;margin-bottom:.4rem}.places small{font-size:.75em;white-space:nowrap}.state .shape.of-warning{color:var(--concern)}.state .shape.of-broken{color:var(--objection)}
.verify{border:2px solid var(--ink);border-radius:.25rem;background:var(--surface);padding:1.25rem 1.5rem;margin-top:1.25rem}
.hash{font:600 .9375rem/1.6 ui-monospace,"DejaVu Sans Mono",monospace;background:var(--sunken);padding:.5rem .75rem;margin:.6rem 0}
.verify .soft{font-size:.875rem}

@media (max-width:75rem){
.doc{grid-template-columns:minmax(0,46rem);justify-content:center;padding:1.5rem 1rem 3rem}.toc{position:static;margin-bottom:1.5rem;columns:14rem auto}.toc li{break-inside:avoid}.marg{margin-top:3rem}
.pub{padding:.75rem 1rem;flex-wrap:wrap;gap:.25rem 1.5rem}
}
@media (max-width:40rem){
h1{font-size:2.25rem}.figures{grid-template-columns:1fr 1fr}.two{grid-template-columns:1fr}.facts>div{grid-template-columns:1fr;gap:0}.rounds{min-width:34rem}.tbl{min-width:30rem}
}
@media (forced-colors:active){.note,.notice,.verify{border:1px solid CanvasText}ins,del{text-decoration-color:CanvasText}}`;

const print = `body{background:#fff;font-size:10.5pt;line-height:1.45}
.pub,.toc{display:none}
.doc{display:block;padding:0;max-width:none}
.marg{grid-template-columns:1fr 1fr;gap:.5rem 1.5rem;margin-top:2rem;padding-top:.75rem;border-top:1px solid var(--line);font-size:9pt;break-inside:avoid}.marg h2{grid-column:1/-1}
h1{font-size:26pt}.lead{font-size:13pt}.sec{font-size:16pt;margin:22pt 0 8pt}.text{font-size:12.5pt}.dec .title{font-size:15pt}
h3{font-size:12pt;margin-top:14pt}h4{margin-top:10pt}
.facts,.rounds,.tbl,.facts.tight,.frames li,.counts>div{font-size:9.5pt}.note{font-size:9pt}.by{font-size:8pt}.fine,small,.note-line{font-size:8.5pt}
h1,h2,h3,h4,.kind,thead,.label,.intro,.board>.soft{break-after:avoid}
.board.small,.map{break-inside:avoid}.map>svg{max-width:125mm}
tr,li,.facts>div,.verify,.figures,.notice,blockquote,.counts>div{break-inside:avoid}
.lines,.story,.versions,.notes,.lanes{break-inside:auto}
.notes{display:block;columns:2;column-gap:.7rem}.note{margin-bottom:.6rem}.lanes{grid-template-columns:repeat(auto-fit,minmax(70mm,1fr))}.lane .notes{columns:1}.lane:only-child .notes{columns:3}
thead{display:table-header-group}.scroll{overflow:visible}.story .shape{background:#fff}
.byteam{break-inside:avoid}
.notice.names,.byteam,ins,.note,.hash{-webkit-print-color-adjust:exact;print-color-adjust:exact}
a{color:inherit;text-decoration:none}a[href^="http"]::after{content:" (" attr(href) ")"}
.dec{break-before:auto}p{orphans:3;widows:3}`;
