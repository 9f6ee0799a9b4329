/** Rules of the fleet's pages beside the shared ones. */
export const fleetStyle = `
main>section{margin-top:44px}
.bar-top{display:flex;flex-wrap:wrap;gap:4px 18px;align-items:baseline;justify-content:space-between;font-size:13.5px;margin-bottom:22px}
.bar-top nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:4px 18px}
.bar-top form{display:inline}
.ask{display:flex;flex-wrap:wrap;gap:8px 14px;align-items:end;margin-top:18px}
.ask label{display:block;font-size:12.5px;color:var(--soft)}
.ask input,.ask select,button{font:inherit;font-size:14px;color:var(--ink);background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:5px 9px;min-height:34px}
button{cursor:pointer;border-color:var(--soft)}
select:focus-visible,button:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.trend path,.timeline .line{fill:none;stroke:var(--accent);stroke-width:1.8;stroke-linejoin:round}.trend circle,.timeline circle{fill:var(--accent)}
.timeline{display:block;width:100%;height:auto;margin-top:12px}
.timeline text{font-size:11.5px;fill:var(--soft)}.timeline .grid{stroke:var(--line)}
.timeline .version line{stroke:var(--soft);stroke-dasharray:4 4}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px;margin-top:20px}
.figures div{background:var(--panel);border:1px solid var(--line);border-radius:10px;padding:12px 16px}
.figures dt{font-size:12.5px;color:var(--soft)}.figures dd{margin:2px 0 0;font-size:22px;font-weight:650}
.fleet td,.fleet th{vertical-align:middle}
.fleet tbody th{overflow-wrap:anywhere}
.tag{display:inline-block;padding:0 7px;border:1px solid var(--line);border-radius:9px;font-size:12px;white-space:nowrap}
.tag.bad{border-color:var(--fail)}
td ul{list-style:none}
`.replaceAll('\n', '')
