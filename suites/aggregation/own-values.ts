import {
  all,
  type Authorization,
  type AuthorizationChanges,
  type Capability,
  check,
  keptFromOtherServers,
  passingAnotherServer,
  withCode,
} from '#check';

type Value = (authorization: Authorization) => string | undefined;

const own = (
  name: string,
  value: Value,
  changes: AuthorizationChanges = {},
  needs: readonly Capability[] = [],
) =>
  check({
    id: `aggregation/own-values/${name.replace(' ', '-')}`,
    title: `The ${name} of the client stays between the client and the aggregator`,
    requirement: 'SECURITY-CHAIN-OWN-VALUES',
    needs: ['aggregation', ...needs],
    when: async ({ consumer, subscriber }) => {
      const chain = await consumer.authorize(subscriber, 'any operation', changes);
      return { chain, onTheWay: chain };
    },
    provided: { chain: all(withCode(), passingAnotherServer()) },
    expect: { onTheWay: keptFromOtherServers(name, value) },
  });

export default [
  own('state', ({ sent }) => sent.state),
  own('nonce', ({ sent }) => sent.nonce, {}, ['nonce']),
  own('request object', ({ sent }) => sent.requestObject, { requestObject: {} }, [
    'signed request objects',
    'private_key_jwt',
  ]),
];
