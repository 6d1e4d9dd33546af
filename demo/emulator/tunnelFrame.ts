// Reads the HTTP request inside a twilsock `message` packet. Pure.
import type { TunnelledRequest } from './tunnel';
import type { Packet } from './twilsock';

/** Undefined when the packet holds no request. */
export function readTunnelledRequest(
  packet: Packet,
  identity: string,
  mediaBase: string,
): TunnelledRequest | undefined {
  const inner = packet.header.http_request;
  if (typeof inner !== 'object' || inner === null) return undefined;
  const { method, path, params, headers } = inner as Record<string, unknown>;
  if (typeof method !== 'string' || typeof path !== 'string') return undefined;
  const names = lowerCased(headers);
  const body = readBody(packet.payload, names['content-type'] ?? '');
  if (!body) return undefined;
  return { method: method.toUpperCase(), path, query: readQuery(params), body, headers: names, identity, mediaBase };
}

/** The SDK leaves the values percent-encoded and turns repeated names into arrays. */
function readQuery(params: unknown): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params ?? {})) {
    for (const text of Array.isArray(value) ? value : [value]) {
      try {
        query.append(name, decodeURIComponent(String(text)));
      } catch {
        query.append(name, String(text));
      }
    }
  }
  return query;
}

function readBody(payload: string, contentType: string): Record<string, unknown> | undefined {
  if (payload === '') return {};
  if (contentType.startsWith('application/x-www-form-urlencoded')) {
    return Object.fromEntries([...new URLSearchParams(payload)].map(([name, value]) => [snakeCase(name), value]));
  }
  try {
    const body: unknown = JSON.parse(payload);
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    return undefined;
  }
}

/** `MessagingBinding.ProxyAddress` -> `messaging_binding.proxy_address` */
export function snakeCase(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
}

function lowerCased(headers: unknown): Record<string, string> {
  return Object.fromEntries(Object.entries(headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
