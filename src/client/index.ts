import createClient, { type Client, type ClientOptions } from 'openapi-fetch';

import type { paths as paths13 } from '../../generated/r1.3/types.ts';
import type { paths as paths24 } from '../../generated/r2.4/types.ts';
import type { paths as paths32 } from '../../generated/r3.2/types.ts';
import type { paths as paths41 } from '../../generated/r4.1/types.ts';

/** The paths of the API in each release, as its OpenAPI document has them. */
export interface PathsByRelease {
  readonly 'r1.3': paths13;
  readonly 'r2.4': paths24;
  readonly 'r3.2': paths32;
  readonly 'r4.1': paths41;
}

/** A client of the API in one release: `GET` and `POST` know its paths, bodies and answers. */
export type NumberVerificationClient<Release extends keyof PathsByRelease = 'r3.2'> = Client<
  PathsByRelease[Release]
>;

export interface NumberVerificationOptions {
  /** With the base path of the release, e.g. `https://api.example.com/number-verification/v2`. */
  readonly baseUrl: string;
  /** A fresh access token for each call: from r4.1 on a token is good for one. */
  readonly accessToken: () => Promise<string>;
  /** Names each call, so that it can be found again at the operator; a random UUID unless given. */
  readonly correlator?: () => string;
  /** Sends the requests; the global `fetch` unless given. */
  readonly fetch?: ClientOptions['fetch'];
}

/** Makes a typed client. It sends what it is told and judges nothing: an error of the API is an answer. */
export function createNumberVerificationClient<Release extends keyof PathsByRelease = 'r3.2'>({
  baseUrl,
  accessToken,
  correlator = () => crypto.randomUUID(),
  fetch: sender,
}: NumberVerificationOptions): NumberVerificationClient<Release> {
  const client = createClient<PathsByRelease[Release]>({
    baseUrl,
    ...(sender === undefined ? {} : { fetch: sender }),
  });
  client.use({
    async onRequest({ request }) {
      request.headers.set('authorization', `Bearer ${await accessToken()}`);
      if (!request.headers.has('x-correlator')) request.headers.set('x-correlator', correlator());
      return request;
    },
  });
  return client;
}
