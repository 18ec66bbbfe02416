import type { TripEvent } from '../actors/trips.ts';
import type { Waiver } from '../model/waiver.ts';
import type { Performed } from '../runner/perform.ts';
import type { Terminal } from './terminal.ts';

/** Live progress: one moving line on a terminal, and a line now and then in a log. */
export interface Progress {
  planned(total: number, longestWaitSeconds: number): void;
  /** `waiver` is the one that covers the failure, if it is one that is covered. */
  ended(performed: Pick<Performed, 'planned' | 'verdict'>, waiver?: Waiver): void;
  /** Trips that a person makes with phones. */
  travelled(event: TripEvent): void;
  finish(): void;
}

// In a log, a sign of life at each quarter is enough.
const linesInLog = 4;

/** Shows progress on a terminal, or tells it to a log without control codes. */
export function createProgress(terminal: Terminal): Progress {
  let total = 0;
  let done = 0;
  let failed = 0;
  let waived = 0;
  let deviating = 0;
  let told = 0;
  const clear = (): void => {
    if (terminal.isTTY) terminal.write('\r\u001B[2K');
  };
  return {
    planned(count, longestWaitSeconds) {
      total = count;
      const wait =
        longestWaitSeconds > 0 ? `, waiting at most ${longestWaitSeconds} s for tokens to expire` : '';
      terminal.write(`${count} checks to perform${wait}\n`);
    },
    ended({ planned, verdict }, waiver) {
      done += 1;
      if (verdict.outcome === 'failed') {
        const known = verdict.deviation !== undefined;
        if (known) deviating += 1;
        else if (waiver === undefined) failed += 1;
        else waived += 1;
        clear();
        const word = known ? 'deviates' : waiver === undefined ? 'failed' : 'waived';
        terminal.write(`${word}  ${planned.check.id}\n`);
      }
      const line = `${done} of ${total} checks, ${failed} failed${waived === 0 ? '' : `, ${waived} waived`}${deviating === 0 ? '' : `, ${deviating} deviate as known`}`;
      if (terminal.isTTY) {
        terminal.write(`\r\u001B[2K${line}  ${planned.check.id}`.slice(0, terminal.columns + 4));
      } else if (Math.floor((done * linesInLog) / total) > told) {
        told = Math.floor((done * linesInLog) / total);
        terminal.write(`${line}\n`);
      }
    },
    travelled(event) {
      clear();
      terminal.write(`${tripWords(event)}\n`);
    },
    finish: clear,
  };
}

/** What happened on a trip, in a line; the device by its role alone. */
function tripWords(event: TripEvent): string {
  switch (event.kind) {
    case 'open':
      return `${event.trips} trips at most; open this page beside the phones: ${event.url}`;
    case 'trip': {
      const { number, device, network } = event.trip;
      return `trip ${number} of ${event.of}: ${device}, ${network}`;
    }
    case 'back':
      return `trip ${event.number}: back`;
    case 'given up':
      return `trip ${event.number}: ${event.why}`;
  }
}
