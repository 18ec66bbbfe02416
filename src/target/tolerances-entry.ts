import { z } from 'zod';

import { headerName, jsonPointer } from './text-entries.ts';

const headerHint = 'write the name of the header that comes instead of x-correlator, e.g. X-Correlation-Id';
const pointerHint =
  'write a JSON pointer into the body of an error, e.g. /requestError/serviceException/text';
const codesHint =
  'write what each code of the target stands for, e.g. { "42": UNAUTHENTICATED }; what is not listed stays a failure';

/** Known ways in which a target departs from the standard: what they alone explain is recorded, and not failed. */
export const tolerancesEntry = z.strictObject({
  correlatorHeader: headerName(headerHint)
    .refine((name) => name.toLowerCase() !== 'x-correlator', {
      error: 'write another name: x-correlator is that of the standard',
    })
    .optional(),
  errorEnvelope: z
    .strictObject(
      {
        code: jsonPointer(pointerHint),
        message: jsonPointer(pointerHint),
        codes: z
          .record(z.string(), z.string({ error: codesHint }).regex(/^[A-Z][A-Z0-9_.]*$/, codesHint), {
            error: codesHint,
          })
          .default({}),
      },
      { error: 'write { code: /pointer, message: /pointer, codes: { "42": UNAUTHENTICATED } }' },
    )
    .optional(),
});
