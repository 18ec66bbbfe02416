import { basename, dirname } from 'node:path';

import type { StartedTestContainer } from 'testcontainers';

import type { ImageSpec } from '../model/image.ts';
import { Obstacle } from '../model/obstacle.ts';
import { listen, strategyFor } from './readiness.ts';

interface ComposeOptions {
  /** The project, and so part of every name. */
  readonly id: string;
  /** The variables of this process, which a compose file may use. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Starts all services of a compose file, and waits until the one that is named is ready. The file publishes its ports
 * where `PORT_8443` and the like say.
 */
export async function startComposed(
  spec: ImageSpec,
  { file, service }: Extract<ImageSpec['source'], { kind: 'compose' }>,
  { id, environment }: ComposeOptions,
  hear: (chunk: string) => void,
): Promise<StartedTestContainer> {
  const { DockerComposeEnvironment, StartupCheckStrategy } = await import('testcontainers');

  /** That a service has been started is enough: the file says itself what depends on what. */
  class Started extends StartupCheckStrategy {
    override checkStartupState() {
      return Promise.resolve('SUCCESS' as const);
    }
  }

  const ports = Object.entries(spec.ports).map(([inside, host]) => [`PORT_${inside}`, String(host)]);
  // What Compose 2 calls it within the project, and Compose 1 on the whole machine.
  const names = [`${service}-1`, `${id}_${service}_1`];
  const strategy = await strategyFor(spec.ready);
  const composed = new DockerComposeEnvironment(dirname(file), basename(file))
    .withAutoCleanup(false)
    .withProjectName(id)
    .withEnvironment({ ...definedOf(environment), ...spec.environment, ...Object.fromEntries(ports) })
    .withDefaultWaitStrategy(new Started())
    .withStartupTimeout(spec.startSeconds * 1000);
  for (const name of names) composed.withWaitStrategy(name, strategy);
  const started = await composed.up();
  for (const name of names) {
    try {
      const container = started.getContainer(name);
      listen(await container.logs(), hear);
      return container;
    } catch {
      // The name that the other Compose gives.
    }
  }
  throw new Obstacle('config', `image.compose: ${file} has no service ${service}; write one that it has`);
}

function definedOf(environment: ComposeOptions['environment']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
