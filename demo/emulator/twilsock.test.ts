import { expect, test } from 'vitest';
import { decodePacket, encodePacket } from './twilsock';

test('lengths count bytes, and the break after the payload is not counted', () => {
  const frame = encodePacket({ method: 'notification', id: 'TM1', who: 'vïsitor' }, { text: '👋' });
  const [, headLength] = /^TWILSOCK V3\.0 (\d+)\r\n/.exec(frame.toString('utf8')) ?? [];
  const head = frame.subarray(`TWILSOCK V3.0 ${headLength}\r\n`.length).subarray(0, Number(headLength));
  expect(JSON.parse(head.toString('utf8'))).toMatchObject({ who: 'vïsitor', payload_size: 15 });
  expect(frame.toString('utf8').endsWith('{"text":"👋"}\r\n')).toBe(true);
});

test('what is encoded is decoded, with and without a payload', () => {
  const header = { method: 'message', id: 'TM1', name: 'ß' };
  expect(decodePacket(encodePacket(header, { a: 'ä\r\n' }))).toMatchObject({ header, payload: '{"a":"ä\\r\\n"}' });
  expect(decodePacket(encodePacket(header))).toMatchObject({ header, payload: '' });
});

test.each([
  ['nothing', ''],
  ['another protocol', 'GET / HTTP/1.1\r\n'],
  ['a head that is no JSON', 'TWILSOCK V3.0 3\r\nabc\r\n'],
  ['a head without a method', 'TWILSOCK V3.0 10\r\n{"id":"1"}\r\n'],
  ['a payload that is cut off', 'TWILSOCK V3.0 44\r\n{"method":"init","id":"1","payload_size":200}\r\n{'],
])('%s is no packet', (_name, text) => {
  expect(decodePacket(Buffer.from(text))).toBeUndefined();
});
