import * as fc from 'fast-check';

import type { OperationContract } from '../../generated/contracts.ts';
import { all, answered, echoed, refused, served } from '#check';
import { type Constraint, listed } from './constraint.ts';
import { readPattern } from './pattern.ts';
import { part } from './template.ts';
import { drawn, literally, mutations } from './text-mutations.ts';
import { tolerable } from './tolerable.ts';

// Any id that fits every pattern of every release.
const soundCorrelator = '3f0c9e2a-6c1b-4b7e-9d55-0a1f6f2c7b11';
const letter = fc.stringMatching(/^[a-zA-Z]$/);
// HEAD goes with GET, and OPTIONS is asked by browsers: neither is served as the operation.
const otherMethods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const titles: Readonly<Record<string, string>> = {
  'too-long': 'that is too long',
  character: 'with one character outside the pattern',
};

/** What the contract says of the headers of a request, and what HTTP says of those that every request has. */
export function headerConstraints({ headers, method }: OperationContract): readonly Constraint[] {
  return [
    ...headers.flatMap(correlatorConstraints),
    {
      id: 'authorization-missing',
      title: 'refuses a request without a token',
      requirement: 'APIAUTH-MISSING',
      expects: refused(401, 'UNAUTHENTICATED'),
      most: 1,
      probes: () => fc.constant({ headers: { authorization: null } }),
    },
    {
      id: 'authorization-scheme',
      title: 'refuses the token under the name of another scheme',
      requirement: 'APIAUTH-SCHEME',
      expects: refused([401, 400], 'UNAUTHENTICATED', 'INVALID_ARGUMENT'),
      probes: () =>
        fc
          .string({
            unit: letter,
            minLength: 1,
            maxLength: 12,
          })
          .filter((scheme) => !/^(bearer|dpop)$/i.test(scheme))
          .map((scheme) => ({ headers: { authorization: `${scheme} ${part('TOKEN')}` } })),
    },
    {
      id: 'method',
      title: 'is not served by another method',
      requirement: method === 'GET' ? 'SHARE-METHOD' : 'VERIFY-METHOD',
      expects: answered(405, 404),
      ...listed(otherMethods.filter((one) => one !== method).map((one) => ({ method: one }))),
    },
    {
      id: 'accept',
      title: 'answers a request for another media type without breaking',
      requirement: 'SCHEMA-NO-SERVER-ERROR',
      expects: tolerable(),
      probes: () =>
        fc
          .constantFrom(
            '*/*',
            'application/*',
            'text/html',
            'application/xml',
            'application/json;q=0',
            'x',
            '',
          )
          .map((accept) => ({ headers: { accept } })),
    },
    ...(method === 'GET'
      ? [
          {
            id: 'body',
            title: 'answers a request with a body, which means nothing, without breaking',
            requirement: 'SCHEMA-NO-SERVER-ERROR',
            expects: tolerable(),
            probes: () =>
              fc.jsonValue({ maxDepth: 1 }).map((json) => ({
                body: JSON.stringify(json),
                headers: { 'content-type': 'application/json' },
              })),
          } satisfies Constraint,
        ]
      : []),
  ];
}

function correlatorConstraints({
  name,
  required,
  schema: { pattern },
}: OperationContract['headers'][number]): readonly Constraint[] {
  if (name !== 'x-correlator' || required) throw new Error(`exploration knows no sound value of ${name}`);
  const absent: Constraint = {
    id: `${name}-absent`,
    title: `serves a request without ${name}`,
    requirement: 'CORRELATOR-ABSENT',
    expects: served(),
    most: 1,
    probes: () => fc.constant({ headers: { [name]: null } }),
  };
  const [atom, ...others] = pattern === undefined ? [] : readPattern(pattern);
  if (pattern === undefined || atom === undefined) return [absent];
  if (others.length > 0) throw new Error(`exploration draws no ${name} from ${pattern}`);
  return [
    absent,
    ...mutations
      .filter(({ breaks }) => breaks(pattern, 'header'))
      .map((mutation): Constraint => ({
        id: `${name}-${mutation.name}`,
        title: `refuses an ${name} ${titles[mutation.name]}`,
        requirement: 'CORRELATOR-INVALID',
        expects: refused(400, 'INVALID_ARGUMENT'),
        probes: () =>
          mutation
            .spoil(literally(soundCorrelator), pattern, 'header')
            .map((text) => ({ headers: { [name]: text } })),
      })),
    {
      id: `${name}-valid`,
      title: `serves every ${name} that fits the pattern, and returns it`,
      requirement: 'CORRELATOR-CHARSET-LENGTH',
      expects: all(served(), echoed()),
      probes: () => drawn(atom).map((text) => ({ headers: { [name]: text } })),
    },
    ...(atom.min > 0
      ? []
      : [
          {
            id: `${name}-empty`,
            title: `serves an empty ${name}, which the pattern allows`,
            requirement: 'CORRELATOR-EMPTY',
            expects: served(),
            most: 1,
            probes: () => fc.constant({ headers: { [name]: '' } }),
          } satisfies Constraint,
        ]),
  ];
}
