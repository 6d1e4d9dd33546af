// What is fetched while the form is being filled in, or when a conversation is resumed.

export { announce } from '../announcer/announce';
export { Conversation } from './Conversation';
