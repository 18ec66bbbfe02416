// Made from spec/scenarios.yaml and spec/requirements/*.yaml by "npm run generate"; do not edit.
import type { KnownRelease } from './releases.ts';
import type { RequirementId } from './requirements.ts';

/** An official scenario: the feature file it stands in and its tag. */
export type ScenarioId =
  | 'verify:@NumberVerification_verify0_phoneNumber_does_not_match_schema'
  | 'verify:@NumberVerification_verify100_match_true'
  | 'verify:@NumberVerification_verify300_match_hashed_true'
  | 'verify:@NumberVerification_verify101_match_false'
  | 'verify:@NumberVerification_verify301_match_false'
  | 'verify:@NumberVerification_verify200_missing_phone_number_in_request'
  | 'verify:@NumberVerification_verify201_missing_scope'
  | 'verify:@NumberVerification_verify202_expired_access_token'
  | 'verify:@NumberVerification_verify203_both_phone_number_and_hashed_in_request'
  | 'verify:@NumberVerification_phone_number_verify204_no_phonenumber_associated_with_access_token'
  | 'verify:@NumberVerification_phone_number_verify205_must_have_used_network_authentication'
  | 'share:@NumberVerification_phone_number_share100_match_true'
  | 'share:@NumberVerification_phone_number_share201_missing_scope'
  | 'share:@NumberVerification_phone_number_share202_expired_access_token'
  | 'share:@NumberVerification_phone_number_share203_no_phonenumber_associated_with_access_token'
  | 'share:@NumberVerification_phone_number_share205_must_have_used_network_authentication'
  | 'verify:@NumberVerification_phone_number_verify205_must_have_used_network_or_sim_based_authentication'
  | 'share:@NumberVerification_phone_number_share205_must_have_used_network_or_sim_based_authentication'
  | 'verify:@phone_number_verify_01_generic_success_scenario'
  | 'verify:@phone_number_verify.02_validate_phone_number_success_true'
  | 'verify:@phone_number_verify.03_validate_phone_number_success_false'
  | 'verify:@phone_number_verify.04_validate_hashed_phone_number_success_true'
  | 'verify:@phone_number_verify.05_validate_hashed_phone_number_success_false'
  | 'verify:@phone_number_verify_400.1_no_request_body'
  | 'verify:@phone_number_verify_400.2_empty_request_body'
  | 'verify:@phone_number_verify_400.3_invalid_request_non_existing_property'
  | 'verify:@phone_number_verify_400.4_both_phone_number_and_hashed_in_request'
  | 'verify:@phone_number_verify_401.1_no_authorization_header'
  | 'verify:@phone_number_verify_401.2_expired_access_token'
  | 'verify:@phone_number_verify_401.3_invalid_access_token'
  | 'verify:@phoneNumberVerify_403.1_invalid_token_permissions'
  | 'verify:@phoneNumberVerify_403.2_not_authenticated_using_network_or_sim_based_authentication'
  | 'verify:@phone_number_verify_C02.01_phone_number_not_schema_compliant'
  | 'share:@phone_number_share_01_generic_success_scenario'
  | 'share:@phone_number_share_02_success_scenario'
  | 'share:@phone_number_verify_401.1_no_authorization_header'
  | 'share:@phone_number_verify_401.2_expired_access_token'
  | 'share:@phone_number_verify_401.3_invalid_access_token'
  | 'share:@phoneNumberShare_403.1_invalid_token_permissions'
  | 'share:@phoneNumberShare_403.2_not_authenticated_using_network_or_sim_based_authentication'
  | 'share:@phone_number_share_400.1_invalid_x-correlator';

/** A scenario of the official test definitions of a release. */
export interface OfficialScenario {
  readonly id: ScenarioId;
  readonly file: 'verify' | 'share';
  readonly tag: string;
  /** What it shows, in our words. */
  readonly meaning: string;
  /** How we read it where its text contradicts the contract or itself. */
  readonly reading?: string;
  /** The rules that cover it. */
  readonly rules: readonly RequirementId[];
}

/** The official scenarios of each release, in the order of the feature files. */
export const scenarios: Readonly<Record<KnownRelease, readonly OfficialScenario[]>> = {
  "r1.3": [
    {
      "id": "verify:@NumberVerification_verify0_phoneNumber_does_not_match_schema",
      "file": "verify",
      "tag": "@NumberVerification_verify0_phoneNumber_does_not_match_schema",
      "meaning": "Six malformed phone numbers are refused with 400 INVALID_ARGUMENT",
      "rules": [
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-PHONE-PATTERN"
      ]
    },
    {
      "id": "verify:@NumberVerification_verify100_match_true",
      "file": "verify",
      "tag": "@NumberVerification_verify100_match_true",
      "meaning": "The subscriber's own number in clear is confirmed",
      "rules": [
        "CORRELATOR-ECHO-SUCCESS",
        "VERIFY-PLAIN-TRUE",
        "VERIFY-SUCCESS-GENERIC"
      ]
    },
    {
      "id": "verify:@NumberVerification_verify300_match_hashed_true",
      "file": "verify",
      "tag": "@NumberVerification_verify300_match_hashed_true",
      "meaning": "The subscriber's own number, hashed, is confirmed",
      "rules": [
        "VERIFY-HASH-TRUE",
        "VERIFY-SUCCESS-GENERIC"
      ]
    },
    {
      "id": "verify:@NumberVerification_verify101_match_false",
      "file": "verify",
      "tag": "@NumberVerification_verify101_match_false",
      "meaning": "Another number in clear is denied",
      "reading": "Its title gives the token to the other number, yet the expected answer is false: the token is the subscriber's and the body holds the other number.",
      "rules": [
        "AUTH-CODE-NETWORK-IDENTITY",
        "VERIFY-PLAIN-FALSE",
        "VERIFY-SUCCESS-GENERIC"
      ]
    },
    {
      "id": "verify:@NumberVerification_verify301_match_false",
      "file": "verify",
      "tag": "@NumberVerification_verify301_match_false",
      "meaning": "Another number, hashed, is denied",
      "reading": "Its title gives the token to the other number, yet the expected answer is false: the token is the subscriber's and the body holds the other number.",
      "rules": [
        "VERIFY-HASH-FALSE",
        "VERIFY-SUCCESS-GENERIC"
      ]
    },
    {
      "id": "verify:@NumberVerification_verify200_missing_phone_number_in_request",
      "file": "verify",
      "tag": "@NumberVerification_verify200_missing_phone_number_in_request",
      "meaning": "A body with neither form of the number is refused with 400 INVALID_ARGUMENT",
      "rules": [
        "CORRELATOR-ECHO-ERRORS",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-BODY-MISSING",
        "VERIFY-BODY-EMPTY-OBJECT",
        "VERIFY-BODY-UNKNOWN-ONLY"
      ]
    },
    {
      "id": "verify:@NumberVerification_verify201_missing_scope",
      "file": "verify",
      "tag": "@NumberVerification_verify201_missing_scope",
      "meaning": "A token without the scope for verification is refused with 403 PERMISSION_DENIED",
      "rules": [
        "CORRELATOR-ECHO-ERRORS",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-SCOPE"
      ]
    },
    {
      "id": "verify:@NumberVerification_verify202_expired_access_token",
      "file": "verify",
      "tag": "@NumberVerification_verify202_expired_access_token",
      "meaning": "An expired token is refused with 401 UNAUTHENTICATED",
      "reading": "It names a number that it never defines: the subscriber's own number is meant.",
      "rules": [
        "APIAUTH-EXPIRED",
        "CORRELATOR-ECHO-ERRORS",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH"
      ]
    },
    {
      "id": "verify:@NumberVerification_verify203_both_phone_number_and_hashed_in_request",
      "file": "verify",
      "tag": "@NumberVerification_verify203_both_phone_number_and_hashed_in_request",
      "meaning": "A body with both forms of the number is refused with 400 INVALID_ARGUMENT",
      "rules": [
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-BODY-BOTH"
      ]
    },
    {
      "id": "verify:@NumberVerification_phone_number_verify204_no_phonenumber_associated_with_access_token",
      "file": "verify",
      "tag": "@NumberVerification_phone_number_verify204_no_phonenumber_associated_with_access_token",
      "meaning": "A token tied to no number is refused with 403 INVALID_TOKEN_CONTEXT",
      "reading": "It sends GET to a POST operation: we send POST with a valid body.",
      "rules": [
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-TOKEN-WITHOUT-NUMBER"
      ]
    },
    {
      "id": "verify:@NumberVerification_phone_number_verify205_must_have_used_network_authentication",
      "file": "verify",
      "tag": "@NumberVerification_phone_number_verify205_must_have_used_network_authentication",
      "meaning": "A token not obtained by the accepted authentication is refused with 403 NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK",
      "reading": "It sends GET to a POST operation: we send POST with a valid body.",
      "rules": [
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-NBA-REQUIRED"
      ]
    },
    {
      "id": "share:@NumberVerification_phone_number_share100_match_true",
      "file": "share",
      "tag": "@NumberVerification_phone_number_share100_match_true",
      "meaning": "The subscriber's own number is handed out",
      "reading": "Its background names the resource as base path and the schemas of verification: the OpenAPI document decides.",
      "rules": [
        "AUTH-CODE-NETWORK-IDENTITY",
        "CORRELATOR-ECHO-SUCCESS",
        "SHARE-SUCCESS-GENERIC",
        "SHARE-NUMBER-CORRECT"
      ]
    },
    {
      "id": "share:@NumberVerification_phone_number_share201_missing_scope",
      "file": "share",
      "tag": "@NumberVerification_phone_number_share201_missing_scope",
      "meaning": "A token without the scope for sharing is refused with 403 PERMISSION_DENIED",
      "reading": "It sets a body on a GET request: we send none.",
      "rules": [
        "CORRELATOR-ECHO-ERRORS",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "SHARE-SCOPE"
      ]
    },
    {
      "id": "share:@NumberVerification_phone_number_share202_expired_access_token",
      "file": "share",
      "tag": "@NumberVerification_phone_number_share202_expired_access_token",
      "meaning": "An expired token is refused with 401 UNAUTHENTICATED",
      "rules": [
        "APIAUTH-EXPIRED",
        "CORRELATOR-ECHO-ERRORS",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH"
      ]
    },
    {
      "id": "share:@NumberVerification_phone_number_share203_no_phonenumber_associated_with_access_token",
      "file": "share",
      "tag": "@NumberVerification_phone_number_share203_no_phonenumber_associated_with_access_token",
      "meaning": "A token tied to no number is refused with 403 INVALID_TOKEN_CONTEXT",
      "rules": [
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "SHARE-TOKEN-WITHOUT-NUMBER"
      ]
    },
    {
      "id": "share:@NumberVerification_phone_number_share205_must_have_used_network_authentication",
      "file": "share",
      "tag": "@NumberVerification_phone_number_share205_must_have_used_network_authentication",
      "meaning": "A token not obtained by the accepted authentication is refused with 403 NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK",
      "reading": "It gives the token the scope for verification, so that PERMISSION_DENIED competes: our token has the scope for sharing.",
      "rules": [
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "SHARE-NBA-REQUIRED"
      ]
    }
  ],
  "r2.4": [
    {
      "id": "verify:@NumberVerification_verify0_phoneNumber_does_not_match_schema",
      "file": "verify",
      "tag": "@NumberVerification_verify0_phoneNumber_does_not_match_schema",
      "meaning": "Six malformed phone numbers are refused with 400 INVALID_ARGUMENT",
      "rules": [
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-PHONE-PATTERN"
      ]
    },
    {
      "id": "verify:@NumberVerification_verify100_match_true",
      "file": "verify",
      "tag": "@NumberVerification_verify100_match_true",
      "meaning": "The subscriber's own number in clear is confirmed",
      "rules": [
        "CORRELATOR-ECHO-SUCCESS",
        "VERIFY-PLAIN-TRUE",
        "VERIFY-SUCCESS-GENERIC"
      ]
    },
    {
      "id": "verify:@NumberVerification_verify300_match_hashed_true",
      "file": "verify",
      "tag": "@NumberVerification_verify300_match_hashed_true",
      "meaning": "The subscriber's own number, hashed, is confirmed",
      "rules": [
        "VERIFY-HASH-TRUE",
        "VERIFY-SUCCESS-GENERIC"
      ]
    },
    {
      "id": "verify:@NumberVerification_verify101_match_false",
      "file": "verify",
      "tag": "@NumberVerification_verify101_match_false",
      "meaning": "Another number in clear is denied",
      "reading": "Its title gives the token to the other number, yet the expected answer is false: the token is the subscriber's and the body holds the other number.",
      "rules": [
        "AUTH-CODE-NETWORK-IDENTITY",
        "VERIFY-PLAIN-FALSE",
        "VERIFY-SUCCESS-GENERIC"
      ]
    },
    {
      "id": "verify:@NumberVerification_verify301_match_false",
      "file": "verify",
      "tag": "@NumberVerification_verify301_match_false",
      "meaning": "Another number, hashed, is denied",
      "reading": "Its title gives the token to the other number, yet the expected answer is false: the token is the subscriber's and the body holds the other number.",
      "rules": [
        "VERIFY-HASH-FALSE",
        "VERIFY-SUCCESS-GENERIC"
      ]
    },
    {
      "id": "verify:@NumberVerification_verify200_missing_phone_number_in_request",
      "file": "verify",
      "tag": "@NumberVerification_verify200_missing_phone_number_in_request",
      "meaning": "A body with neither form of the number is refused with 400 INVALID_ARGUMENT",
      "rules": [
        "CORRELATOR-ECHO-ERRORS",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-BODY-MISSING",
        "VERIFY-BODY-EMPTY-OBJECT",
        "VERIFY-BODY-UNKNOWN-ONLY"
      ]
    },
    {
      "id": "verify:@NumberVerification_verify201_missing_scope",
      "file": "verify",
      "tag": "@NumberVerification_verify201_missing_scope",
      "meaning": "A token without the scope for verification is refused with 403 PERMISSION_DENIED",
      "rules": [
        "CORRELATOR-ECHO-ERRORS",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-SCOPE"
      ]
    },
    {
      "id": "verify:@NumberVerification_verify202_expired_access_token",
      "file": "verify",
      "tag": "@NumberVerification_verify202_expired_access_token",
      "meaning": "An expired token is refused with 401 UNAUTHENTICATED",
      "reading": "It names a number that it never defines: the subscriber's own number is meant.",
      "rules": [
        "APIAUTH-EXPIRED",
        "CORRELATOR-ECHO-ERRORS",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH"
      ]
    },
    {
      "id": "verify:@NumberVerification_verify203_both_phone_number_and_hashed_in_request",
      "file": "verify",
      "tag": "@NumberVerification_verify203_both_phone_number_and_hashed_in_request",
      "meaning": "A body with both forms of the number is refused with 400 INVALID_ARGUMENT",
      "rules": [
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-BODY-BOTH"
      ]
    },
    {
      "id": "verify:@NumberVerification_phone_number_verify205_must_have_used_network_or_sim_based_authentication",
      "file": "verify",
      "tag": "@NumberVerification_phone_number_verify205_must_have_used_network_or_sim_based_authentication",
      "meaning": "A token not obtained by the accepted authentication is refused with 403 NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK",
      "reading": "It sends GET to a POST operation: we send POST with a valid body.",
      "rules": [
        "CIBA-NON-SIM-HINT",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-NBA-REQUIRED"
      ]
    },
    {
      "id": "share:@NumberVerification_phone_number_share100_match_true",
      "file": "share",
      "tag": "@NumberVerification_phone_number_share100_match_true",
      "meaning": "The subscriber's own number is handed out",
      "reading": "Its background names the resource as base path and the schemas of verification: the OpenAPI document decides.",
      "rules": [
        "AUTH-CODE-NETWORK-IDENTITY",
        "CORRELATOR-ECHO-SUCCESS",
        "SHARE-SUCCESS-GENERIC",
        "SHARE-NUMBER-CORRECT"
      ]
    },
    {
      "id": "share:@NumberVerification_phone_number_share201_missing_scope",
      "file": "share",
      "tag": "@NumberVerification_phone_number_share201_missing_scope",
      "meaning": "A token without the scope for sharing is refused with 403 PERMISSION_DENIED",
      "reading": "It sets a body on a GET request: we send none.",
      "rules": [
        "CORRELATOR-ECHO-ERRORS",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "SHARE-SCOPE"
      ]
    },
    {
      "id": "share:@NumberVerification_phone_number_share202_expired_access_token",
      "file": "share",
      "tag": "@NumberVerification_phone_number_share202_expired_access_token",
      "meaning": "An expired token is refused with 401 UNAUTHENTICATED",
      "rules": [
        "APIAUTH-EXPIRED",
        "CORRELATOR-ECHO-ERRORS",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH"
      ]
    },
    {
      "id": "share:@NumberVerification_phone_number_share205_must_have_used_network_or_sim_based_authentication",
      "file": "share",
      "tag": "@NumberVerification_phone_number_share205_must_have_used_network_or_sim_based_authentication",
      "meaning": "A token not obtained by the accepted authentication is refused with 403 NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK",
      "reading": "It gives the token the scope for verification, so that PERMISSION_DENIED competes: our token has the scope for sharing.",
      "rules": [
        "CIBA-NON-SIM-HINT",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "SHARE-NBA-REQUIRED"
      ]
    }
  ],
  "r3.2": [
    {
      "id": "verify:@phone_number_verify_01_generic_success_scenario",
      "file": "verify",
      "tag": "@phone_number_verify_01_generic_success_scenario",
      "meaning": "A verification answers 200 with JSON that fits the schema and the x-correlator of the request",
      "rules": [
        "CORRELATOR-ECHO-SUCCESS",
        "VERIFY-SUCCESS-GENERIC"
      ]
    },
    {
      "id": "verify:@phone_number_verify.02_validate_phone_number_success_true",
      "file": "verify",
      "tag": "@phone_number_verify.02_validate_phone_number_success_true",
      "meaning": "The subscriber's own number in clear is confirmed",
      "rules": [
        "VERIFY-PLAIN-TRUE"
      ]
    },
    {
      "id": "verify:@phone_number_verify.03_validate_phone_number_success_false",
      "file": "verify",
      "tag": "@phone_number_verify.03_validate_phone_number_success_false",
      "meaning": "Another number in clear is denied",
      "rules": [
        "VERIFY-PLAIN-FALSE"
      ]
    },
    {
      "id": "verify:@phone_number_verify.04_validate_hashed_phone_number_success_true",
      "file": "verify",
      "tag": "@phone_number_verify.04_validate_hashed_phone_number_success_true",
      "meaning": "The subscriber's own number, hashed, is confirmed",
      "rules": [
        "VERIFY-HASH-TRUE"
      ]
    },
    {
      "id": "verify:@phone_number_verify.05_validate_hashed_phone_number_success_false",
      "file": "verify",
      "tag": "@phone_number_verify.05_validate_hashed_phone_number_success_false",
      "meaning": "Another number, hashed, is denied",
      "rules": [
        "VERIFY-HASH-FALSE"
      ]
    },
    {
      "id": "verify:@phone_number_verify_400.1_no_request_body",
      "file": "verify",
      "tag": "@phone_number_verify_400.1_no_request_body",
      "meaning": "A request without a body is refused with 400 INVALID_ARGUMENT",
      "rules": [
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-BODY-MISSING"
      ]
    },
    {
      "id": "verify:@phone_number_verify_400.2_empty_request_body",
      "file": "verify",
      "tag": "@phone_number_verify_400.2_empty_request_body",
      "meaning": "An empty object is refused with 400 INVALID_ARGUMENT",
      "rules": [
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-BODY-EMPTY-OBJECT"
      ]
    },
    {
      "id": "verify:@phone_number_verify_400.3_invalid_request_non_existing_property",
      "file": "verify",
      "tag": "@phone_number_verify_400.3_invalid_request_non_existing_property",
      "meaning": "A body with nothing but an undeclared property is refused with 400 INVALID_ARGUMENT",
      "reading": "It has no step that sends the request, and the schema of r3.2 would admit the body: we send it and hold to the expected 400.",
      "rules": [
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-BODY-UNKNOWN-ONLY"
      ]
    },
    {
      "id": "verify:@phone_number_verify_400.4_both_phone_number_and_hashed_in_request",
      "file": "verify",
      "tag": "@phone_number_verify_400.4_both_phone_number_and_hashed_in_request",
      "meaning": "A body with both forms of the number is refused with 400 INVALID_ARGUMENT",
      "reading": "It refers to two schemas that the OpenAPI document does not name: those of the two properties of the request body are meant.",
      "rules": [
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-BODY-BOTH"
      ]
    },
    {
      "id": "verify:@phone_number_verify_401.1_no_authorization_header",
      "file": "verify",
      "tag": "@phone_number_verify_401.1_no_authorization_header",
      "meaning": "A request without a token is refused with 401 UNAUTHENTICATED",
      "rules": [
        "APIAUTH-MISSING",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH"
      ]
    },
    {
      "id": "verify:@phone_number_verify_401.2_expired_access_token",
      "file": "verify",
      "tag": "@phone_number_verify_401.2_expired_access_token",
      "meaning": "An expired token is refused with 401 UNAUTHENTICATED",
      "rules": [
        "APIAUTH-EXPIRED",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH"
      ]
    },
    {
      "id": "verify:@phone_number_verify_401.3_invalid_access_token",
      "file": "verify",
      "tag": "@phone_number_verify_401.3_invalid_access_token",
      "meaning": "An invalid token is refused with 401 UNAUTHENTICATED",
      "rules": [
        "APIAUTH-INVALID",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH"
      ]
    },
    {
      "id": "verify:@phoneNumberVerify_403.1_invalid_token_permissions",
      "file": "verify",
      "tag": "@phoneNumberVerify_403.1_invalid_token_permissions",
      "meaning": "A token without the scope for verification is refused with 403 PERMISSION_DENIED",
      "rules": [
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-SCOPE"
      ]
    },
    {
      "id": "verify:@phoneNumberVerify_403.2_not_authenticated_using_network_or_sim_based_authentication",
      "file": "verify",
      "tag": "@phoneNumberVerify_403.2_not_authenticated_using_network_or_sim_based_authentication",
      "meaning": "A token not obtained by network or SIM authentication is refused with 403 NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK",
      "rules": [
        "CIBA-NON-SIM-HINT",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "JWTB-TEL-SUB",
        "VERIFY-NBA-REQUIRED"
      ]
    },
    {
      "id": "verify:@phone_number_verify_C02.01_phone_number_not_schema_compliant",
      "file": "verify",
      "tag": "@phone_number_verify_C02.01_phone_number_not_schema_compliant",
      "meaning": "A malformed phone number is refused with 400 INVALID_ARGUMENT",
      "reading": "It wants a token that identifies no number, a leftover of its template and impossible here: we use an ordinary token. The schema that it names is missing: the pattern of the request body is meant.",
      "rules": [
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-PHONE-PATTERN"
      ]
    },
    {
      "id": "share:@phone_number_share_01_generic_success_scenario",
      "file": "share",
      "tag": "@phone_number_share_01_generic_success_scenario",
      "meaning": "Sharing answers 200 with JSON that fits the schema and the x-correlator of the request",
      "rules": [
        "CORRELATOR-ECHO-SUCCESS",
        "SHARE-SUCCESS-GENERIC"
      ]
    },
    {
      "id": "share:@phone_number_share_02_success_scenario",
      "file": "share",
      "tag": "@phone_number_share_02_success_scenario",
      "meaning": "The subscriber's own number is handed out",
      "rules": [
        "SHARE-NUMBER-CORRECT"
      ]
    },
    {
      "id": "share:@phone_number_verify_401.1_no_authorization_header",
      "file": "share",
      "tag": "@phone_number_verify_401.1_no_authorization_header",
      "meaning": "A request without a token is refused with 401 UNAUTHENTICATED",
      "reading": "It bears a tag of the other feature file: a scenario is told by its file and its tag together.",
      "rules": [
        "APIAUTH-MISSING",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH"
      ]
    },
    {
      "id": "share:@phone_number_verify_401.2_expired_access_token",
      "file": "share",
      "tag": "@phone_number_verify_401.2_expired_access_token",
      "meaning": "An expired token is refused with 401 UNAUTHENTICATED",
      "reading": "It bears a tag of the other feature file: a scenario is told by its file and its tag together.",
      "rules": [
        "APIAUTH-EXPIRED",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH"
      ]
    },
    {
      "id": "share:@phone_number_verify_401.3_invalid_access_token",
      "file": "share",
      "tag": "@phone_number_verify_401.3_invalid_access_token",
      "meaning": "An invalid token is refused with 401 UNAUTHENTICATED",
      "reading": "It bears a tag of the other feature file: a scenario is told by its file and its tag together.",
      "rules": [
        "APIAUTH-INVALID",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH"
      ]
    },
    {
      "id": "share:@phoneNumberShare_403.1_invalid_token_permissions",
      "file": "share",
      "tag": "@phoneNumberShare_403.1_invalid_token_permissions",
      "meaning": "A token without the scope for sharing is refused with 403 PERMISSION_DENIED",
      "rules": [
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "SHARE-SCOPE"
      ]
    },
    {
      "id": "share:@phoneNumberShare_403.2_not_authenticated_using_network_or_sim_based_authentication",
      "file": "share",
      "tag": "@phoneNumberShare_403.2_not_authenticated_using_network_or_sim_based_authentication",
      "meaning": "A token not obtained by network or SIM authentication is refused with 403 NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK",
      "rules": [
        "CIBA-NON-SIM-HINT",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "JWTB-TEL-SUB",
        "SHARE-NBA-REQUIRED"
      ]
    }
  ],
  "r4.1": [
    {
      "id": "verify:@phone_number_verify_01_generic_success_scenario",
      "file": "verify",
      "tag": "@phone_number_verify_01_generic_success_scenario",
      "meaning": "A verification answers 200 with JSON that fits the schema and the x-correlator of the request",
      "rules": [
        "CORRELATOR-ECHO-SUCCESS",
        "VERIFY-SUCCESS-GENERIC"
      ]
    },
    {
      "id": "verify:@phone_number_verify.02_validate_phone_number_success_true",
      "file": "verify",
      "tag": "@phone_number_verify.02_validate_phone_number_success_true",
      "meaning": "The subscriber's own number in clear is confirmed",
      "rules": [
        "VERIFY-PLAIN-TRUE"
      ]
    },
    {
      "id": "verify:@phone_number_verify.03_validate_phone_number_success_false",
      "file": "verify",
      "tag": "@phone_number_verify.03_validate_phone_number_success_false",
      "meaning": "Another number in clear is denied",
      "rules": [
        "VERIFY-PLAIN-FALSE"
      ]
    },
    {
      "id": "verify:@phone_number_verify.04_validate_hashed_phone_number_success_true",
      "file": "verify",
      "tag": "@phone_number_verify.04_validate_hashed_phone_number_success_true",
      "meaning": "The subscriber's own number, hashed, is confirmed",
      "rules": [
        "VERIFY-HASH-TRUE"
      ]
    },
    {
      "id": "verify:@phone_number_verify.05_validate_hashed_phone_number_success_false",
      "file": "verify",
      "tag": "@phone_number_verify.05_validate_hashed_phone_number_success_false",
      "meaning": "Another number, hashed, is denied",
      "rules": [
        "VERIFY-HASH-FALSE"
      ]
    },
    {
      "id": "verify:@phone_number_verify_400.1_no_request_body",
      "file": "verify",
      "tag": "@phone_number_verify_400.1_no_request_body",
      "meaning": "A request without a body is refused with 400 INVALID_ARGUMENT",
      "rules": [
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-BODY-MISSING"
      ]
    },
    {
      "id": "verify:@phone_number_verify_400.2_empty_request_body",
      "file": "verify",
      "tag": "@phone_number_verify_400.2_empty_request_body",
      "meaning": "An empty object is refused with 400 INVALID_ARGUMENT",
      "rules": [
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-BODY-EMPTY-OBJECT"
      ]
    },
    {
      "id": "verify:@phone_number_verify_400.3_invalid_request_non_existing_property",
      "file": "verify",
      "tag": "@phone_number_verify_400.3_invalid_request_non_existing_property",
      "meaning": "A body with nothing but an undeclared property is refused with 400 INVALID_ARGUMENT",
      "reading": "It has no step that sends the request: we send it and hold to the expected 400.",
      "rules": [
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-BODY-UNKNOWN-ONLY"
      ]
    },
    {
      "id": "verify:@phone_number_verify_400.4_both_phone_number_and_hashed_in_request",
      "file": "verify",
      "tag": "@phone_number_verify_400.4_both_phone_number_and_hashed_in_request",
      "meaning": "A body with both forms of the number is refused with 400 INVALID_ARGUMENT",
      "reading": "It refers to a schema for hashes that the OpenAPI document does not name: that of the property hashedPhoneNumber of the request body is meant.",
      "rules": [
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-BODY-BOTH"
      ]
    },
    {
      "id": "verify:@phone_number_verify_401.1_no_authorization_header",
      "file": "verify",
      "tag": "@phone_number_verify_401.1_no_authorization_header",
      "meaning": "A request without a token is refused with 401 UNAUTHENTICATED",
      "rules": [
        "APIAUTH-MISSING",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH"
      ]
    },
    {
      "id": "verify:@phone_number_verify_401.2_expired_access_token",
      "file": "verify",
      "tag": "@phone_number_verify_401.2_expired_access_token",
      "meaning": "An expired token is refused with 401 UNAUTHENTICATED",
      "rules": [
        "APIAUTH-EXPIRED",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH"
      ]
    },
    {
      "id": "verify:@phone_number_verify_401.3_invalid_access_token",
      "file": "verify",
      "tag": "@phone_number_verify_401.3_invalid_access_token",
      "meaning": "An invalid token is refused with 401 UNAUTHENTICATED",
      "rules": [
        "APIAUTH-INVALID",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH"
      ]
    },
    {
      "id": "verify:@phoneNumberVerify_403.1_invalid_token_permissions",
      "file": "verify",
      "tag": "@phoneNumberVerify_403.1_invalid_token_permissions",
      "meaning": "A token without the scope for verification is refused with 403 PERMISSION_DENIED",
      "rules": [
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-SCOPE"
      ]
    },
    {
      "id": "verify:@phoneNumberVerify_403.2_not_authenticated_using_network_or_sim_based_authentication",
      "file": "verify",
      "tag": "@phoneNumberVerify_403.2_not_authenticated_using_network_or_sim_based_authentication",
      "meaning": "A token not obtained by network or SIM authentication is refused with 403 NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK",
      "rules": [
        "CIBA-NON-SIM-HINT",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "JWTB-TEL-SUB",
        "VERIFY-NBA-REQUIRED"
      ]
    },
    {
      "id": "verify:@phone_number_verify_C02.01_phone_number_not_schema_compliant",
      "file": "verify",
      "tag": "@phone_number_verify_C02.01_phone_number_not_schema_compliant",
      "meaning": "A malformed phone number is refused with 400 INVALID_ARGUMENT",
      "reading": "It wants a token that identifies no number, a leftover of its template and impossible here: we use an ordinary token.",
      "rules": [
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "VERIFY-PHONE-PATTERN"
      ]
    },
    {
      "id": "share:@phone_number_share_01_generic_success_scenario",
      "file": "share",
      "tag": "@phone_number_share_01_generic_success_scenario",
      "meaning": "Sharing answers 200 with JSON that fits the schema and the x-correlator of the request",
      "rules": [
        "CORRELATOR-ECHO-SUCCESS",
        "SHARE-SUCCESS-GENERIC"
      ]
    },
    {
      "id": "share:@phone_number_share_02_success_scenario",
      "file": "share",
      "tag": "@phone_number_share_02_success_scenario",
      "meaning": "The subscriber's own number is handed out",
      "rules": [
        "SHARE-NUMBER-CORRECT"
      ]
    },
    {
      "id": "share:@phone_number_share_400.1_invalid_x-correlator",
      "file": "share",
      "tag": "@phone_number_share_400.1_invalid_x-correlator",
      "meaning": "An x-correlator that does not match its pattern is refused with 400 INVALID_ARGUMENT",
      "rules": [
        "CORRELATOR-INVALID"
      ]
    },
    {
      "id": "share:@phone_number_verify_401.1_no_authorization_header",
      "file": "share",
      "tag": "@phone_number_verify_401.1_no_authorization_header",
      "meaning": "A request without a token is refused with 401 UNAUTHENTICATED",
      "reading": "It bears a tag of the other feature file: a scenario is told by its file and its tag together.",
      "rules": [
        "APIAUTH-MISSING",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH"
      ]
    },
    {
      "id": "share:@phone_number_verify_401.2_expired_access_token",
      "file": "share",
      "tag": "@phone_number_verify_401.2_expired_access_token",
      "meaning": "An expired token is refused with 401 UNAUTHENTICATED",
      "reading": "It bears a tag of the other feature file: a scenario is told by its file and its tag together.",
      "rules": [
        "APIAUTH-EXPIRED",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH"
      ]
    },
    {
      "id": "share:@phone_number_verify_401.3_invalid_access_token",
      "file": "share",
      "tag": "@phone_number_verify_401.3_invalid_access_token",
      "meaning": "An invalid token is refused with 401 UNAUTHENTICATED",
      "reading": "It bears a tag of the other feature file: a scenario is told by its file and its tag together.",
      "rules": [
        "APIAUTH-INVALID",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH"
      ]
    },
    {
      "id": "share:@phoneNumberShare_403.1_invalid_token_permissions",
      "file": "share",
      "tag": "@phoneNumberShare_403.1_invalid_token_permissions",
      "meaning": "A token without the scope for sharing is refused with 403 PERMISSION_DENIED",
      "rules": [
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "SHARE-SCOPE"
      ]
    },
    {
      "id": "share:@phoneNumberShare_403.2_not_authenticated_using_network_or_sim_based_authentication",
      "file": "share",
      "tag": "@phoneNumberShare_403.2_not_authenticated_using_network_or_sim_based_authentication",
      "meaning": "A token not obtained by network or SIM authentication is refused with 403 NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK",
      "rules": [
        "CIBA-NON-SIM-HINT",
        "ERROR-SHAPE",
        "ERROR-STATUS-MATCH",
        "JWTB-TEL-SUB",
        "SHARE-NBA-REQUIRED"
      ]
    }
  ]
};
