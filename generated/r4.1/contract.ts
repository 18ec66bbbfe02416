// Made from spec/r4.1/openapi.yaml by "npm run generate"; do not edit.
import type { OperationContract } from '../contracts.ts';

/** The operations of the release, in the order of its OpenAPI document. */
export const operations: readonly OperationContract[] = [
  {
    "operationId": "phoneNumberVerify",
    "method": "POST",
    "path": "/verify",
    "headers": [
      {
        "name": "x-correlator",
        "required": false,
        "schema": {
          "type": "string",
          "pattern": "^[a-zA-Z0-9-_:;.\\/<>{}]{0,256}$",
          "maxLength": 256
        }
      }
    ],
    "body": {
      "required": true,
      "schema": {
        "type": "object",
        "minProperties": 1,
        "maxProperties": 1,
        "properties": {
          "phoneNumber": {
            "type": "string",
            "pattern": "^\\+[1-9][0-9]{4,14}$",
            "maxLength": 16
          },
          "hashedPhoneNumber": {
            "type": "string",
            "pattern": "^[a-fA-F0-9]{64}$",
            "maxLength": 64
          }
        }
      }
    }
  },
  {
    "operationId": "phoneNumberShare",
    "method": "GET",
    "path": "/device-phone-number",
    "headers": [
      {
        "name": "x-correlator",
        "required": false,
        "schema": {
          "type": "string",
          "pattern": "^[a-zA-Z0-9-_:;.\\/<>{}]{0,256}$",
          "maxLength": 256
        }
      }
    ]
  }
];
