/** For `JSON.stringify`: plain data as it is, whatever `toJSON` a page has put on every object or list. */
export function ownValue(this: Record<string, unknown>, name: string): unknown {
  return this[name];
}
