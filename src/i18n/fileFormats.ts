// What is told of files, in the visitor's way of writing.

export interface FileFormats {
  /** `1.4 MB`. */
  size(bytes: number): string;
  /** `45%`. */
  percent(value: number): string;
  /** `JPG, PNG and PDF`. */
  list(words: readonly string[]): string;
}

export function createFileFormats(locale: string): FileFormats {
  return {
    percent: (value) => new Intl.NumberFormat(locale, { style: 'percent' }).format(value / 100),
    list: (words) => new Intl.ListFormat(locale).format(words),
    size(bytes) {
      const [value, unit] = scaled(bytes);
      const maximumFractionDigits = value < 10 && unit !== 'byte' ? 1 : 0;
      // The short form of some locales has no plural for it: "7 byte".
      const unitDisplay = unit === 'byte' ? 'long' : 'short';
      const options = { style: 'unit', unit, unitDisplay, maximumFractionDigits } as const;
      return new Intl.NumberFormat(locale, options).format(value);
    },
  };
}

function scaled(bytes: number): readonly [number, 'byte' | 'kilobyte' | 'megabyte' | 'gigabyte'] {
  if (bytes < 1e3) return [bytes, 'byte'];
  if (bytes < 1e6) return [bytes / 1e3, 'kilobyte'];
  if (bytes < 1e9) return [bytes / 1e6, 'megabyte'];
  return [bytes / 1e9, 'gigabyte'];
}
