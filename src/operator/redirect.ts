import type { Context } from 'koa';

import type { Inside } from './inside.ts';
import type { ProviderExchange } from './provider/exchange.ts';

/** Changes the URL that an answer redirects to; nothing happens where it does not redirect. */
export function changeRedirect(ctx: Context, change: (url: URL) => void): void {
  const url = URL.parse(ctx.response.headers.location ?? '');
  if (url === null) return;
  change(url);
  ctx.set('location', url.href);
}

/** The parameters of the redirect that was answered; none where it does not redirect. */
export function redirectParameters(ctx: Context): URLSearchParams {
  return URL.parse(ctx.response.headers.location ?? '')?.searchParams ?? new URLSearchParams();
}

/** Answers an authorization request with an error by redirect, to whatever redirect_uri it names. */
export function redirectError({ ctx, parameters }: ProviderExchange, inside: Inside, error: string): void {
  const url = new URL(String(parameters.redirect_uri));
  url.searchParams.set('error', error);
  if (typeof parameters.state === 'string') url.searchParams.set('state', parameters.state);
  url.searchParams.set('iss', inside.issuer);
  ctx.status = 302;
  ctx.set('location', url.href);
  ctx.body = '';
}
