// An upload as it arrives over a bad line: in small pieces with pauses, and perhaps not to the end.
import type { IncomingMessage } from 'node:http';
import type { FaultRule } from './faultRules';
import type { Timers } from './timers';

const PIECE_BYTES = 16 * 1024;

export async function* slowly(
  request: IncomingMessage,
  { bytesPerSecond, cutAfterBytes = Number.POSITIVE_INFINITY }: Extract<FaultRule, { kind: 'slowUploads' }>,
  timers: Timers,
): AsyncGenerator<Buffer> {
  let arrived = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    for (let start = 0; start < chunk.length; start += PIECE_BYTES) {
      const piece = chunk.subarray(start, start + PIECE_BYTES);
      arrived += piece.length;
      if (arrived > cutAfterBytes) request.destroy();
      await new Promise<void>((resolve) =>
        timers.after((piece.length / Math.max(bytesPerSecond, 1)) * 1000, () => resolve()),
      );
      yield piece;
    }
  }
}
