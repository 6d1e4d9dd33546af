// The menu itself and the question before the end: fetched when the menu is first wanted.

export { EndConversation } from './EndConversation';
export { Menu } from './Menu';
