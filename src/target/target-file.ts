import { closest } from 'fastest-levenshtein';
import { z } from 'zod';

import { profiles } from '../model/profile.ts';
import { imageEntry } from './image-entry.ts';
import { pathEntry, tokenEntry } from './path-entry.ts';
import { reference, type Reference } from './reference.ts';
import { waiverEntry } from './waiver-entry.ts';

const webUrl = z.string().refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), {
  error: 'write a full URL, e.g. "https://auth.example.com"',
});
const anyUrl = z.string().refine((text) => URL.canParse(text), {
  error: 'write a full URL, e.g. "https://client.example/callback"',
});

const numberHint = 'write an E.164 number in quotes, e.g. "+447700900123", or { env: NAME }';

/** Where tokens come from that are good once: a reference, or a program that prints one each time. */
const program = z.array(z.string().min(1)).min(1);
const tokenSource = z.union(
  [reference, z.strictObject({ command: program }), z.strictObject({ exec: program })],
  { error: 'write { env: NAME }, { file: PATH } or { command: [program, argument] }' },
);

const phoneNumber = z.union(
  [
    z.strictObject({ env: z.string().min(1) }),
    z.strictObject({ file: z.string().min(1) }),
    z.string().regex(/^(\+[1-9][0-9]{4,14}|\$\{[A-Za-z_][A-Za-z0-9_]*\})$/, numberHint),
  ],
  { error: numberHint },
);

const client = z.discriminatedUnion(
  'authentication',
  [
    z.strictObject({
      id: z.string().min(1),
      redirectUri: anyUrl,
      authentication: z.literal('private_key_jwt'),
      key: reference,
    }),
    z.strictObject({
      id: z.string().min(1),
      redirectUri: anyUrl,
      authentication: z.enum(['client_secret_basic', 'client_secret_post']),
      secret: reference,
    }),
  ],
  { error: 'write private_key_jwt (with key), client_secret_basic or client_secret_post (with secret)' },
);

const simDevice = z.strictObject({ phoneNumber, path: pathEntry.optional(), token: tokenEntry.optional() });
const profileNames = profiles.map(({ name }) => name);
const operationNames = ['verify', 'device-phone-number'] as const;

/** The target file as its author writes it. */
export const targetFile = z.strictObject({
  name: z.string().min(1),
  image: imageEntry.optional(),
  release: z.string().optional(),
  profile: z
    .enum(profileNames, {
      error: ({ input }) =>
        `did you mean ${closest(String(input), profileNames)}? write one of ${profileNames.join(', ')}`,
    })
    .default('operator'),
  api: z.union([z.strictObject({ root: webUrl }), z.strictObject({ baseUrl: webUrl })], {
    error: 'write { root: "https://api.example.com" }; the base path of the release is appended',
  }),
  authorization: z
    .strictObject({
      issuer: webUrl.optional(),
      endpoints: z
        .strictObject({
          authorization: webUrl,
          token: webUrl,
          jwks: webUrl.optional(),
          backchannel: webUrl.optional(),
        })
        .optional(),
      flows: z
        .array(z.enum(['authorization_code', 'ciba', 'jwt_bearer', 'refresh_token']))
        .min(1)
        .default(['authorization_code']),
      dpop: z
        .enum(['none', 'supported', 'required'], {
          error: 'write none, supported or required; or leave it out where the metadata tells',
        })
        .optional(),
      purpose: z.string().startsWith('dpv:').default('dpv:FraudPreventionAndDetection'),
      scope: z.partialRecord(z.enum(operationNames), z.string().min(1)).optional(),
      parameters: z.record(z.string(), z.string()).default({}),
      pkce: z.enum(['S256', 'none']).default('S256'),
      prompt: z.enum(['none', 'omit']).default('none'),
      // RFC 6749 4.1.2 recommends no more than ten minutes.
      codeLifetimeSeconds: z.int().min(1).max(600).optional(),
      clients: z.strictObject({
        main: client,
        second: client.optional(),
        notByNetwork: client.optional(),
        withoutScopes: client.optional(),
        otherFlow: client.optional(),
      }),
    })
    .optional(),
  devices: z
    .strictObject({
      subscriber: simDevice.optional(),
      subscriberOverIPv6: z.strictObject({ path: pathEntry }).optional(),
      stranger: simDevice.optional(),
      withoutConsent: simDevice.optional(),
      offNetwork: z.strictObject({ path: pathEntry }).default({ path: 'direct' }),
    })
    .prefault({}),
  operations: z
    .array(z.enum(operationNames))
    .min(1)
    .default([...operationNames]),
  operatorTokens: z
    .strictObject({
      subscriber: tokenSource.optional(),
      stranger: tokenSource.optional(),
      withoutConsent: tokenSource.optional(),
      expired: tokenSource.optional(),
      pending: tokenSource.optional(),
    })
    .default({}),
  tokens: z
    .strictObject({
      expired: reference.optional(),
      withoutNumber: reference.optional(),
      twoLegged: reference.optional(),
      supplied: reference.optional(),
    })
    .default({}),
  tls: z.strictObject({ ca: reference }).optional(),
  limits: z
    .strictObject({
      requestsPerSecond: z.number().positive().optional(),
      concurrency: z.int().min(1).max(32).default(4),
      timeoutSeconds: z.number().positive().max(120).default(10),
      waitSeconds: z.number().min(0).default(60),
    })
    .prefault({}),
  waivers: z.array(waiverEntry, { error: 'write a list of waivers, or leave it out' }).default([]),
});

export type TargetFile = z.infer<typeof targetFile>;
export type { Reference };
export type TokenSource = z.infer<typeof tokenSource>;
