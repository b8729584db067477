import { recordFont } from "./recordFont.ts";

/** The style of the closing presentation as a file: sizes in rem of a slide of 53.33 x 30, as on the projector. */
export function closingStyle(): string {
  return `${recordFont()}
${slides}
@media print{
html{font-size:5.2mm}
body{background:#fff}
main{gap:0;padding:0}
.slide{box-shadow:none;break-after:page;break-inside:avoid;width:53.33rem;height:30rem;-webkit-print-color-adjust:exact;print-color-adjust:exact}
@page{size:A4 landscape;margin:10mm 9mm}
}`;
}

const slides = `:root{color-scheme:light;--paper:#fbf9f4;--ink:#16243a;--soft:#46566d;--line:#d9d3c5;--accent:#0b6b66;--deep:#084f4b;--tint:#dcefed;--team:#4b3a86;--concern:#7a4f00;--objection:#9c1638;--mint:#cdebd3}
*,*::before,*::after{box-sizing:border-box}
html{font-size:min(calc(100vw / 56),36px)}
body{margin:0;background:#e8e3d6;color:var(--ink);font:400 1rem/1.3 "Atkinson Hyperlegible Next Variable",system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
h1,h2,p,ul,ol,figure{margin:0;padding:0}ul{list-style:none}
main{display:grid;gap:1.3rem;justify-items:center;padding:1.3rem}
.defs{position:absolute;width:0;height:0}
.shape{width:1.25em;height:1.25em;flex:none;vertical-align:-.25em;color:var(--soft)}
.shape.of-consent,.shape.of-mark,.shape.of-done{color:var(--accent)}.shape.of-consentWithConcern,.shape.of-warning,.shape.of-broken{color:var(--concern)}.shape.of-objection{color:var(--objection)}.shape.of-team{color:var(--team)}
small{font-size:.8em;color:var(--soft)}
.slide{display:grid;grid-template-columns:minmax(0,1fr);grid-template-rows:auto minmax(0,1fr) auto;gap:.8rem;width:53.33rem;height:30rem;padding:1.6rem 2.6rem 1.1rem;background:var(--paper);box-shadow:0 .2rem .8rem rgb(22 36 58/.18);overflow:hidden}
h1,h2{font-size:2.1rem;line-height:1.06;letter-spacing:-.02em;font-weight:730}
.content{min-height:0;overflow:hidden}
.foot{display:flex;justify-content:space-between;font-size:.8rem;color:var(--soft)}
.lead{font-size:1.35rem;line-height:1.32;margin-bottom:1rem;max-width:42rem}
.full{background:var(--deep);color:#fff;align-content:center;grid-template-rows:auto auto 1fr}.full h1,.full h2{font-size:3.6rem;padding-top:5rem}.full .foot,.full .shape{color:#fff}.full .foot{align-self:end}
table{width:100%;border-collapse:collapse}td{padding:.32rem 1rem .32rem 0;border-top:.04rem solid var(--line);vertical-align:top}td+td{width:17rem}.planning td:first-child{width:16rem}.planning td+td{width:auto}.agreements td+td{width:11rem}.frames td+td{text-align:right}
.columns{columns:2;column-gap:2.2rem}.columns li{display:flex;gap:.6rem;align-items:center;padding:.12rem 0;border-top:.04rem solid var(--line);break-inside:avoid;line-height:1.15}.columns li>span{display:grid;min-width:0}.columns small{font-size:.72rem}.columns .fte{margin-left:auto;white-space:nowrap}
.letter{flex:none;display:grid;place-content:center;width:1.6rem;height:1.6rem;border-radius:50%;background:var(--ink);color:#fff;font-size:.8rem}
.map{display:grid;grid-template-columns:minmax(0,1fr) 22rem;height:100%}.map li{font-size:1.2rem;padding:.4rem 0}.map figure{min-height:0}.map svg{display:block;width:100%;height:22.5rem}
ol{padding-left:2rem}ol li{padding:.18rem 0 .18rem .3rem}ol li::marker{font-weight:750;color:var(--deep)}
ins{text-decoration:underline .14em;text-underline-offset:.16em;background:var(--tint);font-weight:700}
.state,.intro{padding-bottom:.5rem}.intro{font-weight:650}
.decisions{display:grid;gap:.6rem}.decisions li{display:grid;grid-template-columns:2.6rem minmax(0,1fr) 14rem;gap:.8rem;align-items:center;padding:.55rem .9rem;border-radius:.3rem;line-height:1.2}.decisions .shape{width:2.2rem;height:2.2rem}.decisions b{font-size:1.15rem}.decisions .terms{text-align:right;font-size:.83rem}
.decisions .consent{background:var(--deep);color:#fff}.consent small,.consent .shape{color:#fff}.decisions .team{background:#fff;border:.06rem solid var(--team);border-left:1rem solid var(--team)}
.faces{display:grid;grid-template-columns:repeat(5,minmax(0,1fr));gap:1rem;margin-bottom:1.4rem}.faces li{border-top:.11rem solid var(--ink);padding-top:.4rem;font-weight:600}.faces b{display:block;font-size:2.2rem;line-height:1.1}
.quotes{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:1rem}.quotes li{padding:.9rem 1rem;background:var(--mint);border-radius:.06rem .06rem 1.2rem .06rem/.06rem .06rem .4rem .06rem;font-weight:600}`;
