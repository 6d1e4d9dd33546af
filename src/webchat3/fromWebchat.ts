// What a page hands to `Twilio.initWebchat` -> options of ours. The table is in docs/migrating.md.

type Plain = Readonly<Record<string, unknown>>;

export interface FromWebchat {
  /** Options of `Parlor('init', …)`, as raw as they came: the app parses them. */
  readonly options: Plain;
  /** One line for each thing that has nothing here to go to. */
  readonly unused: readonly string[];
}

/** Nothing is said about these. */
const known = [
  'deploymentKey',
  'region',
  'serverUrl',
  'appStatus',
  'theme',
  'context',
  'disablePreEngagementForm',
  'preEngagementConfig',
  'fileAttachment',
  'transcript',
  'isCustomizationEnabled',
];

/** Takes Webchat 3.x as Twilio hosts it, and the `serverUrl` of the self-hosted sample. `config` comes from the page. */
export function fromWebchat(config: unknown): FromWebchat {
  const given = plain(config);
  const theme = plain(given.theme);
  const file = plain(given.fileAttachment);
  const maxBytes = file.maxFileSize ?? file.maxSize;
  const accent = plain(plain(theme.overrides).backgroundColors).colorBackgroundPrimary;
  const isHex = typeof accent === 'string' && /^#([\da-f]{3}){1,2}$/i.test(accent);
  const unused = Object.keys(given)
    .filter((name) => !known.includes(name))
    .map((name) => `${name.slice(0, 60)} has nothing here to go to`);
  if (theme.overrides !== undefined) {
    unused.push(`theme.overrides: ${isHex ? 'only the brand colour is taken' : 'not taken'}; see docs/theming.md`);
  }
  if (given.isCustomizationEnabled === true) {
    unused.push('isCustomizationEnabled: class names differ; see docs/theming.md');
  }
  return {
    options: {
      ...only('tokenEndpoint', given.serverUrl),
      ...only('context', given.context),
      ...only('preEngagementConfig', given.preEngagementConfig),
      ...(given.disablePreEngagementForm === true ? { form: { fields: [] } } : {}),
      ...(given.appStatus === 'open' ? { startOpen: true } : {}),
      ...(typeof theme.isLight === 'boolean' ? { colorScheme: theme.isLight ? 'light' : 'dark' } : {}),
      ...(isHex ? { accent } : {}),
      ...(given.fileAttachment === undefined
        ? {}
        : {
            attachments: {
              ...only('enabled', file.enabled),
              ...only('maxBytes', maxBytes),
              ...only('types', file.acceptedExtensions),
            },
          }),
    },
    unused,
  };
}

/** Nothing where nothing was given: then the tag's own attribute counts. */
function only(name: string, value: unknown): Plain {
  return value === undefined || value === null ? {} : { [name]: value };
}

function plain(value: unknown): Plain {
  return typeof value === 'object' && value !== null ? (value as Plain) : {};
}
