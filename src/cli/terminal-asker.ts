import type { Readable, Writable } from 'node:stream';

import { isCancel, log, select, text } from '@clack/prompts';

import { type Asker, Cancelled, type Question } from './asker.ts';

/** Asks a person at a terminal. Throws Cancelled at Ctrl-C. */
export function terminalAsker(input: Readable, output: Writable): Asker {
  return {
    async ask({ message, proposal, example, choices, objection }: Question): Promise<string> {
      const common = { message, input, output };
      const answer =
        choices === undefined
          ? await text({
              ...common,
              ...(proposal === undefined ? {} : { initialValue: proposal }),
              ...(example === undefined ? {} : { placeholder: example }),
              validate: (value = '') =>
                value.trim() === '' ? 'an answer is needed' : objection?.(value.trim()),
            })
          : await select({
              ...common,
              options: choices.map(({ value, hint }) => ({ value, ...(hint === undefined ? {} : { hint }) })),
              ...(proposal === undefined ? {} : { initialValue: proposal }),
            });
      if (isCancel(answer)) throw new Cancelled();
      return answer.trim();
    },
    tell: (line) => log.info(line, { output }),
  };
}
