// What is fetched when a form asks for more than plain fields: steps, conditions, choices, telephone numbers, ratings.

import choicesCss from './choices.css?inline';
import richFormCss from './richForm.css?inline';

export { createFormKit } from './createFormKit';
export const css = choicesCss + richFormCss;
