import type { IncomingMessage } from 'node:http';

/** The bytes of a request; undefined where they are more than the maximum. Throws if the client goes away. */
export async function readBytes(request: IncomingMessage, maximum: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes: Buffer = chunk; // no encoding is set
    size += bytes.length;
    if (size > maximum) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
