// The preview: the built widget in a frame, as wide as a desktop or a phone.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Design, offsetsOf, optionsOf, same } from './design';
import { Choice } from './fields';
import { Icon } from './Icon';
import type { FromPreview, Scheme, ToPreview } from './messages';
import { type Scene, scenes } from './scenes';

type Device = 'desktop' | 'phone';

const groups = [...new Set(scenes.map(({ group }) => group))];
/** While somebody is still typing, ms. */
const settleMs = 200;
/** With its rim, px: shown smaller where there is less room. */
const heights = { desktop: 700, phone: 800 };

export function Stage({ design }: { readonly design: Design }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const stand = useRef<HTMLDivElement>(null);
  const [device, setDevice] = useState<Device>('desktop');
  const [scheme, setScheme] = useState<Scheme>(() =>
    matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  );
  const [isReady, setReady] = useState(false);
  const shown = useRef<Design | null>(null);
  const isDark = design.colorScheme === 'auto' ? scheme === 'dark' : design.colorScheme === 'dark';

  const tell = (message: ToPreview) => frame.current?.contentWindow?.postMessage(message, location.origin);
  const show = (anew: boolean) => {
    shown.current = design;
    tell({ kind: 'show', options: optionsOf(design), anew, isDark, offsets: offsetsOf(design) });
  };

  // In the layout effect, since the others run after the picture: by then a frame from the cache may have said `ready`.
  useLayoutEffect(() => {
    const hear = ({ data, source }: MessageEvent<FromPreview>) => {
      if (source === frame.current?.contentWindow && data.kind === 'ready') setReady(true);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);

  useEffect(() => {
    const element = stand.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      for (const [name, height] of Object.entries(heights)) {
        element.style.setProperty(`--${name}-scale`, String(Math.min(1, element.clientHeight / height)));
      }
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (!isReady) return;
    const before = shown.current;
    // What the widget was begun with cannot change under it.
    const anew =
      before === null ||
      !same(before.fields, design.fields) ||
      before.mode !== design.mode ||
      before.placement !== design.placement;
    const timer = setTimeout(() => show(anew), before === null ? 0 : settleMs);
    return () => clearTimeout(timer);
  }, [isReady, design, isDark]);

  return (
    <section class="stage" aria-label="Preview">
      <div class="stage-bar">
        <Choice
          label="Preview on"
          value={device}
          isBare
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
            isBare
            choices={[
              ['light', 'Light'],
              ['dark', 'Dark'],
            ]}
            onChange={(value) => setScheme(value)}
          />
        )}
        <button type="button" class="button" onClick={() => show(true)}>
          <Icon name="again" /> Start over
        </button>
      </div>
      <div ref={stand} class="device" data-device={device} data-dark={isDark || undefined}>
        <div class="window">
          <div class="window-bar" aria-hidden="true">
            <i />
            <i />
            <i />
            <span>your-site.example</span>
          </div>
          <iframe ref={frame} src="./preview.html" title="Your chat on a page" />
        </div>
      </div>
      <section class="scenes" aria-labelledby="scenes-title">
        <h2 id="scenes-title" class="quiet">
          Act it out
        </h2>
        {groups.map((group) => (
          <div key={group} class="scene-group">
            <h3>{group}</h3>
            <div class="chips">
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
          </div>
        ))}
      </section>
    </section>
  );
}
