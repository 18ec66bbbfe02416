import { closest } from 'fastest-levenshtein';
import { z } from 'zod';

import { profiles } from '../model/profile.ts';
import { usualPurpose } from '../model/scopes.ts';
import { apiEntry } from './api-entry.ts';
import { webUrl } from './address.ts';
import { clientEntry as client } from './client-entry.ts';
import { imageEntry } from './image-entry.ts';
import { pathEntry, tokenEntry } from './path-entry.ts';
import { phoneNumber, reference, tokenSource } from './reference.ts';
import { tolerancesEntry } from './tolerances-entry.ts';
import { waiverEntry } from './waiver-entry.ts';
import { backendEntry, headersEntry, loginHintEntry, renameEntry, startEntry } from './wire-entry.ts';

const parameterMap = z
  .record(z.string(), z.string({ error: 'write the value in quotes, e.g. "1"' }), {
    error: 'write { name: value }',
  })
  .default({});
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
  api: apiEntry,
  headers: headersEntry.prefault({}),
  backend: backendEntry.prefault({}),
  tolerances: tolerancesEntry.prefault({}),
  authorization: z
    .strictObject({
      issuer: webUrl.optional(),
      endpoints: z
        .strictObject({
          authorization: webUrl.optional(),
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
      purpose: z.string().startsWith('dpv:').default(usualPurpose),
      scope: z.partialRecord(z.enum(operationNames), z.string().min(1)).optional(),
      parameters: parameterMap,
      tokenParameters: parameterMap,
      rename: renameEntry.default({}),
      start: startEntry.optional(),
      loginHint: loginHintEntry.default('off'),
      nonce: z.enum(['send', 'omit'], { error: 'write send or omit' }).default('send'),
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
