import type { Draft } from './spoilt-targets.ts';

/** A mistake in a target file, and what is said of it. */
export type Mistake = readonly [what: string, spoil: (draft: Draft) => void, says: RegExp];

const issuer = (draft: Draft): string => draft.authorization.issuer;
const mainClient = (draft: Draft): Record<string, unknown> => draft.authorization.clients['main'] ?? {};
const subscriber = (draft: Draft): Record<string, unknown> => draft.devices['subscriber'] ?? {};
const roleAsMain = (role: string) => (draft: Draft) => {
  draft.authorization.clients['main'] = draft.authorization.clients[role] ?? {};
};
// Longer than a label of a name can be, so no server is asked for it.
const nameOfNobody = `https://${'x'.repeat(64)}.example`;

export const ofTheFile: readonly Mistake[] = [
  ['an unknown key', (one) => void (one['purpos'] = 'x'), /unknown key "purpos"; remove it or correct/],
  ['a literal secret', (one) => void (mainClient(one)['key'] = 'hunter2-hunter2'), /clients\.main.* write /],
  [
    'a bad number',
    (one) => void (subscriber(one)['phoneNumber'] = '447700900123'),
    /devices\.subscriber\.phoneNumber is not as expected; write an E\.164/,
  ],
  ['an unknown release', (one) => void (one['release'] = 'r9.9'), /release is "r9\.9"; write one of r1\.3/],
  [
    'no path of the subscriber',
    (one) => void delete subscriber(one)['path'],
    /devices\.subscriber\.path is missing; write direct/,
  ],
  [
    'no issuer',
    (one) => void delete (one.authorization as { issuer?: string }).issuer,
    /authorization\.issuer is missing; write the issuer's URL/,
  ],
  [
    'a variable that is not set',
    (one) => void (subscriber(one)['phoneNumber'] = { env: 'NOT_SET_ANYWHERE' }),
    /devices\.subscriber\.phoneNumber refers to the environment variable NOT_SET_ANYWHERE, which is not set; set it/,
  ],
  [
    'no key file',
    (one) => void (mainClient(one)['key'] = { file: 'nowhere.json' }),
    /clients\.main\.key refers to the file nowhere\.json, which cannot be read; write a path relative/,
  ],
  [
    'a public key',
    (one) => void (mainClient(one)['key'] = { file: 'wrong/public.jwk.json' }),
    /clients\.main\.key does not hold a private key; supply a private JWK/,
  ],
  [
    'no certificate for tls.ca',
    (one) => void (one['tls'] = { ca: { file: 'wrong/secret' } }),
    /tls\.ca does not hold a certificate; supply/,
  ],
];

export const ofConnections: readonly Mistake[] = [
  [
    'a host without an address',
    (one) => void (one.authorization.issuer = nameOfNobody),
    /no address \(ENOTFOUND\)\nchange authorization\.issuer\ncorrect the host/,
  ],
  [
    'a closed port',
    (one) => void (one.api = { root: 'https://127.0.0.1:1' }),
    /127\.0\.0\.1:1: no connection \(ECONNREFUSED\)\nchange api\.root\nnothing listens there/,
  ],
  [
    'an authority that nobody trusts',
    (one) => void delete one['tls'],
    /an authority that is not trusted \(\w+\)\nchange tls\.ca\nwrite where the certificate/,
  ],
  [
    'http instead of https',
    (one) => void (one.authorization.issuer = one.authorization.issuer.replace('https', 'http')),
    /a server that speaks TLS\nchange authorization\.issuer\nwrite https:\/\//,
  ],
  [
    'an issuer elsewhere on its host',
    (one) => void (one.authorization.issuer += '/realms/main'),
    /openid-configuration: 404.*\nchange authorization\.issuer\nwrite the issuer without/,
  ],
  [
    'an issuer that the document spells otherwise',
    (one) => void (one.authorization.issuer += '/'),
    /a document of the issuer .*\nchange authorization\.issuer\nwrite the issuer exactly/,
  ],
  [
    'a token endpoint that is none',
    (one) =>
      void (one.authorization['endpoints'] = {
        authorization: `${issuer(one)}/authorize`,
        token: `${issuer(one)}/nothing`,
      }),
    /404.*\nchange authorization\.endpoints\.token\ncorrect the URL/,
  ],
];

export const ofTheClient: readonly Mistake[] = [
  [
    'an id that is not known',
    (one) => void (mainClient(one)['id'] = 'nv-nobody'),
    /401 invalid_client.*\nchange authorization\.clients\.main\.id\nwrite the id as onboarded/,
  ],
  [
    "a key that is not the client's",
    (one) => void (mainClient(one)['key'] = { file: 'wrong/other.jwk.json' }),
    /401 invalid_client.*\nchange authorization\.clients\.main\.key\nsupply the private key whose public half/,
  ],
  [
    "a secret that is not the client's",
    (one) => {
      roleAsMain('second')(one);
      mainClient(one)['secret'] = { file: 'wrong/secret' };
    },
    /401 invalid_client.*\nchange authorization\.clients\.main\.secret\nsupply the secret/,
  ],
  [
    'another method than onboarded',
    (one) => {
      const { id, redirectUri } = mainClient(one);
      const secret = { file: 'wrong/secret' };
      const method = { authentication: 'client_secret_basic', secret };
      one.authorization.clients['main'] = { id, redirectUri, ...method };
    },
    /401 invalid_client.*\nchange authorization\.clients\.main\.secret\n.*or authorization\.clients\.main\.authentication/,
  ],
  [
    'a redirect URI that is not onboarded',
    (one) => void (mainClient(one)['redirectUri'] = 'https://client.nv-conformance.example/elsewhere'),
    /no redirect but 400 invalid_redirect_uri.*\nchange authorization\.clients\.main\.redirectUri\nwrite the redirect URI exactly/,
  ],
  [
    'a scope that is spelt wrong',
    (one) =>
      void (one.authorization['scope'] = {
        verify: 'openid dpv:FraudPreventionAndDetection number-verification-verify-read',
      }),
    /invalid_scope.*\nchange authorization\.scope\.verify\n.*number-verification-verify-read is not among/,
  ],
  [
    'a purpose that was not agreed',
    (one) => void (one.authorization['purpose'] = 'dpv:Marketing'),
    /invalid_scope.*\nchange authorization\.purpose\n.*dpv:Marketing is not among/,
  ],
  [
    'a client without the scopes',
    roleAsMain('withoutScopes'),
    /invalid_scope.*\nchange authorization\.scope\.verify, authorization\.purpose\n.*have it onboarded/,
  ],
  [
    'a client of another flow',
    roleAsMain('otherFlow'),
    /unauthorized_client.*\nchange authorization\.flows\n.*onboarded for the authorization code flow/,
  ],
];

export const ofDevices: readonly Mistake[] = [
  [
    'a subscriber off the network',
    (one) => void (subscriber(one)['path'] = 'direct'),
    /login_required.*\nchange devices\.subscriber\.path\n.*mobile data, with Wi-Fi and VPN off/,
  ],
  [
    'a subscriber who did not consent',
    (one) => void (subscriber(one)['path'] = one.devices['withoutConsent']?.['path']),
    /consent_required.*\nchange devices\.subscriber\.phoneNumber\nhave this subscriber consent/,
  ],
  [
    'a negative over the SIM',
    (one) => void (one.devices['offNetwork'] = { path: subscriber(one)['path'] }),
    /a redirect with a code\nchange devices\.offNetwork\.path\nlet it leave by another network/,
  ],
  [
    'a proxy that does not run',
    (one) => void (subscriber(one)['path'] = { proxy: 'http://127.0.0.1:1' }),
    /no connection \(ECONNREFUSED\)\nchange devices\.subscriber\.path\nstart the proxy/,
  ],
  [
    'a proxy of the stranger that does not run',
    (one) =>
      void (one.devices['stranger'] = { ...one.devices['stranger'], path: { proxy: 'http://127.0.0.1:1' } }),
    /change devices\.stranger\.path\nstart the proxy/,
  ],
  [
    'an address that this machine lacks',
    (one) => void (subscriber(one)['path'] = { localAddress: '192.0.2.1' }),
    /no connection \(EADDRNOTAVAIL\)\nchange devices\.subscriber\.path\nwrite an address that this machine has/,
  ],
  [
    'the number of another SIM',
    (one) => void (subscriber(one)['phoneNumber'] = '+447700900456'),
    /the number is not that of the SIM\nchange devices\.subscriber\.phoneNumber\nwrite the number of the SIM/,
  ],
  [
    'an operator token that has expired',
    (one) => {
      one['profile'] = 'sim-based';
      const tokens = one['operatorTokens'] as Record<string, unknown>;
      tokens['subscriber'] = tokens['expired'];
    },
    /change operatorTokens\.subscriber\nsupply a fresh token/,
  ],
];

export const ofTheApi: readonly Mistake[] = [
  [
    'an API root that is none',
    (one) => void (one.api = { root: `${issuer(one)}/api` }),
    /404.*\nchange api\.root\nwrite the root to which/,
  ],
  [
    'an API base that is none',
    (one) => void (one.api = { baseUrl: `${issuer(one)}/nv` }),
    /404.*\nchange api\.baseUrl\nwrite the URL up to/,
  ],
  [
    'another release',
    (one) => void (one['release'] = 'r1.3'),
    /404.*\nchange release\n.*r2\.4 or r3\.2 has its base path/,
  ],
  [
    'a time limit that no answer meets',
    (one) => void (one.limits['timeoutSeconds'] = 0.001),
    /change limits\.timeoutSeconds\nwrite at least 1/,
  ],
];
