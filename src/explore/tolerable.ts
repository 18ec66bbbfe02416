import { all, type ApiAnswer, type Expectation, expectation, notBroken } from '#check';
import { compareWithContract } from '../check/against-contract.ts';

/** Any answer that the contract has, but no error of the server: for requests of which no text says what becomes of them. */
export function tolerable(): Expectation<ApiAnswer> {
  return all<ApiAnswer>(
    notBroken(),
    expectation('as the contract has it', (answer) =>
      Object.values(compareWithContract(answer)?.aspects ?? {}).flat(),
    ),
  );
}
