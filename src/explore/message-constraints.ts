import * as fc from 'fast-check';

import type { OperationContract } from '../../generated/contracts.ts';
import { refused, served } from '#check';
import { soundBody } from './body-constraints.ts';
import { type Constraint, listed, type Probe } from './constraint.ts';
import { byte, filled, type Known, part } from './template.ts';
import { tolerable } from './tolerable.ts';

const inJson = { 'content-type': 'application/json' };
const invalid = refused(400, 'INVALID_ARGUMENT');
const utf8Spellings = ['utf-8', 'UTF-8', '"utf-8"', '"UTF-8"'];
// Names of encodings that are not UTF-8, whether or not a server has heard of them.
const otherCharsets = ['iso-8859-1', 'utf-16', 'utf-7', 'us-ascii', 'windows-1252', 'x-unknown', ''];
// Bytes that no character of UTF-8 has where it stands alone.
const loneBytes = [0x80, 0xbf, 0xc0, 0xc3, 0xe2, 0xf0, 0xfe, 0xff];
const compressions = ['gzip', 'deflate', 'br', 'identity', 'x-unknown', ''];

// RFC 9112 6.3: no length can be made of these, so that nobody knows where the message ends.
const senselessLengths: readonly NonNullable<Probe['lengths']>[] = [
  ['many'],
  ['-1'],
  ['0x20'],
  ['1e2'],
  [0, -1],
  [0, 1],
];

const dialects = [
  `{phoneNumber:"${part('NUMBER')}"}`,
  `{'phoneNumber':'${part('NUMBER')}'}`,
  `{"phoneNumber":"${part('NUMBER')}",}`,
  `{"phoneNumber"="${part('NUMBER')}"}`,
  `{"phoneNumber":"${part('NUMBER')}"}//`,
  `/**/{"phoneNumber":"${part('NUMBER')}"}`,
  `{"phoneNumber":${part('NUMBER')}}`,
  `{"phoneNumber":"${part('NUMBER')}\n"}`,
];
const faults = {
  truncated: 'cut off',
  dialect: 'as other languages write it',
  surplus: 'with a sign too many',
};

/** What the form of a message forbids, and what it allows: JSON, encoding, media type, compression. */
export function messageConstraints({ body }: OperationContract): readonly Constraint[] {
  if (body === undefined) return [];
  const sound = soundBody();
  const open = (id: string, title: string, probes: fc.Arbitrary<Probe>, most?: number): Constraint => ({
    id,
    title: `answers ${title} without breaking`,
    requirement: 'SCHEMA-NO-SERVER-ERROR',
    expects: tolerable(),
    ...(most === undefined ? {} : { most }),
    probes: () => probes,
  });
  return [
    ...(['truncated', 'dialect', 'surplus'] as const).map((way): Constraint => ({
      id: `json-${way}`,
      title: `refuses a body that is not JSON: ${faults[way]}`,
      requirement: 'VERIFY-BODY-MALFORMED-JSON',
      expects: invalid,
      ...(way === 'dialect' ? { certain: () => dialects.map((text) => ({ body: text })) } : {}),
      probes: (known) =>
        notJson(way, sound, known)
          .filter((text) => isNotJson(filled(text, known)))
          .map((text) => ({ body: text })),
    })),
    {
      id: 'encoding',
      title: 'refuses a body that is not UTF-8',
      requirement: 'VERIFY-BODY-MALFORMED-JSON',
      expects: invalid,
      probes: ({ NUMBER }) =>
        fc
          .tuple(fc.constantFrom(...loneBytes), fc.integer({ min: 1, max: NUMBER.length - 1 }))
          .map(([value, at]) => ({
            body: `{"phoneNumber":"${part('NUMBER', 0, at)}${byte(value)}${part('NUMBER', at)}"}`,
          })),
    },
    {
      id: 'media-type',
      title: 'does not take a body of another media type for JSON',
      requirement: 'VERIFY-MEDIA-TYPE',
      expects: refused([415, 400], 'UNSUPPORTED_MEDIA_TYPE', 'INVALID_ARGUMENT'),
      probes: () => otherMediaType(sound),
    },
    {
      id: 'form',
      title: 'does not take a form for JSON',
      requirement: 'VERIFY-MEDIA-TYPE',
      expects: refused([415, 400], 'UNSUPPORTED_MEDIA_TYPE', 'INVALID_ARGUMENT'),
      most: 1,
      probes: () =>
        fc.constant({
          body: `phoneNumber=%2B${part('NUMBER', 1)}`,
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        }),
    },
    {
      id: 'charset-utf-8',
      title: 'serves JSON that names its charset as UTF-8',
      requirement: 'VERIFY-MEDIA-TYPE',
      expects: served(),
      ...listed(
        utf8Spellings.map((charset) => ({
          body: sound,
          headers: { 'content-type': `application/json; charset=${charset}` },
        })),
      ),
    },
    {
      id: 'content-length-short',
      title: 'refuses a body that is cut off by its stated length',
      requirement: 'VERIFY-BODY-MALFORMED-JSON',
      expects: refused(400),
      probes: ({ NUMBER }) => fc.integer({ min: 1, max: NUMBER.length }).map((cut) => ({ lengths: [-cut] })),
    },
    {
      id: 'content-length',
      title: 'refuses a body whose stated length is none, or is stated twice and differs',
      requirement: 'SCHEMA-NO-SERVER-ERROR',
      expects: refused([400, 411]),
      ...listed(senselessLengths.map((lengths) => ({ lengths }))),
    },
    open(
      'charset',
      'JSON that names another charset',
      fc.constantFrom(...otherCharsets).map((charset) => ({
        body: sound,
        headers: { 'content-type': `application/json; charset=${charset}` },
      })),
      otherCharsets.length,
    ),
    open(
      'media-type-missing',
      'a body without a media type',
      fc.constant({ body: sound, headers: { 'content-type': null } }),
      1,
    ),
    open('bom', 'JSON after a byte order mark', fc.constant({ body: `\ufeff${sound}`, headers: inJson }), 1),
    open('utf-16', 'JSON in UTF-16', fc.constant({ body: sound, encoding: 'utf-16le', headers: inJson }), 1),
    open(
      'duplicate-property',
      'JSON that has a property twice',
      fc
        .tuple(fc.constantFrom(`"${part('NUMBER')}"`, '""', 'null', '{}'), fc.boolean())
        .map(([value, first]) => {
          const members = [sound.slice(1, -1), `"phoneNumber":${value}`];
          return { body: `{${(first ? members : members.toReversed()).join(',')}}`, headers: inJson };
        }),
    ),
    open(
      'compression',
      'a body that is compressed, or says so',
      fc.oneof(
        fc
          .constantFrom(...compressions)
          .map((name) => ({ body: sound, headers: { ...inJson, 'content-encoding': name } })),
        fc.constant({
          body: sound,
          encoding: 'gzip',
          headers: { ...inJson, 'content-encoding': 'gzip' },
        } as const),
      ),
    ),
  ];
}

function otherMediaType(sound: string): fc.Arbitrary<Probe> {
  const letters = fc.string({
    unit: fc.stringMatching(/^[a-z]$/),
    minLength: 1,
    maxLength: 8,
  });
  const drawn = fc.tuple(letters, letters).map(([type, subtype]) => `${type}/${subtype}`);
  const likely = [
    'text/plain',
    'text/html',
    'application/xml',
    'application/octet-stream',
    'application/jsonp',
  ];
  // JSON under another name is JSON still; whether it is served is not the matter here.
  const spoilt = fc.oneof(fc.constantFrom(...likely), drawn).filter((type) => !type.endsWith('json'));
  return spoilt.map((type) => ({ body: sound, headers: { 'content-type': type } }));
}

/** The sound body, spoilt as a text of JSON. */
function notJson(way: keyof typeof faults, sound: string, known: Known): fc.Arbitrary<string> {
  const [head = '', tail = ''] = sound.split(part('NUMBER'));
  const cut = fc.oneof(
    fc.integer({ min: 1, max: head.length }).map((kept) => head.slice(0, kept)),
    fc.nat(known.NUMBER.length).map((kept) => head + part('NUMBER', 0, kept)),
    fc.constant(head + part('NUMBER') + tail.slice(0, -1)),
  );
  const number = part('NUMBER');
  const sign = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', 'x');
  const surplus = fc.oneof(
    fc
      .tuple(sign, fc.integer({ min: 0, max: head.length - 1 }))
      .map(([one, at]) => head.slice(0, at) + one + head.slice(at) + number + tail),
    fc
      .tuple(sign, fc.integer({ min: 1, max: tail.length }))
      .map(([one, at]) => head + number + tail.slice(0, at) + one + tail.slice(at)),
  );
  return { truncated: cut, dialect: fc.constantFrom(...dialects), surplus }[way];
}

function isNotJson(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}
