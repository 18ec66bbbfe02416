import { expect, test } from 'vitest';

import { extended, presetNames } from './extend.ts';

test('what the file says wins over its preset, and the rest is as the preset has it', () => {
  const document = extended(
    {
      extends: 'preset/telefonica-v2',
      name: 'mine',
      authorization: { loginHint: 'off', clients: { main: { id: 'c' } } },
    },
    'target.yaml',
  );
  expect(document).toMatchObject({
    name: 'mine',
    release: 'r2.4',
    authorization: {
      loginHint: 'off',
      pkce: 'none',
      clients: { main: { id: 'c', authentication: 'client_secret_basic' } },
    },
  });
  expect(document).not.toHaveProperty('extends');
});

test('of what excludes one another the form of the file is taken whole', () => {
  const document = extended(
    {
      extends: 'preset/vonage',
      api: { root: 'https://api.example' },
      authorization: { clients: { main: { authentication: 'client_secret_post', secret: { env: 'S' } } } },
    },
    'target.yaml',
  );
  expect(document).toMatchObject({ api: { root: 'https://api.example' } });
  expect(document).not.toHaveProperty('api.baseUrl');
});

test('null takes away what the preset says', () => {
  const document = extended({ extends: 'preset/orange', tolerances: null }, 'target.yaml');
  expect(document).not.toHaveProperty('tolerances');
});

test('a preset that there is not is met with the nearest one', () => {
  expect(() => extended({ extends: 'preset/telefonica-v3' }, 'target.yaml')).toThrow(
    /^target\.yaml: extends is "preset\/telefonica-v3"; did you mean preset\/telefonica-v[12]\? write one of preset\/telefonica-v1, /,
  );
  expect(presetNames).toContain('preset/nokia');
});

test('a file without a preset is left as it is', () => {
  const document = { name: 'mine' };
  expect(extended(document, 'target.yaml')).toBe(document);
});
