import type {
  ApiAnswer,
  ApiCall,
  Bend,
  BendSource,
  DpopMode,
  Inside,
  ProviderExchange,
  ReleaseName,
} from '#operator';
import { changeRedirect, metadataIn } from '#operator';

/** One lawful way in which a sound operator differs from the reference operator: no check may mind it. */
export interface Variant {
  readonly id: string;
  /** Why it is lawful, with the source. */
  readonly story: string;
  /** The release in which it is lawful; r3.2 where absent. */
  readonly release?: ReleaseName;
  /** It is about lifetimes, so the checks that wait for an expiry have to take part. */
  readonly aboutLifetimes?: boolean;
  /** What the operator makes of proofs of possession; `supported` where absent. */
  readonly dpop?: DpopMode;
  readonly bend: BendSource;
}

/** Declares a variant. */
export function variant(definition: Variant): Variant {
  return definition;
}

/** Changes every answer of the API. */
export function everyAnswer(change: (answer: ApiAnswer, call: ApiCall) => ApiAnswer): Bend {
  return { api: async (call, next) => change(await next(call), call) };
}

/** Changes every error of the API, by members of its body. */
export function everyError(change: (body: Readonly<Record<string, unknown>>) => unknown): Bend {
  return everyAnswer((answer) => {
    const { body } = answer;
    return answer.status < 400 || typeof body !== 'object' || body === null
      ? answer
      : { ...answer, body: change({ ...body }) };
  });
}

/** Adds header lines to every answer of the API. */
export function everyHeader(headers: Readonly<Record<string, string>>): Bend {
  return everyAnswer((answer) => ({ ...answer, headers: { ...answer.headers, ...headers } }));
}

/** Changes responses that carry tokens, in place. */
export function tokenResponse(
  change: (response: Record<string, unknown>, exchange: ProviderExchange, inside: Inside) => void,
): Bend {
  return afterToken((response, exchange, inside) => {
    if (response.access_token !== undefined) change(response, exchange, inside);
  });
}

/** Changes errors of the token endpoint, in place. */
export function tokenError(
  change: (response: Record<string, unknown>, exchange: ProviderExchange) => void,
): Bend {
  return afterToken((response, exchange) => {
    if (response.error !== undefined) change(response, exchange);
  });
}

/** Changes the discovery document in place. */
export function metadata(change: (document: Record<string, unknown>) => void): Bend {
  return {
    provider: {
      discovery: async ({ ctx }, next) => {
        await next();
        change(metadataIn(ctx) ?? {});
      },
    },
  };
}

/** Changes the URL of every redirect to the client. */
export function everyRedirect(change: (url: URL, exchange: ProviderExchange, inside: Inside) => void): Bend {
  return {
    provider: {
      authorization: async (exchange, next, inside) => {
        await next();
        changeRedirect(exchange.ctx, (url) => change(url, exchange, inside));
      },
    },
  };
}

/** Gives an error redirect another code, where `instead` knows one for it. */
export function errorInstead(
  instead: (error: string, exchange: ProviderExchange) => string | undefined,
): Bend {
  return everyRedirect(({ searchParams }, exchange) => {
    const error = searchParams.get('error');
    const other = error === null ? undefined : instead(error, exchange);
    if (other !== undefined) searchParams.set('error', other);
  });
}

function afterToken(
  change: (response: Record<string, unknown>, exchange: ProviderExchange, inside: Inside) => void,
): Bend {
  return {
    provider: {
      token: async (exchange, next, inside) => {
        await next();
        const response = metadataIn(exchange.ctx);
        if (response !== undefined) change(response, exchange, inside);
      },
    },
  };
}
