import type { ToleranceName } from '../../src/model/tolerance.ts';

/** What the suite has to say of a simulated shape, and why. */
export interface ShapeVerdict {
  readonly verdict: 'conformant' | 'non-conformant';
  /** Exactly the checks that fail, of whatever level. */
  readonly failing: readonly string[];
  /** Exactly the tolerances that explain something. */
  readonly recorded: readonly ToleranceName[];
  /** What in the standard makes it so. */
  readonly because: string;
}

// COM, x-correlator: what a request brings has to come back.
const noCorrelator = [
  'correlator/echoed-verify',
  'correlator/full-range',
  'correlator/header-case',
  'verify/success',
];
// NV from 1.0.0 on: the pattern of phoneNumber begins with a plus.
const plusOptional = ['verify/malformed-number/without-plus'];

const telefonica: ShapeVerdict = {
  verdict: 'non-conformant',
  failing: [...noCorrelator, ...plusOptional],
  recorded: [],
  because:
    'the documents know no x-correlator, which Commonalities demands back, and take numbers without plus, which the pattern of NV 1.0.0 and later does not',
};

const vonage: ShapeVerdict = {
  verdict: 'non-conformant',
  failing: plusOptional,
  recorded: [],
  because:
    'NV 0.3.1 made the plus optional, r1.3 and later do not; that purpose and operation are fused in one scope is how the target is asked, and what cannot be asked apart does not apply',
};

/** By the names of presets. */
export const verdicts: Readonly<Record<string, ShapeVerdict>> = {
  'telefonica-v1': telefonica,
  'telefonica-v2': telefonica,
  vonage,
  'vonage-start': vonage,
  orange: {
    verdict: 'conformant',
    failing: [],
    recorded: ['correlatorHeader', 'errorEnvelope'],
    because:
      'errors of the gateway are no ErrorInfo, and the correlator comes by another name: both are known, recorded, and all that is wrong',
  },
  nokia: {
    verdict: 'conformant',
    // A warning: AUTH-CODE-REDIRECT-302.
    failing: ['authorization/redirect-status'],
    recorded: [],
    because:
      'of 302 and 303 the ICM profile has the former, and RFC 9700 the latter; an API key beside the token takes nothing away',
  },
  ipification: {
    verdict: 'non-conformant',
    failing: [
      // ICM, authorization code flow: the code comes by a redirect, and so do errors.
      'authorization/code-by-redirect',
      'authorization/error-status',
      'authorization/prompt-implied',
      // OIDC Core 3.1.2.1: a hint may be in any form, and what cannot be used is left aside.
      'authorization/login-hint-tolerated',
      // ICM, purpose: exactly one scope that begins with dpv:.
      'authorization/purpose-missing',
    ],
    recorded: [],
    because:
      'a page with the redirect URI in it is no redirect, and a request without a purpose has to be refused',
  },
  infobip: {
    verdict: 'non-conformant',
    failing: [
      // The vendor has no word for an unsupported media type: GENERAL stands for nothing in the standard.
      'schema/error-body/verify',
      'verify/media-type/form',
      'verify/media-type/text',
      'verify/media-type/xml',
    ],
    recorded: ['errorEnvelope'],
    because: 'the envelope is known, but one of the codes in it stands for none of CAMARA',
  },
  konera: {
    verdict: 'conformant',
    failing: [],
    recorded: ['correlatorHeader'],
    because:
      'the correlator comes by another name, which is known; r1.3 limits no lifetime, and offline_access was asked for',
  },
  aduna: {
    verdict: 'conformant',
    failing: [],
    recorded: [],
    because: 'how the authorize URL is made is not for the standard to say; what follows it is all sound',
  },
};
