// Says of every text in the chat whether it can be read, on light and on dark pages: measured from the widget itself, in a
// frame that nobody sees.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Reading, readingsOf } from './contrast';
import { type Design, optionsOf } from './design';
import type { FromPreview, Scheme, ToPreview } from './messages';

const names: Readonly<Record<Scheme, string>> = { light: 'Light', dark: 'Dark' };
/** While a colour is still being dragged, ms. */
const settleMs = 250;

type Readings = Readonly<Record<Scheme, readonly Reading[]>>;

export function Readability({ design }: { readonly design: Design }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [isReady, setReady] = useState(false);
  const [readings, setReadings] = useState<Readings | null>(null);
  const { accent, preset } = design;

  // In the layout effect, since the others run after the picture: by then a frame from the cache may have said `ready`.
  useLayoutEffect(() => {
    const hear = ({ data, source }: MessageEvent<FromPreview>) => {
      if (source !== frame.current?.contentWindow) return;
      if (data.kind === 'ready') setReady(true);
      else setReadings({ light: readingsOf(data.colors.light), dark: readingsOf(data.colors.dark) });
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);

  useEffect(() => {
    if (!isReady) return;
    const measure: ToPreview = { kind: 'measure', options: optionsOf(design) };
    const timer = setTimeout(() => frame.current?.contentWindow?.postMessage(measure, location.origin), settleMs);
    return () => clearTimeout(timer);
    // What colours depend on, and nothing else.
  }, [isReady, accent, preset]);

  const schemes: readonly Scheme[] = design.colorScheme === 'auto' ? ['light', 'dark'] : [design.colorScheme];
  return (
    <div class="readability">
      <p role="status" class="verdict" data-level={levelOf(readings, schemes)}>
        {readings ? summary(readings, schemes) : 'Looking at every text …'}
      </p>
      {readings && (
        <table>
          <thead>
            <tr>
              <th scope="col">Text</th>
              {schemes.map((scheme) => (
                <th key={scheme} scope="col">
                  {names[scheme]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {readings.light.map(({ what }, at) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                {schemes.map((scheme) => (
                  <Cell key={scheme} reading={readings[scheme][at]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="hint">
        The number tells how far a text stands out: 1 is not at all, 21 is black on white. The rules for accessible
        sites ask for 4.5, and for 3 of signs like the round button’s.
      </p>
      <iframe ref={frame} class="unseen" src="./preview.html" title="Colours" aria-hidden="true" tabIndex={-1} />
    </div>
  );
}

function Cell({ reading }: { readonly reading: Reading | undefined }) {
  if (!reading) return <td />;
  const { text, ground, ratio, isEnough, words } = reading;
  return (
    <td data-level={isEnough ? 'good' : 'problem'} title={words}>
      <span class="reading" style={{ background: ground, color: text }} aria-hidden="true">
        Aa
      </span>
      {/* Down, so that what is just not enough does not look as if it were. */}
      <span>{(Math.floor(ratio * 10) / 10).toFixed(1)}</span>
      <span class="quiet">{words}</span>
    </td>
  );
}

function poorOnes(readings: Readings, schemes: readonly Scheme[]): readonly string[] {
  return schemes.flatMap((scheme) => readings[scheme].filter(({ isEnough }) => !isEnough).map(({ what }) => what));
}

function levelOf(readings: Readings | null, schemes: readonly Scheme[]): 'none' | 'good' | 'problem' {
  if (!readings) return 'none';
  return poorOnes(readings, schemes).length === 0 ? 'good' : 'problem';
}

function summary(readings: Readings, schemes: readonly Scheme[]): string {
  const poor = [...new Set(poorOnes(readings, schemes))];
  if (poor.length > 0) return `Hard to read: ${poor.join(', ').toLowerCase()}. Try a darker or a lighter colour.`;
  const where = schemes.length === 2 ? 'on light and on dark pages' : 'in your colours';
  return `Every text is easy to read, ${where}.`;
}
