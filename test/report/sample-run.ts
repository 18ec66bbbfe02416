import type { Exchange, Leg } from '../../src/model/exchange.ts';
import type { Level } from '../../src/model/level.ts';
import { consequenceOf } from '../../src/model/level.ts';
import type { Authority } from '../../src/model/requirement.ts';
import type { CheckResult, RequirementResult, Run, RunVerdict } from '../../src/model/run.ts';
import { runFormat } from '../../src/model/run.ts';
import { countsOf } from '../../src/runner/conclude.ts';
import { signatureOf } from '../../src/runner/signature.ts';
import { sampleRules } from './sample-rules.ts';

/** Text that a hostile target may send: markup, scripts, control characters, overrides of direction. */
export const hostile = `</script></pre><img src=x onerror="document.title='owned'">]]>&amp;\u001b[31m\u0000\u202e\ud800 | \`x\` <!--`;

const checksInAll = 140;
const exchangesInAll = 900;

type Ending = Pick<CheckResult, 'outcome'> & Partial<CheckResult>;

const failed = (findings: CheckResult['findings']): Ending => ({ outcome: 'failed', findings });
const stuck = (cause: NonNullable<CheckResult['cause']>, obstacle: string): Ending => ({
  outcome: 'inconclusive',
  cause,
  obstacle,
});

const endings: Readonly<Record<string, Ending>> = {
  'tokens/single-use': failed([
    { of: 'again: HTTP status', expected: 'HTTP status 401', actual: 'HTTP status 200' },
    {
      of: 'again: code',
      expected: 'UNAUTHENTICATED',
      actual: 'no code: the body is {"devicePhoneNumberVerified":true}',
    },
  ]),
  'verify/phone-pattern': failed([
    { of: 'refusal: HTTP status', expected: 'HTTP status 400', actual: 'HTTP status 500' },
    {
      of: 'refusal: body',
      expected: 'an object with the members status, code and message',
      actual: `a page of HTML: <html><head><title>Whitelabel Error Page</title></head>${hostile}`,
    },
  ]),
  'authorization/off-network': failed([
    {
      of: 'redirect: query',
      expected: 'error=login_required, no code',
      actual:
        'code=<code-7>, state=<state-7>, session_state=9b1d2e9f0c4b4d1c8e6a7f5b3c2d1e0f9b1d2e9f0c4b4d1c8e6a7f5b3c2d1e0f',
    },
  ]),
  'correlator/invalid': failed([
    { of: 'answer: HTTP status', expected: 'HTTP status 400', actual: 'HTTP status 200' },
  ]),
  'discovery/pkce': failed([
    { of: 'code_challenge_methods_supported', expected: 'a list with "S256"', actual: 'a list with "plain"' },
  ]),
  'verify/media-type': failed([
    { of: 'answer: HTTP status', expected: 'HTTP status 415', actual: 'HTTP status 400' },
  ]),
  'device-phone-number/network-only': stuck(
    'config',
    'The target file names no client.notByNetwork whose secret is set: NBA_SECRET is empty',
  ),
  'authorization/header-spoof': stuck(
    'environment',
    'cannot reach http://127.0.0.1:8103 (proxy of devices.stranger): ECONNREFUSED',
  ),
  'authorization/purpose': stuck(
    'environment',
    'cannot reach http://127.0.0.1:8103 (proxy of devices.stranger): ECONNREFUSED',
  ),
  'tokens/assertion-replay': { outcome: 'inapplicable', lacking: ['private_key_jwt'] },
  'verify/hash': { outcome: 'inapplicable', lacking: ['hashedPhoneNumber pattern'] },
  'device-phone-number/scope': {
    outcome: 'inapplicable',
    lacking: ['operation:device-phone-number', 'client:second'],
  },
};

const variants = ['', '-second-device', '-after-error', '-parallel'];
const variantWords = ['', ', from a second device', ', right after an error', ', with four calls at once'];

/** A run as large as real ones; deterministic. */
export function sampleRun(verdict: RunVerdict = 'non-conformant'): Run {
  const exchanges = Array.from({ length: exchangesInAll }, (_, index) => sampleExchange(index + 1));
  const checks = sampleChecks(verdict);
  return {
    format: runFormat,
    tool: { name: 'nv-conformance', version: '0.1.0' },
    target: {
      name: 'example-operator',
      release: 'r3.2',
      profile: 'operator',
      api: 'https://api.operator.example/number-verification/v2',
      issuer: 'https://auth.operator.example/realms/open-gateway',
    },
    faults: verdict === 'non-conformant' ? ['spent-token-accepted', 'off-network-code'] : [],
    startedAt: '2026-01-12T02:14:09.482Z',
    durationMs: 133_482.25,
    seed: 4711,
    verdict,
    counts: countsOf(checks),
    identities: [
      {
        name: 'good',
        status: 'had',
        how: ['CIBA', 'authorization code flow'],
        checks: ['tokens/single-use'],
      },
      {
        name: 'expired',
        status: 'missed',
        why: `a token lives 3600 s, longer than limits.waitSeconds (60) ${hostile}`,
        checks: ['verify/phone-pattern'],
      },
      { name: 'of two legs', status: 'lacking', why: 'the target has no token of two legs', checks: [] },
      { name: 'tampered', status: 'unasked', checks: [] },
    ],
    budget: {
      planned: {
        authorizations: 160,
        tokenRequests: 172,
        apiCalls: 1240,
        discoveryRequests: 4,
        probes: 2,
        longestWaitSeconds: 30,
      },
      used: {
        authorizations: 151,
        tokenRequests: 163,
        apiCalls: 582,
        discoveryRequests: 4,
        probes: 2,
        longestWaitSeconds: 30.5,
      },
    },
    checks,
    requirements: sampleRequirements(checks),
    exchanges: Object.fromEntries(exchanges.map((exchange) => [exchange.id, exchange])),
  };
}

function sampleChecks(verdict: RunVerdict): readonly CheckResult[] {
  const perCheck = exchangesInAll / checksInAll;
  const rules = Object.entries(sampleRules).flatMap(([suite, list]) =>
    list.map((rule) => [suite, ...rule] as const),
  );
  const all = variants.flatMap((variant, round) =>
    rules.map(([suite, requirement, level, rule]) => ({
      suite,
      requirement,
      level,
      rule,
      variant,
      words: variantWords[round] ?? '',
    })),
  );
  const chosen = all
    .slice(0, checksInAll)
    .toSorted((one, other) => suiteRank(one.suite) - suiteRank(other.suite));
  return chosen.map(({ suite, requirement, level: keyword, rule, variant, words }, index) => {
    const level = keyword as Level; // the sample rules hold keywords only
    const id = `${suite}/${requirement
      .split('-')
      .slice(requirement.startsWith('AUTH-CODE') ? 2 : 1)
      .join('-')
      .toLowerCase()}${variant}`;
    const ending = endingOf(id, suite, verdict);
    const from = Math.floor(index * perCheck) + 1;
    const to = Math.floor((index + 1) * perCheck);
    return {
      id,
      suite,
      title: `${rule}${words}`,
      level,
      authority: authorityOf(requirement),
      requirement,
      scenarios: index % 3 === 0 ? [`verify:@phone_number_verify_${index}`] : [],
      findings: [],
      expectations: [
        'answer is HTTP 200 with a body that fits the schema',
        'x-correlator of the answer is that of the request',
      ],
      durationMs: 120 + ((index * 7919) % 2400),
      exchanges:
        ending.outcome === 'inapplicable'
          ? []
          : Array.from({ length: to - from + 1 }, (_, step) => `e${from + step}`),
      ...ending,
      ...(ending.outcome === 'failed'
        ? {
            consequence: consequenceOf(level, authorityOf(requirement)),
            signature: signatureOf(id, ending.findings ?? []),
          }
        : {}),
    };
  });
}

function authorityOf(requirement: string): Authority {
  if (requirement.startsWith('SECURITY')) return 'good-practice';
  if (requirement.startsWith('DISCOVERY')) return 'base-standard';
  return requirement.startsWith('TOKEN') ? 'camara-icm' : 'camara-nv';
}

function suiteRank(suite: string): number {
  return Object.keys(sampleRules).indexOf(suite);
}

function endingOf(id: string, suite: string, verdict: RunVerdict): Ending {
  const ending = endings[id] ?? { outcome: 'passed' };
  switch (verdict) {
    case 'non-conformant':
      return ending;
    case 'conformant':
      return ending.outcome === 'failed' && id !== 'discovery/pkce'
        ? { outcome: 'passed' }
        : ending.outcome === 'inconclusive'
          ? { outcome: 'passed' }
          : ending;
    case 'inconclusive':
      return suite === 'verify' || suite === 'tokens'
        ? stuck(
            'environment',
            'cannot reach http://127.0.0.1:8101 (proxy of devices.subscriber): connection refused',
          )
        : ending.outcome === 'failed'
          ? { outcome: 'passed' }
          : ending;
  }
}

/** What the rules of the sample say of their failures, with markup to be escaped; the remedy is longer than any of ours. */
export const sampleAdvice = {
  typicalFault: 'A template of the gateway <default> answers in place of the service.',
  remedy: `Let the <fault> template of the gateway write status, code & message. ${'Mark the id of the token as used in a store that all nodes share. '.repeat(4).trim()}`,
};

function sampleRequirements(checks: readonly CheckResult[]): readonly RequirementResult[] {
  const source = {
    document: 'CAMARA Number Verification',
    release: 'r3.2',
    heading: 'The authentication request',
    url: 'https://github.com/camaraproject/NumberVerification/blob/r3.2/code/API_definitions/number-verification.yaml',
  };
  const broken = (id: string): boolean =>
    checks.some((check) => check.requirement === id && check.outcome === 'failed');
  const known = Object.values(sampleRules)
    .flat()
    .map(([id, level, rule]): RequirementResult => ({
      id,
      level: level as Level, // the sample rules hold keywords only
      authority: authorityOf(id),
      rule,
      source,
      ...(id === 'TOKEN-SINGLE-USE'
        ? {
            reading:
              'The text does not say whether a refused call spends the token. We hold that only an answered one does, since the consumer would otherwise pay for an error of the operator.',
          }
        : {}),
      ...(broken(id) ? sampleAdvice : {}),
      status: checks.find((check) => check.requirement === id)?.outcome ?? 'unchecked',
    }));
  const others = Array.from({ length: 160 }, (_, index): RequirementResult => ({
    id: `${['TLS', 'IDTOKEN', 'CIBA', 'JWTB', 'CONSISTENCY'][index % 5] ?? ''}-SAMPLE-${index}`,
    level: index % 4 === 0 ? 'SHOULD' : 'MUST',
    authority: 'base-standard',
    rule: `Statement number ${index} about a sound implementation, about as long as such statements are`,
    source,
    status:
      index % 40 === 0
        ? 'unchecked'
        : index % 25 === 1
          ? 'untestable'
          : index % 9 === 2
            ? 'inapplicable'
            : 'passed',
  }));
  return [...known, ...others];
}

const legs: readonly Leg[] = ['device', 'device', 'token', 'api', 'api'];

function sampleExchange(number: number): Exchange {
  const leg = number <= 4 ? 'discovery' : (legs[number % legs.length] ?? 'api');
  const noise = pseudonym(number);
  const common = {
    id: `e${number}`,
    leg,
    path: leg === 'device' ? 'subscriber: proxy 127.0.0.1:8101' : 'direct',
    startedAt: number * 148.3,
    durationMs: 9 + ((number * 37) % 240),
  };
  if (number % 97 === 0) {
    return {
      ...common,
      request: request('POST', '/token', noise),
      failure: `socket hang up after 10 s ${hostile}`,
    };
  }
  switch (leg) {
    case 'discovery':
      return {
        ...common,
        request: request('GET', '/.well-known/openid-configuration', noise),
        response: {
          status: 200,
          headers: responseHeaders('application/json', noise),
          body: JSON.stringify({ issuer: 'https://auth.operator.example', keys: noise.repeat(300) }),
        },
      };
    case 'device':
      return {
        ...common,
        request: request(
          'GET',
          `/authorize?response_type=code&client_id=client-1&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&scope=openid%20dpv%3AFraudPreventionAndDetection%20number-verification%3Averify&state=${noise}&nonce=${noise}&prompt=none&code_challenge=${noise}${noise}&code_challenge_method=S256`,
          noise,
        ),
        response: {
          status: 302,
          headers: [
            ...responseHeaders('text/html', noise),
            ['location', `https://client.example/cb?code=<code-${number}>&state=${noise}`],
          ],
        },
      };
    case 'token':
      return {
        ...common,
        request: {
          ...request('POST', '/token', noise),
          body: `grant_type=authorization_code&code=<code-${number}>&redirect_uri=https%3A%2F%2Fclient.example%2Fcb&code_verifier=${noise}`,
        },
        response: {
          status: 200,
          headers: responseHeaders('application/json', noise),
          body: `{"access_token":"<token-${number}>","token_type":"Bearer","expires_in":300,"scope":"openid number-verification:verify","id_token":"<id-token-${number}>"}`,
        },
      };
    case 'api':
      return {
        ...common,
        request: {
          ...request('POST', '/number-verification/v2/verify', noise),
          body: `{"phoneNumber":"<phone-${number % 3}>"}`,
        },
        response:
          number % 50 === 3
            ? {
                status: 500,
                headers: responseHeaders('text/html', noise),
                body: `<html>${hostile}</html> Ünïcödé 📱 ${'long '.repeat(4000)}`,
              }
            : {
                status: 200,
                headers: responseHeaders('application/json', noise),
                body: '{"devicePhoneNumberVerified":true,"note":"</script><script>document.title=\'owned\'</script>"}',
              },
      };
  }
}

function request(method: string, path: string, noise: string): Exchange['request'] {
  const host = path.startsWith('/number') ? 'api' : 'auth';
  return {
    method,
    url: `https://${host}.operator.example${path}`,
    headers: [
      ['Host', `${host}.operator.example`],
      ['Accept', 'application/json'],
      ['Content-Type', path === '/token' ? 'application/x-www-form-urlencoded' : 'application/json'],
      ['Authorization', 'Bearer <token>'],
      ['x-correlator', noise],
    ],
  };
}

function responseHeaders(type: string, noise: string): Exchange['request']['headers'] {
  return [
    ['date', 'Mon, 12 Jan 2026 02:14:11 GMT'],
    ['content-type', type],
    ['cache-control', 'no-store'],
    ['strict-transport-security', 'max-age=31536000; includeSubDomains'],
    ['x-correlator', noise],
    ['x-request-id', noise],
  ];
}

/** 32 hex digits that look drawn by lot, so that the sample packs no better than real evidence. */
function pseudonym(number: number): string {
  let state = (number * 2_654_435_761) >>> 0;
  return Array.from({ length: 4 }, () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return state.toString(16).padStart(8, '0');
  }).join('');
}
