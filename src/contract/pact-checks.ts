import type { Check } from '../check/check.ts';
import { isNonEmpty } from '../model/non-empty.ts';
import type { ReleaseName, Requirement } from '../model/requirement.ts';
import type { Limits } from '../model/target.ts';
import { expectedAnswer } from './expected-answer.ts';
import { type Interaction, type Pact, uniqueSlugs } from './pact-file.ts';
import { rehearseInteraction, requestMs, verifyInteraction } from './verify-interaction.ts';

/** Pacts as the runner takes them: a check for each interaction, and the rule that it examines. */
export interface PactSelection {
  readonly checks: readonly Check[];
  readonly requirements: readonly Requirement[];
}

/** The id of the check of an interaction, in a pact with this label. */
export function checkIdOf(label: string, { slug }: Interaction): string {
  return `pact/${label}/${slug}`;
}

// A broker may hold two pacts of one consumer: what it runs, and what it is about to run.
function labelsOf(pacts: readonly Pact[]): readonly string[] {
  return uniqueSlugs(pacts.map(({ consumer }) => consumer));
}

/** Turns the interactions of pacts into checks of a target with these limits. */
export function pactChecks(pacts: readonly Pact[], limits: Limits, release: ReleaseName): PactSelection {
  const labels = labelsOf(pacts);
  const made = pacts.flatMap((pact, index) =>
    pact.interactions.map((interaction) => {
      const id = checkIdOf(labels[index] ?? '', interaction);
      const requirement = requirementOf(id, pact, interaction, release);
      return { requirement, check: checkOf(id, pact, interaction, requirement.id, requestMs(limits)) };
    }),
  );
  return {
    checks: made.map(({ check }) => check),
    requirements: made.map(({ requirement }) => requirement),
  };
}

function checkOf(
  id: string,
  pact: Pact,
  interaction: Interaction,
  requirement: string,
  milliseconds: number,
): Check {
  return {
    id,
    title: ruleOf(pact, interaction),
    requirement,
    scenarios: [],
    needs: [],
    says: expectedAnswer(interaction).says,
    rehearse: (actors) => rehearseInteraction(interaction, actors),
    async act(actors) {
      const findings = await verifyInteraction(pact, interaction, actors, milliseconds);
      return () => (isNonEmpty(findings) ? { outcome: 'failed', findings } : { outcome: 'passed' });
    },
  };
}

function requirementOf(
  checkId: string,
  pact: Pact,
  interaction: Interaction,
  release: ReleaseName,
): Requirement {
  const rule = ruleOf(pact, interaction);
  const isUrl = /^https?:/.test(pact.source);
  return {
    id: checkId.replaceAll('/', '-').toUpperCase(),
    area: 'pact',
    rule,
    // A consumer that does not rely on it yet is told, and nobody is held up.
    level: pact.pending || interaction.pending ? 'SHOULD' : 'MUST',
    authority: 'consumer',
    inReleases: [release],
    sources: [
      {
        document: `pact of ${pact.consumer} with ${pact.provider}`,
        release: specificationOf(pact),
        heading: interaction.description,
        ...(isUrl ? { url: pact.source } : {}),
      },
    ],
    stimulus: `${interaction.method} ${interaction.path}`,
    expected: expectedAnswer(interaction).says.join(', '),
    typicalFault: 'The provider changed without its consumers being asked.',
    remedy:
      'Give the answer back what the consumer relies on, or agree on the change with the consumer and verify the pact that it publishes next.',
    scenarios: {},
  };
}

function ruleOf({ consumer }: Pact, { states, description }: Interaction): string {
  const given = states.map(({ name }) => name).join(' and ');
  return `${given === '' ? '' : `Given that ${given}, `}${consumer} gets the answer that it relies on to ${description}`;
}

function specificationOf({ document }: Pact): string {
  const { metadata } = document;
  const specification: unknown =
    typeof metadata === 'object' && metadata !== null
      ? (Reflect.get(metadata, 'pactSpecification') ?? Reflect.get(metadata, 'pact-specification'))
      : undefined;
  const version: unknown =
    typeof specification === 'object' && specification !== null
      ? Reflect.get(specification, 'version')
      : undefined;
  return typeof version === 'string' ? `Pact ${version}` : 'Pact';
}
