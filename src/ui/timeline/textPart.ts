// What is more than letters in the text of a message: addresses, and Markdown.

import linksCss from './links.css?inline';
import richTextCss from './richText.css?inline';

export { LinkedText } from './LinkedText';
export { withoutMarks } from './markdown';
export { RichText } from './RichText';
export const css = linksCss + richTextCss;
