import { fault } from '#operator';

export default fault({
  id: 'lenient-number-parser',
  story:
    'Numbers go through a library made for input forms: it understands whatever a person may type, and makes E.164 of it before anything is validated.',
  caughtBy: [
    'verify/disguised-number/leading-space',
    'verify/disguised-number/trailing-newline',
    'verify/disguised-number/inner-spaces',
    'verify/disguised-number/dashes',
    'verify/disguised-number/tel-uri',
    'verify/disguised-number/double-zero',
    'verify/disguised-number/full-width-plus',
    'verify/disguised-number/other-digits',
  ],
  bend: {
    api: (call, next) =>
      next({
        ...call,
        body: call.body?.replace(/(?<="phoneNumber":)"[^"]*"/, (text) =>
          JSON.stringify(understood(JSON.parse(text))),
        ),
      }),
  },
});

// The Arabic digits stand for all scripts that have digits of their own.
const arabicZero = 0x0660;

function understood(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - arabicZero))
    .replace(/^tel:/, '')
    .replace(/[\s-]/g, '')
    .replace(/^00/, '+');
}
