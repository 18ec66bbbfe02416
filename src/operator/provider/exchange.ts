import { Readable } from 'node:stream';
import * as querystring from 'node:querystring';

import type { Context } from 'koa';

import { readBytes } from '../body.ts';

/** The provider's endpoints that can be bent. */
export type Endpoint = 'discovery' | 'jwks' | 'authorization' | 'backchannel' | 'token';

/** Parameters of a request; a list where one was sent more than once. Changed in place. */
export type Parameters = Record<string, string | string[] | undefined>;

/** One request to the provider and what becomes of it. */
export interface ProviderExchange {
  /** Before next(): the request; after it: `ctx.status`, `ctx.body` and the headers of the answer. */
  readonly ctx: Context;
  /** The query of a GET, the form of a POST. What they are when the library is reached is what it sees. */
  readonly parameters: Parameters;
  /** The parameters as they came, before a request object was opened. */
  readonly sent: Parameters;
  /** The header `Cookie` as it came; the library never gets it. */
  readonly cookie: string | undefined;
  /** Why the request will be refused, as soon as the library has found out who asks and where to redirect to. */
  refusal?: Error;
}

export type Next = () => Promise<void>;

/** Something around an endpoint of the provider. */
export type ProviderStep = (exchange: ProviderExchange, next: Next) => Promise<void>;

// The paths below the issuer.
const endpoints: Readonly<Record<string, Endpoint>> = {
  '/.well-known/openid-configuration': 'discovery',
  '/.well-known/oauth-authorization-server': 'discovery',
  '/jwks': 'jwks',
  '/authorize': 'authorization',
  '/bc-authorize': 'backchannel',
  '/token': 'token',
};

/** The paths of the endpoints, as the library wants them. */
export const routes = {
  authorization: '/authorize',
  backchannel_authentication: '/bc-authorize',
  token: '/token',
  jwks: '/jwks',
} as const;

/** The grant types beside the authorization code. */
export const refreshGrant = 'refresh_token';
export const backchannelGrant = 'urn:openid:params:grant-type:ciba';
export const jwtBearerGrant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

// The library refuses more than this as well.
const maximumFormBytes = 56 * 1024;

/** The endpoint at a path: the library disregards case and one slash at the end. */
export function endpointAt(path: string): Endpoint | undefined {
  return endpoints[path.toLowerCase().replace(/(?<=.)\/$/, '')];
}

/** The exchange that a context of the library belongs to. */
export function exchangeOf(ctx: { readonly state: { exchange?: ProviderExchange } }): ProviderExchange {
  const { exchange } = ctx.state;
  if (exchange === undefined) throw new Error('the request did not come in by the door');
  return exchange;
}

/** Reads the parameters of a request, be they in the query or in a form. */
export async function readParameters(ctx: Context): Promise<Parameters> {
  if (ctx.method !== 'POST') return { ...ctx.query };
  const text = (await readBytes(ctx.req, maximumFormBytes))?.toString() ?? '';
  replay(ctx, text);
  return ctx.is('application/x-www-form-urlencoded') ? { ...querystring.parse(text) } : {};
}

/** Hands the parameters on to the library in the place where its method expects them. */
export function writeParameters(ctx: Context, parameters: Parameters): void {
  const present = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== undefined));
  const text = querystring.stringify(present);
  if (ctx.method !== 'POST') {
    ctx.querystring = text;
    return;
  }
  const isForm = ctx.is('application/x-www-form-urlencoded');
  // A body of another kind goes on untouched, to be refused; a bend may turn a GET into a form, which then has no type.
  if (isForm === false && ctx.get('content-type') !== '') return;
  ctx.req.headers['content-type'] ??= 'application/x-www-form-urlencoded';
  replay(ctx, text);
}

/** Makes a body, already read, readable again: the library reads it from the request and from nowhere else. */
function replay(ctx: Context, text: string): void {
  const bytes = Buffer.from(text);
  ctx.req.headers['content-length'] = String(bytes.length);
  delete ctx.req.headers['transfer-encoding'];
  Object.defineProperties(ctx.req, {
    readable: { value: true, configurable: true },
    iterator: { value: () => Readable.from([bytes]).iterator(), configurable: true },
  });
}
