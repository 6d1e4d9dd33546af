/** An attribute alone means true, as HTML has it. */
export function isTrue(value: unknown): boolean {
  // Compared: a trap must not be made a text.
  return value === true || value === 'true' || value === '';
}
