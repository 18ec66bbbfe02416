import type { Broker } from '../contract/broker.ts';
import { Misuse } from '../model/misuse.ts';

/** A broker by its URL, with the credentials of the environment: by the names that Pact's own programs read. */
export function brokerFrom(url: string, option: string): Broker {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) {
    throw new Misuse(`${option} ${url}: write the full URL of a broker, e.g. https://broker.example.com`);
  }
  if (parsed.username !== '' || parsed.password !== '') {
    throw new Misuse(
      `${option} holds credentials; write them into PACT_BROKER_TOKEN, or PACT_BROKER_USERNAME and PACT_BROKER_PASSWORD, of the environment`,
    );
  }
  const {
    PACT_BROKER_TOKEN: token,
    PACT_BROKER_USERNAME: user,
    PACT_BROKER_PASSWORD: password,
  } = process.env;
  if (token !== undefined && token !== '') return { url, authorization: `Bearer ${token}` };
  if (user === undefined || user === '') return { url };
  return { url, authorization: `Basic ${Buffer.from(`${user}:${password ?? ''}`).toString('base64')}` };
}
