import { stringify } from 'yaml';

import type { Release } from '../model/release.ts';

/** Where a secret is: never the secret itself. */
export type SecretPlace = { readonly env: string } | { readonly file: string };

/** What a target file is written from. */
export interface Draft {
  readonly name: string;
  readonly release: Release;
  readonly profile?: string;
  readonly apiRoot: string;
  readonly ca?: string;
  readonly server:
    | { readonly issuer: string }
    | { readonly authorization: string; readonly token: string; readonly jwks?: string };
  readonly purpose: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly authentication: string;
  readonly secret: SecretPlace;
  /** Absent where there is no SIM yet. */
  readonly subscriber?: { readonly numberEnv: string; readonly path: string };
  readonly operations: readonly string[];
  /** What the operator announces beyond what is written. */
  readonly remarks: readonly string[];
}

/** A target file with the reason of each entry beside it. */
export function draftTarget(draft: Draft, path: string): string {
  const { ca, subscriber, profile } = draft;
  const lines = [
    '# A target file of nv-conformance. Secrets and numbers are referred to by { env: NAME } or { file: PATH }, never written here.',
    `# Examine it: nv-conformance doctor ${path}`,
    ...draft.remarks.map((one) => `# ${one}`),
    `name: ${scalar(draft.name)}`,
    `release: ${scalar(draft.release.name)}`,
    ...(profile === undefined ? [] : [`profile: ${scalar(profile)}`]),
    apiLine(draft),
    ...(ca === undefined
      ? []
      : [`tls: { ca: { file: ${scalar(ca)} } } # trusted beside the authorities that Node trusts`]),
    'authorization:',
    ...serverLines(draft.server),
    `  purpose: ${scalar(draft.purpose)} # as agreed with the operator`,
    '  # scope: { verify: "…" } # verbatim, where the operator spells scopes in its own way',
    '  clients:',
    '    main:',
    `      id: ${scalar(draft.clientId)}`,
    `      redirectUri: ${scalar(draft.redirectUri)} # exactly as onboarded; it is never fetched`,
    `      authentication: ${scalar(draft.authentication)}`,
    `      ${draft.authentication === 'private_key_jwt' ? 'key' : 'secret'}: ${placeOf(draft.secret)}`,
    '    # second: a client with a redirect URI on another host unlocks more checks',
    'devices:',
    ...(subscriber === undefined ? [] : subscriberLines(subscriber)),
    '  offNetwork: { path: direct } # leaves by any network but the mobile one',
    `operations: [${draft.operations.map(scalar).join(', ')}] # those that are on offer`,
    'limits: { concurrency: 4, timeoutSeconds: 10 } # and requestsPerSecond, where the operator limits the rate',
  ];
  return `${lines.join('\n')}\n`;
}

function apiLine({ apiRoot, release }: Draft): string {
  const url = apiRoot.replace(/\/+$/, '');
  if (url.endsWith(release.basePath)) return apiLineOfRoot(url.slice(0, -release.basePath.length), release);
  // Whoever names the API itself means its own base path, be it that of the release or not.
  return /\/number-verification(\/|$)/.test(URL.parse(url)?.pathname ?? '')
    ? `api: { baseUrl: ${scalar(url)} } # up to what comes before /verify`
    : apiLineOfRoot(url, release);
}

function apiLineOfRoot(root: string, { basePath }: Release): string {
  return `api: { root: ${scalar(root)} } # the base path of the release, ${basePath}, is appended`;
}

function serverLines(server: Draft['server']): readonly string[] {
  if ('issuer' in server) return [`  issuer: ${scalar(server.issuer)}`];
  return [
    '  endpoints: # there is no discovery document where the issuer says',
    ...Object.entries(server).map(([name, url]) => `    ${name}: ${scalar(url)}`),
  ];
}

function subscriberLines({ numberEnv, path }: NonNullable<Draft['subscriber']>): readonly string[] {
  return [
    '  subscriber:',
    `    phoneNumber: { env: ${scalar(numberEnv)} } # of this SIM, with plus and country code`,
    `    path: ${pathOf(path)} # leaves through the mobile data of this SIM`,
    '  # stranger: a second SIM, of another number, unlocks more checks',
  ];
}

function pathOf(path: string): string {
  if (path === 'direct') return path;
  if (path === 'assisted') return '{ assisted: {} }';
  if (path.includes('://')) return `{ proxy: ${scalar(path)} }`;
  return /^[a-z][a-z0-9._-]*$/i.test(path)
    ? `{ interface: ${scalar(path)} }`
    : `{ localAddress: ${scalar(path)} }`;
}

function placeOf(place: SecretPlace): string {
  return 'env' in place ? `{ env: ${scalar(place.env)} }` : `{ file: ${scalar(place.file)} }`;
}

// In quotes where a plain word would mean something else; inside braces more does than elsewhere.
function scalar(text: string): string {
  return stringify(text, {
    defaultStringType: /^[A-Za-z0-9_./:@-]+$/.test(text) ? 'PLAIN' : 'QUOTE_DOUBLE',
    lineWidth: 0,
  }).trim();
}
