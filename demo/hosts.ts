// By which names this server may be called. A page elsewhere that points its own name at our address is refused.

import { networkInterfaces } from 'node:os';

const loopback = ['127.0.0.1', 'localhost', '[::1]'];
const wildcards = new Set(['0.0.0.0', '::']);

export interface Hosts {
  /** Where this process reaches itself. */
  readonly internal: string;
  /** All of them, without port. */
  readonly names: readonly string[];
  /** Those under which other machines reach us. */
  readonly others: readonly string[];
  /** `header` is the Host header, port included. */
  accepts(header: string | undefined): boolean;
}

/** `host`: what to listen on; null for this machine only. `allowedOrigins`: further pages, whose hosts may be a proxy before us. */
export function createHosts(host: string | null, allowedOrigins: readonly string[]): Hosts {
  const others = host === null || loopback.includes(host) ? [] : wildcards.has(host) ? ownAddresses() : [host];
  const names = [...loopback, ...others.map((name) => (name.includes(':') ? `[${name}]` : name))];
  const proxied = allowedOrigins.flatMap((origin) => (URL.canParse(origin) ? [new URL(origin).host] : []));
  return {
    internal: host === null || wildcards.has(host) || loopback.includes(host) ? '127.0.0.1' : host,
    names,
    others: names.slice(loopback.length),
    accepts(header = '') {
      const name = header.replace(/:\d+$/, '').toLowerCase();
      return names.includes(name) || name.endsWith('.localhost') || proxied.includes(header.toLowerCase());
    },
  };
}

function ownAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((address) => !address.internal && address.family === 'IPv4')
    .map((address) => address.address);
}
