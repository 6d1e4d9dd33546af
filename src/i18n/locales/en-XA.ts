import { definePseudoLocale, expanded } from '../pseudoLocale';

export const { createLanguage } = definePseudoLocale('ltr', expanded);
