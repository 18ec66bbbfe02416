/** A question of which one answer is taken. */
export interface Question {
  readonly message: string;
  /** What stands there when it is asked. */
  readonly proposal?: string | undefined;
  readonly example?: string;
  /** The answers to choose from; any text where absent. */
  readonly choices?: readonly { readonly value: string; readonly hint?: string }[];
  /** What is wrong with an answer; undefined where nothing is. */
  readonly objection?: (answer: string) => string | undefined;
}

/** Somebody who can be asked. */
export interface Asker {
  ask(question: Question): Promise<string>;
  tell(text: string): void;
}

/** The person who was asked does not want to go on. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}
