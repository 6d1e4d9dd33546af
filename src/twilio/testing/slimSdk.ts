// What the tests of the project "slim SDK" run over: the adapter with the SDK as the build makes it, and a class that they
// reach into.

export { Client } from '@twilio/conversations';
export { createTwilioTransport } from '../transport';
