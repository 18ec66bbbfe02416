/** Wrong input of the user: the message says what, where, what we found and what to write instead. Exit code 64. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}
