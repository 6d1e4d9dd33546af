import { build, type Plugin, type Rolldown } from 'vite';
import { jsTarget, root } from '../buildSettings';
import { slimTwilioSdk } from '../slimTwilioSdk';
import { withConstantsInPlace } from './constantsInPlace';
import { withShortNames } from './shortNames';
import { withoutUnusedConstants } from './unusedConstants';
import { withoutUnusedMethods } from './unusedMethods';
import { withoutUnusedParameters } from './unusedParameters';

/**
 * The module `entry` (absolute file name) with everything it imports, the Twilio SDK slim, as one module that is not
 * minified yet. `plugins` see the modules that it consists of.
 */
async function slimBundle(entry: string, plugins: readonly Plugin[] = []): Promise<string> {
  let code = await bundleOnce(entry, [slimTwilioSdk(), ...plugins]);
  // Functions and classes that only those methods have used go with the next bundling, and may have used further ones.
  for (let left = withoutUnusedMethods(code); left.removed.length > 0; left = withoutUnusedMethods(code)) {
    code = await bundleOnce(entry, [instead(entry, withoutUnusedConstants(left.code)), ...plugins]);
  }
  return withShortNames(withConstantsInPlace(withoutUnusedParameters(code)));
}

/** Puts {@link slimBundle} of `entry` in the place of `entry`. */
export function slimEntry(entry: string, plugins: readonly Plugin[] = []): Plugin {
  return {
    name: 'parlor:slim-entry',
    enforce: 'pre',
    load: async (id) => (id === entry ? { code: await slimBundle(entry, plugins), moduleType: 'js' } : null),
  };
}

function instead(entry: string, code: string): Plugin {
  return {
    name: 'parlor:instead',
    enforce: 'pre',
    load: (id) => (id === entry ? { code, moduleType: 'js' } : null),
  };
}

async function bundleOnce(entry: string, plugins: readonly Plugin[]): Promise<string> {
  const results = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [...plugins],
    build: {
      write: false,
      target: jsTarget,
      copyPublicDir: false,
      lib: { entry, formats: ['es'] },
      // Only classes and constants stand in the other modules: whatever is not used may go.
      rolldownOptions: {
        treeshake: { moduleSideEffects: (id) => id === entry },
        // One file, also where nobody has put a file of its own in the place of what is fetched later.
        output: { minify: 'dce-only', codeSplitting: false },
      },
    },
  });
  const [result] = [results].flat() as Rolldown.RolldownOutput[];
  const [chunk, ...more] = result?.output ?? [];
  if (!chunk || more.length > 0) throw new Error(`${entry} did not become one file`);
  return chunk.code;
}
