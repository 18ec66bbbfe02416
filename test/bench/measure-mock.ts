import { releases } from '../../generated/releases.ts';
import { mountedContract } from '../../src/contract/mounted-contract.ts';
import { startPrism } from '../../src/contract/prism.ts';

/** Starts Prism's mock of the latest release and waits for its first answer; seconds. */
export async function measureMock(): Promise<number> {
  const release = releases.at(-1);
  if (release === undefined) throw new RangeError('there are no releases');
  const startedAt = performance.now();
  await using prism = await startPrism({ contract: mountedContract(release), environment: process.env });
  const answer = await fetch(`${prism.url}${release.basePath}/device-phone-number`, {
    headers: { authorization: 'Bearer any' },
  });
  if (answer.status !== 200) throw new Error(`the mock answered ${answer.status}`);
  return (performance.now() - startedAt) / 1000;
}
