import { execFileSync } from 'node:child_process';

import { expect, test } from 'vitest';

import { byte, bytesOf, filled, part, shellWord } from './template.ts';

const known = { NUMBER: '+447700900123', HASH: 'ab'.repeat(32), FOREIGN: '+12015550167', TOKEN: 'token-1' };

test('a part of a known value is filled in, in JSON too', () => {
  const body = JSON.stringify({ phoneNumber: `${part('NUMBER', 0, 3)}x${part('NUMBER', 4)}` });
  expect(filled(body, known)).toBe('{"phoneNumber":"+44x700900123"}');
});

test('nothing of a value is nothing', () => {
  expect(part('NUMBER', 3, 3)).toBe('');
});

test('a raw byte stands beside characters of UTF-8', () => {
  expect([...bytesOf(`é${byte(0xff)}${part('TOKEN')}`, known)]).toEqual([
    0xc3,
    0xa9,
    0xff,
    ...Buffer.from('token-1'),
  ]);
});

test.each([
  ['a variable', part('NUMBER')],
  ['parts of variables', `${part('NUMBER', 1)}-${part('HASH', 2, 7)}`],
  ['quotes and signs of the shell', `{"a":"it's $HOME \`x\` \\ !"}`],
  ['a line break and a tab', 'a\nb\tc'],
  ['other scripts', `５${part('NUMBER', 0, 2)}\u200b😀`],
  ['a raw byte', `a${byte(0xc3)}b`],
  ['nothing', ''],
])('as a word of bash, %s is the bytes that are sent', (_what, template) => {
  const printed = execFileSync('bash', ['-c', `printf %s ${shellWord(template)}`], {
    env: { ...known, LC_ALL: 'C.UTF-8', PATH: process.env['PATH'] ?? '' },
  });
  expect([...printed]).toEqual([...bytesOf(template, known)]);
});

test('no known value stands in a word of bash', () => {
  expect(shellWord(`${part('NUMBER')}${part('TOKEN')}`)).toBe('"$NUMBER""$TOKEN"');
});
