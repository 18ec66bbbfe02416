import { setTimeout as pause } from 'node:timers/promises';

import type { StartedTestContainer } from 'testcontainers';

import type { ImageSpec, RunningImage } from '../model/image.ts';
import { Obstacle } from '../model/obstacle.ts';
import { connectEngine, type Engine, label } from './engine.ts';
import { collectLog } from './log.ts';
import { listen, strategyFor } from './readiness.ts';
import { startComposed } from './start-composed.ts';
import { fileIn } from './tar.ts';

/** What is needed to start a container, and to find it again whatever happens. */
export interface StartOptions {
  /** Names everything that is made for this run, e.g. a UUID. */
  readonly id: string;
  /** Names a built image, so that a later run finds its layers. */
  readonly tag: string;
  /** The variables of this process, which a compose file may use. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A container on its way, which can be called off at any moment. */
export interface Starting {
  /** Rejects with an Obstacle where it cannot be had. */
  readonly ready: Promise<RunningImage>;
  /** Removes whatever has been made, also what is still being made. */
  remove(): Promise<void>;
}

// An engine makes a container within a second; nobody who has called off waits for longer.
const graceMs = 2_000;

/** Starts an implementation from its image, and waits until it is ready. */
export function startImage(spec: ImageSpec, options: StartOptions): Starting {
  const log = collectLog(spec.secrets);
  const calledOff = new AbortController();
  const starting = start(spec, options, (chunk) => log.add(chunk), calledOff.signal);
  const remove = async (): Promise<void> => {
    calledOff.abort();
    const engine = await connectEngine();
    await engine.removeAll(options.id);
    // What was being made while the rest was removed.
    const enough = new AbortController();
    const settled = starting.then(
      () => undefined,
      () => undefined,
    );
    await Promise.race([
      settled,
      pause(graceMs, undefined, { signal: enough.signal }).catch(() => undefined),
    ]);
    enough.abort();
    await engine.removeAll(options.id);
  };
  const ready = starting.then(
    (container): RunningImage => ({
      readFile: (path) => fileIn(container, path),
      run: (command) => runIn(container, command),
      log: () => log.text(),
      [Symbol.asyncDispose]: remove,
    }),
    async (cause: unknown) => {
      await connectEngine().then(
        (engine) => engine.removeAll(options.id),
        () => undefined,
      );
      if (cause instanceof Obstacle) throw cause;
      throw new Obstacle('environment', explained(spec, cause, log.tail()), { cause });
    },
  );
  return { ready, remove };
}

async function start(
  spec: ImageSpec,
  options: StartOptions,
  hear: (chunk: string) => void,
  calledOff: AbortSignal,
): Promise<StartedTestContainer> {
  const engine = await connectEngine();
  return spec.source.kind === 'compose'
    ? startComposed(spec, spec.source, options, hear)
    : startAlone(engine, spec, spec.source, options, hear, calledOff);
}

async function startAlone(
  engine: Engine,
  spec: ImageSpec,
  source: Exclude<ImageSpec['source'], { kind: 'compose' }>,
  { id, tag }: StartOptions,
  hear: (chunk: string) => void,
  calledOff: AbortSignal,
): Promise<StartedTestContainer> {
  const image = source.kind === 'name' ? source.name : await engine.build(source, tag);
  const container = engine
    .container(image, calledOff)
    // We remove it ourselves: the library's reaper would be a further image to be had, with the engine's socket in it.
    .withAutoCleanup(false)
    .withLabels({ [label]: id })
    .withEnvironment({ ...spec.environment })
    .withExposedPorts(
      ...Object.entries(spec.ports).map(([inside, host]) => ({ container: Number(inside), host })),
    )
    .withCopyFilesToContainer(Object.entries(spec.files).map(([target, from]) => ({ source: from, target })))
    .withLogConsumer((stream) => listen(stream, hear))
    .withWaitStrategy(await strategyFor(spec.ready))
    .withStartupTimeout(spec.startSeconds * 1000);
  if (spec.command !== undefined) container.withCommand([...spec.command]);
  return container.start();
}

async function runIn(container: StartedTestContainer, command: readonly string[]): Promise<string> {
  const { exitCode, stdout } = await container.exec([...command]);
  if (exitCode === 0) return stdout.trim();
  // What it printed may be what it was to fetch.
  throw new Obstacle('config', `${command[0]} ended with ${exitCode} in the container`);
}

function explained({ source, startSeconds }: ImageSpec, cause: unknown, tail: string): string {
  const what =
    source.kind === 'name' ? source.name : source.kind === 'build' ? source.dockerfile : source.file;
  const why = cause instanceof Error ? cause.message.trim() : 'for no known reason';
  const said = tail === '' ? '' : `\nThe last that it said:\n${tail}`;
  return `the container of ${what} was not ready within image.startSeconds (${startSeconds}), or could not be started: ${why}${said}`;
}
