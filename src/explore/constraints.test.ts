import { createHash } from 'node:crypto';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { contracts } from '../../generated/contracts.ts';
import { validators } from '../../generated/validators.ts';
import { bodyConstraints, soundBody } from './body-constraints.ts';
import type { Probe } from './constraint.ts';
import { headerConstraints } from './header-constraints.ts';
import { messageConstraints } from './message-constraints.ts';
import { bytesOf, filled, type Known } from './template.ts';

const NUMBER = '+447700900123';
const known: Known = {
  NUMBER,
  HASH: createHash('sha256').update(NUMBER).digest('hex'),
  FOREIGN: '+12015550167',
  TOKEN: '',
};
const samples = 200;

// What a schema says of requests that no keyword of it forbids: see VERIFY-BODY-UNKNOWN-ONLY.
const beyondSchema = ['body-missing', 'unknown-property'];

function draw(probes: fc.Arbitrary<Probe>): readonly Probe[] {
  return fc.sample(probes, { numRuns: samples, seed: 1 });
}

describe.each(Object.entries(contracts))('%s', (release, operations) => {
  const validator = Object.entries(validators).find(([name]) => name === release)?.[1];
  const [verify] = operations;
  if (validator === undefined || verify === undefined) throw new RangeError(release);
  const bodies = bodyConstraints(verify);

  test('the sound body fits the schema', () => {
    expect(validator.requestBody(JSON.parse(filled(soundBody(), known)))).toBe(true);
  });

  test.each(bodies.filter(({ id }) => !beyondSchema.includes(id)).map((one) => [one.id, one] as const))(
    '%s breaks the schema in one place, or not at all where it is valid',
    (id, { probes }) => {
      for (const { body } of draw(probes(known, verify))) {
        const json: unknown = JSON.parse(filled(body ?? '', known));
        const fits = validator.requestBody(json);
        expect(fits, `${id}: ${body}`).toBe(/-(valid|foreign)$/.test(id));
        const places = new Set((validator.requestBody.errors ?? []).map(({ instancePath }) => instancePath));
        expect(places.size, `${id}: ${body}`).toBe(fits ? 0 : 1);
      }
    },
  );

  test('every header value breaks the schema, or not at all where it is valid', () => {
    const named = operations
      .flatMap((operation) => headerConstraints(operation).map((one) => ({ operation, one })))
      .filter(({ one }) => /^x-correlator-(?!absent)/.test(one.id));
    for (const { operation, one } of named) {
      for (const { headers } of draw(one.probes(known, operation))) {
        const value = headers?.['x-correlator'];
        expect(validator.correlator?.(value), `${one.id}: ${value}`).toBe(/-(valid|empty)$/.test(one.id));
      }
    }
  });
});

const [verify] = contracts['r3.2'];
if (verify === undefined) throw new RangeError('no verify');
const messages = new Map(messageConstraints(verify).map((one) => [one.id, one]));
const drawn = (id: string): readonly Probe[] => {
  const probes = messages.get(id)?.probes(known, verify);
  if (probes === undefined) throw new RangeError(id);
  return draw(probes);
};

test('what is drawn as no JSON is none', () => {
  for (const { body } of ['json-truncated', 'json-dialect', 'json-surplus'].flatMap(drawn)) {
    expect(() => void JSON.parse(filled(body ?? '', known)), body ?? '').toThrow(SyntaxError);
  }
});

test('what is drawn as no UTF-8 is none', () => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (const { body } of drawn('encoding')) {
    expect(() => decoder.decode(bytesOf(body ?? '', known)), body ?? '').toThrow(TypeError);
  }
});

test('what is drawn as another media type does not call itself JSON', () => {
  for (const { headers } of drawn('media-type')) {
    expect(headers?.['content-type']).toMatch(/^[a-z]+\/(?!.*json$)[a-z-]+$/);
  }
});

test('a number that is drawn is never a whole one of somebody else', () => {
  // Fewer digits than the subscriber's own, or more than any country has: what is left of a number after it was cut, or was made longer.
  const valid = bodiesOf('phone-number-valid').map(({ body }) => filled(body ?? '', known));
  for (const body of valid) {
    const { phoneNumber } = JSON.parse(body) as { readonly phoneNumber: string };
    expect(NUMBER.startsWith(phoneNumber) || phoneNumber.startsWith(NUMBER), phoneNumber).toBe(true);
  }
});

function bodiesOf(id: string): readonly Probe[] {
  const found = verify === undefined ? undefined : bodyConstraints(verify).find((one) => one.id === id);
  if (found === undefined || verify === undefined) throw new RangeError(id);
  return draw(found.probes(known, verify));
}
