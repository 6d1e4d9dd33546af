// What is fetched with the first conversation where messages may hold Markdown.

export { withoutMarks } from './markdown';
export { RichText } from './RichText';
export { default as css } from './richText.css?inline';
