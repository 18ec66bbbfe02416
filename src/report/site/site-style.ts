/** What the pages of the site have beside the style of the report. */
export const siteStyle = `
.lead { padding-top: 22px; padding-bottom: 4px; }
.site .strip { vertical-align: -2px; }
.lead .gist { max-width: 52em; }
.lead .badge { display: block; margin-top: 12px; }
table.site { border-collapse: collapse; width: 100%; font-size: 14px; }
.site th, .site td { padding: 5px 16px 5px 0; border-bottom: 1px solid var(--hair); text-align: left; vertical-align: baseline; font-weight: 400; }
.site tr > :last-child { padding-right: 0; }
.site thead th { color: var(--soft); font-size: 12.5px; font-weight: 600; white-space: nowrap; }
.site th, .site td { overflow-wrap: break-word; }
.site tbody th { min-width: 10.5rem; }
.site .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.site .when { white-space: nowrap; font-variant-numeric: tabular-nums; }
.site tbody th a { font-weight: 600; }
.site .none { color: var(--soft); }
.site .shift b { margin-right: 8px; font-weight: 600; white-space: nowrap; }
.wider { overflow-x: auto; }
.strip { display: block; height: 16px; }
.strip rect, .trend rect { fill: currentColor; }
figure { margin: 0 0 14px; }
figcaption { color: var(--soft); font-size: 13px; margin-bottom: 2px; }
.trend { display: block; max-width: 100%; height: 56px; overflow: visible; }
.trend path { fill: none; stroke: currentColor; stroke-width: 1.5; vector-effect: non-scaling-stroke; }
.trend line { stroke: var(--hair); vector-effect: non-scaling-stroke; }
.trend.verdicts { height: 14px; }
.legend { display: flex; flex-wrap: wrap; gap: 2px 20px; padding: 4px 0 10px; font-size: 13px; }
.legend li { white-space: nowrap; }
.legend i { display: inline-block; width: 1.3em; font-weight: 700; }
#pick { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; font-size: 14px; }
#pick label { display: flex; gap: 8px; align-items: center; min-width: 0; white-space: nowrap; color: var(--soft); }
#pick select { min-width: 0; max-width: 100%; padding: 5px 8px; border: 1px solid var(--soft); border-radius: 5px; background: var(--page); color: var(--ink); font: inherit; font-variant-numeric: tabular-nums; }
#told:not(:empty) { margin-top: 14px; }
.comparison { margin-top: 18px; }
.changes { margin-top: 14px; }
.changes h3 { font-size: 15px; font-weight: 650; }
.changes li { display: grid; grid-template-columns: 10.5rem minmax(0, 1fr) fit-content(18rem); gap: 0 14px; align-items: baseline; padding: 5px 0; border-top: 1px solid var(--hair); font-size: 14px; }
.changes li:last-child { border-bottom: 1px solid var(--hair); }
.changes .why { display: block; color: var(--warning); font-size: 13px; }
.changes code { color: var(--soft); }
.differs { margin: 10px 0 0; font-size: 14px; }
.matrix-place { padding: 0 24px; }
.scroll { overflow: auto; max-height: 82vh; border: 1px solid var(--hair); border-radius: 6px; }
.matrix { width: 100%; border-collapse: separate; border-spacing: 0; font-size: 13px; }
.matrix th { font-weight: 400; text-align: left; background: var(--page); overflow-wrap: normal; }
.matrix thead th { position: sticky; top: 0; z-index: 2; vertical-align: bottom; padding: 6px 4px; border-bottom: 1px solid var(--soft); }
.matrix thead th:first-child { left: 0; z-index: 3; padding: 6px 12px; }
.matrix thead a { display: block; writing-mode: vertical-rl; transform: rotate(180deg); max-height: 15rem; white-space: nowrap; color: var(--ink); text-decoration: none; }
.matrix thead a:hover { text-decoration: underline; }
.matrix tbody th { position: sticky; left: 0; z-index: 1; width: 100%; min-width: 30rem; padding: 3px 12px; border-right: 1px solid var(--soft); border-bottom: 1px solid var(--hair); }
.matrix tbody th code { display: block; color: var(--soft); font-size: 11.5px; }
.matrix tbody th[scope=rowgroup] { font-size: 13.5px; font-weight: 650; background: var(--field); }
.matrix td { min-width: 26px; height: 26px; padding: 0; text-align: center; font-weight: 700; border-bottom: 1px solid var(--hair); }
.matrix tr:hover td { background: var(--field); }
.matrix td:focus { outline: 2px solid var(--link); outline-offset: -2px; }
.v { color: var(--violation); background: var(--violation-tint); } .w { color: var(--warning); background: var(--warning-tint); }
.n { color: var(--note); } .a { color: var(--waived); } .q { color: var(--inconclusive); background: var(--inconclusive-tint); }
.p { color: var(--passed); } .x { color: var(--inapplicable); }
#only { font-size: 13.5px; }
#cell { display: block; min-height: 1.6em; padding: 6px 0; font-size: 13.5px; }
@media (max-width: 760px) {
  .changes li { grid-template-columns: minmax(0, 1fr); }
  .matrix-place { padding: 0 8px; }
  .matrix tbody th { min-width: 11rem; max-width: 11rem; }
  .matrix tbody th span { display: none; }
  .matrix tbody th code { overflow-wrap: anywhere; }
}
`;
