import type { Exposure } from '#operator';

import { Misuse } from '../model/misuse.ts';

/** The options of `operator` that say how it is reached from outside its machine or container. */
export interface ExposureOptions {
  readonly advertise?: string;
  readonly gateway?: readonly string[];
}

const names = ['subscriber', 'stranger', 'withoutConsent'] as const;

/** `--advertise URL --gateway PORT=URL PORT=URL PORT=URL`; undefined where none is given. Throws a Misuse. */
export function parseExposure({ advertise, gateway = [] }: ExposureOptions): Exposure | undefined {
  if (advertise === undefined && gateway.length === 0) return undefined;
  const [subscriber, stranger, withoutConsent, ...more] = gateway.map(parseGateway);
  if (
    advertise === undefined ||
    subscriber === undefined ||
    stranger === undefined ||
    withoutConsent === undefined ||
    more.length > 0
  ) {
    throw new Misuse(
      `--advertise and --gateway belong together; write both, and three gateways: of ${names.join(', ')}`,
    );
  }
  return {
    origin: originIn('--advertise', advertise),
    gateways: { subscriber, stranger, withoutConsent },
  };
}

function parseGateway(text: string): { readonly port: number; readonly url: string } {
  const [, port, url] = /^(\d{1,5})=(.+)$/.exec(text) ?? [];
  if (port !== undefined && url !== undefined && Number(port) > 0 && Number(port) <= 65_535) {
    return { port: Number(port), url: originIn('--gateway', url) };
  }
  throw new Misuse(
    `--gateway ${text}: write the port to listen on and what the outside calls it, e.g. 8101=http://127.0.0.1:8101`,
  );
}

function originIn(option: string, text: string): string {
  const url = URL.parse(text);
  if (url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/') return url.origin;
  throw new Misuse(`${option} ${text}: write a URL without a path, e.g. https://127.0.0.1:8443`);
}
