/** What of the style is for narrow screens and for paper. */
export const mediaStyle = `
@media (max-width: 760px) {
  .wide { padding: 0 16px; }
  h1 { font-size: 23px; }
  .summary { grid-template-columns: minmax(0, 1fr); }
  .count-table, .count-table thead th { font-size: 12px; }
  .count-table th, .count-table td { padding-left: 6px; }
  .waivers .ids { justify-items: start; }
  nav b { flex-basis: 100%; }
  .lines > li { grid-template-columns: auto 1fr; gap: 0 12px; padding: 8px 0; }
  .lines > li > :nth-child(n + 3) { grid-column: 1 / -1; }
  .messages { grid-template-columns: minmax(0, 1fr); }
  .message + .message { border-left: 0; border-top: 1px solid var(--hair); }
  .lanes { display: none; }
  .sequence { background: none; }
  .step > summary, .device > summary, .api > summary { grid-template-columns: minmax(0, 1fr); }
  .step > summary > * { grid-column: 1 !important; white-space: normal; }
  .who { position: static; width: auto; height: auto; clip-path: none; color: var(--soft); font-family: var(--sans); }
  .passage > h4 { margin-left: 0; }
  .rule { grid-template-columns: minmax(0, 1fr); padding: 8px 0; }
  .margin { border-right: 0; text-align: left; }
  .rule small { white-space: normal; }
  #filter input[type='search'] { width: 100%; }
  .keys { display: none; }
  .about > div, .finding dl { grid-template-columns: minmax(0, 1fr); }
  .about > div + div { margin-top: 4px; }
  .finding dd { padding: 0 12px 6px; }
  .finding dt { padding-bottom: 0; }
  .fold > summary { flex-wrap: wrap; }
  .fold > summary .about { flex-basis: calc(100% - 20px); margin-left: 19px; }
}
@media print {
  :root {
    color-scheme: light;
    --page: #fff; --ink: #000; --soft: #444; --hair: #bbb; --field: #f4f4f4; --link: #000;
    --violation: #9c1c12; --warning: #6b4100; --note: #08427d; --waived: #084a51; --inconclusive: #55309a; --passed: #10522b; --inapplicable: #444;
    --violation-tint: #fff; --warning-tint: #fff; --inconclusive-tint: #fff; --passed-tint: #fff; --bad-mark: #f3d0cc; --good-mark: #d3ecdc;
  }
  body { font-size: 10pt; }
  nav, #filter { display: none !important; }
  .wide { max-width: none; padding: 0; }
  .finding, .rule, .lines > li, h2, h3, h4 { break-inside: avoid; }
  /* Paper has nothing to click: what is broken, changed, open and failed is printed whole. */
  #broken details::details-content, #changes details::details-content, #inconclusive details::details-content, .failure details::details-content { content-visibility: visible; height: auto; }
  #broken summary::before, #changes summary::before, .curl > summary::before { display: none; }
  .step.judged { break-inside: avoid; }
  .sequence > [data-x] { display: none; }
  .fresh { border: 1px solid; background: none; color: var(--violation); }
  h2, h3, .tags { break-after: avoid; }
  .source::after { content: ' (' attr(href) ')'; color: var(--soft); }
}
`;
