import { requirements } from '../../generated/requirements.ts';
import { defaultRelease, releases } from '../../generated/releases.ts';
import { openSession, type Session } from '../actors/session.ts';
import { mountedContract } from '../contract/mounted-contract.ts';
import { startOracle } from '../contract/oracle.ts';
import { type Judged, startProxy } from '../contract/proxy.ts';
import { nothing } from '../model/budget.ts';
import type { CheckResult, Run } from '../model/run.ts';
import { runFormat } from '../model/run.ts';
import { countsOf, requirementResults, verdictOf } from '../runner/conclude.ts';
import { loadTarget } from '../target/load-target.ts';
import { exitCodeOf } from './exit-codes.ts';
import { interrupted } from './interrupted.ts';
import { parsePort } from './parse-port.ts';
import { present } from './present.ts';
import { proxyChecks } from './proxy-checks.ts';
import { type Command, startCommand } from './start-command.ts';
import { readTool } from './tool.ts';
import { parseFormats } from './formats.ts';

interface ProxyCommandOptions {
  readonly release?: string;
  readonly port: string;
  readonly out: string;
  readonly format: string;
}

/**
 * `nv-conformance proxy`: passes calls on to a target, and reports what Prism says of them. Ends with the command that
 * it was given, or else at SIGINT or SIGTERM.
 */
export async function proxyCommand(
  file: string,
  command: readonly string[],
  given: unknown,
): Promise<number> {
  // Cast: commander fills in what the options of the command declare.
  const options = given as ProxyCommandOptions;
  const wanted = parseFormats(options.format);
  const port = parsePort(options.port);
  const until = interrupted();
  const target = await loadTarget(file, {
    release: options.release,
    releases,
    defaultRelease,
    environment: process.env,
  });
  const startedAt = new Date();
  await using session = openSession(target);
  await using oracle = await startOracle({
    contract: mountedContract(target.release),
    environment: process.env,
  });
  const recorder = session.recording.recorder();
  await using proxy = await startProxy({
    port,
    basePath: target.release.basePath,
    apiBaseUrl: target.apiBaseUrl,
    backend: session.backend,
    timeoutSeconds: target.limits.timeoutSeconds,
    epoch: session.epoch,
    oracle,
    record: (raw) => recorder.record(raw),
  });
  process.stderr.write(
    `Proxy for ${target.name}, Number Verification ${target.release.name}\n  API      ${proxy.url}${target.release.basePath}\n  before   ${target.apiBaseUrl}\n`,
  );
  const ended = await untilEnd(command, proxy.url, target.release.basePath, until);
  const run = session.veil.sweep(runOf(session, await proxy.judged(), startedAt));
  await present({ run, leaksIn: session.veil.leaksIn }, wanted, options.out);
  const code = exitCodeOf(run.verdict);
  if (ended === 0 || code === 1) return code;
  // Tests that failed are no violation of the implementation, but a gate must not open either.
  process.stderr.write(`The command ended with ${ended}, so nothing is settled.\n`);
  return exitCodeOf('inconclusive');
}

/** The exit code of the command, or 0 where there is none and somebody stopped us. */
async function untilEnd(
  command: readonly string[],
  url: string,
  basePath: string,
  until: Promise<'interrupted'>,
): Promise<number | string> {
  if (command.length === 0) {
    process.stderr.write('Stop it with Ctrl-C; then the reports are written.\n');
    await until;
    return 0;
  }
  const environment = { ...process.env, NV_API_ROOT: url, NV_API_BASE_URL: url + basePath };
  const running: Command = startCommand(command, environment);
  const first = await Promise.race([until, running.ended]);
  return first === 'interrupted' ? running.stop() : first;
}

function runOf(session: Session, judged: readonly Judged[], startedAt: Date): Run {
  const { target, veil, epoch, recording } = session;
  const checks = proxyChecks(judged, target.release).map((one) => veiled(one, session));
  return {
    format: runFormat,
    tool: readTool(),
    target: {
      name: target.name,
      release: target.release.name,
      profile: target.profile,
      api: veil.text(target.apiBaseUrl),
      ...(target.issuer === undefined ? {} : { issuer: target.issuer }),
    },
    faults: [],
    startedAt: startedAt.toISOString(),
    durationMs: Math.round(performance.now() - epoch),
    seed: 1,
    verdict: verdictOf(checks),
    counts: countsOf(checks),
    budget: { planned: nothing, used: { ...nothing, apiCalls: judged.length } },
    checks: checks.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    requirements: requirementResults(requirements, checks, target.release.name),
    exchanges: Object.fromEntries(recording.exchanges),
  };
}

// Prism names members of bodies, which a consumer may have chosen.
function veiled(check: CheckResult, { veil }: Session): CheckResult {
  return {
    ...check,
    findings: check.findings.map(({ of, expected, actual }) => ({
      of: veil.text(of),
      expected: veil.text(expected),
      actual: veil.text(actual),
    })),
    ...(check.obstacle === undefined ? {} : { obstacle: veil.text(check.obstacle) }),
  };
}
