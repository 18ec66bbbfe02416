/** Headers by which gateways hand a subscriber's number inwards; from outside, none may be believed. */
export function enrichmentHeaders(phoneNumber: string): Readonly<Record<string, string>> {
  const digits = phoneNumber.slice(1);
  return {
    'x-msisdn': digits,
    msisdn: phoneNumber,
    'x-up-calling-line-id': digits,
    'x-nokia-msisdn': digits,
    'x-wap-msisdn': digits,
    'x-h3g-msisdn': digits,
    'x-network-info': phoneNumber,
  };
}
