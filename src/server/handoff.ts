// `POST {base}/handoff`: the same conversation goes on by SMS, WhatsApp or e-mail, once the visitor has shown that the
// number or address is theirs.

import type { HandoffAnswer, HandoffRequest } from '../wire';
import type { Call } from './call';
import { callDeadline, startDeadline } from './deadline';
import { type HandoffOptions, phoneNumber } from './features';
import { optionalText } from './fields';
import { callHook } from './hooks';
import type { Limiter } from './limits';
import { isMailAddress } from './mailAddress';
import type { Settings } from './options';
import { Refusal } from './refusal';
import { keyedHash, keyFor } from './seal';
import { requireVisitor } from './session';
import type { TwilioConversations } from './twilioConversations';

type Channel = HandoffRequest['channel'];

/** A code is good for the rest of its span and one more, ms. */
const codeSpan = 600_000;

export function createHandoff(
  options: HandoffOptions,
  settings: Settings,
  conversations: TwilioConversations,
  limiter: Limiter,
): Call {
  /** No code is stored: it follows from the secret, so any process can check what another has sent. */
  async function codeFor(conversationSid: string, to: Recipient, span: number): Promise<string> {
    const key = await keyFor(settings.twilio.apiSecret, 'handoff');
    const hash = await keyedHash(key, JSON.stringify([conversationSid, to.channel, to.address, span]));
    return String(new DataView(hash.buffer).getUint32(0) % 1_000_000).padStart(6, '0');
  }

  async function sendCode(conversationSid: string, to: Recipient, span: number): Promise<HandoffAnswer> {
    await limiter.enforce('codes', conversationSid);
    await limiter.enforce('codesPerRecipient', to.address.toLowerCase());
    const code = await codeFor(conversationSid, to, span);
    await callHook('handoff.sendCode', settings.log, () => options.sendCode({ ...to, code }));
    settings.log({ level: 'info', event: 'codeSent', conversationSid, channel: to.channel });
    return { codeSent: true, expiration: (span + 2) * codeSpan };
  }

  async function join(conversationSid: string, { channel, address }: Recipient, from: string): Promise<void> {
    const prefix = channel === 'whatsapp' ? 'whatsapp:' : '';
    const deadline = startDeadline(callDeadline);
    try {
      const binding = { address: prefix + address, proxy: prefix + from, isMail: channel === 'email' };
      await conversations.addRecipient(conversationSid, binding, deadline.signal);
    } finally {
      deadline.clear();
    }
    settings.log({ level: 'info', event: 'handedOff', conversationSid, channel });
  }

  return {
    limit: 'furtherCalls',
    emptyStatus: 202,
    async run(body) {
      const { session } = await requireVisitor(settings, body);
      const { conversationSid } = session;
      const { from, ...to } = parseRecipient(body, options);
      const code = optionalText(body, 'code', 16);
      const span = Math.floor(settings.now() / codeSpan);
      if (code === null) return sendCode(conversationSid, to, span);
      await limiter.enforce('codeAttempts', conversationSid);
      const good = [await codeFor(conversationSid, to, span), await codeFor(conversationSid, to, span - 1)];
      if (!good.includes(code.trim())) throw new Refusal('wrongCode', 'This is not the code that was sent.');
      await join(conversationSid, to, from);
      return null;
    },
  };
}

interface Recipient {
  readonly channel: Channel;
  readonly address: string;
}

function parseRecipient(body: Record<string, unknown>, options: HandoffOptions): Recipient & { from: string } {
  const { channel, address } = body;
  if (channel !== 'sms' && channel !== 'whatsapp' && channel !== 'email') {
    throw new Refusal('invalidField', 'channel must be sms, whatsapp or email.');
  }
  const from = channel === 'email' ? options.mailbox : options.numbers?.[channel];
  if (from === undefined) throw new Refusal('invalidField', 'channel is not offered here.');
  if (typeof address !== 'string' || !(channel === 'email' ? isMailAddress(address) : phoneNumber.test(address))) {
    const expected = channel === 'email' ? 'one mail address' : '+ and 7 to 15 digits';
    throw new Refusal('invalidField', `address must be ${expected}.`);
  }
  if (options.allows && !options.allows(channel, address)) {
    throw new Refusal('invalidField', 'address is not one that this site writes to.');
  }
  return { channel, address, from };
}
