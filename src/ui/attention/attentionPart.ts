// What is fetched when a conversation is on.

export { callForAttention } from './callForAttention';
