import { z } from 'zod';

/** What is said where something else than a reference stands: it may be the secret itself. */
export const secretHint = 'write { env: NAME } or { file: PATH }; a secret itself must not stand in the file';

/** A secret by reference: an environment variable, a file beside the target file or in the container, or `${NAME}`. */
export const reference = z.union(
  [
    z.strictObject({ env: z.string().min(1) }),
    z.strictObject({ file: z.string().min(1) }),
    z.strictObject({ container: z.string().startsWith('/') }),
    z.string().regex(/^\$\{[A-Za-z_][A-Za-z0-9_]*\}$/, secretHint),
  ],
  { error: secretHint },
);

export type Reference = z.infer<typeof reference>;
