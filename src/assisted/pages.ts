import { type ComponentChildren, h } from 'preact';
import { renderToString } from 'preact-render-to-string';

import type { OpenTrip } from './desk.ts';

/** What a page shows. */
export interface PageFacts {
  readonly trip: OpenTrip | undefined;
  readonly made: number;
  readonly expected: number;
  readonly version: number;
  /** The answer of the trip comes to this server; else somebody has to paste it. */
  readonly comesHere: boolean;
  /** Said of what was brought last. */
  readonly told?: string | undefined;
  /** Where a phone can keep a page of ours open; undefined where it cannot reach one. */
  readonly phoneUrl?: string | undefined;
}

/** The page of the tester: what to open on which phone, and where to put what came of it. */
export function testerPage(facts: PageFacts): string {
  const { trip, told } = facts;
  return page(facts, 'tester', [
    h('h1', null, heading(facts)),
    h(Progress, facts),
    told !== undefined && h('p', { class: 'told', role: 'alert' }, told),
    trip === undefined ? h(Idle, facts) : h(Trip, { ...facts, trip }),
    h(Ended, null),
  ]);
}

/** The page that a phone keeps open between trips: one button for each. */
export function phonePage(facts: PageFacts, device: string): string {
  const { trip } = facts;
  const mine = trip?.device === device ? trip : undefined;
  return page(facts, 'phone', [
    h('h1', null, mine === undefined ? 'Keep this page open' : heading(facts)),
    h(Progress, facts),
    mine === undefined
      ? h('p', { class: 'ask', role: 'status' }, waitingWords(facts))
      : [
          h(Ask, { trip: mine }),
          h('a', { class: 'open', href: mine.url, rel: 'noreferrer' }, 'Open'),
          h('p', { class: 'soft' }, 'It leads over several redirects and comes back to this page by itself.'),
        ],
    h(Ended, null),
  ]);
}

/** What a phone is shown whose answer was not taken. */
export function refusalPage(words: string): string {
  return whole({ title: 'Not taken', root: '/' }, [
    h('main', { class: 'phone' }, [h('h1', null, 'Nothing was taken'), h('p', { class: 'told' }, words)]),
  ]);
}

function heading({ trip, made, expected }: PageFacts): string {
  if (trip !== undefined) return `Trip ${trip.number} of ${expected}`;
  if (expected === 0) return 'No trip is needed';
  return made === 0 ? `${expected} trips of a phone` : `${made} of ${expected} trips made`;
}

function waitingWords({ made, expected }: PageFacts): string {
  return made >= expected
    ? 'All trips are made. The suite may ask for nothing more.'
    : 'The suite is at work. The next trip appears here by itself.';
}

function Progress({ made, expected, trip }: PageFacts): ComponentChildren {
  const done = trip === undefined ? made : made - 1;
  return h('progress', { value: done, max: Math.max(expected, 1), 'aria-label': 'Trips made' });
}

function Idle(facts: PageFacts): ComponentChildren {
  return [
    h('p', { class: 'ask', role: 'status' }, waitingWords(facts)),
    facts.made === 0 &&
      h(
        'p',
        { class: 'soft' },
        'For each trip this page shows an address. Open it on the phone that it names, on the network that it names, and on no other device: it is good once.',
      ),
  ];
}

function Ask({ trip }: { readonly trip: OpenTrip }): ComponentChildren {
  const sim = trip.label === undefined ? '' : `, SIM ${trip.label}`;
  const network =
    trip.network === 'Wi-Fi'
      ? 'Switch to Wi-Fi: mobile data off, and not a hotspot of the same SIM.'
      : 'Use mobile data: Wi-Fi off, no VPN.';
  return h('p', { class: 'ask', role: 'status' }, [
    trip.switched ? 'Now change. ' : '',
    h('b', null, `Phone “${trip.device}”${sim}. `),
    network,
  ]);
}

function Trip(facts: PageFacts & { readonly trip: OpenTrip }): ComponentChildren {
  const { trip, comesHere, phoneUrl } = facts;
  const until = new Date(trip.until).toISOString().slice(11, 19);
  const back = new URL(trip.redirectUri);
  return [
    h(Ask, { trip }),
    h('div', { class: 'trip' }, [
      h('img', {
        class: 'qr',
        src: `qr.svg?trip=${trip.number}`,
        alt: 'QR code of the address beside it',
      }),
      h('div', null, [
        h('section', null, [
          h('h2', null, h('label', { for: 'url' }, 'Open on the phone')),
          h('textarea', { id: 'url', readonly: true, rows: 8, spellcheck: false }, trip.url),
          h('button', { id: 'copy', type: 'button', class: 'plain', hidden: true }, 'Copy'),
          h(
            'p',
            { class: 'soft' },
            `Until ${until} UTC. Scan it or type it; sent by a messenger or mail, its preview would use it up.`,
          ),
        ]),
        comesHere
          ? h('details', null, [
              h('summary', null, 'The phone does not come back by itself'),
              h(Answer, { trip, back }),
            ])
          : h('section', null, h(Answer, { trip, back })),
        h('form', { method: 'post', action: 'stay' }, [
          h('input', { type: 'hidden', name: 'trip', value: trip.number }),
          h('button', { class: 'plain' }, 'The phone stays on a page'),
        ]),
        phoneUrl !== undefined &&
          h('details', null, [
            h('summary', null, 'Scan once instead of every time'),
            h(
              'p',
              { class: 'soft' },
              `A page for phone “${trip.device}” that asks for each of its trips by a button:`,
            ),
            h('img', {
              class: 'qr',
              src: `phone.svg?trip=${trip.number}`,
              alt: 'QR code of the address below',
            }),
            h('p', { class: 'soft' }, h('a', { href: phoneUrl, rel: 'noreferrer' }, phoneUrl)),
          ]),
      ]),
    ]),
  ];
}

function Answer({ trip, back }: { readonly trip: OpenTrip; readonly back: URL }): ComponentChildren {
  return h('form', { method: 'post', action: 'answer' }, [
    h('input', { type: 'hidden', name: 'trip', value: trip.number }),
    h('h2', null, h('label', { for: 'answer' }, 'Paste where it ended')),
    h('textarea', {
      id: 'answer',
      name: 'answer',
      rows: 3,
      required: true,
      spellcheck: false,
      autocomplete: 'off',
      placeholder: `${back.protocol}//${back.host}${back.pathname}?…`,
    }),
    h('button', null, 'Take this answer'),
  ]);
}

function Ended(): ComponentChildren {
  return h(
    'p',
    { id: 'ended', class: 'told', role: 'alert', hidden: true },
    'The run has ended. This page can be closed.',
  );
}

function page(
  { version }: PageFacts,
  reader: 'tester' | 'phone',
  children: readonly ComponentChildren[],
): string {
  return whole({ title: 'Trips of a phone', root: '../../', version }, [
    h('main', { class: reader }, children),
    h('script', { src: '../../script.js' }),
  ]);
}

interface Frame {
  readonly title: string;
  /** Where style and script are. */
  readonly root: string;
  readonly version?: number;
}

function whole({ title, root, version }: Frame, body: readonly ComponentChildren[]): string {
  const head = [
    h('meta', { charset: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'robots', content: 'noindex' }),
    h('title', null, title),
    h('link', { rel: 'icon', href: 'data:,' }),
    h('link', { rel: 'stylesheet', href: `${root}style.css` }),
  ];
  const tree = h('html', { lang: 'en', 'data-version': version }, [
    h('head', null, head),
    h('body', null, body),
  ]);
  return `<!doctype html>\n${renderToString(tree)}\n`;
}
