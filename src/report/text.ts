import { createColors } from 'picocolors';
import type { Finding } from '../model/finding.ts';
import { type Kind, kindOf } from '../model/kind.ts';
import type { CheckResult, RequirementResult, Run } from '../model/run.ts';
import { columnTallies } from './columns.ts';
import {
  lacks,
  wantInWords,
  failures,
  obstacles,
  ruleOfWaiver,
  rulesById,
  totals,
  unwaived,
  waiversInOrder,
} from './groups.ts';
import { identitiesInWords } from './identity-wording.ts';
import { toleranceLines } from './tolerance-wording.ts';
import { shortened, visibleLine } from './visible.ts';
import { waiverAdvice, waiverKinds, waiverStatuses, waiverTerms } from './waiver-wording.ts';
import {
  causes,
  columnsInWords,
  counted,
  duration,
  headline,
  inWords,
  isOfPact,
  kinds,
  verdictKinds,
} from './wording.ts';
import { wrap, wrapped } from './wrap.ts';

/** How the terminal is to be written to. */
export interface TextOptions {
  readonly color: boolean;
  /** Width of the terminal in characters. */
  readonly columns: number;
}

// A schema finding can come by the dozen and hold a whole body; the report has them all.
const mostFindings = 6;
const longestValue = 400;
const mostIds = 6;
// Below this a hanging indent leaves no room for words.
const narrowest = 40;
// Longer lines tire the eye.
const widest = 110;

type Colors = ReturnType<typeof createColors>;
type Paint = (text: string) => string;

/** The summary at the end of a run, for a terminal. */
export function renderText(run: Run, options: TextOptions): string {
  const colors = createColors(options.color);
  const paint = paints(colors);
  const width = Math.min(Math.max(options.columns, narrowest), widest);
  const rules = rulesById(run);
  const failed = Map.groupBy(failures(run), kindOf);
  const group = (heading: string, kind: Kind): readonly string[] => {
    const checks = failed.get(kind) ?? [];
    if (checks.length === 0) return [];
    const told = checks.map((check) => failure(check, rules, width, paint[kind], colors));
    return [`${colors.bold(heading)}\n${told.join('\n\n')}`];
  };
  const blocks = [
    verdict(run, width, paint, colors),
    ...group('Violations', 'violation'),
    ...group('Warnings', 'warning'),
    ...group('Notes', 'note'),
    ...waivers(run, rules, width, paint, colors),
    ...deviations(run, width, paint.deviation, colors),
    ...inconclusive(run, width, paint.inconclusive, colors),
    ...untested(run, width, colors),
    ...hints(run, colors),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function paints(colors: Colors): Readonly<Record<Kind, Paint>> {
  return {
    violation: colors.red,
    warning: colors.yellow,
    note: colors.blue,
    waived: colors.cyan,
    deviation: colors.cyan,
    inconclusive: colors.magenta,
    passed: colors.green,
    inapplicable: colors.dim,
  };
}

function verdict(run: Run, width: number, paint: Readonly<Record<Kind, Paint>>, colors: Colors): string {
  const kind = verdictKinds[run.verdict];
  const { target } = run;
  const about = visibleLine(
    `${target.name}, profile ${target.profile}, ${duration(run.durationMs)}, seed ${run.seed}`,
  );
  const counts = inWords(totals(run), (words, of) => paint[of](words));
  const bent =
    run.faults.length === 0
      ? []
      : wrapped(`Bent on purpose: ${run.faults.join(', ')}`, width, '  ', paint.warning);
  return [
    paint[kind](colors.bold(`${kinds[kind].mark} ${headline(run)}`)),
    ...wrapped(about, width, '  ', colors.dim),
    ...bent,
    '',
    `  ${counts} of ${counted(run.checks.length, 'check')}`,
    ...wrapped(columnsInWords(columnTallies(run)), width, '  ', colors.dim),
    ...(run.identities === undefined ? [] : wrapped(identitiesInWords(run), width, '  ', colors.dim)),
  ].join('\n');
}

function failure(
  check: CheckResult,
  rules: ReadonlyMap<string, RequirementResult>,
  width: number,
  paint: Paint,
  colors: Colors,
): string {
  const shown = check.findings.slice(0, mostFindings);
  const rest = check.findings.length - shown.length;
  return [
    `${paint(`${kinds[kindOf(check)].mark} ${visibleLine(check.id)}`)}  ${colors.dim(visibleLine(check.requirement))}`,
    ...wrapped(`${check.level}: ${rules.get(check.requirement)?.rule ?? check.title}`, width, '  '),
    ...shown.flatMap((one) => finding(one, width, paint, colors)),
    ...(rest > 0 ? [colors.dim(`    and ${counted(rest, 'more finding')} in the report`)] : []),
    ...(check.replay === undefined ? [] : [`    ${colors.dim('replay')}  ${visibleLine(check.replay)}`]),
    ...(check.signature === undefined ? [] : [colors.dim(`    signature ${visibleLine(check.signature)}`)]),
  ].join('\n');
}

function finding(one: Finding, width: number, paint: Paint, colors: Colors): readonly string[] {
  return [
    ...wrapped(one.of, width, '    ', colors.dim),
    ...labelled('expected', one.expected, width, colors.green),
    ...labelled('actual', one.actual, width, paint),
  ];
}

function labelled(label: string, value: string, width: number, paint: Paint): readonly string[] {
  const start = `      ${label.padEnd('expected  '.length)}`;
  const [first = '', ...rest] = wrap(shortened(visibleLine(value), longestValue), width - start.length);
  return [`${start}${paint(first)}`, ...rest.map((line) => `${' '.repeat(start.length)}${paint(line)}`)];
}

function waivers(
  run: Run,
  rules: ReadonlyMap<string, RequirementResult>,
  width: number,
  paint: Readonly<Record<Kind, Paint>>,
  colors: Colors,
): readonly string[] {
  const told = waiversInOrder(run).map((one) => {
    const kind = waiverKinds[one.status];
    const rule = ruleOfWaiver(one, run, rules);
    return [
      `${paint[kind](`${kinds[kind].mark} ${visibleLine(one.check)}`)}  ${colors.dim(visibleLine(one.signature))}`,
      ...(rule === undefined ? [] : wrapped(rule, width, '  ')),
      ...wrapped(`${waiverStatuses[one.status]}: ${waiverAdvice(one)}`, width, '    ', paint[kind]),
      ...wrapped(shortened(`${one.reason} (${waiverTerms(one)})`, longestValue), width, '    ', colors.dim),
    ].join('\n');
  });
  return told.length === 0 ? [] : [`${colors.bold('Waivers')}\n${told.join('\n\n')}`];
}

function deviations(run: Run, width: number, paint: Paint, colors: Colors): readonly string[] {
  const told = toleranceLines(run).flatMap(({ line, ids }) => [
    ...wrapped(`${kinds.deviation.mark} ${line}`, width, '', paint),
    ...wrapped(shortened(ids.join(', '), longestValue), width, '    ', colors.dim),
  ]);
  return told.length === 0 ? [] : [`${colors.bold('Recorded deviations')}\n${told.join('\n')}`];
}

function inconclusive(run: Run, width: number, paint: Paint, colors: Colors): readonly string[] {
  const groups = obstacles(run).map(({ key, checks }) => {
    const [first = '', ...rest] = wrap(
      visibleLine(`${counted(checks.length, 'check')}: ${shortened(key.obstacle, longestValue)}`),
      width - 2,
    );
    const ids = checks.slice(0, mostIds).map((check) => check.id);
    const more = checks.length > mostIds ? ` and ${checks.length - mostIds} more` : '';
    return [
      paint(`${kinds.inconclusive.mark} ${first}`),
      ...rest.map((line) => `  ${paint(line)}`),
      ...wrapped(
        `the trouble lies with ${causes[key.cause]}: ${ids.join(', ')}${more}`,
        width,
        '    ',
        colors.dim,
      ),
    ].join('\n');
  });
  return groups.length === 0 ? [] : [`${colors.bold('Inconclusive')}\n${groups.join('\n')}`];
}

function untested(run: Run, width: number, colors: Colors): readonly string[] {
  const groups = lacks(run).flatMap(({ key, checks }) =>
    wrapped(`${counted(checks.length, 'check')}: ${wantInWords(key)}`, width, '  ', colors.dim),
  );
  return groups.length === 0 ? [] : [`${colors.bold('Not applicable')}\n${groups.join('\n')}`];
}

function hints(run: Run, colors: Colors): readonly string[] {
  const worst = unwaived(run)[0];
  const ofPact = worst !== undefined && isOfPact(worst);
  const ours = obstacles(run).some(({ key }) => key.cause === 'config' || key.cause === 'environment');
  const target = run.faults.length === 0 ? 'TARGET.yaml' : `--fault ${run.faults.join(' ')}`;
  const lines: readonly (readonly [command: string, why: string])[] = [
    ...(worst === undefined || ofPact
      ? []
      : worst.suite === 'proxy' || worst.replay !== undefined
        ? ([[`nv-conformance explain ${worst.requirement}`, 'what the rule says, and where']] as const)
        : ([
            [`nv-conformance explain ${worst.id}`, 'what the rule says, and where'],
            [
              `nv-conformance run ${target} --check ${worst.id} --seed ${run.seed}`,
              'this check alone, once more',
            ],
          ] as const)),
    ...(ofPact
      ? ([
          [
            `nv-conformance pact verify ${target} --pact … --check ${worst.id} --seed ${run.seed}`,
            'this interaction alone, once more',
          ],
        ] as const)
      : []),
    ...(ours && run.faults.length === 0
      ? ([['nv-conformance doctor TARGET.yaml', 'what keeps checks from being decided']] as const)
      : []),
  ];
  if (lines.length === 0) return [];
  return [lines.map(([command, why]) => `${colors.dim(`${why}:`)}\n  ${visibleLine(command)}`).join('\n')];
}
