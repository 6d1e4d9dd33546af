// @vitest-environment node
import { expect, it } from 'vitest';
import { endpointOptionsFrom } from './environment';
import { credentials } from './testing/endpoint';

const environment = {
  TWILIO_ACCOUNT_SID: credentials.accountSid,
  TWILIO_AUTH_TOKEN: credentials.authToken,
  TWILIO_API_KEY: credentials.apiKey,
  TWILIO_API_SECRET: credentials.apiSecret,
  TWILIO_CONVERSATIONS_SERVICE_SID: credentials.serviceSid,
  ALLOWED_ORIGINS: 'https://shop.example, http://localhost:8080,',
};

it('reads the TWILIO_ variables and the list of origins', () => {
  expect(endpointOptionsFrom(environment)).toEqual({
    options: { twilio: credentials, allowedOrigins: ['https://shop.example', 'http://localhost:8080'] },
  });
});

it("reads the names of Twilio's sample server too", () => {
  const renamed = Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name.replace('TWILIO_', ''), value]),
  );
  expect(endpointOptionsFrom(renamed)).toEqual(endpointOptionsFrom(environment));
});

it('takes an empty optional variable as not set', () => {
  const { options } = endpointOptionsFrom({ ...environment, TWILIO_ADDRESS_SID: ' ', TWILIO_REGION: '' }) as never;
  expect(options).not.toHaveProperty('twilio.addressSid');
});

it('names each variable that is missing', () => {
  const { problems } = endpointOptionsFrom({}) as { problems: string[] };
  const names = Object.keys(environment);
  expect(problems).toHaveLength(names.length);
  names.forEach((name) => {
    expect(problems.some((problem) => problem.startsWith(`${name} is not set`))).toBe(true);
  });
});

it('names the variable whose value cannot be right, without the value', () => {
  const wrong = { ...environment, TWILIO_API_KEY: 'my-secret', ALLOWED_ORIGINS: '*', TRUSTED_PROXIES: 'yes' };
  expect(endpointOptionsFrom(wrong)).toEqual({
    problems: [
      'TRUSTED_PROXIES must be a whole number.',
      'TWILIO_API_KEY must start with SK.',
      'ALLOWED_ORIGINS: "*" has a wildcard; list each origin exactly.',
    ],
  });
});

it('reads the address that the trusted proxy saw when there is one', () => {
  const { options } = endpointOptionsFrom({ ...environment, TRUSTED_PROXIES: '1' }) as {
    options: { clientAddress(request: Request): string | null };
  };
  const request = new Request('https://x.example', { headers: { 'x-forwarded-for': '9.9.9.9, 192.0.2.7' } });
  expect(options.clientAddress(request)).toBe('192.0.2.7');
});
