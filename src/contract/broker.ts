import { createHttpClient } from '../http/http-client.ts';
import { createLimiter } from '../http/limiter.ts';
import { startRecording } from '../http/recorder.ts';
import { openRoute } from '../http/routes.ts';
import { createVeil } from '../http/veil.ts';
import type { HeaderLines } from '../model/exchange.ts';
import { Misuse } from '../model/misuse.ts';
import { Obstacle } from '../model/obstacle.ts';

/** A Pact Broker and what it is to be asked with. */
export interface Broker {
  readonly url: string;
  /** The value of the `authorization` header, where the broker wants one. */
  readonly authorization?: string;
}

/** A document of a broker: JSON with links (HAL). */
export type BrokerDocument = Readonly<Record<string, unknown>>;

/** Speaks the HTTP API of a broker. Throws a Misuse for an answer that it cannot go on with. */
export interface BrokerClient extends AsyncDisposable {
  readonly get: (url: string) => Promise<BrokerDocument>;
  readonly send: (method: 'POST' | 'PUT', url: string, body: unknown) => Promise<BrokerDocument>;
}

// A broker wakes up slowly where it is hosted cheaply.
const timeoutSeconds = 60;

/** Opens a client for a broker; what it exchanges is no evidence about a target and is not recorded. */
export function openBroker({ url: broker, authorization }: Broker): BrokerClient {
  const route = openRoute({ kind: 'direct' });
  const client = createHttpClient({
    recorder: startRecording(createVeil()).recorder(),
    limiter: createLimiter({ concurrency: 1, timeoutSeconds, waitSeconds: 0 }),
    timeoutSeconds,
    epoch: performance.now(),
  });
  const exchange = async (method: string, url: string, body?: unknown): Promise<BrokerDocument> => {
    const headers: HeaderLines = [
      ['accept', 'application/hal+json, application/json'],
      ...(body === undefined ? [] : ([['content-type', 'application/json']] as const)),
      // A link may lead elsewhere; what opens the broker is for the broker alone.
      ...(authorization === undefined || new URL(url).origin !== new URL(broker).origin
        ? []
        : ([['authorization', authorization]] as const)),
    ];
    const text = body === undefined ? undefined : JSON.stringify(body);
    const answer = await client
      .send({ leg: 'discovery', method, url, headers, body: text }, route)
      .catch((cause: unknown) => {
        if (!(cause instanceof Obstacle)) throw cause;
        throw new Misuse(`the Pact Broker ${broker} cannot be asked: ${cause.message}`, { cause });
      });
    if (answer.status >= 200 && answer.status < 300) return documentIn(answer.text);
    throw new Misuse(
      `the Pact Broker ${broker} answered ${answer.status} to ${method} ${url}; ${advice(answer.status)}`,
    );
  };
  return {
    get: (url) => exchange('GET', url),
    send: exchange,
    [Symbol.asyncDispose]: () => route[Symbol.asyncDispose](),
  };
}

/** The target of a link of a document, its template filled in. Throws a Misuse where there is no such link. */
export function linkIn(
  document: BrokerDocument,
  relation: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const links = document['_links'];
  const link: unknown =
    typeof links === 'object' && links !== null ? Reflect.get(links, relation) : undefined;
  const href: unknown = typeof link === 'object' && link !== null ? Reflect.get(link, 'href') : undefined;
  if (typeof href !== 'string' || !URL.canParse(href.replaceAll(/[{}]/g, ''))) {
    throw new Misuse(
      `the Pact Broker offers no link ${relation}; is this the URL of a broker, and is it a current one?`,
    );
  }
  return href.replace(/\{(\w+)\}/g, (_all, name: string) => encodeURIComponent(values[name] ?? ''));
}

function documentIn(text: string): BrokerDocument {
  try {
    const document: unknown = text === '' ? {} : JSON.parse(text);
    // Cast: any object can be read by names.
    if (typeof document === 'object' && document !== null) return document as BrokerDocument;
  } catch {
    // Said below, for every kind of text that is no document.
  }
  throw new Misuse('what answers there speaks no JSON, so it is no Pact Broker');
}

function advice(status: number): string {
  if (status === 401 || status === 403) {
    return 'write its credentials into PACT_BROKER_TOKEN, or PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD, of the environment';
  }
  return status === 404
    ? 'it has nothing there; look at the URL, the provider and the version'
    : 'see its log for what is wrong';
}
