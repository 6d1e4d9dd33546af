// Numbers as people write them, in whatever digits and with whichever decimal sign.

/** Digits of other scripts (Arabic, Persian, Devanagari, full width) as `0` to `9`. */
export function plainDigits(text: string): string {
  // Their last four bits, less those of the zero of their script.
  return text.replace(/[٠-٩۰-۹०-९０-９]/g, (digit) =>
    String((digit.charCodeAt(0) & 0xf) - (digit >= '०' && digit <= '९' ? 6 : 0)),
  );
}

/**
 * `1.234,5` and `1,234.5` are the same number: the last sign is the decimal one. Alone before exactly three digits it is
 * what `decimal`, the sign of the visitor's language, says. Null for what is no number.
 */
export function parseNumber(text: string, decimal: string): number | null {
  const plain = plainDigits(text.trim())
    .replace(/[\s'’\u066c]/g, '')
    .replace('\u066b', '.')
    .replace(/^\u2212/, '-');
  if (!/^[+-]?\d*(?:[.,]\d+)*$/.test(plain) || !/\d/.test(plain)) return null;
  const signs: readonly string[] = plain.match(/[.,]/g) ?? [];
  const last = signs.at(-1) ?? '';
  const isAlone = signs.length === 1;
  const isThousands = isAlone
    ? last !== decimal && /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/.test(plain)
    : signs.indexOf(last) < signs.length - 1;
  const at = last === '' || isThousands ? plain.length : plain.lastIndexOf(last);
  const number = Number(`${plain.slice(0, at).replace(/[.,]/g, '')}.${plain.slice(at + 1)}`);
  return Number.isFinite(number) ? number : null;
}
