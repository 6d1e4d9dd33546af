import { expect, test } from 'vitest';
import { fromWebchat } from './fromWebchat';

test('a whole configuration of Webchat 3.x, with what has nowhere to go named', () => {
  const preEngagementConfig = {
    title: 'Hello',
    fields: [{ label: 'Name', type: 'InputItem', attributes: { name: 'friendlyName', required: true } }],
  };
  expect(
    fromWebchat({
      deploymentKey: 'CV0123',
      region: 'ie1',
      appStatus: 'open',
      theme: { isLight: false, overrides: { backgroundColors: { colorBackgroundPrimary: '#d9261c' } } },
      context: { plan: 'gold' },
      preEngagementConfig,
      isCustomizationEnabled: true,
      surprise: 1,
    }),
  ).toEqual({
    options: {
      context: { plan: 'gold' },
      preEngagementConfig,
      startOpen: true,
      colorScheme: 'dark',
      accent: '#d9261c',
    },
    unused: [
      'surprise has nothing here to go to',
      'theme.overrides: only the brand colour is taken; see docs/theming.md',
      'isCustomizationEnabled: class names differ; see docs/theming.md',
    ],
  });
});

test('the self-hosted sample: its server is our endpoint, its files are ours, under either name of their size', () => {
  const fileAttachment = { enabled: true, maxFileSize: 5000, acceptedExtensions: ['png'] };
  expect(
    fromWebchat({
      serverUrl: 'https://chat.example',
      theme: { isLight: true },
      fileAttachment,
      transcript: { downloadEnabled: true },
    }),
  ).toEqual({
    options: {
      tokenEndpoint: 'https://chat.example',
      colorScheme: 'light',
      attachments: { enabled: true, maxBytes: 5000, types: ['png'] },
    },
    unused: [],
  });
  expect(fromWebchat({ fileAttachment: { maxSize: 7 } }).options).toEqual({ attachments: { maxBytes: 7 } });
});

test('no form, and closed: what is the default says nothing', () => {
  expect(fromWebchat({ deploymentKey: 'CV0123', appStatus: 'closed', disablePreEngagementForm: true })).toEqual({
    options: { form: { fields: [] } },
    unused: [],
  });
});

test.each([[undefined], [null], [7], ['CV0123'], [[]], [{ theme: 'dark', fileAttachment: null, context: null }]])(
  '%j gives options without an exception',
  (config) => {
    const { options } = fromWebchat(config);
    expect(Object.keys(options).filter((name) => name !== 'attachments')).toEqual([]);
  },
);

test('a colour that is none is not taken', () => {
  const overrides = { backgroundColors: { colorBackgroundPrimary: 'red;}' } };
  expect(fromWebchat({ theme: { overrides } })).toEqual({
    options: {},
    unused: ['theme.overrides: not taken; see docs/theming.md'],
  });
});
