/** How a machine looks names up and leaves, where it makes the connection itself. */
export interface Leaving {
  /** Addresses of this family alone are used. */
  readonly family?: 4 | 6;
  /** Addresses of DNS servers, each with a port where it is not 53; those of the machine where absent. */
  readonly dns?: readonly string[];
}

/** How long a device may take. */
export interface Deadlines {
  /** For one hop; `limits.timeoutSeconds` where absent. */
  readonly hopSeconds?: number;
  /** For all hops from the authorization endpoint to the redirect URI. */
  readonly totalSeconds?: number;
}

/** Who a proxy is asked as. */
export interface ProxyUser {
  readonly name: string;
  readonly password: string;
}

/** A way on which we send a device's requests ourselves, and see every hop. */
export type WirePath = Deadlines &
  (
    | ({ readonly kind: 'direct' } & Leaving)
    | ({
        readonly kind: 'localAddress';
        readonly address: string;
        /** The network interface that the address was taken from. */
        readonly interface?: string;
      } & Leaving)
    | {
        readonly kind: 'proxy';
        /** Of http, https, socks5 or socks5h; names are looked up by the proxy. */
        readonly url: string;
        readonly user?: ProxyUser;
      }
  );

/** What a device is to open, for those who drive it. */
export interface Trip {
  /** The authorization request. */
  readonly url: string;
  /** The device by its role in the target file. */
  readonly device: string;
  /** Where the device is expected to come back to. */
  readonly redirectUri: string;
}

/** What a program of the tester's printed, and what went wrong where it did. */
export interface ProgramEnd {
  readonly output: string;
  readonly trouble?: string;
}

/** A device that a program of the tester's drives: it is given a URL, and prints the one that the device ended at. */
export interface CommandPath {
  readonly kind: 'command';
  readonly command: readonly string[];
  readonly open: (trip: Trip) => Promise<ProgramEnd>;
}

/** A phone in the hand of a person, who is shown what to open by a page of ours. */
export interface AssistedPath {
  readonly kind: 'assisted';
  readonly desk: DeskPlace;
  readonly network: 'mobile data' | 'Wi-Fi';
  /** How long a person has for one trip. */
  readonly timeoutSeconds: number;
}

/** Where the page for testers is. */
export interface DeskPlace {
  readonly host: string;
  readonly port: number;
  /** Without a slash at the end; where phones reach the page, if not at host and port. */
  readonly publicUrl?: string;
}

/** A device that opens nothing: its tokens are handed over by a program. */
export interface NoPath {
  readonly kind: 'none';
}

/** The way from a device to the authorization server. */
export type NetworkPath = WirePath | CommandPath | AssistedPath | NoPath;

/** The suite itself sends what goes this way, hop by hop. */
export function isWire(path: NetworkPath): path is WirePath {
  return path.kind === 'direct' || path.kind === 'localAddress' || path.kind === 'proxy';
}
