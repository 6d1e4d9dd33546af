// What is fetched while the form is being filled in, or when a conversation is resumed.

export { HeaderMenu } from '../menu/HeaderMenu';
export { Conversation } from './Conversation';
export { follow } from './follow';
export { Problem } from './Problem';
export { Who } from './Who';
