// Options from environment variables.

import { forwardedAddress } from './addresses';
import { type EndpointOptions, optionProblems, type TwilioCredentials } from './options';

/** Setting in `twilio` → variables that may hold it; the second name is the one of Twilio's own sample server. */
const variables = {
  accountSid: ['TWILIO_ACCOUNT_SID', 'ACCOUNT_SID'],
  authToken: ['TWILIO_AUTH_TOKEN', 'AUTH_TOKEN'],
  apiKey: ['TWILIO_API_KEY', 'API_KEY'],
  apiSecret: ['TWILIO_API_SECRET', 'API_SECRET'],
  serviceSid: ['TWILIO_CONVERSATIONS_SERVICE_SID', 'CONVERSATIONS_SERVICE_SID'],
  addressSid: ['TWILIO_ADDRESS_SID', 'ADDRESS_SID'],
  workspaceSid: ['TWILIO_WORKSPACE_SID', 'WORKSPACE_SID'],
  region: ['TWILIO_REGION', 'REGION'],
} as const satisfies Record<Exclude<keyof TwilioCredentials, 'previousKey'>, readonly [string, string]>;

const optional: ReadonlySet<string> = new Set(['addressSid', 'workspaceSid', 'region']);

/**
 * Reads `TWILIO_ACCOUNT_SID`, `TWILIO_AUTH_TOKEN`, `TWILIO_API_KEY`, `TWILIO_API_SECRET`,
 * `TWILIO_CONVERSATIONS_SERVICE_SID`, optionally `TWILIO_ADDRESS_SID`, `TWILIO_WORKSPACE_SID` (Flex) and `TWILIO_REGION`; each also without
 * `TWILIO_`, as Twilio's sample server names them. `TWILIO_PREVIOUS_API_KEY` and `TWILIO_PREVIOUS_API_SECRET` while keys
 * are changed. `ALLOWED_ORIGINS` lists origins, separated by commas.
 * `TRUSTED_PROXIES` (default 0): how many proxies of your own stand in front and append to `X-Forwarded-For`.
 * An empty variable counts as not set. Problems name the variable and never a value that is secret.
 */
export function endpointOptionsFrom(
  environment: Record<string, string | undefined>,
): { options: EndpointOptions } | { problems: string[] } {
  const read = (name: string) => environment[name]?.trim() || undefined;
  const problems: string[] = [];
  const twilio: Record<string, unknown> = {};
  for (const [setting, [name, fallback]] of Object.entries(variables)) {
    const value = read(name) ?? read(fallback);
    if (value !== undefined) twilio[setting] = value;
    else if (!optional.has(setting)) problems.push(`${name} is not set.`);
  }
  const [apiKey, apiSecret] = [read('TWILIO_PREVIOUS_API_KEY'), read('TWILIO_PREVIOUS_API_SECRET')];
  if (apiKey || apiSecret) twilio.previousKey = { apiKey, apiSecret };
  const allowedOrigins = (read('ALLOWED_ORIGINS') ?? '').split(',').flatMap((entry) => entry.trim() || []);
  if (allowedOrigins.length === 0) {
    problems.push('ALLOWED_ORIGINS is not set: list the origins of the pages that show the chat, separated by commas.');
  }
  const proxies = read('TRUSTED_PROXIES') ?? '0';
  if (!/^\d{1,2}$/.test(proxies)) problems.push('TRUSTED_PROXIES must be a whole number.');
  const options: EndpointOptions = {
    twilio: twilio as unknown as TwilioCredentials,
    allowedOrigins,
    ...(Number(proxies) > 0 ? { clientAddress: forwardedAddress(Number(proxies)) } : {}),
  };
  for (const problem of optionProblems(options)) {
    // What is missing was already said above, by the name of its variable.
    if (!problem.endsWith('is missing.')) problems.push(withVariableNames(problem));
  }
  return problems.length > 0 ? { problems } : { options };
}

function withVariableNames(problem: string): string {
  return problem
    .replace(/^twilio\.(\w+)/, (all, setting: string) =>
      Object.hasOwn(variables, setting) ? variables[setting as keyof typeof variables][0] : all,
    )
    .replace(/^allowedOrigins/, 'ALLOWED_ORIGINS');
}
