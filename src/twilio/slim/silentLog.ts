// In the slim SDK: takes the place of five loggers and of the package loglevel, which writes to localStorage. They are
// silent unless told otherwise, and so is this, always.

export class Logger {
  static scope(_name?: string): Logger {
    return new Logger();
  }

  static setLevel(): void {}
  static trace(): void {}
  static debug(): void {}
  static info(): void {}
  static warn(): void {}
  static error(): void {}

  setLevel(): void {}
  trace(): void {}
  debug(): void {}
  info(): void {}
  warn(): void {}
  error(): void {}
}

export const log = new Logger();
// biome-ignore lint/style/noDefaultExport: that is how twilio-sync imports it
export { log as default };
