// node test/variants/try.ts VARIANT… : shows which checks mind each variant; none should.
import { allVariants, minding, runVariant } from './variants.ts';

const wanted = process.argv.slice(2);
const variants = (await allVariants()).filter(({ id }) => wanted.length === 0 || wanted.includes(id));
for (const one of variants) {
  const minds = minding(await runVariant(one));
  console.log(`${one.id}: ${minds.length === 0 ? 'nobody minds' : 'MINDED'}`);
  for (const line of minds) console.log(`  ${line}`);
}
