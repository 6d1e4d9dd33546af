/** What an endpoint would answer with: a token of the right form that nobody has signed, good for a day. `now`: epoch ms. */
export function unsignedToken(now: number): { token: string; expiration: number } {
  const issued = Math.floor(now / 1000);
  const expires = issued + 24 * 3600;
  const part = (value: object) =>
    btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return {
    token: `${part({ alg: 'none', typ: 'JWT' })}.${part({ iat: issued, exp: expires })}.unsigned`,
    expiration: expires * 1000,
  };
}
