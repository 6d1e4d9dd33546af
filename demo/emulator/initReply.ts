// The fields of a reply to `init`: what is granted, and the continuation of an earlier connection.
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Behaviour } from './behaviour';
import type { Service } from './representations';
import type { PacketHeader } from './twilsock';

export function initReply(
  header: PacketHeader,
  identity: string,
  service: Service,
  behaviour: Behaviour,
): Record<string, unknown> {
  const offered = Array.isArray(header.capabilities) ? header.capabilities : [];
  const supported = ['client_update', ...(behaviour.offlineStorage ? ['offline_storage'] : [])];
  const capabilities = supported.filter((name) => offered.includes(name));
  const registrations = Array.isArray(header.registrations) ? header.registrations : [];
  const storageId = createHash('sha1').update(`${service.serviceSid} ${identity}`).digest('hex');
  return {
    capabilities,
    ...continuation(header.continuation_token, identity, service.serviceSid),
    ...(capabilities.includes('offline_storage')
      ? { offline_storage: { ip_messaging: { storage_id: storageId } } }
      : {}),
    account_descriptor: {
      account_sid: service.accountSid,
      instance_sids: { ip_messaging: service.serviceSid },
      identity,
    },
    init_registrations: registrations.map(({ notification_protocol_version: _, ...registration }) => ({
      notification_ctx_id: randomUUID(),
      ...registration,
    })),
  };
}

function continuation(given: unknown, identity: string, serviceSid: string): Record<string, unknown> {
  const known = typeof given === 'string' ? identityIn(given) : undefined;
  if (typeof given === 'string' && known === identity) {
    return { continuation_token: given, continuation_token_status: { reissued: false } };
  }
  const content = {
    format: 'rtd-ct-1',
    endpointId: `twi1-${randomBytes(16).toString('hex')}`,
    grants: { identity, ip_messaging: { service_sid: serviceSid } },
  };
  const text = Buffer.from(JSON.stringify(content)).toString('base64url');
  const missing = given === null || given === undefined;
  return {
    continuation_token: `${text}.${randomBytes(32).toString('base64')}`,
    continuation_token_status: {
      reissued: true,
      reissue_reason: missing ? 'MISSING' : 'DIFFERENT_IDENTITY',
      reissue_message: missing ? 'Continuation token is not provided' : 'Different identity',
    },
  };
}

function identityIn(continuationToken: string): string | undefined {
  try {
    const content = Buffer.from(continuationToken.split('.')[0] ?? '', 'base64url').toString('utf8');
    return JSON.parse(content).grants.identity;
  } catch {
    return undefined;
  }
}
