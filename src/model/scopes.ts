import type { OperationName } from './target.ts';

/** The scope that opens each operation. */
export const operationScopes = {
  verify: 'number-verification:verify',
  'device-phone-number': 'number-verification:device-phone-number:read',
} as const satisfies Readonly<Record<OperationName, string>>;

/** The purpose of whoever says nothing of another. */
export const usualPurpose = 'dpv:FraudPreventionAndDetection';
