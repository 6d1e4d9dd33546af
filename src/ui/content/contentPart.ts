// What is fetched when the first message is there that offers something beside its text.

import surveyCss from '../survey/survey.css?inline';
import contentCss from './content.css?inline';

export { Content } from './Content';
export const css = contentCss + surveyCss;
