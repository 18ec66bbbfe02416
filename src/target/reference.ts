import { z } from 'zod';

/** What to write in the place of a secret: something else there may be the secret itself. */
export const secretHint =
  'write { env: NAME } or { file: PATH }, or { command: [program, argument] }; a secret itself must not stand in the file';

const programHint = 'write the program and its arguments as a list, e.g. [get-secret, client-1]';
/** A program of the tester's with its arguments. */
export const program = z.array(z.string().min(1), { error: programHint }).min(1, { error: programHint });

const inEnvironment = z.strictObject({ env: z.string().min(1) });
const inFile = z.strictObject({ file: z.string().min(1) });
const printed = z.strictObject({ command: program });
const inContainer = z.strictObject({ container: z.string().startsWith('/') });
const variablePattern = /^\$\{[A-Za-z_][A-Za-z0-9_]*\}$/;
const variable = (hint: string) => z.string().regex(variablePattern, hint);

/** A secret by reference: an environment variable, a file beside the target file or in the container, what a program prints, or `${NAME}`. */
export const reference = z.union([inEnvironment, inFile, printed, inContainer, variable(secretHint)], {
  error: secretHint,
});

/** Where tokens come from that are good once: a reference, or a program of this machine or of the container that prints one each time. */
export const tokenSource = z.union([reference, z.strictObject({ exec: program })], {
  error: 'write { env: NAME }, { file: PATH } or { command: [program, argument] }',
});

const numberHint = 'write an E.164 number in quotes, e.g. "+447700900123", or { env: NAME }';

/** A phone number, or where it stands. */
export const phoneNumber = z.union(
  [
    inEnvironment,
    inFile,
    printed,
    z.string().regex(/^(\+[1-9][0-9]{4,14}|\$\{[A-Za-z_][A-Za-z0-9_]*\})$/, numberHint),
  ],
  { error: numberHint },
);

export type Reference = z.infer<typeof reference>;
export type TokenSource = z.infer<typeof tokenSource>;

/** What stands in the file itself; undefined where it is referred to. */
export function literalIn(value: Reference): string | undefined {
  return typeof value === 'string' && !variablePattern.test(value) ? value : undefined;
}
