/** An attribute alone means true, as HTML has it. */
export function isTrue(value: unknown): boolean {
  return /^(true|)$/.test(value as string);
}
