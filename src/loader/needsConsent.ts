/** `consent`: the option, raw. Whatever else it is: who writes something there wants a gate. */
export function needsConsent(consent: unknown): boolean {
  // Compared: a trap must not be made a text.
  return consent != null && consent !== false && consent !== 'false';
}
