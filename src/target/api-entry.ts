import { z } from 'zod';

import { webUrl } from './address.ts';

const pathHint =
  'write a path with a slash in front and none at the end, e.g. /camara/number-verification/v1';

/** Where the API is. */
export const apiEntry = z.union(
  [
    z.strictObject({
      root: webUrl,
      /** Instead of the base path of the release. */
      basePath: z
        .string({ error: pathHint })
        .regex(/^(\/[^/?#\s]+)+$/, pathHint)
        .optional(),
    }),
    z.strictObject({ baseUrl: webUrl }),
  ],
  {
    error:
      'write { root: "https://api.example.com" }; the base path of the release is appended, or that of basePath where it is written; or write { baseUrl } with all of it',
  },
);
