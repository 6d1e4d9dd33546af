import { STATUS_CODES } from 'node:http';

/** `OK` for 200, as in an HTTP status line. */
export function reasonPhrase(status: number): string {
  return STATUS_CODES[status] ?? 'Unknown';
}
