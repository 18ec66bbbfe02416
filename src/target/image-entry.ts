import { z } from 'zod';

const nonEmpty = z.string().min(1);
const port = z.int().min(1).max(65_535);

const readyHint =
  'write { http: /health, port: 8443 } (with tls: true where it speaks TLS), { log: "pattern of a line" } or { healthy: true }';
const sourceHint =
  'write one of name: registry.example/image:tag, build: { context: . } or compose: { file: compose.yaml, service: NAME }';
const valueHint = 'write a text in quotes, { env: NAME } or { file: PATH }';

const value = z.union([nonEmpty, z.strictObject({ env: nonEmpty }), z.strictObject({ file: nonEmpty })], {
  error: valueHint,
});

/** The section `image` of a target file, as its author writes it: how the implementation under test is started. */
export const imageEntry = z
  .strictObject({
    name: nonEmpty.optional(),
    build: z
      .strictObject({
        context: nonEmpty.default('.'),
        dockerfile: nonEmpty.default('Dockerfile'),
        arguments: z.record(nonEmpty, z.string()).default({}),
      })
      .optional(),
    compose: z.strictObject({ file: nonEmpty.default('compose.yaml'), service: nonEmpty }).optional(),
    command: z.array(z.string()).min(1).optional(),
    environment: z.record(nonEmpty, value).default({}),
    ports: z.array(port, { error: 'write the ports of the container that are needed, e.g. [8443]' }).min(1),
    files: z.record(z.string().startsWith('/', 'write paths of the container, from /'), nonEmpty).default({}),
    ready: z.union(
      [
        z.strictObject({
          http: z.string().startsWith('/'),
          port,
          tls: z.boolean().default(false),
          status: z.int().min(100).max(599).default(200),
        }),
        z.strictObject({ log: nonEmpty }),
        z.strictObject({ healthy: z.literal(true) }),
      ],
      { error: readyHint },
    ),
    startSeconds: z.number().positive().max(3600).default(60),
  })
  .refine(({ name, build, compose }) => [name, build, compose].filter(Boolean).length === 1, {
    error: sourceHint,
  })
  .refine(({ ready, ports }) => !('port' in ready) || ports.includes(ready.port), {
    path: ['ready', 'port'],
    error: 'write one of image.ports',
  })
  .refine(
    ({ compose, command, files }) => compose === undefined || (!command && Object.keys(files).length === 0),
    {
      path: ['compose'],
      error: 'write command and files into the compose file instead',
    },
  );

export type ImageEntry = z.infer<typeof imageEntry>;
