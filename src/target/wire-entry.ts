import { z } from 'zod';

import { webUrl } from './address.ts';
import { dnsServer } from './dns-server.ts';
import { reference } from './reference.ts';
import { headerName, jsonPointer } from './text-entries.ts';

const headerHint = 'write { Name: value }; the value is a text, or { env: NAME } where it is a secret';

const header = z.union([z.string().regex(/^[\t\x20-\x7e]*$/, headerHint), reference], { error: headerHint });

const headerMap = z.record(headerName('write the name of a header'), header, { error: headerHint });

/** Headers that a target wants beside those of the standard, by who gets them. */
export const headersEntry = z.strictObject({
  api: headerMap.default({}),
  token: headerMap.default({}),
  authorization: headerMap.default({}),
});

const nameHint =
  'write { client_id: clientId }: the name of the standard, and the name that the target wants';

/** Parameters of the authorization request that a target calls by names of its own. */
export const renameEntry = z.record(
  z.string().min(1),
  z.string({ error: nameHint }).min(1, { error: nameHint }),
  {
    error: nameHint,
  },
);

const pointerHint = 'write a JSON pointer to the URL in the answer, e.g. /authUrl';

/** A call of the backend that is answered with the URL for the device. */
export const startEntry = z.strictObject({
  method: z.enum(['POST', 'GET'], { error: 'write POST or GET' }).default('POST'),
  url: webUrl,
  headers: headerMap.default({}),
  /** Sent as JSON. In its texts {state}, {scope}, {redirect_uri}, {phone_number} and so on are filled in. */
  body: z.json().optional(),
  /** The client proves itself as at the token endpoint. */
  authentication: z.enum(['client', 'none'], { error: 'write client or none' }).default('none'),
  urlAt: jsonPointer(pointerHint),
});

/** In what form the request says whose device it comes from. */
export const loginHintEntry = z.enum(['off', 'tel:+', '+', 'digits'], {
  error: 'write off, "tel:+" (tel:+447700900123), "+" (+447700900123) or digits (447700900123, without plus)',
});

/** How the machine that runs the suite reaches the operator's servers; devices have paths of their own. */
export const backendEntry = z.strictObject({
  proxy: z
    .union([webUrl, reference], {
      error: 'write a full URL, e.g. "http://proxy.example:3128", or { env: NAME } where it has a password',
    })
    .optional(),
  dns: z.array(dnsServer).min(1, { error: 'write the addresses of DNS servers, or leave it out' }).optional(),
});

export type HeaderMap = z.infer<typeof headerMap>;
export type StartEntry = z.infer<typeof startEntry>;
