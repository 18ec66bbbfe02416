import { closest } from 'fastest-levenshtein';

import { Misuse } from '../model/misuse.ts';
import type { TargetFile } from './target-file.ts';

// What an authorization request of this suite has.
const parameterNames = [
  'client_id',
  'code_challenge',
  'code_challenge_method',
  'login_hint',
  'nonce',
  'prompt',
  'redirect_uri',
  'request',
  'response_type',
  'scope',
  'state',
];

// These prove a client by parameters of a form, and a start call has none.
const provenInForms: ReadonlySet<string> = new Set([
  'private_key_jwt',
  'client_secret_post',
  'client_secret_jwt',
]);

/** Throws a Misuse where keys of a file contradict one another, each sound by itself. */
export function refuseConflicts({ authorization }: TargetFile, path: string): void {
  if (authorization === undefined) return;
  const { parameters, loginHint, nonce, prompt, rename, start, endpoints } = authorization;
  const wrong: string[] = [];
  if (loginHint !== 'off' && 'login_hint' in parameters)
    wrong.push(both('loginHint', 'parameters.login_hint', 'leave one of them out'));
  if (nonce === 'omit' && 'nonce' in parameters)
    wrong.push(both('nonce: omit', 'parameters.nonce', 'leave one of them out'));
  if (prompt === 'none' && parameters['prompt'] !== undefined && parameters['prompt'] !== 'none')
    wrong.push(both('prompt: none', 'parameters.prompt', 'write prompt: omit, or leave the parameter out'));
  if (start !== undefined && endpoints?.authorization !== undefined) {
    wrong.push(
      both(
        'start',
        'endpoints.authorization',
        'leave start out where the suite makes the request, else the endpoint',
      ),
    );
  }
  if (start !== undefined && Object.keys(rename).length > 0)
    wrong.push(
      both('start', 'rename', 'write the names of the target into start.body, and leave rename out'),
    );
  for (const [role, client] of Object.entries(authorization.clients)) {
    if (start?.authentication !== 'client' || !provenInForms.has(client?.authentication ?? '')) continue;
    wrong.push(
      `authorization.start.authentication is client, but clients.${role} proves itself by ${client?.authentication} in a form, and a start call has none; write none, and what the call wants into start.headers`,
    );
  }
  for (const name of Object.keys(rename)) {
    if (parameterNames.includes(name) || name in parameters) continue;
    wrong.push(
      `authorization.rename has "${name}", which no request has; did you mean ${closest(name, parameterNames)}? write one of ${parameterNames.join(', ')}`,
    );
  }
  const twice = Object.values(rename).find((name, place, all) => all.indexOf(name) < place);
  if (twice !== undefined)
    wrong.push(`authorization.rename gives the name ${twice} to two parameters; write another one`);
  if (wrong.length > 0) throw new Misuse(wrong.map((line) => `${path}: ${line}`).join('\n'));
}

function both(one: string, other: string, advice: string): string {
  return `authorization has both ${one} and ${other}; ${advice}`;
}
