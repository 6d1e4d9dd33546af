// Pictures drawn anew: turned as they are to be seen, small enough, and as a JPEG that everybody can open.

/** A longer side than this serves nobody who looks at a screen. */
const maxSide = 4096;
const quality = 0.86;
const rounds = 6;

/** Null when the browser cannot read the picture (HEIC in most), or cannot make it small enough. */
export async function drawnAnew(file: Blob, maxBytes: number): Promise<Blob | null> {
  const picture = await read(file);
  if (!picture) return null;
  try {
    let scale = Math.min(1, maxSide / Math.max(picture.width, picture.height));
    for (let round = 0; round < rounds; round++) {
      const drawn = await draw(picture, scale);
      if (!drawn || drawn.size <= maxBytes) return drawn;
      // A JPEG has about as many bytes as it has points, times something.
      scale *= Math.min(0.9, Math.sqrt(maxBytes / drawn.size) * 0.95);
    }
    return null;
  } finally {
    picture.close();
  }
}

/** For a thumbnail: drawn on a canvas, which no policy of the page forbids as it may forbid `blob:` addresses. */
export async function drawThumbnail(file: Blob, canvas: HTMLCanvasElement, side: number): Promise<boolean> {
  const picture = await read(file);
  const context = picture && canvas.getContext('2d');
  if (!picture || !context) return false;
  const pixels = Math.round(side * Math.min(devicePixelRatio || 1, 3));
  canvas.width = pixels;
  canvas.height = pixels;
  // The middle of it, as `object-fit: cover` would show it.
  const cut = Math.min(picture.width, picture.height);
  const [x, y] = [(picture.width - cut) / 2, (picture.height - cut) / 2];
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, x, y, cut, cut, 0, 0, pixels, pixels);
  picture.close();
  return true;
}

/** As it is meant to be seen, in pixels: whoever gets it can keep its room free. Null for all that is no picture. */
export async function pictureSize(file: Blob, type: string): Promise<{ width: number; height: number } | null> {
  const picture = type.startsWith('image/') ? await read(file) : null;
  if (!picture) return null;
  const { width, height } = picture;
  picture.close();
  return { width, height };
}

async function read(file: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return null;
  }
}

async function draw(picture: ImageBitmap, scale: number): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return null;
  // What lets the ground shine through would become black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
}
