const size = 64;

/**
 * The icon with a dot on it, as a `data:` address; a dot alone where the icon cannot be had. Null when nothing can be drawn.
 * (Not a `blob:` one: browsers fetch icons late, and one that is revoked by then puts an error into the page's console.)
 */
export async function drawBadgedIcon(href: string | null): Promise<string | null> {
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d');
  if (!context) return null;
  const icon = href !== null && isReadable(href) ? await load(href).catch(() => null) : null;
  const radius = icon ? size * 0.26 : size * 0.4;
  const center = icon ? { x: size - radius - 2, y: radius + 2 } : { x: size / 2, y: size / 2 };
  if (icon) {
    context.drawImage(icon, 0, 0, size, size);
    context.globalCompositeOperation = 'destination-out';
    dot(context, center, radius + 5);
    context.globalCompositeOperation = 'source-over';
  }
  context.fillStyle = '#d92d20';
  dot(context, center, radius);
  return canvas.toDataURL();
}

/** From elsewhere it could be shown but not read, and asking for more would put an error into the page's console. */
function isReadable(href: string): boolean {
  return href.startsWith('data:') || new URL(href, document.baseURI).origin === location.origin;
}

function load(href: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = reject;
    image.src = href;
  });
}

function dot(context: CanvasRenderingContext2D, { x, y }: { x: number; y: number }, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}
