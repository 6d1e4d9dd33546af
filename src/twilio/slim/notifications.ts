// In the slim SDK: takes the place of the package @twilio/notifications, whose other half is push notifications of phones.

import { EventEmitter } from './eventEmitter';

interface Connection {
  on(event: 'message', listener: (type: unknown, message: unknown) => void): void;
}

/** Passes on what comes over the one connection: that is how typing arrives. */
export class Notifications extends EventEmitter {
  constructor(_token: string, { twilsockClient }: { readonly twilsockClient: Connection }) {
    super();
    twilsockClient.on('message', (type, message) => this.emit('message', type, message));
  }

  // For the services that wake phones, in which a page is never registered.
  updateToken(): void {}
  subscribe(): void {}
}
