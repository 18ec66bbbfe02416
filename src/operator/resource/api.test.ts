import { hash } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startOperator, type Operator, type ReleaseName } from '../index.ts';
import { Consumer, shareScope, verifyScope } from '../testing/consumer.ts';

const releases: readonly ReleaseName[] = ['r1.3', 'r2.4', 'r3.2', 'r4.1'];
const correlator = 'b4333c46-49c0-4f62-80d7-f0ef930f1c46';
const notByNetwork = 'NUMBER_VERIFICATION.USER_NOT_AUTHENTICATED_BY_MOBILE_NETWORK';

describe.each(releases)('the API of %s', (release) => {
  let operator: Operator;
  let consumer: Consumer;
  let own: string;
  beforeAll(async () => {
    operator = await startOperator({ release });
    consumer = new Consumer(operator);
    own = operator.subscribers.subscriber.phoneNumber;
  });
  afterAll(() => operator[Symbol.asyncDispose]());

  const since = (first: ReleaseName): boolean => releases.indexOf(release) >= releases.indexOf(first);

  it('verifies numbers in clear and hashed', async () => {
    const cases: readonly [object, boolean][] = [
      [{ phoneNumber: own }, true],
      [{ phoneNumber: '+447700900124' }, false],
      [{ phoneNumber: '+12345' }, false],
      [{ phoneNumber: '+123456789012345' }, false],
      [{ hashedPhoneNumber: hash('sha256', own) }, true],
      [{ hashedPhoneNumber: hash('sha256', own).toUpperCase() }, true],
      [{ hashedPhoneNumber: hash('sha256', own.slice(1)) }, false],
      [{ hashedPhoneNumber: '0'.repeat(64) }, false],
    ];
    for (const [question, devicePhoneNumberVerified] of cases) {
      const token = await consumer.token(verifyScope);
      const { status, headers, body } = await consumer.verify(token, question, {
        'X-Correlator': correlator,
      });
      expect([status, body]).toEqual([200, { devicePhoneNumberVerified }]);
      expect(headers.get('content-type')).toBe('application/json');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-correlator')).toBe(correlator);
      expect(headers.get('server') ?? headers.get('x-powered-by')).toBeNull();
    }
  });

  it('shares the number of the SIM, whatever else the request says', async () => {
    const token = await consumer.token(shareScope);
    const { status, body } = await consumer.call('/device-phone-number?phoneNumber=%2B447700900987', {
      token,
      headers: { 'x-msisdn': '+447700900987' },
    });
    expect([status, body]).toEqual([200, { devicePhoneNumber: own }]);
  });

  it('refuses bodies that are no question', async () => {
    const token = await consumer.token(verifyScope);
    const bodies: readonly unknown[] = [
      '{}', '{"foo":"bar"}', `{"phonenumber":"${own}"}`, `{"phoneNumber":"${own}","foo":1}`, '[]', 'null', '42', '"text"',
      `{"phoneNumber":"${own}","hashedPhoneNumber":"${hash('sha256', own)}"}`, `{"phoneNumber":"${own}`, '{"phoneNumber":1}',
      { phoneNumber: null }, { phoneNumber: [own] }, { phoneNumber: {} }, { phoneNumber: true }, { phoneNumber: '' },
      ...['string_value', '1234567890', '+12334foo22222', '+00012230304913849', '123', '++49565456787'].map((phoneNumber) => ({ phoneNumber })),
      ...[`${own}\n`, ` ${own}`, `tel:${own}`, '+1234', '+1234567890123456', '+0123456', '\uFF0B447700900123'].map((phoneNumber) => ({ phoneNumber })),
      { hashedPhoneNumber: 5 },
      ' '.repeat(20_000),
    ]; // prettier-ignore
    for (const body of bodies) {
      const answer = await consumer.verify(token, body, { 'x-correlator': correlator });
      expect([body, answer.status, answer.body]).toEqual([body, 400, info(400, 'INVALID_ARGUMENT')]);
      expect(answer.headers.get('x-correlator')).toBe(correlator);
      expect(JSON.stringify(answer.body)).not.toContain(own.slice(1));
    }
    const empty = await consumer.call('/verify', { method: 'POST', token });
    expect([empty.status, empty.body]).toEqual([400, info(400, 'INVALID_ARGUMENT')]);
    const notUtf8 = await consumer.call('/verify', {
      method: 'POST',
      token,
      body: new Uint8Array([0x22, 0xff, 0x22]),
      headers: { 'content-type': 'application/json' },
    });
    expect(notUtf8.status).toBe(400);
  });

  it(`${since('r3.2') ? 'refuses' : 'compares'} malformed hashes`, async () => {
    for (const hashedPhoneNumber of [
      'a'.repeat(63),
      'a'.repeat(65),
      'g'.repeat(64),
      '',
      own,
      `${'a'.repeat(64)}\n`,
    ]) {
      const { status, body } = await consumer.verify(await consumer.token(verifyScope), {
        hashedPhoneNumber,
      });
      if (since('r3.2')) expect([status, body]).toEqual([400, info(400, 'INVALID_ARGUMENT')]);
      else expect([status, body]).toEqual([200, { devicePhoneNumberVerified: false }]);
    }
  });

  it('takes JSON in UTF-8 and nothing else', async () => {
    const sound = { phoneNumber: own };
    for (const type of ['application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"']) {
      const { status } = await consumer.verify(await consumer.token(verifyScope), sound, {
        'content-type': type,
      });
      expect(status).toBe(200);
    }
    const token = await consumer.token(verifyScope);
    for (const type of ['text/plain', 'application/xml', 'application/json; charset=utf-16']) {
      const { status, body } = await consumer.verify(token, sound, { 'content-type': type });
      expect([status, body]).toEqual([415, info(415, 'UNSUPPORTED_MEDIA_TYPE')]);
    }
  });

  it('asks for the scope of the operation and for authentication by the network', async () => {
    const [verifyOnly, shareOnly] = [await consumer.token(verifyScope), await consumer.token(shareScope)];
    const otp = await new Consumer(operator, 'notByNetwork').token(`${verifyScope} ${shareScope}`);
    const denied = await consumer.share(verifyOnly);
    expect([denied.status, denied.body]).toEqual([403, info(403, 'PERMISSION_DENIED')]);
    expect(denied.headers.get('www-authenticate')).toContain('error="insufficient_scope"');
    expect((await consumer.verify(shareOnly, { phoneNumber: own })).body).toEqual(
      info(403, 'PERMISSION_DENIED'),
    );
    expect((await consumer.verify(otp, { phoneNumber: own })).body).toEqual(info(403, notByNetwork));
    expect((await consumer.share(otp)).body).toEqual(info(403, notByNetwork));
  });

  it('refuses a token without a number', async () => {
    await using other = await startOperator({ release });
    const token = await new Consumer(other).token(shareScope);
    other.network.endSubscription('subscriber');
    const code = since('r2.4') ? 'PERMISSION_DENIED' : 'INVALID_TOKEN_CONTEXT';
    expect((await new Consumer(other).share(token)).body).toEqual(info(403, code));
  });

  it('refuses tokens of no subscriber, and of one without a number', async () => {
    const code = since('r2.4') ? 'PERMISSION_DENIED' : 'INVALID_TOKEN_CONTEXT';
    for (const token of Object.values(operator.tokens)) {
      for (const answer of [
        await consumer.share(token),
        await consumer.verify(token, { phoneNumber: own }),
      ]) {
        expect([answer.status, answer.body]).toEqual([403, info(403, code)]);
      }
    }
  });

  it('looks at the token before anything else', async () => {
    const token = await consumer.token(shareScope);
    const { claims: _, result } = await consumer.signInStrictly(operator.subscribers.subscriber.gateway);
    const wrong: readonly (string | undefined)[] = [
      undefined, 'Basic abc', 'Bearer', 'Bearer  ', token, `Token ${token}`, `Bearer ${token}, Bearer ${token}`, `Bearer ${token}x`,
      'Bearer eyJhbGciOiJub25lIn0.e30.', `Bearer ${'a'.repeat(8192)}`, `Bearer ${result.id_token}`, `Bearer ${await consumer.code()}`,
    ]; // prettier-ignore
    for (const authorization of wrong) {
      const headers = {
        ...(authorization === undefined ? {} : { authorization }),
        'content-type': 'text/plain',
        'x-correlator': correlator,
      };
      for (const answer of [
        await consumer.call('/device-phone-number', { headers }),
        await consumer.call('/verify', { method: 'POST', body: '{', headers }),
      ]) {
        expect([answer.status, answer.body]).toEqual([401, info(401, 'UNAUTHENTICATED')]);
        expect(answer.headers.get('x-correlator')).toBe(correlator);
        const presented = /^Bearer +\S/.test(authorization ?? '');
        expect(answer.headers.get('www-authenticate')).toMatch(
          presented ? /^Bearer .*error="invalid_token"/ : /^Bearer [^,]*$/,
        );
      }
    }
    const inQuery = await consumer.call(`/device-phone-number?access_token=${token}`);
    expect(inQuery.status).toBe(401);
    for (const scheme of ['bearer', 'BEARER', 'Bearer ']) {
      const headers = { authorization: `${scheme} ${await consumer.token(shareScope)}` };
      expect((await consumer.call('/device-phone-number', { headers })).status).toBe(200);
    }
  });

  it('refuses other methods and paths in the same form', async () => {
    const token = await consumer.token(shareScope);
    const headers = { 'x-correlator': correlator };
    const wrongMethod = await consumer.call('/verify', { token, headers });
    expect([wrongMethod.status, wrongMethod.body]).toEqual([405, info(405, 'METHOD_NOT_ALLOWED')]);
    expect(wrongMethod.headers.get('allow')).toBe('POST');
    expect(
      (await consumer.call('/device-phone-number', { token, method: 'POST' })).headers.get('allow'),
    ).toBe('GET');
    for (const path of ['/unknown', '/verify/extra', '/verify/', '']) {
      const answer = await consumer.call(path, { token, headers });
      expect([answer.status, answer.body]).toEqual([404, info(404, 'NOT_FOUND')]);
      expect(answer.headers.get('x-correlator')).toBe(correlator);
    }
  });

  it('echoes correlators that the release admits, and no others', async () => {
    const admitted = ['aZ9-', ...(since('r3.2') ? ['aZ9-_:;./<>{}', 'x'.repeat(256)] : ['x'.repeat(55)])];
    for (const value of admitted) {
      const { status, headers } = await consumer.share(await consumer.token(shareScope), {
        'x-correlator': value,
      });
      expect([status, headers.get('x-correlator')]).toEqual([200, value]);
    }
    const { status, headers } = await consumer.share(await consumer.token(shareScope), {
      'x-correlator': '',
    });
    expect([status, headers.get('x-correlator')]).toEqual([200, null]);
    const refused = since('r3.2') ? ['a b', 'a@b', 'x'.repeat(257)] : ['a_b', 'a/b', 'x'.repeat(56)];
    for (const value of refused) {
      const answer = await consumer.share(await consumer.token(shareScope), { 'x-correlator': value });
      if (since('r2.4')) {
        expect([answer.status, answer.body]).toEqual([400, info(400, 'INVALID_ARGUMENT')]);
        expect(answer.headers.get('x-correlator')).toBeNull();
      } else expect([answer.status, answer.headers.get('x-correlator')]).toEqual([200, value]);
    }
  });

  it(`lets a token be used ${since('r4.1') ? 'once' : 'again'}`, async () => {
    const token = await consumer.token(verifyScope);
    expect((await consumer.verify(token, {})).status).toBe(400);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => consumer.verify(token, { phoneNumber: own })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(since('r4.1') ? 1 : 5);
    const again = await consumer.verify(token, { phoneNumber: own });
    expect(again.status).toBe(since('r4.1') ? 401 : 200);
  });
});

function info(status: number, code: string) {
  return { status, code, message: expect.stringMatching(/^\S+ .*\.$/) };
}
