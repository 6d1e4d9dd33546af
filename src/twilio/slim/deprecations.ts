// In the slim SDK: takes the place of the package @twilio/deprecation-decorator. The warnings are for whoever calls the SDK.

export function deprecationWarning(): void {}

/** Imported, but all decorators are left out. */
export function deprecated(): void {}
