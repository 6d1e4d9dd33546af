import type { Message as SdkMessage } from '@twilio/conversations';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseContent } from '../core/parseContent';
import { hostileValue, spoilt } from '../core/testing/hostileMessages';
import { soundContent } from '../core/testing/soundContent';
import { mapMessage } from './mapMessage';

const sdkMessage = (fields: object): SdkMessage => fields as SdkMessage;
const sound = {
  sid: 'IM1',
  index: 3,
  author: 'agent-1',
  body: 'Hello',
  attributes: {},
  dateCreated: new Date(1000),
  dateUpdated: new Date(1000),
  lastUpdatedBy: null,
  attachedMedia: [{ sid: 'ME1', filename: 'a.png', contentType: 'image/png', size: 12 }],
};
const quickReplies = { parlor: { version: 1, kind: 'quickReplies', choices: ['Yes'] } };
const answer = { parlorAnswer: { version: 1, to: 'IM0', kind: 'quickReplies', values: { choice: 'Yes' } } };

it('what is offered comes with the message of anybody but the visitor', () => {
  const offered = { text: null, content: parseContent(quickReplies) };
  expect(mapMessage(sdkMessage(sound), 'visitor', offered).content?.kind).toBe('quickReplies');
  expect(mapMessage(sdkMessage(sound), 'agent-1', offered).content).toBeNull();
});

it('an answer comes with the visitor’s own messages only', () => {
  expect(mapMessage(sdkMessage({ ...sound, attributes: answer }), 'agent-1', null).answer?.values).toEqual({
    choice: 'Yes',
  });
  expect(mapMessage(sdkMessage({ ...sound, attributes: answer }), 'visitor', null)).not.toHaveProperty('answer');
});

it('a message without text says what its template says', () => {
  const template = { text: 'From the template', content: null };
  expect(mapMessage(sdkMessage({ ...sound, body: null }), 'visitor', template).body).toBe('From the template');
  expect(mapMessage(sdkMessage(sound), 'visitor', template).body).toBe('Hello');
});

it('whatever the service hands over becomes a plain message', () => {
  const message = fc.oneof(
    spoilt(sound),
    ...soundContent.map((content) => spoilt({ ...sound, attributes: { parlor: content } })),
    fc.record(Object.fromEntries(Object.keys(sound).map((key) => [key, hostileValue]))),
  );
  fc.assert(
    fc.property(message, (fields) => {
      if (typeof fields !== 'object' || fields === null) return;
      const offered = { text: null, content: parseContent((fields as { attributes?: unknown }).attributes) };
      const mapped = mapMessage(sdkMessage(fields), 'visitor', offered);
      expect(structuredClone(mapped)).toEqual(mapped);
      expect(mapped).toMatchObject({ sid: expect.any(String), index: expect.any(Number), body: expect.any(String) });
      expect(Number.isFinite(mapped.sentAt)).toBe(true);
    }),
    { numRuns: 1000, seed: 4 },
  );
});

it('a file comes with what the sender tells of it, and a file that cannot be read takes its own along', () => {
  const files = [{}, { width: 4, height: 3 }];
  const attachedMedia = [null, { sid: 'ME2', filename: null, contentType: 'image/png', size: 1 }];
  const fields = { ...sound, attachedMedia, attributes: { parlorMedia: { version: 1, files } } };
  expect(mapMessage(sdkMessage(fields), 'visitor', null).media).toMatchObject([
    { sid: 'ME2', details: { width: 4, height: 3 } },
  ]);
});
