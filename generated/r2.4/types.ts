// Made from spec/r2.4/openapi.yaml by "npm run generate"; do not edit.
export interface paths {
    readonly "/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Compares a phone number with the one of the subscriber
         * @description Takes one number, in clear or hashed but not both, and answers whether it is the number of the subscriber to whom the access token is tied.
         */
        readonly post: operations["phoneNumberVerify"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/device-phone-number": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Hands out the phone number of the subscriber
         * @description Answers with the number of the subscriber to whom the access token is tied, so that the consumer can compare it.
         */
        readonly get: operations["phoneNumberShare"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The number to compare, in exactly one of two forms */
        readonly NumberVerificationRequestBody: {
            /**
             * @description A phone number in E.164 format with its leading plus
             * @example +447700900123
             */
            readonly phoneNumber?: string;
            /**
             * @description SHA-256, in hexadecimal digits, of the number in E.164 format with its leading plus
             * @example a8acc3a90a7b4e4dc65e93db9240ed26523050ef754d63b75b5161de76781436
             */
            readonly hashedPhoneNumber?: string;
        };
        /** @description The result of the comparison */
        readonly NumberVerificationMatchResponse: {
            readonly devicePhoneNumberVerified: components["schemas"]["DevicePhoneNumberVerified"];
        };
        /** @description The number of the subscriber */
        readonly NumberVerificationShareResponse: {
            readonly devicePhoneNumber: components["schemas"]["DevicePhoneNumber"];
        };
        /**
         * @description A phone number in E.164 format with its leading plus
         * @example +447700900123
         */
        readonly DevicePhoneNumber: string;
        /** @description True if the number is the subscriber's */
        readonly DevicePhoneNumberVerified: boolean;
        /** @description What went wrong */
        readonly ErrorInfo: {
            /** @description The HTTP status again */
            readonly status: number;
            /** @description The error, for programs */
            readonly code: string;
            /** @description The error, for people */
            readonly message: string;
        };
    };
    responses: {
        /** @description The request is malformed */
        readonly Generic400: {
            headers: {
                readonly "x-correlator": components["headers"]["x-correlator"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorInfo"] & {
                    /** @enum {unknown} */
                    readonly status?: 400;
                    /** @enum {unknown} */
                    readonly code?: "INVALID_ARGUMENT";
                };
            };
        };
        /** @description The access token is missing, expired or not valid */
        readonly Generic401: {
            headers: {
                readonly "x-correlator": components["headers"]["x-correlator"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorInfo"] & {
                    /** @enum {unknown} */
                    readonly status?: 401;
                    /** @enum {unknown} */
                    readonly code?: "UNAUTHENTICATED" | "AUTHENTICATION_REQUIRED";
                };
            };
        };
        /** @description The access token does not permit this call */
        readonly PhoneNumberVerificationPermissionDenied403: {
            headers: {
                readonly "x-correlator": components["headers"]["x-correlator"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorInfo"] & {
                    /** @enum {unknown} */
                    readonly status?: 403;
                    /** @enum {unknown} */
                    readonly code?: "PERMISSION_DENIED" | "NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK";
                };
            };
        };
    };
    parameters: {
        /** @description Id of the call, chosen by the consumer; the answer carries it back */
        readonly "x-correlator": string;
    };
    requestBodies: never;
    headers: {
        /** @description The id of the call, as the consumer sent it */
        readonly "x-correlator": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly phoneNumberVerify: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Id of the call, chosen by the consumer; the answer carries it back */
                readonly "x-correlator"?: components["parameters"]["x-correlator"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NumberVerificationRequestBody"];
            };
        };
        readonly responses: {
            /** @description The result of the comparison */
            readonly 200: {
                headers: {
                    readonly "x-correlator": components["headers"]["x-correlator"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NumberVerificationMatchResponse"];
                };
            };
            readonly 400: components["responses"]["Generic400"];
            readonly 401: components["responses"]["Generic401"];
            readonly 403: components["responses"]["PhoneNumberVerificationPermissionDenied403"];
        };
    };
    readonly phoneNumberShare: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Id of the call, chosen by the consumer; the answer carries it back */
                readonly "x-correlator"?: components["parameters"]["x-correlator"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The number of the subscriber */
            readonly 200: {
                headers: {
                    readonly "x-correlator": components["headers"]["x-correlator"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NumberVerificationShareResponse"];
                };
            };
            readonly 400: components["responses"]["Generic400"];
            readonly 401: components["responses"]["Generic401"];
            readonly 403: components["responses"]["PhoneNumberVerificationPermissionDenied403"];
        };
    };
}
