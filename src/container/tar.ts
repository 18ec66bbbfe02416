import type { StartedTestContainer } from 'testcontainers';

import { Obstacle } from '../model/obstacle.ts';

// POSIX.1-1988 ustar: blocks of 512 bytes; size and kind stand at fixed places of the header.
const block = 512;
const sizeAt = 124;
const sizeLength = 12;
const kindAt = 156;
// A certificate, a key or a token; not a disk image.
const longest = 1_000_000;

/** The text of a file in a container, which an engine hands out as an archive. Throws an Obstacle. */
export async function fileIn(container: StartedTestContainer, path: string): Promise<string> {
  const refuse = (why: string, cause?: unknown): never => {
    throw new Obstacle('config', `the container's file ${path} ${why}`, { cause });
  };
  const archive = await container
    .copyArchiveFromContainer(path)
    .catch((cause: unknown) => refuse('cannot be read', cause));
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of archive) {
    const part = Buffer.from(chunk);
    length += part.length;
    if (length > longest) return refuse('is too long');
    chunks.push(part);
  }
  return contentIn(Buffer.concat(chunks)) ?? refuse('is no file');
}

/** The content of the first file of an archive; undefined where there is none. */
export function contentIn(archive: Buffer): string | undefined {
  for (let at = 0; at + block <= archive.length;) {
    const size = Number.parseInt(archive.toString('latin1', at + sizeAt, at + sizeAt + sizeLength), 8) || 0;
    const kind = archive.toString('latin1', at + kindAt, at + kindAt + 1);
    const begin = at + block;
    if (kind === '0' || kind === '\0') {
      // The end of an archive is a block of zeros, which would be a file without name or size.
      if (archive[at] === 0) return undefined;
      return archive.toString('utf8', begin, begin + size);
    }
    at = begin + Math.ceil(size / block) * block;
  }
  return undefined;
}
