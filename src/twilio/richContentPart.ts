// What is fetched with the first message that offers something, or when a conversation is on.

export { parseContent } from '../core/parseContent';
export { readTemplate } from './readTemplate';
