import { hash } from 'node:crypto';

import type { ReleaseRules } from '../release-rules.ts';
import type { ApiAnswer, ApiCall } from './call.ts';
import { errorInfo, invalidArgument, jsonAnswer } from './errors.ts';

/** A number to compare with: in clear or hashed. */
type Question = { readonly phoneNumber: string } | { readonly hashedPhoneNumber: string };

const e164 = /^\+[1-9][0-9]{4,14}$/;

/** Reads what is asked of `POST /verify`; an answer where the request is no question. */
export function readQuestion(
  call: ApiCall,
  rules: ReleaseRules,
): { question: Question } | { refusal: ApiAnswer } {
  if (call.unreadable !== undefined) return { refusal: invalidArgument(`The body is ${call.unreadable}.`) };
  if (call.body === undefined || call.body === '')
    return { refusal: invalidArgument('A JSON body is needed.') };
  if (!isJson(call.headers['content-type']) || call.headers['content-encoding'] !== undefined) {
    return {
      refusal: errorInfo(415, 'UNSUPPORTED_MEDIA_TYPE', 'The body has to be application/json in UTF-8.'),
    };
  }
  const question = questionIn(call.body, rules);
  return question === undefined
    ? {
        refusal: invalidArgument('The body has to be one phoneNumber or one hashedPhoneNumber, well formed.'),
      }
    : { question };
}

/** Whether the number asked about is this one. */
export function matches(question: Question, phoneNumber: string): boolean {
  if ('phoneNumber' in question) return question.phoneNumber === phoneNumber;
  // The plus is part of what is hashed; hexadecimal digits mean the same in either case.
  return question.hashedPhoneNumber.toLowerCase() === hash('sha256', phoneNumber);
}

/** The 200 of `POST /verify`. */
export function verified(result: boolean): ApiAnswer {
  return jsonAnswer(200, { devicePhoneNumberVerified: result });
}

function questionIn(body: string, { hashPattern }: ReleaseRules): Question | undefined {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return undefined;
  // Every release allows one property at most, and demands 400 where it is neither of the two.
  const [property, ...others] = Object.entries(json);
  if (property === undefined || others.length > 0) return undefined;
  const [name, value]: [string, unknown] = property;
  if (typeof value !== 'string') return undefined;
  if (name === 'phoneNumber' && e164.test(value)) return { phoneNumber: value };
  if (name === 'hashedPhoneNumber' && (hashPattern?.test(value) ?? true)) return { hashedPhoneNumber: value };
  return undefined;
}

function isJson(contentType: string | undefined): boolean {
  const [type, ...parameters] = (contentType ?? '').toLowerCase().split(';');
  const charset = parameters
    .map((parameter) => parameter.trim())
    .find((parameter) => parameter.startsWith('charset='));
  return type?.trim() === 'application/json' && /^(charset="?utf-8"?)?$/.test(charset ?? '');
}
