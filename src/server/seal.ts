// Things that leave the endpoint and come back later, readable and changeable by nobody else.

import { CompactEncrypt, compactDecrypt } from 'jose';

type Purpose = 'email' | 'resume';

/** Longer is not ours. */
const longest = 4096;

/** `content` as text that only {@link unseal} with the same secret and purpose can read. */
export async function seal(secret: string, purpose: Purpose, content: object): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(content)))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .encrypt(await keyFor(secret, `seal:${purpose}`));
}

/** Null for everything that was not sealed here for this purpose. */
export async function unseal(
  secret: string,
  purpose: Purpose,
  sealed: string,
): Promise<Record<string, unknown> | null> {
  if (sealed.length > longest) return null;
  try {
    const { plaintext } = await compactDecrypt(sealed, await keyFor(secret, `seal:${purpose}`), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    const content: unknown = JSON.parse(new TextDecoder().decode(plaintext));
    return typeof content === 'object' && content !== null ? (content as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/**
 * 32 bytes for one use of the secret, told apart by `use`. The API secret signs Twilio's tokens; a key of its own for
 * every other use means that nothing made for one can pass as another.
 */
export function keyFor(secret: string, use: string): Promise<Uint8Array> {
  return keyedHash(new TextEncoder().encode(secret), `parlor:${use}`);
}

/** HMAC-SHA-256. */
export async function keyedHash(key: Uint8Array, text: string): Promise<Uint8Array> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', new Uint8Array(key), algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, new TextEncoder().encode(text)));
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
