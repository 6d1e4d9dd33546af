// The figures as a table for people, with pictures.

export interface Row {
  readonly what: string;
  readonly figures: string;
  /** What the project has set itself; empty for none. */
  readonly goal: string;
  readonly reached: boolean | null;
}

export function table(rows: readonly Row[]): string {
  const marks = new Map([
    [true, 'yes'],
    [false, '**no**'],
    [null, ''],
  ]);
  return [
    '| what | measured | goal | reached |',
    '| --- | --- | --- | --- |',
    ...rows.map(({ what, figures, goal, reached }) => `| ${what} | ${figures} | ${goal} | ${marks.get(reached)} |`),
  ].join('\n');
}

export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly label: string;
}

/** A plot of bars, as SVG that is readable on light and on dark. */
export function bars(title: string, values: readonly Bar[]): string {
  const longest = Math.max(...values.map(({ value }) => value), 1e-9);
  const rowHeight = 26;
  const height = 40 + values.length * rowHeight;
  const rows = values.map(({ name, value, label }, index) => {
    const y = 40 + index * rowHeight;
    const width = Math.max(1, (value / longest) * 300);
    return [
      `<text x="176" y="${y + 13}" text-anchor="end">${name}</text>`,
      `<rect x="184" y="${y}" width="${width.toFixed(1)}" height="18" rx="3" fill="${name.startsWith('Parlor') ? '#2f5bea' : '#8a94a6'}"/>`,
      `<text x="${(190 + width).toFixed(1)}" y="${y + 13}">${label}</text>`,
    ].join('');
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 ${height}" font-family="system-ui,sans-serif" font-size="13" fill="#6b7280" role="img"><title>${title}</title><text x="8" y="22" font-size="15" font-weight="600">${title}</text>${rows.join('')}</svg>\n`;
}
