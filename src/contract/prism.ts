import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

import { Misuse } from '../model/misuse.ts';
import { findPrism } from './find-prism.ts';

export interface PrismOptions {
  /** Path of an OpenAPI document. */
  readonly contract: string;
  /** Where the proxy sends what it gets; without it Prism is a mock. */
  readonly upstream?: string;
  /** Port on 127.0.0.1; 0 takes a free one. */
  readonly port?: number;
  /** The program file of Prism. */
  readonly program?: string;
  /** The variables that the process is given. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly startUpSeconds?: number;
}

/** A running Prism in a process of its own, to be ended by disposing of it. */
export interface Prism extends AsyncDisposable {
  /** e.g. `http://127.0.0.1:4010` */
  readonly url: string;
  readonly pid: number | undefined;
  /** Resolves when the process has ended, whoever ended it. */
  readonly ended: Promise<void>;
}

// One to three seconds are usual; a busy machine takes its time.
const startUpSeconds = 60;
const graceSeconds = 2;
// What Prism says when it does not start; it prints its whole usage before the reason.
const longestReason = 4_000;
const listening = /Prism is listening on (http:\/\/\S+)/;
// Prism ends when its standard input does, so it cannot outlive us, however we end.
const endWithParent = `data:text/javascript,process.stdin.on('close',()=>process.kill(process.pid)).resume()`;
const telemetryOff = { SCARF_ANALYTICS: 'false', DO_NOT_TRACK: '1', NO_COLOR: '1', FORCE_COLOR: '0' };

/** Starts Prism's mock, or its validating proxy, and waits until it serves. Throws a Misuse where it does not start. */
export async function startPrism(options: PrismOptions): Promise<Prism> {
  const { contract, upstream, port = 0, program = findPrism(), environment } = options;
  const mode = upstream === undefined ? ['mock', contract] : ['proxy', contract, upstream];
  const child = spawn(
    process.execPath,
    ['--import', endWithParent, program, ...mode, '-h', '127.0.0.1', '-p', String(port), '--cors', 'false'],
    { env: { ...environment, ...telemetryOff }, stdio: ['pipe', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  // Writing to a process that has ended is no news: `ended` tells.
  child.stdin.on('error', () => {});
  try {
    const url = await serving(child, options.startUpSeconds ?? startUpSeconds, port);
    return { url, pid: child.pid, ended, [Symbol.asyncDispose]: () => end(child) };
  } catch (cause) {
    await end(child);
    throw cause;
  }
}

function serving(child: ChildProcess, seconds: number, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    let settled = false;
    const settle = (finish: () => void): void => {
      settled = true;
      clearTimeout(timer);
      finish();
    };
    const refuse = (reason: string): void =>
      settle(() => reject(new Misuse(`Prism did not start: ${reason}`)));
    const timer = setTimeout(() => refuse(`it said nothing for ${seconds} s`), seconds * 1000);
    // Read on when settled too: Prism logs each request, with what is in it, and would stop at a full pipe.
    const hear = (chunk: Buffer): void => {
      if (settled) return;
      said = (said + chunk.toString()).slice(-longestReason);
      const url = listening.exec(said)?.[1];
      if (url !== undefined) settle(() => resolve(url));
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', ({ message }) => refuse(message));
    child.once('close', () => {
      if (!settled) refuse(reasonIn(said, port));
    });
  });
}

function reasonIn(said: string, port: number): string {
  if (said.includes('EADDRINUSE')) return `port ${port} is taken; write another, or --port 0 for a free one`;
  return said.split('\n').findLast((line) => /\w{3}/.test(line)) ?? 'it said nothing';
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, 'close');
  child.kill('SIGTERM');
  const late = new AbortController();
  const killed = sleep(graceSeconds * 1000, undefined, { signal: late.signal }).then(
    () => child.kill('SIGKILL'),
    () => false,
  );
  await gone;
  late.abort();
  await killed;
}
