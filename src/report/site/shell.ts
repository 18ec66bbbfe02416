import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';

import { hashOf, verbatim } from '../html/inline.ts';
import { style } from '../html/style.ts';
import { visible } from '../visible.ts';
import { siteStyle } from './site-style.ts';

/** Stands near the top of every file that the site consists of: what has it not is not ours to overwrite. */
export const generator = 'nv-conformance site';

// The least that a browser shows in the tab without asking anyone for a picture.
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#0b57a4"/></svg>',
)}`;

/** What a page of the site consists of. */
export interface PageParts {
  readonly title: string;
  /** Leads from the folder of the page to that of the site: `` or `../../`. */
  readonly root: string;
  readonly script?: string;
  /** Data of the script: raw-deflated JSON in base64. */
  readonly pack?: string;
  readonly children: ComponentChildren;
}

/** A page of the site as one HTML file: it asks no server for anything, and works from a folder. */
export function renderPage(parts: PageParts): string {
  return `<!doctype html>\n${renderToString(h(Page, parts))}\n`;
}

function Page({ title, root, script, pack, children }: PageParts): ComponentChildren {
  const css = style + siteStyle;
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(css)}`,
    ...(script === undefined ? [] : [`script-src ${hashOf(script)}`]),
    "img-src 'self' data: file:",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return h('html', { lang: 'en' }, [
    h('head', null, [
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'generator', content: generator }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy.join('; ') }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', null, visible(title)),
      h('link', { rel: 'icon', href: icon }),
      h('style', verbatim(css)),
    ]),
    h('body', null, [
      h('nav', { 'aria-label': 'Site' }, [
        h('div', { class: 'wide' }, [
          h('b', null, 'Number Verification conformance'),
          h('a', { href: `${root}index.html` }, 'Targets and runs'),
          h('a', { href: `${root}matrix.html` }, 'Targets by rules'),
        ]),
      ]),
      children,
      ...(pack === undefined ? [] : [h('script', { id: 'pack', type: 'application/octet-stream' }, pack)]),
      ...(script === undefined ? [] : [h('script', verbatim(script))]),
    ]),
  ]);
}
