// The policies of the demo's pages. They are part of what the demo proves: the widget runs under the strictest of them.

/** `host` as in `127.0.0.1:8080`: where the stand-in's socket is. With real Twilio its addresses take that place. */
export function plainPolicy(host: string, live: boolean): string {
  return policy({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'connect-src': ["'self'", ...connectSources(host, live)],
    'img-src': ["'self'", 'data:', ...(live ? twilioMedia : [])],
    'media-src': ["'self'", 'blob:', ...(live ? twilioMedia : [])],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  });
}

/** Who may show the page in a frame, and what it hands to the browser that could become code. */
export interface SiteNeeds {
  readonly frameAncestors: "'none'" | "'self'";
  /** Names of its Trusted Types policies. */
  readonly trustedTypes: "'none'" | 'parlor' | 'playground';
}

/** Trusts what has the nonce, and what that fetches: no host is trusted with scripts, not even its own. */
export function sitePolicy(host: string, live: boolean, nonce: string, needs: SiteNeeds): string {
  return policy({
    'default-src': ["'none'"],
    'script-src': [`'nonce-${nonce}'`, "'strict-dynamic'"],
    'worker-src': ["'self'"],
    'style-src': ["'self'"],
    'connect-src': ["'self'", ...connectSources(host, live)],
    // `blob:` for the pictures that the agent's side sends.
    'img-src': ["'self'", 'data:', 'blob:', ...(live ? twilioMedia : [])],
    'media-src': ["'self'", 'blob:', ...(live ? twilioMedia : [])],
    'frame-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': [needs.frameAncestors],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': [needs.trustedTypes],
  });
}

/** Gives the nonce to every script that stands in the page, and to what is fetched beforehand for one. */
export function withNonce(page: string, nonce: string): string {
  return page.replace(/<(?:script|link rel="modulepreload")(?=\s)/g, (tag) => `${tag} nonce="${nonce}"`);
}

/** Pages to read: no script at all, styles and pictures of their own. */
export const docsPolicy = policy({
  'default-src': ["'none'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
});

const twilioMedia = ['https://media.us1.twilio.com'];

function connectSources(host: string, live: boolean): string[] {
  return live ? ['wss://tsock.us1.twilio.com', 'https://mcs.us1.twilio.com', ...twilioMedia] : [`ws://${host}`];
}

function policy(directives: Record<string, string[]>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}
