import type { ApiAnswer, Bend } from '#operator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

import { allChecks } from '../../src/cli/catalogue.ts';
import type { Run } from '../../src/model/run.ts';
import { renderCtrf } from '../../src/report/ctrf.ts';
import { renderHtml } from '../../src/report/html/render-html.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { headline } from '../../src/report/wording.ts';
import { keptOf } from '../../src/history/kept-of.ts';
import { runSchema } from '../../src/report/run-schema.ts';
import { renderText } from '../../src/report/text.ts';
import { type Document, judge, outcomes, startWorld } from './world.ts';

const codes: Readonly<Record<string, number>> = {
  INVALID_ARGUMENT: 20,
  UNAUTHENTICATED: 42,
  PERMISSION_DENIED: 50,
  'NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK': 51,
  UNSUPPORTED_MEDIA_TYPE: 65,
  METHOD_NOT_ALLOWED: 61,
  NOT_FOUND: 60,
};
const numbered = { code: '/code', message: '/message', codes: swapped(codes) };

function swapped(record: Readonly<Record<string, number>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(record).map(([code, own]) => [String(own), code]));
}

/** As a gateway wraps the errors of what is behind it: with numbers of its own. */
function inEnvelope(answer: ApiAnswer): ApiAnswer {
  if (answer.status < 400) return answer;
  const { code, message } = answer.body as { readonly code: string; readonly message: string };
  return {
    ...answer,
    body: {
      code: codes[code] ?? 1,
      message,
      description: 'see infoURL',
      infoURL: 'https://gateway.example/errors',
    },
  };
}

/** The correlator under another name. */
function renamed(answer: ApiAnswer): ApiAnswer {
  const { 'x-correlator': correlator, ...headers } = answer.headers;
  return correlator === undefined
    ? answer
    : { ...answer, headers: { ...headers, 'x-request-id': correlator } };
}

const gateway: Bend = { api: async (call, next) => renamed(inEnvelope(await next(call))) };
const bothKnown = { correlatorHeader: 'X-Request-Id', errorEnvelope: numbered };

// Where answers of the API are looked at; what waits for an expiry looks at the same answers.
const chapters = /^(verify|share|errors|correlator|schema|version)\//;
const idsOfApi = (await allChecks())
  .map(({ id }) => id)
  .filter((id) => chapters.test(id) && !/expire/.test(id));

async function judged(bend: Bend, tolerances: Document, ids: readonly string[]): Promise<Run> {
  await using world = await startWorld(bend, { clear: true });
  const target = await world.target((document) => {
    document.tolerances = tolerances;
    document.limits.waitSeconds = 0;
  });
  // Awaited here, so that the operator is not closed under the run.
  return await judge(target, ids);
}

const of = (run: Run, id: string) => run.checks.find((one) => one.id === id);
const someOf = [
  'verify/scope',
  'verify/own-number',
  'verify/success',
  'correlator/echoed-verify',
  'schema/error-body/verify',
];

describe('a whole run of a gateway that numbers its errors and renames the correlator', () => {
  test('is green but for recorded deviations once both are known, and nothing else is', async () => {
    const run = await judged(gateway, bothKnown, idsOfApi);
    const failed = run.checks.filter(
      ({ outcome, deviation }) => outcome === 'failed' && deviation === undefined,
    );
    expect(failed.map(({ id, findings }) => [id, findings[0]])).toEqual([]);
    expect(run.counts.failed).toBe(0);
    expect(run.counts.deviation).toBeGreaterThan(40);
    expect(run.tolerances?.map(({ name, checks }) => [name, checks > 0])).toEqual([
      ['correlatorHeader', true],
      ['errorEnvelope', true],
    ]);
    const text = renderText(run, { columns: 100, color: false });
    expect(text).toContain('Recorded deviation: the correlator comes in the header X-Request-Id');
    expect(text).toMatch(/[0-9]+ recorded deviations/);
    for (const report of [renderMarkdown(run), renderHtml(run)])
      expect(report).toMatch(/Recorded deviation: the correlator comes in the header X-Request-Id/);
    expect(renderJunit(run)).toContain('recorded deviation: errorEnvelope');
    expect(renderSarif(run)).toContain('recorded deviation: errorEnvelope of the target file');
    expect(renderCtrf(run)).toContain('recorded deviation: correlatorHeader');
    expect(headline(run)).toMatch(
      /^Conformant with Number Verification r3\.2, but for [0-9]+ recorded deviations$/,
    );
    // From run to run it is a failure without weight.
    expect(keptOf(run).entry.outcomes).toContain('a');
    const validate = new Ajv2020({ strict: false }).compile(runSchema);
    expect(validate(run), JSON.stringify(validate.errors)).toBe(true);
  });

  test('is red without tolerances', async () => {
    const run = await judged(gateway, {}, someOf);
    expect(run.verdict).toBe('non-conformant');
    expect(run.counts.deviation).toBeUndefined();
    expect(run.tolerances).toBeUndefined();
  });
});

describe('a tolerance makes no other failure green', () => {
  const wrongStatus: Bend = {
    api: async (call, next) => {
      const answer = renamed(inEnvelope(await next(call)));
      return answer.status === 403 ? { ...answer, status: 400 } : answer;
    },
  };
  const wrongCode: Bend = {
    api: async (call, next) => {
      const answer = await next(call);
      const other =
        answer.status === 403 ? { ...(answer.body as object), code: 'UNAUTHENTICATED' } : answer.body;
      return inEnvelope({ ...answer, body: other });
    },
  };
  const unlisted: Bend = {
    api: async (call, next) => {
      const answer = inEnvelope(await next(call));
      return answer.status === 403 ? { ...answer, body: { ...(answer.body as object), code: 99 } } : answer;
    },
  };
  const notEchoed: Bend = {
    api: async (call, next) => {
      const answer = await next(call);
      const { 'x-correlator': _gone, ...headers } = answer.headers;
      return { ...answer, headers: { ...headers, 'x-request-id': 'its-own-id' } };
    },
  };
  const ownStatus: Bend = {
    api: async (call, next) => {
      const answer = inEnvelope(await next(call));
      return answer.status < 400
        ? answer
        : { ...answer, body: { ...(answer.body as object), status: 'error' } };
    },
  };
  const page: Bend = {
    api: async (call, next) => {
      const answer = await next(call);
      return answer.status < 400
        ? answer
        : { ...answer, headers: { ...answer.headers, 'content-type': 'text/html' }, body: '<p>no</p>' };
    },
  };
  const rows: readonly (readonly [what: string, bend: Bend, check: string])[] = [
    ['another status', wrongStatus, 'verify/scope'],
    ['another code', wrongCode, 'verify/scope'],
    ['a code that nobody listed', unlisted, 'verify/scope'],
    ['an id that is not the correlator of the request', notEchoed, 'verify/success'],
    ['a status of its own in the body', ownStatus, 'errors/status'],
    ['a page', page, 'verify/scope'],
  ];
  test.each(rows)('%s', async (_what, bend, check) => {
    const run = await judged(bend, bothKnown, [check]);
    expect(of(run, check)).toMatchObject({ outcome: 'failed' });
    expect(of(run, check)?.deviation).toBeUndefined();
    expect(run.counts.failed).toBe(1);
  });
});

test('each failure names the tolerances that it takes to explain it', async () => {
  const run = await judged(gateway, bothKnown, ['verify/scope', 'verify/success']);
  expect(of(run, 'verify/scope')?.deviation).toEqual({ tolerances: ['errorEnvelope'] });
  expect(of(run, 'verify/success')?.deviation).toEqual({ tolerances: ['correlatorHeader'] });
});

test('of an operator that does as the standard says tolerances explain nothing', async () => {
  const run = await judged({}, bothKnown, someOf);
  expect(Object.values(outcomes(run))).not.toContain('failed');
  expect(run.counts.deviation).toBeUndefined();
  expect(run.tolerances?.map(({ checks }) => checks)).toEqual([0, 0]);
});
