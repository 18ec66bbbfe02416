import type { ComponentChildren } from 'preact';
import { h } from 'preact';
import type { Finding } from '../../model/finding.ts';
import { kindOf } from '../../model/kind.ts';
import type { Source } from '../../model/requirement.ts';
import type { CheckResult } from '../../model/run.ts';
import { failures } from '../groups.ts';
import { visible } from '../visible.ts';
import { authorities, counted, duration, sourceInWords } from '../wording.ts';
import { checkAnchor, ruleAnchor } from './anchor.ts';
import { difference } from './difference.ts';
import { Again, commonOf } from './again.ts';
import type { Material } from './parts.ts';
import { Code, Fresh, Outcome, ruleOf, Section, WebLink } from './parts.ts';
import { spaced } from './misfit.ts';
import { Sequence } from './sequence.ts';
import { WaiverTerms } from './waiver-list.ts';

// A body that breaks its schema throughout can give hundreds; the first ones tell the story.
const mostFindings = 30;

/** Every failure with what is needed to understand it without asking anyone. */
export function FailureList(material: Material): ComponentChildren {
  const broken = failures(material.run);
  if (broken.length === 0) return null;
  const common = commonOf(material.run);
  return h(Section, { id: 'failures', heading: 'Failures in full' }, [
    common !== undefined &&
      h('p', { class: 'quiet' }, ['The commands below need ', h(Code, null, common), '.']),
    ...broken.map((check) => h(Failure, { check, material })),
  ]);
}

function Failure({
  check,
  material,
}: {
  readonly check: CheckResult;
  readonly material: Material;
}): ComponentChildren {
  const rule = material.rules.get(check.requirement);
  const anchor = checkAnchor(check.id);
  const rest = check.findings.length - mostFindings;
  const kind = kindOf(check);
  const about = {
    class: `failure ${kind}`,
    id: anchor,
    tabindex: -1,
    'data-a': rule?.authority ?? check.authority,
  };
  return h('article', about, [
    h('p', { class: 'tags' }, [
      h(Outcome, { kind }),
      h('a', { class: 'permalink', href: `#${anchor}` }, h(Code, null, check.id)),
      h(Fresh, { check, material }),
      h('span', { class: 'quiet' }, duration(check.durationMs)),
    ]),
    h('h3', null, ruleOf(check, material)),
    h(
      'div',
      { class: 'findings' },
      check.findings.slice(0, mostFindings).map((finding) => h(FindingItem, finding)),
    ),
    rest > 0 && h('p', { class: 'quiet' }, `${counted(rest, 'more finding')} in run.json.`),
    h('dl', { class: 'about' }, [
      rule?.typicalFault !== undefined && term('What usually causes it', visible(rule.typicalFault)),
      rule?.remedy !== undefined && term('How to mend it', visible(rule.remedy)),
      term('Rule', [
        h('b', null, check.level),
        rule !== undefined && `, ${authorities[rule.authority]}, `,
        rule === undefined
          ? [' ', h(Code, null, check.requirement)]
          : h('a', { href: `#${ruleAnchor(rule.id)}` }, h(Code, null, rule.id)),
      ]),
      rule !== undefined && term('Source', h(SourceLink, rule.source)),
      rule?.reading !== undefined && term('Our reading', visible(rule.reading)),
      check.title !== rule?.rule && term('Check', visible(check.title)),
      check.scenarios.length > 0 && term('Scenarios', h(Code, null, check.scenarios.join(', '))),
      check.signature !== undefined && term('Signature', h(Code, null, check.signature)),
      check.waived !== undefined && term('Waived', h(WaiverTerms, check.waived)),
      check.deviation !== undefined &&
        term('Recorded deviation', visible(check.deviation.tolerances.join(', '))),
    ]),
    h('h4', null, `What was sent and received: ${counted(check.exchanges.length, 'exchange')}`),
    h(Sequence, { evidence: material.evidence.of(check), findings: check.findings }),
    h(Again, { check, run: material.run }),
  ]);
}

/** A name and what is to be said about it. */
export function term(name: string, value: ComponentChildren): ComponentChildren {
  return h('div', null, [h('dt', null, name), h('dd', null, value)]);
}

function FindingItem({ of, expected, actual }: Finding): ComponentChildren {
  return h('div', { class: 'finding' }, [
    h('p', null, visible(spaced(of))),
    h('dl', null, [
      h('dt', null, 'expected'),
      h('dd', { class: 'expected' }, h(Compared, { text: visible(expected), other: visible(actual) })),
      h('dt', null, 'actual'),
      h('dd', { class: 'actual' }, h(Compared, { text: visible(actual), other: visible(expected) })),
    ]),
  ]);
}

function Compared({ text, other }: { readonly text: string; readonly other: string }): ComponentChildren {
  const { before, differing, after } = difference(text, other);
  return h('code', null, [before, differing !== '' && h('mark', null, differing), after]);
}

function SourceLink(source: Source): ComponentChildren {
  return h(WebLink, { url: source.url, class: 'source' }, visible(sourceInWords(source)));
}
