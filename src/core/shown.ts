// Values in a line for the developer: short, and never what is inside of something.

export function shown(value: unknown): string {
  if (typeof value === 'string') return `"${clip(value)}"`;
  if (typeof value === 'symbol') return clip(value.description ?? 'a symbol');
  return typeof value === 'object' || typeof value === 'function' ? `a value of type ${typeof value}` : `${value}`;
}

export function clip(value: string): string {
  return `${value.slice(0, 60).replace(/\s/g, ' ')}${value.length > 60 ? '…' : ''}`;
}
