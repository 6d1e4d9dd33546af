import { expect, it } from 'vitest';
import { createFakeStorage } from '../../core/testing/fakeStorage';
import { readAttention, writeAttention } from './attentionSettings';

it('has sound on and notifications off until the visitor chooses, and remembers each choice alone', () => {
  const storage = createFakeStorage().open();
  expect(readAttention(storage)).toEqual({ sound: true, notify: false });
  writeAttention(storage, { sound: false });
  writeAttention(storage, { notify: true });
  expect(readAttention(storage)).toEqual({ sound: false, notify: true });
});

it.each([null, 'off', 7, [], { sound: 'no', notify: 'yes' }])('takes %j in storage for nothing chosen', (value) => {
  const storage = createFakeStorage().open();
  storage.write('attention', value);
  expect(readAttention(storage)).toEqual({ sound: true, notify: false });
});
