// Who may import whom; the table is in ARCHITECTURE.md. scripts/imports.ts runs this and proves that it sees the code.

const loaderFiles = '^src/loader/';
const tests = '\\.(test|contract)\\.tsx?$|/testing/';

/** A folder that may import nothing of ours but itself and what is listed. */
function only(name, from, allowed, comment) {
  return {
    name,
    comment,
    severity: 'error',
    from: { path: from, pathNot: tests },
    to: { path: '^(src|demo|e2e|scripts)/', pathNot: [from, ...allowed] },
  };
}

/** A folder that may use no package but those listed. */
function packages(name, from, allowed) {
  return {
    name,
    comment: 'A dependency more is a decision, not an accident.',
    severity: 'error',
    from: { path: from, pathNot: tests },
    to: { path: 'node_modules/', pathNot: allowed.map((one) => `node_modules/${one}/`) },
  };
}

const contract = '^src/(contract|handoff)\\.ts$';
const wire = '^src/wire\\.ts$';
const hours = '^src/availability/hours\\.ts$';
const config = '^src/config\\.ts$';
const accent = '^src/accent\\.ts$';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-missing-files',
      comment: 'The package itself is resolved through dist/, which need not be built for this check.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(node|parlor(/(server|testing))?|emojibase-data/[a-z-]+/names)$' },
    },

    only('wire-alone', wire, [], 'Both sides of the wire import it.'),
    only('accent-alone', accent, [], 'Small enough for everybody.'),
    only(
      'contract',
      contract,
      [
        '^src/core/(form|formSchema|ports)\\.ts$',
        '^src/i18n/allTexts\\.ts$',
        '^src/(command|engage)Types\\.ts$',
        hours,
        wire,
      ],
      'Types only.',
    ),
    only('types-alone', '^src/(command|engage)Types\\.ts$', [], 'Types only.'),
    only('availability', '^src/availability/', [], 'Pure, but for asking the endpoint; both sides of the wire use it.'),
    only(
      'engage',
      '^src/engage/',
      [
        '^src/availability/',
        '^src/browser/storage\\.ts$',
        '^src/core/ports\\.ts$',
        '^src/i18n/',
        '^src/nearest\\.ts$',
        '^src/parts/(lazyLanguage|stores)\\.ts$',
        contract,
      ],
      'It is on every page view of a site with rules: nothing of the app.',
    ),
    only(
      'api',
      '^src/api/',
      [
        '^src/core/',
        '^src/parts/lazy(Engine|Endpoint)\\.ts$',
        '^src/commandTypes\\.ts$',
        '^src/nearest\\.ts$',
        contract,
        config,
      ],
      'It reaches the app through what it is handed.',
    ),
    only('config', config, [contract, accent, '^src/core/form\\.ts$'], 'Pure parsing.'),
    only('nearest-alone', '^src/nearest\\.ts$', [], 'Pure.'),
    only('core', '^src/core/', [], 'The conversation knows neither the browser nor Twilio nor the ui.'),
    only(
      'loader',
      loaderFiles,
      [contract, '^src/commandTypes\\.ts$', '^src/parts/(gate|place)\\.ts$', accent, config],
      'It is on every page view: nothing of the app.',
    ),
    only('webchat3', '^src/webchat3/', [loaderFiles], 'It starts a widget as a tag would.'),
    only(
      'twilio',
      '^src/twilio/',
      ['^src/core/', '^src/worker/(protocol|serveTransport)\\.ts$', '^src/parts/richContent\\.ts$'],
      'It fulfils a port of core, also from within a worker.',
    ),
    only(
      'worker',
      '^src/worker/',
      ['^src/core/', '^src/browser/cleanFrame\\.ts$', '^src/parts/twilio\\.ts$'],
      'It passes on a port of core.',
    ),
    only('browser', '^src/browser/', ['^src/core/', contract, wire], 'It fulfils ports of core.'),
    only(
      'theme-i18n',
      '^src/(theme|i18n)/',
      [
        config,
        contract,
        accent,
        '^src/nearest\\.ts$',
        '^src/core/(form|errors)\\.ts$',
        '^src/parts/(locale|ownStrings)\\.ts$',
      ],
      'Looks and words.',
    ),
    only(
      'ui',
      '^src/ui/',
      ['^src/availability/', '^src/core/', '^src/theme/', '^src/i18n/', '^src/parts/', contract, config, accent],
      'It reads state and sends intents.',
    ),
    only(
      'parts',
      '^src/parts/',
      [
        '^src/core/(ports|errors|firstEvents|form|state|events|intents|tabs|chatEngine)\\.ts$',
        contract,
        '^src/browser/(endpoint(Options)?|storesPart|fileStore|pageEngine|publicEvents)\\.ts$',
        '^src/twilio/(twilio|richContent)Part\\.ts$',
        '^src/worker/transportPart\\.ts$',
        '^src/ui/[a-zA-Z]+/[a-zA-Z]+Part\\.tsx?$',
        '^src/api/(api|inside|apiPart)\\.ts$',
        '^src/ui/chat\\.ts$',
        '^src/ui/form/formProps\\.ts$',
        '^src/loader/(gate|place)\\.ts$',
        '^src/theme/themesPart\\.ts$',
        '^src/i18n/',
      ],
      'Each fetches one thing.',
    ),
    only(
      'rehearsal',
      '^src/rehearsal/',
      ['^src/core/', '^src/loader/parlorOf\\.ts$', '^src/app\\.ts$', '^src/engage/engagePart\\.ts$', contract, wire],
      'It fulfils a port of core, and starts a widget as a page would.',
    ),
    only(
      'server',
      '^src/server/',
      [wire, hours],
      'The endpoint shares only the shape of the wire, and what hours mean.',
    ),
    only('emulator', '^demo/emulator/', [], 'The stand-in must not know what it stands in for.'),
    only('demo', '^demo/', ['^scripts/slimTwilioSdk\\.ts$'], 'The demo uses what is published.'),
    only('e2e', '^e2e/', ['^demo/', '^scripts/'], 'Tests see what a page sees.'),

    {
      name: 'app-only-by-import()',
      comment: 'The app is fetched when a visitor shows intent.',
      severity: 'error',
      from: { pathNot: ['^src/(index|rehearsal/testing)\\.ts$', tests] },
      to: { path: '^src/app\\.ts$' },
    },
    {
      name: 'app-never-static',
      severity: 'error',
      from: {},
      to: { path: '^src/app\\.ts$', dependencyTypesNot: ['dynamic-import'] },
    },
    {
      name: 'twilio-never-static',
      comment: 'The SDK is by far the largest chunk.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/twilio/', tests] },
      to: { path: '^src/twilio/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },

    packages(
      'no-packages',
      '^src/(availability|core|engage|loader|webchat3|browser|worker|theme|i18n)/|^src/[^/]+\\.ts$',
      [],
    ),
    packages('twilio-packages', '^src/twilio/', ['@twilio/conversations']),
    packages('ui-packages', '^src/(ui|parts)/', ['preact']),
    packages('server-packages', '^src/server/', ['jose']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
    },
  },
};
