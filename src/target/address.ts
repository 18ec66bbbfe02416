import { z } from 'zod';

/** A URL of http or https. */
export const webUrl = z.string().refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), {
  error: 'write a full URL, e.g. "https://auth.example.com"',
});

/** A URL of any scheme: apps have redirect URIs of their own. */
export const anyUrl = z.string().refine((text) => URL.canParse(text), {
  error: 'write a full URL, e.g. "https://client.example/callback"',
});
