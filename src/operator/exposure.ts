import type { SimName } from './network/sim.ts';

/**
 * How an operator can be reached from outside its machine, e.g. from outside its container: it listens on every
 * address, and the world knows it, and its gateways, by other names than it does.
 */
export interface Exposure {
  /** The operator as consumers see it, e.g. `https://127.0.0.1:18443`: its issuer, and the root of its API. */
  readonly origin: string;
  readonly gateways: Readonly<Record<SimName, ExposedGateway>>;
}

/** The gateway of a device, as the outside sees it. */
export interface ExposedGateway {
  /** Where it listens. */
  readonly port: number;
  /** What the outside knows it by, e.g. `http://127.0.0.1:18101`. */
  readonly url: string;
}

/** What a gateway has to know of the operator: what devices call it, and where it really is. */
export interface Destination {
  readonly hostname: string;
  /** As devices write it. */
  readonly port: number;
  /** On this machine. */
  readonly innerPort: number;
}

/** What devices call an operator that is exposed, and where it really is. */
export function destinationOf({ origin }: Exposure, innerPort: number): Destination {
  const { hostname, port, protocol } = new URL(origin);
  return { hostname, port: Number(port) || (protocol === 'https:' ? 443 : 80), innerPort };
}
