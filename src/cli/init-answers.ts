import type { ZodType } from 'zod';

import { releases } from '../../generated/releases.ts';
import { Misuse } from '../model/misuse.ts';
import { anyUrl, webUrl } from '../target/address.ts';
import type { Asker, Question } from './asker.ts';

/** What `init` is told on the command line. */
export interface InitOptions {
  readonly name?: string;
  readonly release?: string;
  readonly profile?: string;
  readonly issuer?: string;
  readonly authorizationEndpoint?: string;
  readonly tokenEndpoint?: string;
  readonly api?: string;
  readonly ca?: string;
  readonly clientId?: string;
  readonly redirectUri?: string;
  readonly authentication?: string;
  readonly secretEnv?: string;
  readonly secretFile?: string;
  readonly purpose?: string;
  readonly numberEnv?: string;
  readonly path?: string;
  readonly force?: boolean;
}

/** What is known, what is asked, and what is wanting where nobody can be asked. */
export interface Answers {
  /** The answer of the command line, of a person, or else the one that goes without saying. */
  get(flag: string, given: string | undefined, question: Question, otherwise?: string): Promise<string>;
  /** Throws a Misuse that names every flag that is wanting. */
  complete(path: string): void;
}

/** Collects answers from flags and, where there is somebody to be asked, from him. */
export function collectAnswers(asker: Asker | undefined): Answers {
  const wanting: string[] = [];
  return {
    async get(flag, given, question, otherwise) {
      const value = given?.trim();
      const objection = value === undefined ? undefined : objectionTo(value, question);
      if (value !== undefined && objection === undefined) return value;
      if (objection !== undefined) throw new Misuse(`${flag} ${value}: ${objection}`);
      if (asker !== undefined) return asker.ask(question);
      if (otherwise !== undefined) return otherwise;
      wanting.push(
        `${flag} is missing: ${question.message}, e.g. ${flag} ${question.example ?? question.choices?.[0]?.value ?? ''}`,
      );
      return '';
    },
    complete(path) {
      if (wanting.length === 0) return;
      throw new Misuse(
        [...wanting, `without a terminal nobody can be asked, so ${path} was not written`].join('\n'),
      );
    },
  };
}

function objectionTo(value: string, { choices, objection }: Question): string | undefined {
  if (value === '') return 'it is empty';
  const values = choices?.map((one) => one.value);
  if (values !== undefined && !values.includes(value)) return `write one of ${values.join(', ')}`;
  return objection?.(value);
}

// What a target file takes.
const by = (schema: ZodType) => (text: string) => schema.safeParse(text).error?.issues[0]?.message;
const variable = (text: string): string | undefined =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) ? undefined : 'write the name of a variable, e.g. CLIENT_SECRET';

/** The questions of which the answer does not depend on what the server says. */
export const questions = {
  release: {
    message: 'the release of the API',
    choices: releases.map(({ name, version, basePath }) => ({
      value: name,
      hint: `${version}, ${basePath}`,
    })),
  },
  issuer: {
    message: 'the issuer, or the URL of its discovery document',
    example: 'https://auth.example.com',
    objection: by(webUrl),
  },
  ca: {
    message: "the certificate of the operator's own authority, in PEM, as a path beside the target file",
    example: 'ca.pem',
  },
  authorizationEndpoint: {
    message: 'the authorization endpoint',
    example: 'https://auth.example.com/authorize',
    objection: by(webUrl),
  },
  tokenEndpoint: {
    message: 'the token endpoint',
    example: 'https://auth.example.com/token',
    objection: by(webUrl),
  },
  api: {
    message: 'the root of the API, or its base URL',
    example: 'https://api.example.com',
    objection: by(webUrl),
  },
  clientId: { message: 'the id of your client', example: 'c1' },
  redirectUri: {
    message: 'the redirect URI, exactly as onboarded',
    example: 'https://client.example/callback',
    objection: by(anyUrl),
  },
  secretPlace: {
    message: 'where the secret, or private key, is',
    choices: [
      { value: 'file', hint: 'a file beside the target file' },
      { value: 'env', hint: 'a variable of the environment' },
    ],
  },
  secretFile: { message: 'its path, beside the target file', example: 'client.jwk.json' },
  secretEnv: {
    message: 'the variable that holds the secret, or private key (a file is named by --secret-file)',
    example: 'CLIENT_SECRET',
    objection: variable,
  },
  numberEnv: {
    message: "the variable that holds the subscriber's number",
    example: 'SUBSCRIBER_NUMBER',
    proposal: 'SUBSCRIBER_NUMBER',
    objection: variable,
  },
  path: {
    message:
      "how the subscriber's device leaves: direct, the URL of a proxy on it, the address or interface of its modem, or assisted by a person",
    example: 'http://127.0.0.1:8101',
  },
} as const satisfies Readonly<Record<string, Question>>;
