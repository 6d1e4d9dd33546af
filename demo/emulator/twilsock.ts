// Twilsock framing: `TWILSOCK V3.0 <H>\r\n<header JSON, H bytes>\r\n<payload, payload_size bytes>`. Pure.

export interface PacketHeader {
  method: string;
  id: string;
  [field: string]: unknown;
}

export interface Packet {
  header: PacketHeader;
  payload: string;
}

const START = /^TWILSOCK V3\.0 (\d+)\r\n/;

/** Live frames that carry a payload end with a line break which payload_size does not count. */
export function encodePacket(header: PacketHeader, payload?: unknown): Buffer {
  const text = payload === undefined ? '' : typeof payload === 'string' ? payload : JSON.stringify(payload);
  const size = Buffer.byteLength(text);
  const fields: PacketHeader = { ...header, payload_size: size };
  if (size > 0 && fields.payload_type === undefined) fields.payload_type = 'application/json';
  const head = JSON.stringify(fields);
  return Buffer.from(`TWILSOCK V3.0 ${Buffer.byteLength(head)}\r\n${head}\r\n${size > 0 ? `${text}\r\n` : ''}`);
}

/** Undefined when the bytes are no packet. Lengths count bytes, so the frame is cut before it is decoded. */
export function decodePacket(frame: Buffer): Packet | undefined {
  const start = START.exec(frame.subarray(0, 40).toString('latin1'));
  if (!start) return undefined;
  const headStart = start[0].length;
  const headEnd = headStart + Number(start[1]);
  let header: unknown;
  try {
    header = JSON.parse(frame.subarray(headStart, headEnd).toString('utf8'));
  } catch {
    return undefined;
  }
  if (!isPacketHeader(header)) return undefined;
  const size = typeof header.payload_size === 'number' ? header.payload_size : 0;
  const payloadStart = headEnd + 2;
  if (frame.length < payloadStart + size && size > 0) return undefined;
  return { header, payload: frame.subarray(payloadStart, payloadStart + size).toString('utf8') };
}

function isPacketHeader(value: unknown): value is PacketHeader {
  if (typeof value !== 'object' || value === null) return false;
  const { method, id } = value as Record<string, unknown>;
  return typeof method === 'string' && typeof id === 'string';
}
