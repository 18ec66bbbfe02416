import { receivedFrom } from '../actors/received.ts';
import { createHttpClient } from '../http/http-client.ts';
import { createLimiter } from '../http/limiter.ts';
import { reasonOf } from '../http/reason-of.ts';
import { startRecording } from '../http/recorder.ts';
import { openRoute } from '../http/routes.ts';
import { certificateTrouble, trusting } from '../http/trust.ts';
import { createVeil } from '../http/veil.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { Release } from '../model/release.ts';
import { discoveryUrl, textsIn } from '../oidc/metadata.ts';
import { answerInWords } from './words.ts';

/** What a discovery document says that a target file is made of. */
export interface AskedIssuer {
  /** Where the document stands where its issuer says; undefined where only its endpoints can be written down. */
  readonly issuer: string | undefined;
  readonly authorizationEndpoint: string | undefined;
  readonly tokenEndpoint: string | undefined;
  readonly jwksUri: string | undefined;
  /** Undefined where nothing is announced. */
  readonly authenticationMethods: readonly string[] | undefined;
  readonly scopes: readonly string[] | undefined;
  readonly grantTypes: readonly string[] | undefined;
}

/** Why there is no document, and whether a certificate of an authority of the operator's own would help. */
export interface NoDocument {
  readonly trouble: string;
  readonly untrusted: boolean;
}

const limits = { concurrency: 1, timeoutSeconds: 10, waitSeconds: 0 };

/** Fetches the discovery document of an issuer, or at the URL of the document itself. `authority` is trusted too, in PEM. */
export async function askIssuer(
  written: string,
  authority: string | undefined,
  release: Release,
): Promise<AskedIssuer | NoDocument> {
  const url = written.includes('/.well-known/') ? written : discoveryUrl(written);
  const recorder = startRecording(createVeil()).recorder();
  const http = createHttpClient({
    ...limits,
    recorder,
    limiter: createLimiter(limits),
    epoch: performance.now(),
  });
  await using route = openRoute({ kind: 'direct' }, { trust: trusting(authority) });
  try {
    const headers = [['accept', 'application/json']] as const;
    const received = receivedFrom(
      await http.send({ leg: 'discovery', method: 'GET', url, headers }, route),
      release,
    );
    if (received.status === 200 && typeof received.json === 'object' && received.json !== null) {
      return read(received.json, url);
    }
    return { trouble: `${url} answered ${answerInWords(received)}`, untrusted: false };
  } catch (cause) {
    if (!(cause instanceof Obstacle)) throw cause;
    return { trouble: cause.message, untrusted: isUntrusted(cause) };
  }
}

function isUntrusted({ cause }: Obstacle): boolean {
  return certificateTrouble(reasonOf(cause)) === 'unknown authority';
}

function read(document: object, url: string): AskedIssuer {
  const text = (name: string): string | undefined => {
    const value: unknown = Reflect.get(document, name);
    return typeof value === 'string' && URL.canParse(value) ? value : undefined;
  };
  const issuer = text('issuer');
  return {
    issuer: issuer !== undefined && discoveryUrl(issuer) === url ? issuer : undefined,
    authorizationEndpoint: text('authorization_endpoint'),
    tokenEndpoint: text('token_endpoint'),
    jwksUri: text('jwks_uri'),
    authenticationMethods: textsIn(document, 'token_endpoint_auth_methods_supported'),
    scopes: textsIn(document, 'scopes_supported'),
    grantTypes: textsIn(document, 'grant_types_supported'),
  };
}
