import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Run } from '../../model/run.ts';
import { isBare, unwaived } from '../groups.ts';
import { sinceOf } from '../since.ts';
import { verdictColors } from '../verdict-colors.ts';
import { visible } from '../visible.ts';
import { failuresHeading, headline, kinds, verdictKinds } from '../wording.ts';
import { Changes } from './changes.ts';
import { FailureList } from './failure-list.ts';
import { Filter } from './filter.ts';
import { BrokenRules, Obstacles, Untested } from './first-screen.ts';
import { hashOf, verbatim } from './inline.ts';
import type { Material } from './parts.ts';
import { materialOf } from './parts.ts';
import { Record } from './record.ts';
import { script } from './script.ts';
import { AnnotatedStandard } from './standard.ts';
import { style } from './style.ts';
import { Verdict } from './verdict.ts';
import { WaiverList } from './waiver-list.ts';

/** The run as one HTML file that needs neither network nor JavaScript. */
export function renderHtml(run: Run): string {
  return `<!doctype html>\n${renderToString(h(Page, materialOf(run)))}\n`;
}

function Page(material: Material): ComponentChildren {
  const { run, evidence } = material;
  return h('html', { lang: 'en' }, [
    h(Head, { run }),
    h('body', null, [
      h(TopLine, { run }),
      h(Verdict, material),
      h('main', { class: 'wide' }, [
        h(BrokenRules, material),
        h(Changes, material),
        h(WaiverList, material),
        h(Obstacles, material),
        h(Untested, material),
        h(Filter, { run }),
        h(FailureList, material),
        h(AnnotatedStandard, material),
        h(Record, material),
      ]),
      h('script', { id: 'pack', type: 'application/octet-stream' }, evidence.pack),
      h('script', verbatim(script)),
    ]),
  ]);
}

function Head({ run }: { readonly run: Run }): ComponentChildren {
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    `script-src ${hashOf(script)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return h('head', null, [
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy.join('; ') }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', null, visible(`${headline(run)}: ${run.target.name}`)),
    h('link', { rel: 'icon', href: icon(run) }),
    h('style', verbatim(style)),
  ]);
}

function TopLine({ run }: { readonly run: Run }): ComponentChildren {
  const has = (kind: string): boolean => run.checks.some((check) => check.outcome === kind);
  const bare = run.requirements.some(isBare);
  const places: readonly (readonly [string, string, boolean])[] = [
    ['broken', failuresHeading(run), unwaived(run).length > 0],
    ['changes', 'Changes', sinceOf(run) !== undefined],
    ['waivers', 'Waivers', (run.waivers ?? []).length > 0],
    ['inconclusive', 'Inconclusive', has('inconclusive')],
    ['untested', 'Not tested', has('inapplicable') || bare],
    ['failures', 'Failures in full', has('failed')],
    ['standard', 'The standard, annotated', true],
    ['record', 'For the record', true],
  ];
  return h('nav', { 'aria-label': 'Sections' }, [
    h('div', { class: 'wide' }, [
      h('b', null, visible(run.tool.name)),
      ...places.filter(([, , there]) => there).map(([id, name]) => h('a', { href: `#${id}` }, name)),
    ]),
  ]);
}

/** The verdict for the tab of the browser. */
function icon(run: Run): string {
  const mark = kinds[verdictKinds[run.verdict]].mark;
  const drawing = h('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 16 16' }, [
    h('rect', { width: 16, height: 16, rx: 3, fill: verdictColors[run.verdict] }),
    h('text', { x: 8, y: 12, 'font-size': 11, 'text-anchor': 'middle', fill: '#fff' }, mark),
  ]);
  return `data:image/svg+xml,${encodeURIComponent(renderToString(drawing))}`;
}
