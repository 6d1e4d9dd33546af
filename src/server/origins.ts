// Which web pages may call the endpoint: an exact allow-list, and the CORS headers that follow from it.

/** Why `entry` cannot be an entry of the allow-list, or null when it can. */
export function originProblem(entry: string): string | null {
  if (entry === 'null') return null;
  if (entry.includes('*')) return `"${entry}" has a wildcard; list each origin exactly`;
  if (!/^[a-z][a-z0-9+.-]*:\/\/[^/?#\s]+$/.test(entry)) {
    return `"${entry}" is not an origin; write scheme and host (and port) alone, in lower case, without a path or trailing slash, for example https://shop.example`;
  }
  if (!/^https?:/.test(entry)) return null;
  const { origin } = URL.canParse(entry) ? new URL(entry) : { origin: null };
  if (origin === null) return `"${entry}" is not a URL`;
  return origin === entry ? null : `"${entry}" is not how browsers write this origin; write ${origin}`;
}

/**
 * Requests without an Origin header pass: browsers send one with every POST, so these come from programs, and a program
 * could write any Origin it likes. The list protects visitors' browsers; rate limits are what holds programs back.
 */
export function isAllowed(origin: string | null, allowed: ReadonlySet<string>): boolean {
  return origin === null || allowed.has(origin);
}

// `Ui-Version` and the `X-Twilio-Sec-…` ones are what versions of Twilio's own web chat client send along; the endpoint
// reads none of them, but a preflight that omits one would lock those clients out.
const allowedHeaders = [
  'Content-Type',
  'X-Requested-With',
  'Ui-Version',
  'X-Twilio-Sec-Usersettings',
  'X-Twilio-Sec-Webchatinfo',
  'X-Twilio-Sec-Decoders',
].join(', ');

/** The headers for an answer to `origin`; for one that is not allowed just `Vary`, so that no cache mixes the two. */
export function corsHeaders(
  origin: string | null,
  allowed: ReadonlySet<string>,
  allowCredentials: boolean,
): Record<string, string> {
  if (origin === null || !allowed.has(origin)) return { Vary: 'Origin' };
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    // The widget honours Retry-After, and reads Date to notice a wrong clock on the visitor's device.
    'Access-Control-Expose-Headers': 'Retry-After, Date',
    ...(allowCredentials ? { 'Access-Control-Allow-Credentials': 'true' } : {}),
  };
}

/** What a preflight gets on top of {@link corsHeaders}. */
export const preflightHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Methods': 'POST',
  'Access-Control-Allow-Headers': allowedHeaders,
  // Seconds. Chromium caps it here.
  'Access-Control-Max-Age': '7200',
};
