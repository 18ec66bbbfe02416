import { randomUUID } from 'node:crypto';

import type { ImageSpec, RunningImage } from '../model/image.ts';
import { Obstacle } from '../model/obstacle.ts';
import type { FindPlaces, PreparedTarget } from '../target/load-target.ts';
import { exitCodeOf, ourBug } from './exit-codes.ts';
import { type Job, judgeTarget } from './judge-target.ts';

// Long enough for the engine to kill what it is told to; nobody waits longer for a prompt after Ctrl-C.
const removalMs = 20_000;

/** Finds ports of this machine for those of a container. */
export const findPlaces: FindPlaces = async (ports) => {
  const { engineHost, freePorts } = await import('../container/places.ts');
  const published = await freePorts(ports.length);
  return {
    host: engineHost(process.env),
    ports: Object.fromEntries(ports.map((port, index) => [port, published[index] ?? 0])),
  };
};

/** Starts what a target file names, judges it, and removes it, whatever happens meanwhile. */
export async function judgeImage(prepared: PreparedTarget, job: Job): Promise<number> {
  const { image, path, resolve } = prepared;
  if (image === undefined) throw new TypeError(`${path} names no image`);
  // What we start we remove ourselves. The library's reaper would be one more image to be pulled, and get the engine's socket.
  process.env['TESTCONTAINERS_RYUK_DISABLED'] ??= 'true';
  const { startImage } = await import('../container/start-image.ts');
  process.stderr.write(`starting ${sourceOf(image)}\n`);
  const startedAt = performance.now();
  const starting = startImage(image, {
    id: `nv-conformance-${randomUUID()}`,
    tag: `nv-conformance-target/${tagOf(prepared.name)}`,
    environment: process.env,
  });
  await using signals = removedOnSignal(() => starting.remove());
  let running: RunningImage;
  try {
    running = await starting.ready;
  } catch (cause) {
    // What has been removed cannot have got ready.
    await signals[Symbol.asyncDispose]();
    return tell(path, cause);
  }
  await using container = running;
  process.stderr.write(`ready after ${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`);
  try {
    // Awaited here, so that the container is not removed under the run.
    return await judgeTarget(await resolve(container), job, [], () => container.log());
  } catch (cause) {
    return tell(path, cause);
  }
}

/** What kept us from judging leaves everything open. */
function tell(path: string, cause: unknown): number {
  if (!(cause instanceof Obstacle)) throw cause;
  process.stderr.write(`${path}: ${cause.message}\n`);
  return exitCodeOf('inconclusive');
}

/**
 * Removes what runs when we are asked to stop, and then stops in the way that we were asked to. The same where we break
 * down: whoever read what we print may be gone.
 */
function removedOnSignal(remove: () => Promise<void>): AsyncDisposable {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  let stopping = false;
  const stopBy = (why: string, stop: () => void): void => {
    const end = (): void => {
      ignore();
      stop();
    };
    // Whoever asks twice does not want to wait.
    if (stopping) return end();
    stopping = true;
    process.stderr.on('error', () => {});
    process.stderr.write(`\n${why}: removing the container\n`);
    setTimeout(end, removalMs).unref();
    remove().then(end, (cause: unknown) => {
      const reason = cause instanceof Error ? cause.message : 'the engine is gone';
      process.stderr.write(`it may be left: ${reason}\n`);
      end();
    });
  };
  // Until we end, the listener has to stay: libraries that listen, too, would end us where they are the only ones.
  const onSignal = (signal: NodeJS.Signals): void =>
    stopBy(signal, () => {
      // Any other listener would make the signal wait for its turn, and there may be none.
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    });
  const onCrash = (cause: Error): void => stopBy(cause.message, () => process.exit(ourBug));
  const ignore = (): void => {
    for (const signal of signals) process.off(signal, onSignal);
    process.off('uncaughtException', onCrash);
  };
  for (const signal of signals) process.on(signal, onSignal);
  process.on('uncaughtException', onCrash);
  return {
    [Symbol.asyncDispose]() {
      // While we stop nothing else may end us, as if the run had come to something.
      if (stopping) return new Promise(() => {});
      ignore();
      return Promise.resolve();
    },
  };
}

function sourceOf({ source }: ImageSpec): string {
  if (source.kind === 'name') return source.name;
  return source.kind === 'build'
    ? `${source.context} (${source.dockerfile})`
    : `${source.file} (${source.service})`;
}

// What the name of an image may consist of.
function tagOf(name: string): string {
  return `${
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '') || 'target'
  }:latest`;
}
