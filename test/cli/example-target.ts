/** The main client of the example, as a target file names it. */
export const exampleClient = {
  id: 'c1',
  redirectUri: 'https://client.example/callback',
  authentication: 'client_secret_basic',
  secret: { env: 'C1_SECRET' },
};

/** A sound target file of a target where nobody listens. */
export const exampleTarget = {
  name: 'example',
  api: { root: 'http://127.0.0.1:1' },
  authorization: { issuer: 'http://127.0.0.1:1', clients: { main: exampleClient } },
  devices: { subscriber: { phoneNumber: '+447700900123', path: { proxy: 'http://127.0.0.1:1' } } },
};

/** What the example refers to. */
export const exampleEnvironment = { C1_SECRET: 'a-secret-for-this-test' };
