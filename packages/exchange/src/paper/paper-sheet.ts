/** How a paper looks: A4, black on white, rules and not fills, lines told apart without colour. */
export const PAPER_SHEET = `
@page{size:A4;margin:14mm}
*{box-sizing:border-box}
html{background:#fff;color:#000;font:10pt/1.4 system-ui,"Noto Sans Devanagari",sans-serif}
body{margin:0}
main{max-inline-size:182mm;margin:0 auto;padding:4mm 0}
@media screen{main{padding:14mm}}
h1,h2,p,figure{margin:0}
h1{font-size:18pt;line-height:1.2}
h2{font-size:11pt;border-block-end:.75pt solid #000;padding-block-end:1mm}
header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:2mm 8mm;margin-block-end:4mm}
.notice{margin-block:4mm;padding:2mm 3mm;border:.75pt solid #000;border-radius:2mm}
.parts{display:flex;flex-wrap:wrap;gap:4.5mm 8mm}
section{flex:1 1 100%;min-inline-size:0;break-inside:avoid}
section.half{flex:1 1 78mm}
section>div{display:grid;gap:1.5mm;padding-block-start:2mm}
section.charts>div{grid-template-columns:repeat(auto-fit,minmax(70mm,1fr));gap:6mm}
.figures{display:flex;flex-wrap:wrap;gap:2mm 10mm}
.figures p{display:grid}
.figures strong{font-size:14pt;line-height:1.2}
table{inline-size:100%;border-collapse:collapse}
th,td{padding:1mm 2mm 1mm 0;text-align:start;vertical-align:top;border-block-end:.4pt solid #000;overflow-wrap:anywhere}
thead th{overflow-wrap:normal}
tbody th{font-weight:400}
.number{text-align:end;padding-inline-end:4mm;font-variant-numeric:tabular-nums}
.own{white-space:pre-wrap;overflow-wrap:anywhere}
.chart svg{inline-size:100%;display:block}
.chart p{display:flex;justify-content:space-between;font-size:8pt}
.chart figcaption{font-size:9pt}
svg text{font-size:9px}
.chart path{fill:none;stroke:#000;stroke-width:1.3}
.chart .rule{stroke-width:.4}
.chart .dashed path{stroke-dasharray:4 3}
.chart circle{fill:#000;stroke:#000}
.chart .dashed circle{fill:#fff}
.owns{display:grid;grid-template-columns:repeat(auto-fit,minmax(70mm,1fr));gap:1.5mm 8mm}
.under{text-align:center}
.lichen{inline-size:66mm;margin-inline:auto}
.lichen svg{inline-size:100%;display:block}
footer{display:flex;flex-wrap:wrap;justify-content:space-between;gap:1mm 8mm;margin-block-start:5mm;padding-block-start:2mm;border-block-start:.75pt solid #000;font-size:9pt}
`;
