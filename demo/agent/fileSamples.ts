// A small file of each kind, made here, so that every one can be sent without having one at hand.

export interface FileSample {
  readonly label: string;
  make(): Promise<File>;
}

export const fileSamples: readonly FileSample[] = [
  { label: 'Photo (JPEG)', make: () => drawn('teapot-front.jpg', 'image/jpeg', 1200, 800) },
  { label: 'Screenshot (PNG)', make: () => drawn('Screenshot 2026-05-12.png', 'image/png', 780, 1688) },
  { label: 'Panorama (WebP)', make: () => drawn('shelf.webp', 'image/webp', 1800, 500) },
  { label: 'Animation (GIF)', make: async () => new File([blinkingGif()], 'blinking.gif', { type: 'image/gif' }) },
  { label: 'Sound (WAV)', make: async () => new File([chord()], 'doorbell.wav', { type: 'audio/wav' }) },
  { label: 'Video (WebM)', make: () => film('turning-cup.webm') },
  { label: 'PDF', make: async () => new File([onePage()], 'Invoice 1042.pdf', { type: 'application/pdf' }) },
  { label: 'Drawing (SVG)', make: async () => new File([liveSvg], 'logo.svg', { type: 'image/svg+xml' }) },
  { label: 'Page (HTML)', make: async () => new File([livePage], 'offer.html', { type: 'text/html' }) },
  { label: 'No image (PNG by name)', make: async () => new File([livePage], 'broken.png', { type: 'image/png' }) },
  {
    label: 'A misleading name',
    make: async () => new File(['MZ'], `${'holiday '.repeat(30)}\u202egpj.exe`, { type: 'application/x-msdownload' }),
  },
];

/** If one of these ever ran in the widget, its title would show it. */
const liveSvg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80"><script>top.document.title = "svg ran"</script><circle cx="40" cy="40" r="36" fill="#2f5bea"/></svg>';
const livePage = '<!doctype html><title>Offer</title><script>top.document.title = "html ran"</script><h1>Offer</h1>';

function canvasOf(width: number, height: number): [HTMLCanvasElement, CanvasRenderingContext2D] {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser cannot draw');
  return [canvas, context];
}

/** A cup on a table: enough to see where its edges are. */
function paint(context: CanvasRenderingContext2D, turn: number): void {
  const { width, height } = context.canvas;
  const unit = Math.min(width, height) / 10;
  const wall = context.createLinearGradient(0, 0, 0, height);
  wall.addColorStop(0, '#f4ead9');
  wall.addColorStop(1, '#d8c3a0');
  context.fillStyle = wall;
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#8a5a3c';
  context.fillRect(0, height * 0.72, width, height);
  context.translate(width / 2, height * 0.72);
  context.fillStyle = '#2f4a5a';
  context.beginPath();
  context.roundRect(-2 * unit, -3.2 * unit, 4 * unit, 3.4 * unit, unit);
  context.fill();
  context.strokeStyle = '#2f4a5a';
  context.lineWidth = unit / 2;
  context.beginPath();
  context.arc(Math.cos(turn) * 2.2 * unit, -1.6 * unit, unit, 0, 7);
  context.stroke();
  context.resetTransform();
  context.strokeStyle = '#b0472f';
  context.lineWidth = unit / 5;
  context.strokeRect(0, 0, width, height);
}

async function drawn(name: string, type: string, width: number, height: number): Promise<File> {
  const [canvas, context] = canvasOf(width, height);
  paint(context, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.85));
  if (!blob) throw new Error(`this browser cannot write ${type}`);
  return new File([blob], name, { type });
}

/** One second of the cup, recorded. */
async function film(name: string): Promise<File> {
  const [canvas, context] = canvasOf(640, 360);
  paint(context, 0);
  const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm' });
  const chunks: Blob[] = [];
  recorder.ondataavailable = ({ data }) => chunks.push(data);
  const stopped = new Promise((resolve) => {
    recorder.onstop = resolve;
  });
  recorder.start();
  await new Promise<void>((resolve) => {
    const began = performance.now();
    const draw = (now: number) => {
      paint(context, (now - began) / 300);
      if (now - began < 1000) requestAnimationFrame(draw);
      else resolve();
    };
    requestAnimationFrame(draw);
  });
  recorder.stop();
  await stopped;
  return new File(chunks, name, { type: 'video/webm' });
}

/** Two frames of 2 x 2 dots, half a second each, for ever. */
function blinkingGif(): Uint8Array<ArrayBuffer> {
  const frame = (dots: readonly number[]) => [
    0x21,
    0xf9,
    4,
    0,
    50,
    0,
    0,
    0,
    0x2c,
    0,
    0,
    0,
    0,
    2,
    0,
    2,
    0,
    0,
    2,
    3,
    ...dots,
    0,
  ];
  const head = [...'GIF89a'].map((letter) => letter.charCodeAt(0));
  const colours = [0xff, 0xff, 0xff, 0xe2, 0x57, 0x4c, 0x2f, 0x5b, 0xea, 0, 0, 0];
  const forEver = [0x21, 0xff, 11, ...[...'NETSCAPE2.0'].map((letter) => letter.charCodeAt(0)), 3, 1, 0, 0, 0];
  // Dots 1 1 1 1 and 2 2 2 2 as LZW: clear, the dots in codes of three bits, end.
  return new Uint8Array([
    ...head,
    2,
    0,
    2,
    0,
    0x91,
    0,
    0,
    ...colours,
    ...forEver,
    ...frame([0x4c, 0x92, 0x0a]),
    ...frame([0x94, 0x24, 0x0b]),
    0x3b,
  ]);
}

/** Three seconds at 8 kHz, 16 bits. */
function chord(): ArrayBuffer {
  const [rate, seconds] = [8000, 3];
  const samples = rate * seconds;
  const view = new DataView(new ArrayBuffer(44 + samples * 2));
  const write = (at: number, text: string) =>
    [...text].forEach((letter, i) => {
      view.setUint8(at + i, letter.charCodeAt(0));
    });
  write(0, 'RIFF');
  view.setUint32(4, 36 + samples * 2, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  write(36, 'data');
  view.setUint32(40, samples * 2, true);
  for (let i = 0; i < samples; i++) {
    const time = i / rate;
    const tone = time < 1 ? 660 : 524;
    const fading = Math.exp(-3 * (time % 1));
    view.setInt16(44 + i * 2, Math.sin(2 * Math.PI * tone * time) * fading * 12_000, true);
  }
  return view.buffer;
}

function onePage(): string {
  return [
    '%PDF-1.4',
    '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
    '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj',
    '4 0 obj<</Length 44>>stream',
    'BT /F 20 Tf 40 100 Td (Invoice 1042) Tj ET  ',
    'endstream endobj',
    '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj',
    'trailer<</Root 1 0 R>>',
    '%%EOF',
  ].join('\n');
}
