interface Policy {
  createScriptURL(address: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: object): Policy;
}

/** A window grants a name once, and each worker that follows another needs it again. */
const policies = new WeakMap<object, Policy>();

/**
 * The address of a script for `window`. Under trusted types it needs a policy, which the page allows by its name:
 * `trusted-types parlor`.
 */
export function trusted(address: string, window: object): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return address;
  try {
    const policy =
      policies.get(window) ?? trustedTypes.createPolicy('parlor', { createScriptURL: (given: string) => given });
    policies.set(window, policy);
    return policy.createScriptURL(address);
  } catch {
    // Somebody else has one of this name, or it is not allowed: then the address alone may do.
    return address;
  }
}
