interface TrustedTypes {
  createPolicy(name: string, rules: object): { createScriptURL(address: string): string };
}

/**
 * The address of a script for `window`. Under trusted types it needs a policy, which the page allows by its name:
 * `trusted-types parlor`.
 */
export function trusted(address: string, window: object): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return address;
  try {
    return trustedTypes.createPolicy('parlor', { createScriptURL: (given: string) => given }).createScriptURL(address);
  } catch {
    // There is one of this name already, or it is not allowed: then the address alone may do.
    return address;
  }
}
