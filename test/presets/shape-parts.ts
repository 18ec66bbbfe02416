import type { ApiAnswer, ApiCall, Bend, Parameters } from '#operator';
import { metadataIn } from '#operator';

/** An error of the API as the reference operator says it. */
export interface PlainError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** Scopes by the words of a vendor: each stands for some of the standard's. What is not listed is itself. */
export function withScopes(words: Readonly<Record<string, readonly string[]>>): Bend {
  const standard = (scope: unknown): string =>
    String(scope)
      .split(' ')
      .flatMap((word) => words[word] ?? [word])
      .join(' ');
  const own = (scope: unknown): string => {
    let said = String(scope);
    for (const [word, meaning] of Object.entries(words)) said = said.replace(meaning.join(' '), word);
    return said;
  };
  return {
    provider: {
      async authorization({ parameters }, next) {
        if (typeof parameters['scope'] === 'string') parameters['scope'] = standard(parameters['scope']);
        await next();
      },
      async token({ ctx }, next) {
        await next();
        const body = metadataIn(ctx);
        if (body !== undefined && typeof body['scope'] === 'string') body['scope'] = own(body['scope']);
      },
    },
  };
}

/** Parameters of the authorization request by other names; those of the standard are not known. */
export function withParameters(names: Readonly<Record<string, string>>): Bend {
  return {
    provider: {
      async authorization({ parameters }, next) {
        for (const [standard, own] of Object.entries(names)) {
          parameters[standard] = parameters[own];
          delete parameters[own];
          if (parameters[standard] === undefined) delete parameters[standard];
        }
        await next();
      },
    },
  };
}

/** The authorization endpoint refuses what a request must have here, as invalid_request in JSON. */
export function demanding(met: (parameters: Parameters) => boolean): Bend {
  return {
    provider: {
      async authorization({ ctx, parameters }, next) {
        if (met(parameters)) return next();
        ctx.status = 400;
        ctx.body = { error: 'invalid_request' };
      },
    },
  };
}

/** Redirects with another status, or not at all: with the URL in the body of a 200. */
export function redirecting(how: 303 | 'in the body'): Bend {
  return {
    provider: {
      async authorization({ ctx }, next) {
        await next();
        const { location } = ctx.response.headers;
        if (location === undefined) return;
        if (how === 303) {
          ctx.status = how;
          return;
        }
        ctx.remove('location');
        ctx.status = 200;
        ctx.type = 'text/plain';
        ctx.body = location;
      },
    },
  };
}

/** Changes every answer of the API. */
export function answering(change: (answer: ApiAnswer, call: ApiCall) => ApiAnswer): Bend {
  return { api: async (call, next) => change(await next(call), call) };
}

/** Answers without a correlator, or with it under another name. */
export function correlatorAs(name?: string, value?: () => string): Bend {
  return answering((answer) => {
    const { 'x-correlator': correlator, ...headers } = answer.headers;
    const said = value?.() ?? correlator;
    return name === undefined || said === undefined
      ? { ...answer, headers }
      : { ...answer, headers: { ...headers, [name]: said } };
  });
}

/** Wraps errors. */
export function wrapping(wrap: (error: PlainError) => unknown): Bend {
  // Cast: errors of the reference operator have these members.
  return answering((answer) =>
    answer.status < 400 ? answer : { ...answer, body: wrap(answer.body as PlainError) },
  );
}

/** Numbers without their plus are taken for numbers, as before release 1.0.0. */
export function plusOptional(): Bend {
  return {
    api: async (call, next) => {
      const body = call.body?.replace(/("phoneNumber"\s*:\s*")([1-9][0-9]{4,14}")/, '$1+$2');
      return next(body === undefined ? call : { ...call, body });
    },
  };
}

/** What is not on offer is not there. */
export function withoutSharing(): Bend {
  return {
    api: async (call, next) =>
      next(call.operation === 'device-phone-number' ? { ...call, operation: undefined } : call),
  };
}
