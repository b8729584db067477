/**
 * The style of what is printed: A4, black on white, nothing that needs ink for its looks. A day with a theme has its
 * lines, figures and code in the strong accent, which stands 7:1 on white (shared/look/legible.ts).
 */
import { recordFont } from "../export/recordFont.ts";

/** The whole style; on a screen the sheets lie below each other. */
export function paperStyle(): string {
  return `${recordFont()}
@page{size:210mm 297mm;margin:0}
*,*::before,*::after{box-sizing:border-box}
html{background:#e7e3da}
body{margin:0;color:#000;font:400 5mm/1.35 "Atkinson Hyperlegible Next Variable",system-ui,sans-serif;font-variant-numeric:tabular-nums lining-nums;overflow-wrap:anywhere}
h1,h2,p,ol,ul{margin:0;padding:0}
ul{list-style:none}
.tools{display:grid;gap:.25rem;padding:1rem 1.25rem;background:var(--bd-ink,#16243a);color:#fff;font-size:1rem}
.tools h1{font-size:1.25rem}
.page{position:relative;width:210mm;height:296.5mm;margin:1rem auto;padding:16mm;background:#fff;overflow:hidden;display:flex;flex-direction:column;gap:5mm;break-after:page;break-inside:avoid}
.page:last-child{break-after:auto}
.day{font-weight:600;border-bottom:.6mm solid var(--bd-accent,#000);padding-bottom:2.5mm;display:flex;justify-content:space-between;gap:8mm}
.logo{align-self:start;width:auto;height:auto;max-width:60mm;max-height:14mm}
.page h2{font-size:12mm;line-height:1.08;letter-spacing:-.01em;text-wrap:balance}
.page h2.long{font-size:9mm}
.page h2.longer{font-size:7mm}
.lead{font-size:6.5mm}
.about{display:grid;gap:1mm}
.qr{display:block;align-self:center;flex:none;width:90mm;height:90mm}
.hall .qr{width:138mm;height:138mm}
.hall h2{font-size:15mm;text-align:center}
.hall .where{text-align:center}
.hall .address{font-size:7mm;font-weight:700}
.hall .code{color:var(--bd-accent-strong,#000);font-size:19mm;line-height:1;font-weight:750;letter-spacing:.04em;white-space:nowrap}
.steps{display:grid;gap:2mm;list-style:none;counter-reset:step}
.steps li{counter-increment:step;display:grid;grid-template-columns:10mm minmax(0,1fr);align-items:baseline}
.steps li::before{content:counter(step) ".";color:var(--bd-accent-strong,#000);font-weight:750;font-size:6mm}
.hall .steps{grid-template-columns:repeat(3,minmax(0,1fr));gap:6mm;margin-top:auto}
.hall .steps li{grid-template-columns:7mm minmax(0,1fr)}
.link{font-size:3.4mm;line-height:1.3}
.link b{display:block}
.foot{margin-top:auto;border-top:.3mm solid #000;padding-top:2.5mm;font-size:4mm;display:grid;gap:1mm}
.badges{display:grid;grid-template-columns:repeat(2,95mm);grid-template-rows:repeat(4,69mm);gap:0;padding:10mm;justify-content:center;align-content:center}
.badge .organisation{color:var(--bd-accent-strong,#000)}
.badge{border:.2mm dashed #777;padding:6mm;display:flex;flex-direction:column;gap:1.5mm;overflow:hidden;position:relative}
.badge .name{font-size:9.5mm;line-height:1.08;font-weight:750;min-height:9.5mm}
.badge .name.long{font-size:7mm}
.badge .name.longer{font-size:5.4mm}
.badge .name.blank{border-bottom:.3mm solid #000}
.badge .organisation{font-size:5.4mm;line-height:1.2;font-weight:600}
.badge .organisation.long{font-size:4.4mm}
.badge .organisation.longer{font-size:3.7mm}
.badge .regions{font-size:4.2mm;line-height:1.2;margin-top:auto}
.badge .regions.longer{font-size:3.2mm}
.badge.coded .regions{padding-right:24mm}
.badge .qr{position:absolute;right:3mm;bottom:3mm;width:23mm;height:23mm}
.empty{padding:2rem;max-width:40rem;margin:1rem auto;background:#fff;font-size:1rem}
.empty h2{font-size:1.25rem}
@media print{html{background:#fff}.tools{display:none}.page{margin:0}}
@media screen and (max-width:215mm){.page{zoom:.45;margin:1rem auto}}
@media screen and (max-width:100mm){.page{zoom:.38}}
`;
}
