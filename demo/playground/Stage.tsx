// The preview: the built widget in a frame, as wide as a desktop or a phone.

import { useEffect, useRef, useState } from 'preact/hooks';
import { type Design, optionsOf, same } from './design';
import { Choice } from './fields';
import type { FromPreview, ToPreview } from './messages';
import { type Scene, scenes } from './scenes';

type Device = 'desktop' | 'phone';

const groups = [...new Set(scenes.map(({ group }) => group))];
/** While somebody is still typing, ms. */
const settleMs = 200;

export function Stage({ design }: { readonly design: Design }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [device, setDevice] = useState<Device>('desktop');
  const [scheme, setScheme] = useState<'light' | 'dark'>(() =>
    matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  );
  const [isReady, setReady] = useState(false);
  const shown = useRef<Design | null>(null);
  const isDark = design.colorScheme === 'auto' ? scheme === 'dark' : design.colorScheme === 'dark';

  const tell = (message: ToPreview) => frame.current?.contentWindow?.postMessage(message, location.origin);
  const show = (anew: boolean) => {
    shown.current = design;
    tell({ kind: 'show', options: optionsOf(design), anew, isDark });
  };

  useEffect(() => {
    const hear = ({ data, source }: MessageEvent<FromPreview>) => {
      if (source === frame.current?.contentWindow && data.kind === 'ready') setReady(true);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);

  useEffect(() => {
    if (!isReady) return;
    const before = shown.current;
    // What the widget was begun with cannot change under it.
    const anew = before === null || !same(before.fields, design.fields) || before.mode !== design.mode;
    const timer = setTimeout(() => show(anew), before === null ? 0 : settleMs);
    return () => clearTimeout(timer);
  }, [isReady, design, isDark]);

  return (
    <section class="stage" aria-label="Preview">
      <div class="stage-bar">
        <Choice
          label="Preview on"
          value={device}
          choices={[
            ['desktop', 'Desktop'],
            ['phone', 'Phone'],
          ]}
          onChange={(value) => setDevice(value)}
        />
        {design.colorScheme === 'auto' && (
          <Choice
            label="Page"
            value={scheme}
            choices={[
              ['light', 'Light'],
              ['dark', 'Dark'],
            ]}
            onChange={(value) => setScheme(value)}
          />
        )}
        <button type="button" class="button" onClick={() => show(true)}>
          Start over
        </button>
      </div>
      <div class="device" data-device={device}>
        <iframe ref={frame} src="/playground/preview" title="Your chat on a page" />
      </div>
      <section class="scenes" aria-label="Act it out">
        {groups.map((group) => (
          <div key={group} class="scene-group">
            <h3>{group}</h3>
            {scenes
              .filter((scene) => scene.group === group)
              .map((scene: Scene) => (
                <button
                  key={scene.id}
                  type="button"
                  class="chip"
                  onClick={() => tell({ kind: 'play', scene: scene.id })}
                >
                  {scene.label}
                </button>
              ))}
          </div>
        ))}
      </section>
    </section>
  );
}
