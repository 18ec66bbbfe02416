/** A pact of specification 4 with one interaction, as a consumer in any language may have written it. */
export function pactWith(interaction: Readonly<Record<string, unknown>>): object {
  return {
    consumer: { name: 'Ticket Shop' },
    provider: { name: 'number-verification' },
    interactions: [{ type: 'Synchronous/HTTP', description: 'a question', ...interaction }],
    metadata: { pactSpecification: { version: '4.0' } },
  };
}

/** The state that most interactions need. */
export const ownToken = {
  name: "the access token belongs to the subscriber's device",
  params: { phoneNumber: '+447700900555' },
};

/** A body as specification 4 writes it. */
export function jsonBody(content: object): object {
  return { content, contentType: 'application/json', encoded: false };
}

/** A question about a number, as specification 4 writes it. */
export function question(phoneNumber: string): object {
  return {
    method: 'POST',
    path: '/verify',
    headers: { 'Content-Type': ['application/json'], Authorization: ['Bearer example'] },
    body: jsonBody({ phoneNumber }),
  };
}
