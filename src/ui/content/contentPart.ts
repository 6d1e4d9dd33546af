// What is fetched when the first message is there that offers something beside its text, or with the survey at the end.

import choicesCss from '../richForm/choices.css?inline';
import contentCss from './content.css?inline';

export { EndSurvey } from '../survey/EndSurvey';
export { Content } from './Content';
export const css = choicesCss + contentCss;
