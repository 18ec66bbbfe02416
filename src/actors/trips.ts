import { type Arrival, Desk, type DeskEvent, type TripOrder } from '../assisted/desk.ts';
import type { DeskServer } from '../assisted/server.ts';
import type { AssistedPath } from '../model/network-path.ts';
import type { Target } from '../model/target.ts';

/** What is told of trips by hand while they go on: nothing secret but the address of the tester's page. */
export type TripEvent = { readonly kind: 'open'; readonly url: string; readonly trips: number } | DeskEvent;

/** Trips that a person makes with phones. */
export interface Trips extends AsyncDisposable {
  /** Asks for a trip for a check. */
  travel(path: AssistedPath, order: Omit<TripOrder, 'begun'>, check: string): Promise<Arrival>;
  /** A trip that was planned for a check was not needed. */
  spare(check: string): void;
  /** A check has ended for which so many trips had been planned: what it did not make it will not make any more. */
  checkEnded(check: string, planned: number): void;
}

export interface TripOptions {
  /** How many trips there are at most. */
  readonly expected: number;
  readonly tell: (event: TripEvent) => void;
}

/** Gets ready for trips by hand; the page opens with the first one. */
export function createTrips({ clients }: Target, { expected, tell }: TripOptions): Trips {
  const desk = new Desk(expected, tell);
  const redirectUris = Object.values(clients).map(({ redirectUri }) => redirectUri);
  // Made or spared, by check.
  const settled = new Map<string, number>();
  let server: Promise<DeskServer> | undefined;
  const open = async (path: AssistedPath): Promise<DeskServer> => {
    // Loaded here, because most runs trouble nobody.
    const pages = await import('../assisted/server.ts');
    const opened = await pages.DeskServer.open(desk, path.desk, redirectUris);
    tell({ kind: 'open', url: opened.testerUrl, trips: desk.expected });
    return opened;
  };
  const settle = (check: string): number => {
    const before = settled.get(check) ?? 0;
    settled.set(check, before + 1);
    return before;
  };
  return {
    async travel(path, order, check) {
      server ??= open(path);
      await server;
      return desk.travel({ ...order, begun: settle(check) > 0 });
    },
    spare(check) {
      settle(check);
      desk.spare(1);
    },
    checkEnded(check, planned) {
      const left = planned - (settled.get(check) ?? 0);
      if (left > 0) desk.spare(left);
    },
    async [Symbol.asyncDispose]() {
      desk.end();
      // A page that could not be opened has told so to whoever asked for a trip.
      const opened = await server?.catch(() => undefined);
      await opened?.[Symbol.asyncDispose]();
    },
  };
}
