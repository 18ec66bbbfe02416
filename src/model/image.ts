/** An implementation to be started from a container image, with all values at hand. */
export interface ImageSpec {
  readonly source: ImageSource;
  /** Replaces what the image would run, where present. */
  readonly command?: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Those of the environment that came by reference, so must not be shown. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Ports of the container, and the port of the engine's host that each is published on. */
  readonly ports: Readonly<Record<number, number>>;
  /** What is copied in before the start: paths of this machine by paths of the container. */
  readonly files: Readonly<Record<string, string>>;
  readonly ready: Readiness;
  /** The longest that it may take from being created to being ready. */
  readonly startSeconds: number;
}

/** Where a container comes from. */
export type ImageSource =
  | { readonly kind: 'name'; readonly name: string }
  | {
      readonly kind: 'build';
      readonly context: string;
      readonly dockerfile: string;
      readonly arguments: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'compose'; readonly file: string; readonly service: string };

/** By what it is known that an implementation serves. */
export type Readiness =
  | {
      readonly by: 'http';
      readonly path: string;
      readonly port: number;
      readonly tls: boolean;
      readonly status: number;
    }
  | { readonly by: 'log'; readonly pattern: RegExp }
  | { readonly by: 'health check' };

/** An implementation that runs in a container, until it is disposed of. */
export interface RunningImage extends AsyncDisposable {
  /** The text of a file in the container. Throws an Obstacle where there is none. */
  readFile(path: string): Promise<string>;
  /** Runs a program in the container; what it prints. Throws an Obstacle where it fails. */
  run(command: readonly string[]): Promise<string>;
  /** What it has printed so far, without the secrets of its environment. */
  log(): string;
}
