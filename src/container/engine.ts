import type { GenericContainer } from 'testcontainers';

import type { ImageSource } from '../model/image.ts';
import { Obstacle } from '../model/obstacle.ts';

/** The label of everything that is made for a run; its value is the run's. */
export const label = 'nv-conformance.run';
// Of what docker compose makes; its value is the project, and so the run's.
const composeLabel = 'com.docker.compose.project';

/** A container engine that answers. */
export interface Engine {
  /** A container of an image, not yet started, whose ports are published on loopback alone. */
  container(image: string, calledOff: AbortSignal): GenericContainer;
  /** Builds an image; its name. */
  build(source: Extract<ImageSource, { kind: 'build' }>, tag: string): Promise<string>;
  /** Removes all containers, networks and volumes of a run. */
  removeAll(id: string): Promise<void>;
}

/** Finds the container engine: as DOCKER_HOST or its context says, else at the usual sockets. Throws an Obstacle. */
export async function connectEngine(): Promise<Engine> {
  // Only here: it takes a second to load, and runs without an image do without.
  const { GenericContainer, getContainerRuntimeClient } = await import('testcontainers');
  const client = await getContainerRuntimeClient().catch((cause: unknown) => {
    throw new Obstacle(
      'environment',
      'image: needs a container engine, and none answers; start Docker (or Podman), or name it by DOCKER_HOST',
      { cause },
    );
  });
  const docker = client.container.dockerode;
  const onLoopback = ['localhost', '127.0.0.1'].includes(client.info.containerRuntime.host);

  class LocalContainer extends GenericContainer {
    calledOff: AbortSignal | undefined;

    protected override async beforeContainerCreated(): Promise<void> {
      this.calledOff?.throwIfAborted();
      // Cast: the engine's own type says nothing of what stands in a binding.
      const bindings = (this.hostConfig.PortBindings ?? {}) as Record<string, { HostIp?: string }[]>;
      if (onLoopback) for (const one of Object.values(bindings).flat()) one.HostIp = '127.0.0.1';
    }
  }

  return {
    container(image, calledOff) {
      const container = new LocalContainer(image);
      container.calledOff = calledOff;
      return container;
    },
    async build({ context, dockerfile, arguments: given }, tag) {
      const builder = GenericContainer.fromDockerfile(context, dockerfile).withBuildArgs({ ...given });
      await builder.build(tag, { deleteOnExit: false }).catch((cause: unknown) => {
        // The library does not tell why.
        throw new Obstacle(
          'config',
          `image.build: the image could not be built (${messageOf(cause)}); "docker build -f ${dockerfile} ${context}" tells why`,
          { cause },
        );
      });
      return tag;
    },
    async removeAll(id) {
      const filters = [{ label: [`${label}=${id}`] }, { label: [`${composeLabel}=${id}`] }];
      const found = await Promise.all(
        filters.map((one) => docker.listContainers({ all: true, filters: one })),
      );
      await Promise.all(
        found.flat().map(({ Id }) => gone(docker.getContainer(Id).remove({ force: true, v: true }))),
      );
      const networks = await Promise.all(filters.map((one) => docker.listNetworks({ filters: one })));
      await Promise.all(networks.flat().map(({ Id }) => gone(docker.getNetwork(Id).remove())));
    },
  };
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : 'for no known reason';
}

// HTTP of the engine: there is no such thing any more, or it is being removed already.
const alreadyGone = new Set([404, 409]);

async function gone(removal: Promise<unknown>): Promise<void> {
  await removal.catch((cause: unknown) => {
    const status =
      typeof cause === 'object' && cause !== null && 'statusCode' in cause ? cause.statusCode : undefined;
    if (!alreadyGone.has(Number(status))) throw cause;
  });
}
