// Which files of this page are still being made ready. In the session storage: they belong to this page, and its reload
// goes on with them. What is in them lies with the other files.

interface PreparingFile {
  readonly id: string;
  readonly name: string;
  /** As the browser said. */
  readonly type: string;
  /** The visitor has sent it already. */
  readonly send: boolean;
}

const keyOf = (instance: string) => `parlor:${instance}:preparing`;

export function isPreparing(instance: string): boolean {
  try {
    return sessionStorage.getItem(keyOf(instance)) !== null;
  } catch {
    return false;
  }
}

export function readPreparing(instance: string): readonly PreparingFile[] {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(keyOf(instance)) ?? '[]');
    return Array.isArray(found) ? found.flatMap((one) => parse(one) ?? []) : [];
  } catch {
    return [];
  }
}

export function writePreparing(instance: string, files: readonly PreparingFile[]): void {
  try {
    if (files.length > 0) sessionStorage.setItem(keyOf(instance), JSON.stringify(files));
    else sessionStorage.removeItem(keyOf(instance));
  } catch {
    // Then a reload in this moment loses what is being made ready.
  }
}

function parse(value: Partial<Record<keyof PreparingFile, unknown>> | null): PreparingFile | null {
  const { id, name, type, send } = value ?? {};
  if (typeof id !== 'string' || typeof name !== 'string' || typeof type !== 'string') return null;
  return { id, name, type, send: send === true };
}
