import { lean } from './inline.ts';
import { mediaStyle } from './media-style.ts';

/** The style of the page. Plain text, because its bytes are what the policy hashes. */
export const style = lean(`
:root {
  color-scheme: light dark;
  --page: #fff; --ink: #1a1e24; --soft: #56606b; --hair: #dde1e6; --field: #f5f6f8; --link: #0b57a4;
  --violation: #b42318; --warning: #875200; --note: #0b57a4; --waived: #0a626b; --inconclusive: #6d3fb5; --passed: #17693a; --inapplicable: #56606b;
  --violation-tint: #fdeeec; --warning-tint: #fdf4e3; --inconclusive-tint: #f5f0fd; --passed-tint: #ecf7f0;
  --bad-mark: #f9c9c3; --good-mark: #c3e8d0;
  --sans: ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171b; --ink: #e5e8ec; --soft: #a4adb8; --hair: #31373f; --field: #1c2026; --link: #8ec1ff;
    --violation: #ff9c91; --warning: #f0b955; --note: #8ec1ff; --waived: #6fcdd6; --inconclusive: #c9abff; --passed: #77d396; --inapplicable: #a4adb8;
    --violation-tint: #35191a; --warning-tint: #33270f; --inconclusive-tint: #281f3a; --passed-tint: #142b1d;
    --bad-mark: #6e2a26; --good-mark: #1f5434;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 var(--sans); overflow-wrap: anywhere; }
h1, h2, h3, p, ul, dl, dd, pre, table { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
code, pre { font: 12.5px/1.55 var(--mono); }
i { font-style: normal; }
[hidden] { display: none !important; }
.wide { max-width: 1120px; margin: 0 auto; padding: 0 24px; }
.quiet { color: var(--soft); font-size: 13px; font-weight: 400; letter-spacing: 0; }
.violation { color: var(--violation); } .warning { color: var(--warning); } .note { color: var(--note); }
.waived, .deviation { color: var(--waived); }
.inconclusive { color: var(--inconclusive); } .passed { color: var(--passed); } .inapplicable { color: var(--inapplicable); }

nav { border-bottom: 1px solid var(--hair); font-size: 13px; }
nav .wide { display: flex; flex-wrap: wrap; gap: 2px 20px; padding-top: 8px; padding-bottom: 8px; }
nav b { margin-right: auto; font-weight: 600; }
nav a { color: var(--soft); text-decoration: none; }
nav a:hover { color: var(--ink); text-decoration: underline; }

.verdict { color: inherit; padding: 24px 0 20px; border-bottom: 1px solid var(--hair); }
.verdict.violation { background: var(--violation-tint); } .verdict.inconclusive { background: var(--inconclusive-tint); }
.verdict.passed { background: var(--passed-tint); }
h1 { display: flex; gap: 12px; align-items: baseline; font-size: 28px; line-height: 1.2; font-weight: 650; letter-spacing: -.012em; }
h1 i { flex: none; width: 30px; font-size: 24px; line-height: 30px; text-align: center; border-radius: 6px; color: var(--page); align-self: start; margin-top: 2px; }
.violation h1 i { background: var(--violation); } .inconclusive h1 i { background: var(--inconclusive); } .passed h1 i { background: var(--passed); }
.gist { margin-top: 8px; font-size: 16px; }
.bent { display: inline-block; margin-top: 10px; padding: 3px 10px; border: 1px dashed var(--warning); border-radius: 4px; color: var(--warning); font-size: 14px; }
.bar { display: block; width: 100%; height: 8px; margin-top: 16px; border-radius: 4px; }
.bar rect { fill: currentColor; }
.bar rect.inapplicable { fill-opacity: .45; }
.summary { display: grid; grid-template-columns: minmax(0, 31rem) minmax(0, 1fr); gap: 12px 56px; align-items: start; margin-top: 10px; font-size: 13.5px; }
.facts { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: 1px 0; align-items: baseline; }
.facts dt, .count-table thead th { color: var(--soft); font-size: 12.5px; }
.count-table { width: 100%; border-collapse: collapse; overflow-wrap: normal; }
.count-table th, .count-table td { padding: 1px 0 1px 14px; text-align: right; font-variant-numeric: tabular-nums; }
.count-table thead th { font-weight: 400; }
.count-table th:first-child { padding-left: 0; text-align: left; }
.count-table tbody th { font-weight: 600; white-space: nowrap; }
.count-table tbody i { display: inline-block; width: 1.35em; font-weight: 700; }
.count-table td:last-child { font-weight: 700; }
.count-table td.none { color: var(--soft); font-weight: 400; }

main { padding-bottom: 48px !important; }
main > section { margin-top: 36px; }
main > section:first-child { margin-top: 24px; }
h2 { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 12px; margin-bottom: 8px; font-size: 19px; line-height: 1.3; font-weight: 650; letter-spacing: -.008em; }
.outcome { font-size: 13px; font-weight: 600; white-space: nowrap; }
.outcome i { display: inline-block; width: 1.35em; font-weight: 700; }
.level { font-size: 12px; font-weight: 600; color: var(--soft); white-space: nowrap; }

.lines > li { display: grid; grid-template-columns: 7.4rem 5.9rem minmax(0, 1fr) fit-content(19rem); gap: 0 12px; align-items: baseline; padding: 6px 0; border-top: 1px solid var(--hair); }
.lines > li:last-child { border-bottom: 1px solid var(--hair); }
.lines code { color: var(--soft); }
.broken a { color: var(--ink); text-decoration-color: var(--soft); }
.broken a:hover { text-decoration-color: currentColor; }
.waivers .ids { display: grid; justify-items: end; }
.waivers .advice { font-size: 13.5px; }
.waivers .terms { color: var(--soft); font-size: 13.5px; }
summary { cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: ''; flex: none; align-self: start; width: 7px; height: 7px; margin-top: .5em; border: solid var(--soft); border-width: 0 1.5px 1.5px 0; transform: rotate(-45deg); }
details[open] > summary::before { margin-top: .35em; transform: rotate(45deg); }
summary:hover { background: var(--field); }
.fold { border-top: 1px solid var(--hair); }
.fold:last-child { border-bottom: 1px solid var(--hair); }
.fold > summary { display: flex; gap: 12px; align-items: baseline; padding: 6px 0; }
.fold > summary > b { flex: none; min-width: 6.2rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.fold > div { padding: 2px 0 12px 19px; }
.fold li { padding: 2px 0; }
.coverage { margin-top: 14px; font-size: 14px; }
.coverage a { color: inherit; }
.subject > summary > b { min-width: 13.5rem; }
.about b { font-weight: 600; }
.fresh { padding: 0 6px; border-radius: 4px; background: var(--violation); color: var(--page); font-size: 12px; font-weight: 600; white-space: nowrap; }
.changed > li { grid-template-columns: 11rem minmax(0, 1fr) fit-content(19rem); }
.plain { padding: 6px 0 6px 19px; }
.plain b { display: inline-block; min-width: calc(6.2rem + 12px); font-weight: 600; }
#changes > ul { margin-bottom: 8px; }
#changes > .quiet { margin-bottom: 4px; }
.changed a { color: var(--ink); }
.command { padding: 8px 12px; border-radius: 6px; background: var(--field); white-space: pre-wrap; }
.curl > summary { display: flex; gap: 8px; align-items: baseline; padding: 4px 0; font-size: 13.5px; }
.misfit { color: var(--violation); font-size: 12.5px; font-weight: 600; }
.fold > .lines { margin: 0 0 12px 19px; }
.cause { margin-right: 10px; color: var(--inconclusive); font-weight: 600; font-size: 13px; }

.failure { padding: 20px 0 24px; border-top: 2px solid currentColor; }
.failure > * { color: var(--ink); }
.tags { display: flex; flex-wrap: wrap; gap: 0 16px; align-items: baseline; }
.failure > h3 { margin-top: 4px; font-size: 18px; line-height: 1.35; font-weight: 600; max-width: 46em; }
.permalink { text-decoration: none; }
.permalink:hover { text-decoration: underline; }
.about > div { display: grid; grid-template-columns: 10.2rem minmax(0, 1fr); gap: 0 12px; align-items: baseline; }
dl.about { display: grid; gap: 3px; margin-top: 10px; font-size: 14px; max-width: 62em; }
.about dt { color: var(--soft); font-size: 13px; }
.findings { display: grid; gap: 10px; margin-top: 16px; }
.finding { border: 1px solid var(--hair); border-radius: 6px; overflow: hidden; }
.finding > p { padding: 5px 12px; background: var(--field); font-size: 13.5px; font-weight: 600; border-bottom: 1px solid var(--hair); }
.finding dl { display: grid; grid-template-columns: 6rem minmax(0, 1fr); }
.finding dt { padding: 5px 12px; color: var(--soft); font-size: 13px; }
.finding dd { padding: 5px 12px 5px 0; white-space: pre-wrap; }
.finding code { font-size: 13px; }
mark { color: inherit; background: var(--bad-mark); padding: 1px 2px; margin: 0 -2px; border-radius: 3px; }
.expected mark { background: var(--good-mark); }
.actual mark { font-weight: 600; }
h4 { margin: 18px 0 4px; font-size: 14px; font-weight: 650; }
.lanes { position: relative; height: 28px; background: var(--field); border-bottom: 1px solid var(--hair); font-size: 12px; font-weight: 600; }
.lanes span { position: absolute; top: 5px; white-space: nowrap; }
.lanes span:nth-child(1) { left: 10px; }
.lanes span:nth-child(2) { left: var(--a); transform: translateX(var(--ta)); }
.lanes span:nth-child(3) { left: var(--b); transform: translateX(var(--tb)); }
.lanes span:nth-child(4) { right: 10px; }
.sequence { --a: 33.33%; --b: 66.67%; --ta: -50%; --tb: -50%; border: 1px solid var(--hair); border-radius: 6px; overflow: hidden; font-size: 12.5px; background: linear-gradient(90deg, transparent calc(var(--a) - 1px), var(--hair) 0, var(--hair) var(--a), transparent 0, transparent var(--b), var(--hair) 0, var(--hair) calc(var(--b) + 1px), transparent 0); }
/* Lanes in which nothing happened leave their room to the others. */
.sequence:not(:has(> .device)):has(> .token, > .discovery):has(> .api) { --a: 0%; --b: 50%; --ta: 10px; }
.sequence:has(> .device):has(> .token, > .discovery):not(:has(> .api)) { --a: 50%; --b: 100%; --tb: calc(-100% - 10px); }
.sequence:not(:has(> .device)):not(:has(> .api)):has(> .token, > .discovery) { --a: 0%; --b: 100%; --ta: 10px; --tb: calc(-100% - 10px); }
.sequence:not(:has(> .device)):not(:has(> .token, > .discovery)):has(> .api) { --a: 0%; --b: 0%; --tb: 10px; }
.sequence:has(> .device):not(:has(> .api)):not(:has(> .token, > .discovery)) { --a: 100%; --b: 100%; --ta: calc(-100% - 10px); }
.sequence:has(> .step):not(:has(> .device)) .lanes span:nth-child(1), .sequence:has(> .step):not(:has(> .api)) .lanes span:nth-child(4) { display: none; }
.sequence:has(> .step):not(:has(> .device)):not(:has(> .token, > .discovery)) .lanes span:nth-child(2), .sequence:has(> .step):not(:has(> .api)):not(:has(> .token, > .discovery)) .lanes span:nth-child(3) { display: none; }
.sequence > .quiet { padding: 7px 12px; border-top: 1px solid var(--hair); }
.step > summary { display: grid; grid-template-columns: var(--a) calc(var(--b) - var(--a)) calc(100% - var(--b)); padding: 4px 0; }
.step > summary::before { display: none; }
.call, .back { position: relative; min-width: 0; padding: 0 14px; }
.call { white-space: nowrap; overflow: clip; overflow-clip-margin: 6px; text-overflow: ellipsis; }
.call { padding-bottom: 3px; border-bottom: 1.5px solid var(--ink); font-family: var(--mono); font-size: 12px; }
.back { padding-top: 2px; color: var(--soft); border-bottom: 1px dashed var(--soft); padding-bottom: 3px; }
.back b { color: var(--ink); font-family: var(--mono); }
.who { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.device > summary > * { grid-column: 1; }
.token > summary > *, .discovery > summary > * { grid-column: 2; }
.api > summary > * { grid-column: 3; }
.call::after, .back::after { content: ''; position: absolute; bottom: -1px; border: 5px solid transparent; }
.call::after { right: 0; border-right: 0; border-left-color: var(--ink); bottom: -5.5px; }
.back::after { left: 0; border-left: 0; border-right-color: var(--soft); bottom: -5.5px; }
.token .call::after, .discovery .call::after { left: 0; right: auto; border: 5px solid transparent; border-left: 0; border-right-color: var(--ink); }
.token .back::after, .discovery .back::after { right: 0; left: auto; border: 5px solid transparent; border-right: 0; border-left-color: var(--soft); }
.judged .back b { color: var(--violation); }
.messages { border-top: 1px solid var(--hair); border-bottom: 1px solid var(--hair); background: var(--page); display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); }
.message { padding: 10px 12px; min-width: 0; }
.message + .message { border-left: 1px solid var(--hair); }
.message pre { white-space: pre-wrap; tab-size: 2; }
.message b { font-weight: 600; }
.message .query { color: inherit; word-break: break-all; }
.message span { color: var(--soft); }
.message p { margin-top: 6px; }

#filter { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; margin-top: 36px; padding: 12px 16px; border: 1px solid var(--hair); border-radius: 6px; font-size: 13.5px; }
#filter > b { flex-basis: 100%; font-size: 14px; font-weight: 650; }
#filter label { color: var(--soft); }
#filter input[type='search'], #filter select { padding: 4px 8px; border: 1px solid var(--soft); border-radius: 5px; background: var(--page); color: var(--ink); font: inherit; max-width: 15em; }
#filter input[type='search'] { width: 15em; }
#filter input::placeholder { color: var(--soft); opacity: 1; }
.buttons { display: flex; flex-wrap: wrap; gap: 6px; }
#filter button { min-height: 26px; padding: 3px 10px; border: 1px solid var(--hair); border-radius: 5px; background: none; font: inherit; font-weight: 600; cursor: pointer; }
#filter button[type='reset'] { color: var(--link); }
#filter button[aria-pressed='true'] { background: var(--ink); border-color: var(--ink); color: var(--page); }
#filter output { color: var(--soft); font-variant-numeric: tabular-nums; }
#filter input[type='checkbox'] { width: 16px; height: 16px; vertical-align: -3px; }
kbd { padding: 0 5px; border: 1px solid var(--soft); border-radius: 4px; font: 12px var(--mono); }

.document > h3 { margin-top: 24px; padding-bottom: 4px; border-bottom: 2px solid var(--hair); font-size: 16px; font-weight: 650; }
.passage > h4 { margin: 14px 0 2px 9.5rem; font-size: 13px; font-weight: 500; }
.passage > h4 a { color: var(--soft); }
.rule { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0 1rem; padding: 5px 0; font-size: 14.5px; }
.margin { padding-right: 10px; border-right: 3px solid currentColor; font-size: 13px; font-weight: 600; line-height: 1.7; text-align: right; }
.untested { color: var(--ink); } .margin.untested { border-right-style: dotted; }
.rule small { color: var(--soft); font-size: 12.5px; white-space: nowrap; }
.reading { color: var(--soft); font-size: 13px; }
.check { color: inherit; font-size: 13px; }
.margin::before, .check > b::before, .check > summary > b::before { content: '✓'; content: '✓' / ''; margin-right: .4em; }
.violation.margin::before, .check.violation > b::before, .check.violation > summary > b::before { content: '✕'; content: '✕' / ''; }
.warning.margin::before, .check.warning > b::before, .check.warning > summary > b::before { content: '!'; content: '!' / ''; }
.note.margin::before, .check.note > b::before, .check.note > summary > b::before { content: 'i'; content: 'i' / ''; }
.waived.margin::before, .check.waived > b::before, .check.waived > summary > b::before { content: '~'; content: '~' / ''; }
.deviation.margin::before, .check.deviation > b::before, .check.deviation > summary > b::before { content: '≈'; content: '≈' / ''; }
.inconclusive.margin::before, .check.inconclusive > b::before, .check.inconclusive > summary > b::before { content: '?'; content: '?' / ''; }
.inapplicable.margin::before, .check.inapplicable > b::before, .check.inapplicable > summary > b::before { content: '–'; content: '–' / ''; }
.untested.margin::before { content: '·'; content: '·' / ''; }
.check > summary, .check > a { color: var(--ink); }
.check > b, .check > summary > b { color: var(--passed); font-weight: 600; }
.check.violation > b, .check.violation > summary > b { color: var(--violation); } .check.warning > b, .check.warning > summary > b { color: var(--warning); } .check.note > b, .check.note > summary > b { color: var(--note); }
.check.waived > b, .check.waived > summary > b, .check.deviation > b, .check.deviation > summary > b { color: var(--waived); } .check.inconclusive > b, .check.inconclusive > summary > b { color: var(--inconclusive); } .check.inapplicable > b, .check.inapplicable > summary > b { color: var(--inapplicable); }
.check > summary { padding: 3px 0; }
.check > summary::before { display: inline-block; margin: 0 6px 1px 0; }
p.check { padding: 2px 0 2px 13px; }
.check code, .check ul { color: var(--soft); }
.check code { font-size: 12px; }
details.check > :not(summary) { margin: 2px 0 6px 13px; }
.check ul { list-style: disc; padding-left: 16px; }
#record h3 { margin: 20px 0 6px; font-size: 15px; font-weight: 650; }
:target { outline: none; border-radius: 2px; }

.budget { border-collapse: collapse; font-size: 14px; }
.budget th, .budget td { padding: 5px 24px 5px 0; border-bottom: 1px solid var(--hair); text-align: right; font-variant-numeric: tabular-nums; }
.budget th:first-child { text-align: left; font-weight: 400; }
.budget thead th, .budget thead th:first-child { color: var(--soft); font-size: 12.5px; font-weight: 600; }
.identities td, .identities thead th { text-align: left; vertical-align: top; }
.identities tr.missed b { color: var(--violation); } .identities tr.lacking b, .identities tr.unasked b { color: var(--soft); }
.budget .over td:last-child { color: var(--violation); font-weight: 600; }

${mediaStyle}`);
