import { expect, test } from 'vitest';

import type { Target } from '../model/target.ts';
import { readMetadata } from './metadata.ts';

const document = {
  authorization_endpoint: 'https://auth.example/authorize',
  token_endpoint: 'https://auth.example/token',
  mtls_endpoint_aliases: { token_endpoint: 'https://mtls.auth.example/token' },
};
// Cast: of a target only its endpoints and its start call count here.
const target = (part: Partial<Target>): Target => part as Target;

test('clients with a certificate go to the endpoint that is for them, where the server has one', () => {
  const { mtls_endpoint_aliases: _none, ...without } = document;
  expect(readMetadata(document, target({}))).toMatchObject({
    tokenEndpoint: 'https://auth.example/token',
    mutualTlsTokenEndpoint: 'https://mtls.auth.example/token',
  });
  expect(readMetadata(without, target({})).mutualTlsTokenEndpoint).toBe('https://auth.example/token');
  const broken = { ...document, mtls_endpoint_aliases: { token_endpoint: 'not a URL' } };
  expect(readMetadata(broken, target({})).mutualTlsTokenEndpoint).toBe('https://auth.example/token');
});

test('endpoints of the target file win, the alias too, and a start call stands for the authorization endpoint', () => {
  const endpoints = { token: 'https://gateway.example/token' };
  const start = {
    method: 'POST',
    url: 'https://gateway.example/start',
    headers: [],
    authenticated: false,
    urlAt: '/url',
  } as const;
  expect(readMetadata(document, target({ endpoints, start }))).toMatchObject({
    authorizationEndpoint: 'https://gateway.example/start',
    tokenEndpoint: 'https://gateway.example/token',
    mutualTlsTokenEndpoint: 'https://gateway.example/token',
  });
});
