import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import { defaultRelease } from '../../generated/releases.ts';
import { type AskedIssuer, askIssuer, type NoDocument } from '../doctor/ask-issuer.ts';
import { Misuse } from '../model/misuse.ts';
import { profileNamed } from '../model/profile.ts';
import { operationScopes, usualPurpose } from '../model/scopes.ts';
import type { Asker } from './asker.ts';
import { chooseProfile } from './choose-profile.ts';
import { chooseRelease } from './choose-release.ts';
import type { Draft, SecretPlace } from './draft-target.ts';
import { type Answers, collectAnswers, type InitOptions, questions } from './init-answers.ts';

// Those with one secret or key, which a target file can say; the first is what the CAMARA profile has.
const methods = ['private_key_jwt', 'client_secret_basic', 'client_secret_post', 'client_secret_jwt'];

/** Collects what a target file is written from: flags, what the server says, and what a person answers. */
export async function draftByAsking(
  path: string,
  options: InitOptions,
  asker: Asker | undefined,
  tell: (line: string) => unknown,
): Promise<Draft> {
  const answers = collectAnswers(asker);
  const profile = options.profile === undefined ? undefined : chooseProfile(options.profile);
  const release = chooseRelease(
    await answers.get(
      '--release',
      options.release,
      { ...questions.release, proposal: defaultRelease },
      defaultRelease,
    ),
  );
  const { authorizationEndpoint, tokenEndpoint } = options;
  const issuer =
    authorizationEndpoint !== undefined && tokenEndpoint !== undefined && options.issuer === undefined
      ? ''
      : await answers.get('--issuer', options.issuer, questions.issuer);
  const found = await discover(path, issuer, release, options, asker, answers);
  if ('trouble' in found.document && issuer !== '') {
    tell(`${found.document.trouble}; what it would have told is asked for, or left as it usually is\n`);
  }
  const document = 'trouble' in found.document ? undefined : found.document;
  const host = URL.parse(issuer === '' ? (tokenEndpoint ?? '') : issuer)?.hostname;
  const name = await answers.get(
    '--name',
    options.name,
    { message: 'a name for the target, which reports show', proposal: host },
    host ?? '',
  );
  const apiRoot = await answers.get('--api', options.api, questions.api);
  const clientId = await answers.get('--client-id', options.clientId, questions.clientId);
  const redirectUri = await answers.get('--redirect-uri', options.redirectUri, questions.redirectUri);
  const authentication = await askForMethod(options, answers, document);
  const secret = await askForSecret(options, answers);
  const purpose = await askForPurpose(options, answers, document);
  const server = await serverOf(issuer, options, document, answers);
  const subscriber =
    profile !== undefined && profileNamed(profile).withoutSubscriber === true
      ? undefined
      : {
          numberEnv: await answers.get(
            '--number-env',
            options.numberEnv,
            questions.numberEnv,
            'SUBSCRIBER_NUMBER',
          ),
          path: await answers.get('--path', options.path, questions.path),
        };
  answers.complete(path);
  return {
    name,
    release,
    ...(profile === undefined ? {} : { profile }),
    apiRoot,
    ...(found.ca === undefined ? {} : { ca: found.ca }),
    server,
    purpose,
    clientId,
    redirectUri,
    authentication,
    secret,
    ...(subscriber === undefined ? {} : { subscriber }),
    ...announced(document),
  };
}

/** The discovery document; a person is asked for the operator's own authority where that is what it takes. */
async function discover(
  path: string,
  issuer: string,
  release: Draft['release'],
  { ca: given }: InitOptions,
  asker: Asker | undefined,
  answers: Answers,
): Promise<{ readonly document: AskedIssuer | NoDocument; readonly ca: string | undefined }> {
  if (issuer === '') return { document: { trouble: '', untrusted: false }, ca: given };
  const ask = async (ca: string | undefined): Promise<AskedIssuer | NoDocument> =>
    askIssuer(issuer, ca === undefined ? undefined : await authorityAt(path, ca), release);
  const document = await ask(given);
  if (given !== undefined || asker === undefined || !('untrusted' in document) || !document.untrusted) {
    return { document, ca: given };
  }
  asker.tell(document.trouble);
  const ca = await answers.get('--ca', undefined, questions.ca);
  return { document: await ask(ca), ca };
}

async function authorityAt(path: string, ca: string): Promise<string> {
  try {
    return await readFile(resolve(dirname(path), ca), 'utf8');
  } catch (cause) {
    throw new Misuse(`--ca ${ca}: it cannot be read; write a path relative to the target file`, { cause });
  }
}

function askForMethod(
  { authentication }: InitOptions,
  answers: Answers,
  document: AskedIssuer | undefined,
): Promise<string> {
  const announcedMethods = methods.filter((one) => document?.authenticationMethods?.includes(one) === true);
  const values = announcedMethods.length > 0 ? announcedMethods : methods;
  return answers.get('--authentication', authentication, {
    message: 'how the client proves itself at the token endpoint',
    // What is announced comes first, and what is not may yet be what was agreed.
    choices: [...values, ...methods.filter((one) => !values.includes(one))].map((value) =>
      values.includes(value) ? { value } : { value, hint: 'not announced' },
    ),
  });
}

async function askForSecret({ secretEnv, secretFile }: InitOptions, answers: Answers): Promise<SecretPlace> {
  if (secretEnv !== undefined)
    return { env: await answers.get('--secret-env', secretEnv, questions.secretEnv) };
  if (secretFile !== undefined)
    return { file: await answers.get('--secret-file', secretFile, questions.secretFile) };
  const where = await answers.get('--secret-place', undefined, questions.secretPlace, 'env');
  return where === 'file'
    ? { file: await answers.get('--secret-file', undefined, questions.secretFile) }
    : { env: await answers.get('--secret-env', undefined, questions.secretEnv) };
}

function askForPurpose(
  { purpose }: InitOptions,
  answers: Answers,
  document: AskedIssuer | undefined,
): Promise<string> {
  const purposes = (document?.scopes ?? []).filter((one) => /^dpv:[A-Za-z]+$/.test(one));
  const proposal = purposes.includes(usualPurpose) ? usualPurpose : (purposes[0] ?? usualPurpose);
  const message = 'the purpose that was agreed for the client';
  const objection = (text: string): string | undefined =>
    text.startsWith('dpv:') ? undefined : `write a purpose, e.g. ${usualPurpose}`;
  return answers.get('--purpose', purpose, { message, proposal, objection }, proposal);
}

async function serverOf(
  issuer: string,
  given: InitOptions,
  document: AskedIssuer | undefined,
  answers: Answers,
): Promise<Draft['server']> {
  if (document?.issuer !== undefined) return { issuer: document.issuer };
  const hasEndpoints = given.authorizationEndpoint !== undefined && given.tokenEndpoint !== undefined;
  // An empty one is told of already.
  if (document === undefined && (issuer !== '' || !hasEndpoints)) return { issuer };
  const authorizationEndpoint = given.authorizationEndpoint ?? document?.authorizationEndpoint;
  const tokenEndpoint = given.tokenEndpoint ?? document?.tokenEndpoint;
  const jwksUri = document?.jwksUri;
  return {
    authorization: await answers.get(
      '--authorization-endpoint',
      authorizationEndpoint,
      questions.authorizationEndpoint,
    ),
    token: await answers.get('--token-endpoint', tokenEndpoint, questions.tokenEndpoint),
    ...(jwksUri === undefined ? {} : { jwks: jwksUri }),
  };
}

/** The operations that are on offer, and what else the metadata announce. */
function announced(document: AskedIssuer | undefined): Pick<Draft, 'operations' | 'remarks'> {
  const all = Object.keys(operationScopes);
  const standard: readonly string[] = Object.values(operationScopes);
  const offered = Object.entries(operationScopes).flatMap(([name, scope]) =>
    document?.scopes?.includes(scope) === true ? [name] : [],
  );
  const others = (document?.grantTypes ?? []).filter((one) => one !== 'authorization_code');
  const own = (document?.scopes ?? []).filter(
    (one) => /number-?verification/i.test(one) && !standard.includes(one),
  );
  return {
    operations: offered.length === 0 ? all : offered,
    remarks: [
      ...(others.length === 0
        ? []
        : [`The server announces ${others.join(', ')} as well: see authorization.flows and operatorTokens.`]),
      ...(own.length === 0
        ? []
        : [`The server announces scopes of its own: ${own.join(', ')}: see authorization.scope.`]),
    ],
  };
}
