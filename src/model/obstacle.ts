import type { Cause } from './verdict.ts';

/** Whatever kept a check from finding out. Thrown; makes the check inconclusive; never a failure of the target. */
export class Obstacle extends Error {
  override readonly name = 'Obstacle';
  readonly origin: Cause;

  constructor(origin: Cause, message: string, options?: ErrorOptions) {
    super(message, options);
    this.origin = origin;
  }
}
