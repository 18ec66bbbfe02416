import type { Bend, ReleaseName } from '#operator';

import { authenticating, credentialsIn } from '../target/authenticating.ts';
import {
  correlatorAs,
  demanding,
  plusOptional,
  redirecting,
  type PlainError,
  withoutSharing,
  withParameters,
  withScopes,
  wrapping,
} from './shape-parts.ts';

/** An operator as one finds it in the field: the reference operator, bent. */
export interface Shape {
  readonly preset: string;
  readonly release: ReleaseName;
  readonly bends: readonly Bend[];
}

const fused = {
  'dpv:FraudPreventionAndDetection#number-verification-verify-read': [
    'dpv:FraudPreventionAndDetection',
    'number-verification:verify',
  ],
};
const hintBy = (pattern: RegExp): Bend =>
  demanding(({ login_hint: hint }) => typeof hint === 'string' && pattern.test(hint));
const telefonica = (version: string): readonly Bend[] => [
  {
    paths: {
      '/apigateway/authorize': '/authorize',
      '/apigateway/token': '/token',
      [`/apigateway/number-verification/${version}`]: `/number-verification/${version}`,
    },
  },
  hintBy(/^tel:\+[0-9]+$/),
  correlatorAs(),
  plusOptional(),
  withoutSharing(),
];

// As an aggregator names errors.
const words: Readonly<Record<string, string>> = {
  UNAUTHENTICATED: 'UNAUTHORIZED',
  PERMISSION_DENIED: 'FORBIDDEN',
  INVALID_ARGUMENT: 'BAD_REQUEST',
};

/** What an application of Vonage signs; here one word stands for its JWT. */
export const applicationToken = 'jwt-of-the-application';

const byApplication = authenticating((exchange) =>
  credentialsIn(exchange, 'Bearer') === applicationToken ? 'nv-main' : undefined,
);
const vonage: readonly Bend[] = [
  {
    paths: {
      '/camara/number-verification/v031': '/number-verification/v1',
      '/oauth2/auth': '/authorize',
      '/oauth2/token': '/token',
    },
  },
  hintBy(/^\+[0-9]+$/),
  withScopes(fused),
  byApplication,
  plusOptional(),
  withoutSharing(),
];

/** The key of a developer at the portal of Nokia. */
export const portalKey = 'key-of-a-developer';

/** A secret in the form; every other way is refused. */
export const postedSecret = 'a-secret-that-is-posted';
const byPost = authenticating(({ ctx, parameters }) =>
  parameters['client_secret'] === postedSecret && ctx.get('authorization') === ''
    ? String(parameters['client_id'])
    : undefined,
);

/** Each shape, as far as public documentation tells of it (field.md, section 1). */
export const shapes: readonly Shape[] = [
  { preset: 'telefonica-v1', release: 'r1.3', bends: telefonica('v1') },
  { preset: 'telefonica-v2', release: 'r2.4', bends: telefonica('v2') },
  { preset: 'vonage', release: 'r1.3', bends: vonage },
  { preset: 'vonage-start', release: 'r1.3', bends: vonage },
  {
    preset: 'orange',
    release: 'r1.3',
    bends: [
      {
        paths: {
          '/camara/oes/number-verification/v0/authorize': '/authorize',
          '/es/openapi/oauth/v2/token': '/token',
          '/camara/oes/number-verification/v0': '/number-verification/v1',
        },
      },
      withScopes(fused),
      withoutSharing(),
      correlatorAs('X-OAPI-Request-Id'),
      // The gateway speaks for itself before the API is reached, and passes on what that says.
      wrapping((error: PlainError) =>
        error.status === 401
          ? {
              code: 42,
              message: error.message,
              description: 'The gateway says so.',
              infoURL: 'https://gateway.example/errors',
            }
          : error,
      ),
    ],
  },
  {
    preset: 'nokia',
    release: 'r1.3',
    bends: [
      {
        paths: {
          '/passthrough/camara/v1/number-verification/number-verification/v0': '/number-verification/v1',
          '/oauth2/v1/authorize': '/authorize',
          '/oauth2/v1/token': '/token',
        },
      },
      hintBy(/^\+[0-9]+$/),
      redirecting(303),
      withoutSharing(),
      {
        api: async (call, next) =>
          call.headers['x-rapidapi-key'] === portalKey
            ? next(call)
            : {
                status: 401,
                headers: { 'content-type': 'application/json' },
                body: { message: 'Invalid API key.' },
              },
      },
    ],
  },
  {
    preset: 'ipification',
    release: 'r3.2',
    bends: [
      {
        paths: {
          '/auth/realms/ipification/protocol/openid-connect/auth': '/authorize',
          '/auth/realms/ipification/protocol/openid-connect/token': '/token',
          '/auth/realms/ipification/protocol/openid-connect/certs': '/jwks',
        },
      },
      hintBy(/^[1-9][0-9]+$/),
      withScopes({ 'ip:phone_verify': ['dpv:FraudPreventionAndDetection', 'number-verification:verify'] }),
      redirecting('in the body'),
      byPost,
      withoutSharing(),
    ],
  },
  {
    preset: 'infobip',
    release: 'r1.3',
    bends: [
      {
        paths: {
          '/camara/number-verification/v0/authorize': '/authorize',
          '/camara/number-verification/v0': '/number-verification/v1',
        },
      },
      withParameters({ client_id: 'clientId', redirect_uri: 'redirectUrl' }),
      hintBy(/^tel:\+[0-9]+$/),
      withoutSharing(),
      wrapping(({ code, message }: PlainError) => ({
        requestError: { serviceException: { messageId: words[code] ?? 'GENERAL', text: message } },
      })),
    ],
  },
  {
    preset: 'konera',
    release: 'r1.3',
    bends: [
      {
        paths: {
          '/camara/api/auth/v1/authorize': '/authorize',
          '/camara/api/auth/v1/token': '/token',
        },
      },
      byPost,
      correlatorAs('x-correlation-id'),
      withoutSharing(),
    ],
  },
  { preset: 'aduna', release: 'r3.2', bends: [{ paths: { '/auth/token': '/token' } }] },
];
