import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

/** The source of generated/<release>/types.ts: the shapes that the OpenAPI document declares. */
export async function writeTypes(file: string): Promise<string> {
  return astToString(await openapiTS(pathToFileURL(file), { immutable: true, silent: true }));
}
