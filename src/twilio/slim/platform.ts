// In the slim SDK: takes the place of the package platform, which reads the browser's name and system out of its user agent
// with 14 KB of tables. twilsock only reports them, and reports "unknown" for what is missing.

export const os = {};
export const name = undefined;
export const version = undefined;
