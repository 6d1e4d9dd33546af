// Whom a request comes from, as far as rate limits care.

// Not a header, because a header could be forged by the caller; weak, because it must not outlive the request.
const remoteAddresses = new WeakMap<Request, string>();

/** For adapters: notes the address of the socket that `request` came in on. */
export function rememberRemoteAddress(request: Request, address: string): void {
  remoteAddresses.set(request, address);
}

/** The address noted by {@link toNodeListener}; null on other platforms. The default of `clientAddress`. */
export function remoteAddress(request: Request): string | null {
  return remoteAddresses.get(request) ?? null;
}

/**
 * For `clientAddress` behind proxies that append to `X-Forwarded-For`: the address that the outermost of `trustedProxies`
 * (how many, at least 1) proxies of your own saw. Whatever stands left of it was written by the caller and is not believed.
 */
export function forwardedAddress(trustedProxies: number): (request: Request) => string | null {
  return (request) => {
    const addresses = request.headers.get('x-forwarded-for')?.split(',') ?? [];
    return addresses.at(-trustedProxies)?.trim() || remoteAddress(request);
  };
}

/** One name for all addresses that one visitor may use: an IPv6 line owns a whole /64 and could take a new one each time. */
export function addressKey(address: string): string {
  const bare = address
    .trim()
    .toLowerCase()
    .replace(/^\[([^\]]*)\].*$/, '$1')
    .replace(/%.*$/, '');
  const ipv4 = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?$/.exec(bare)?.[1];
  if (ipv4) return ipv4;
  if (!/^[0-9a-f:.]+$/.test(bare) || !bare.includes(':')) return bare.slice(0, 64);
  const [head = '', tail] = bare.split('::');
  const groups = head === '' ? [] : head.split(':');
  if (tail !== undefined) {
    const rest = tail === '' ? [] : tail.split(':');
    while (groups.length + rest.length < 8) groups.push('0');
    groups.push(...rest);
  }
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
