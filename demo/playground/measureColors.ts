// The colours that the widget on this page has, whatever made them: brand colour, look, own properties of the page.

import { type MeasuredColors, measuredTokens } from './contrast';

/** Waits until the panel is there, since its looks come with it. */
export async function measureColors(): Promise<MeasuredColors> {
  const parlor = await panel();
  const probe = document.createElement('span');
  parlor.append(probe);
  const colors = measuredTokens.map((token) => {
    probe.style.color = `var(--parlor-${token})`;
    return [token, hexOf(getComputedStyle(probe).color)];
  });
  probe.remove();
  return Object.fromEntries(colors);
}

async function panel(): Promise<Element> {
  for (;;) {
    const found = document.querySelector('parlor-chat')?.shadowRoot?.querySelector('.parlor');
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** `color`: as css writes it, in any colour space. */
function hexOf(color: string): string {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) throw new Error('no canvas to read colours from');
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
