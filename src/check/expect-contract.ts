import type { Finding } from '../model/finding.ts';
import { type Expectation, expectation } from './expectation.ts';

/** No answer differs from the contract; the same difference in several answers is one finding. */
export function withoutDifferences(): Expectation<readonly (readonly Finding[])[]> {
  return expectation('without difference from the contract of the release', (answers) => {
    const seen = Map.groupBy(answers.flat(), (finding) => JSON.stringify(finding));
    return [...seen.values()].flatMap((same) => {
      const [first] = same;
      if (first === undefined) return [];
      return [{ ...first, actual: `${first.actual}; times seen: ${same.length}` }];
    });
  });
}
