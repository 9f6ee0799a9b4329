/** The shared style sheet of every page: colours by meaning, light, dark and print. */
export const style = `
:root{color-scheme:light;--paper:#faf9f7;--panel:#fff;--ink:#1c2127;--soft:#59626d;--line:#dfe1e4;--faint:#eef0f1;--link:#22588c;
--pass:#21754a;--partial:#8f5f00;--fail:#b0352c;--unknown:#5f6873;--passbar:#4a9d72;--partialbar:#d9a63e;--failbar:#cf6a60;--unknownbar:#a9b0b8;--accent:#2d6aa3;
--sans:ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
@media screen and (prefers-color-scheme:dark){:root{color-scheme:dark;--paper:#14171b;--panel:#1b1f24;--ink:#e4e7ea;--soft:#a1aab4;--line:#30363d;--faint:#242a30;--link:#8ebae6;
--pass:#66c492;--partial:#dcae55;--fail:#ef8e85;--unknown:#a1aab4;--passbar:#459a6e;--partialbar:#b98a2f;--failbar:#bf5d54;--unknownbar:#5d6670;--accent:#6ba3d8}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-behavior:smooth}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.55 var(--sans);font-variant-numeric:tabular-nums}
main{max-width:1080px;margin:0 auto;padding:40px 24px 24px}
a{color:var(--link);text-decoration-thickness:1px;text-underline-offset:2px}
a:focus-visible,summary:focus-visible,input:focus-visible,.scroll:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:3px}
h1,h2,h3,h4,p,ul,ol{margin:0;padding:0}
h1{font-size:30px;line-height:1.2;font-weight:650;letter-spacing:-.015em;overflow-wrap:anywhere}
h1 a{color:inherit;text-decoration:none}
h1 a:hover{text-decoration:underline}
h2{font-size:19px;line-height:1.3;font-weight:650;letter-spacing:-.005em}
h3{font-size:15px;font-weight:600}
h4{font-size:13px;font-weight:600;margin-top:12px}
code{font-family:var(--mono);font-size:.88em}
code{overflow-wrap:anywhere}
.soft{color:var(--soft);font-weight:400}
.good{color:var(--pass)}.bad{color:var(--fail)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.report>section,.projects{margin-top:52px}
section>h2+p.soft{margin-top:2px}
.top{margin-bottom:26px}
.eyebrow{color:var(--soft);font-size:13px;font-weight:600;letter-spacing:.02em;margin-bottom:4px}
.facts{display:flex;flex-wrap:wrap;gap:2px 18px;margin-top:8px;color:var(--soft);font-size:13.5px}
.lead{font-size:17px;margin-bottom:20px}
.panel{background:var(--panel);border:1px solid var(--line);border-radius:10px;padding:20px 22px}
.report>.standing{display:grid;grid-template-columns:300px 1fr;gap:16px;margin-top:0}
.score{display:flex;flex-direction:column;justify-content:center;align-items:center}
.under{display:flex;flex-direction:column;align-items:center;font-size:13.5px;color:var(--soft)}
.under .good,.under .bad{font-weight:600;color:var(--pass)}.under .bad{color:var(--fail)}
.dial{width:100%;max-width:244px;height:auto}
.dial .track{fill:var(--faint)}.dial .value{fill:var(--accent)}.dial .mark{fill:var(--soft)}
.dial .number{font-size:50px;font-weight:650;fill:var(--ink);letter-spacing:-.02em}.dial .caption{font-size:15px;fill:var(--soft)}
.ladder{list-style:none;display:grid;grid-template-columns:repeat(5,1fr);gap:6px;margin-top:14px}
.ladder li{border-top:4px solid var(--line);padding:8px 6px 0 0;font-size:12.5px;line-height:1.4}
.ladder b{display:block;font-size:13.5px;font-weight:600}
.ladder span{color:var(--soft)}
.ladder .below,.ladder .here{border-color:var(--accent)}
.ladder .above b{font-weight:500;color:var(--soft)}
.ladder .you{display:inline-block;margin-left:4px;padding:0 6px;border-radius:8px;background:var(--accent);color:var(--panel);font-size:11px;font-weight:600}
.missing-title{margin-top:20px;font-size:13.5px;color:var(--soft)}
.missing-title b{color:var(--ink)}
.chips{list-style:none;display:flex;flex-wrap:wrap;gap:6px;margin-top:8px}
.chips a{display:block;padding:1px 9px;border:1px solid var(--line);border-radius:12px;font-size:13px;text-decoration:none}
.chips a:hover{border-color:var(--link)}
.plain{margin-top:8px;font-size:13.5px}.plain summary{cursor:pointer;color:var(--link)}
.report>.gate{margin-top:16px;display:flex;gap:4px 18px;flex-wrap:wrap;padding:11px 22px;border:1px solid var(--line);border-left:4px solid var(--pass);border-radius:10px;background:var(--panel);font-size:14px}
.gate.failed{border-left-color:var(--fail)}.gate.passed b{color:var(--pass)}.gate.failed b{color:var(--fail)}
.gate ul{list-style:none;display:flex;flex-wrap:wrap;gap:2px 18px;min-width:0}.gate.failed ul{display:block;flex-basis:100%}
.gate li{overflow-wrap:anywhere}
.report>.promises{margin-top:16px;display:grid;grid-template-columns:repeat(5,1fr);background:var(--panel);border:1px solid var(--line);border-radius:10px}
.tile{padding:14px 16px;border-left:1px solid var(--line);font-size:13px;line-height:1.45;min-width:0;overflow-wrap:anywhere}
.tile:first-child{border-left:0}
.tile h2{font-size:13px;font-weight:600;letter-spacing:0}
.now{font-size:17px;font-weight:600;margin:3px 0 4px}
.now.pass,.n.pass,.mark.pass{color:var(--pass)}.now.partial,.n.partial,.mark.partial{color:var(--partial)}.now.fail,.n.fail,.mark.fail,.mark.error{color:var(--fail)}
.now.unknown,.n.unknown,.mark.unknown,.mark.na,.now.not-asked{color:var(--unknown)}
.contents{margin-top:28px;border-bottom:1px solid var(--line)}
.contents ul{list-style:none;display:flex;flex-wrap:wrap;gap:2px 22px;padding-bottom:10px}
.contents a{text-decoration:none}.contents a:hover{text-decoration:underline}
.report>.contents+section,.report>.contents+section:empty+section{margin-top:36px}
.steps{list-style:none;margin-top:14px;border-top:1px solid var(--line)}
.steps li{display:grid;grid-template-columns:64px 1fr;padding:13px 0;border-bottom:1px solid var(--line)}
.steps h3{line-height:1.45;overflow-wrap:anywhere}
.points{font-size:17px;font-weight:650;color:var(--accent)}
.places{display:flex;flex-wrap:wrap;gap:2px 14px;font-size:13.5px}
p.places{margin-top:3px}
.areas{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,6fr);gap:24px;margin-top:14px;align-items:center}
.areas .panel{padding:10px}
.radar{display:block;width:100%;height:auto}
.radar text{font-size:11.5px;fill:var(--soft)}
.radar .ring,.radar .spoke{fill:none;stroke:var(--line);stroke-width:1}
.radar .shape{fill:var(--accent);fill-opacity:.16;stroke:var(--accent);stroke-width:2;stroke-linejoin:round}.radar .dot{fill:var(--accent)}
table{border-collapse:collapse;width:100%;font-size:13.5px}
th,td{text-align:left;padding:6px 14px 6px 0;border-bottom:1px solid var(--line);vertical-align:top;font-weight:400}
th:last-child,td:last-child{padding-right:0}
thead th{color:var(--soft);font-size:12.5px;white-space:nowrap}
.n{text-align:right;white-space:nowrap}.n.none{color:var(--line)}.n b{font-weight:650}
.n.none{opacity:0}
.bars th a{text-decoration:none;color:inherit}.bars th a:hover{text-decoration:underline}
.bars td,.bars th{vertical-align:middle}
.bar-cell{width:30%}
.bar{display:block;width:100%;height:8px;border-radius:4px;background:var(--faint)}
.bar .pass{fill:var(--passbar)}.bar .partial{fill:var(--partialbar)}.bar .fail{fill:var(--failbar)}.bar .unknown{fill:var(--unknownbar)}
.changes{list-style:none;margin-top:4px}.changes li{padding:4px 0;overflow-wrap:anywhere}
#change h3,[id$="-change"] h3{margin-top:14px}
.scroll{overflow-x:auto;margin-top:12px}
.map{display:block;max-width:none;margin:0 auto}
.map .edge{fill:none;stroke:var(--unknownbar);stroke-width:1.2;opacity:.75}
.map rect{fill:var(--panel);stroke:var(--line)}
.map text{font-size:11px;fill:var(--soft)}.map .name{font-size:12px;fill:var(--ink)}
.map .code rect{stroke:var(--soft)}.map .model rect{stroke:var(--accent);stroke-width:1.5}.map .destination rect{fill:var(--faint);stroke:var(--soft)}
.map .prompt rect{stroke-dasharray:4 3;stroke:var(--soft)}.map .store rect{stroke:var(--partialbar);stroke-width:1.5}.map .tracer rect{stroke:var(--passbar);stroke-width:1.5}
.fold{margin-top:18px}
.fold>summary{cursor:pointer;font-weight:600}
.fold td{overflow-wrap:anywhere;min-width:96px}
.filter{display:flex;flex-wrap:wrap;gap:4px 20px;border:0;margin:8px 0 0;padding:0;font-size:14px}
.filter legend{float:left;padding:0;min-width:88px;margin-right:16px;color:var(--soft)}
.filter input{accent-color:var(--accent);margin:0 2px 0 0}
.area{margin-top:26px}
.area>h3{font-size:15.5px;padding-bottom:7px;border-bottom:1px solid var(--line)}
.check{border-bottom:1px solid var(--line)}
.check>summary{display:grid;grid-template-columns:92px 1fr auto;gap:2px 12px;padding:8px 0;cursor:pointer;list-style:none}
.check>summary::-webkit-details-marker{display:none}
.check>summary:hover .title{text-decoration:underline;text-underline-offset:2px;text-decoration-thickness:1px}
.mark{font-size:13.5px;font-weight:600;white-space:nowrap}
.said{display:block;color:var(--soft);font-size:13.5px;overflow-wrap:anywhere}
.id{color:var(--soft);font-size:13px}
.body{padding:0 0 16px 104px;max-width:900px}
.body>p+p{margin-top:8px}
.found{list-style:none;font-size:14px}.found li{padding:2px 0;overflow-wrap:anywhere}
.fix{color:var(--soft);padding-left:16px}
.advice{margin-top:12px}
.body>p.soft{margin-top:12px;font-size:13.5px}.body>p.soft+p.soft{margin-top:2px}
.check:target{display:block!important;background:var(--faint)}.area:has(.check:target){display:block!important}
.verdicts{list-style:none}.verdicts li{display:grid;grid-template-columns:92px 1fr}
.notices ul{list-style:none;margin-top:8px;font-size:14px}.notices li{padding:2px 0;overflow-wrap:anywhere}
footer{max-width:1080px;margin:24px auto 0;padding:18px 24px 40px;color:var(--soft);font-size:13px;border-top:1px solid var(--line)}
.project{margin-top:64px;padding-top:8px;border-top:2px solid var(--line)}
@media screen and (max-width:820px){
main{padding:26px 16px 16px}footer{padding-inline:16px}h1{font-size:24px}
.report>.standing,.areas{grid-template-columns:minmax(0,1fr)}
.ladder{grid-template-columns:1fr;gap:0}.ladder li{border-top:0;border-left:4px solid var(--line);padding:4px 0 4px 12px}.ladder b{display:inline-block;margin-right:6px}
.report>.promises{grid-template-columns:1fr}.tile{border-left:0;border-top:1px solid var(--line)}.tile:first-child{border-top:0}
.tile h2{font-size:14px}
.steps li{grid-template-columns:54px 1fr}
.check>summary{grid-template-columns:84px 1fr}.id{grid-column:2}
.body{padding-left:0}
.panel{padding:16px}
.bars .n:nth-child(n+4){display:none}.bar-cell{width:40%}.bars th,.bars td{padding-right:10px}
.fold table{min-width:720px}
}
@media print{
@page{size:A4;margin:14mm 13mm}
body{background:#fff;font-size:9.5pt;line-height:1.45;-webkit-print-color-adjust:exact;print-color-adjust:exact}
main,footer{max-width:none;padding:0}
.contents,.filter{display:none}
.report>section{margin-top:26px}
.report>.standing{grid-template-columns:210px 1fr}
.panel,.tile,.steps li,.check>summary,tr,.gate{break-inside:avoid}
h2,h3,h4,h2+p,.fold>summary,.check>summary{break-after:avoid}
.areas{grid-template-columns:1fr 1fr;gap:14px;break-inside:avoid}
.ladder{grid-template-columns:1fr;gap:0}.ladder li{border-top:0;border-left:4px solid var(--line);padding:3px 0 3px 12px}.ladder b{display:inline-block;margin-right:6px}
a{color:inherit;text-decoration:none}
details:not(.is-pass)::details-content{content-visibility:visible;display:block;block-size:auto}
.scroll{overflow:visible}.map{width:100%;height:auto;max-width:100%}
.check>summary{padding:4px 0 2px;grid-template-columns:78px 1fr auto}.body{padding:0 0 6px 90px;font-size:9pt}.body h4{margin-top:5px}.advice{margin-top:5px}.body>p.soft{margin-top:5px;font-size:8pt}
.mark,.id,.said,.tile,.ladder li,.gate,.steps li{font-size:9pt}.ladder b{font-size:9pt}h1{font-size:20pt}h2{font-size:13pt}.tile h2{font-size:9pt}.now,.points{font-size:11.5pt}.steps li{padding:7px 0;grid-template-columns:48px 1fr}.steps h3{font-size:9.5pt}.tile{padding:10px}

table{font-size:8.5pt}th,td{padding-block:4px}.found{font-size:8.5pt}.radar text{font-size:13px}
}
`.replaceAll('\n', '')
