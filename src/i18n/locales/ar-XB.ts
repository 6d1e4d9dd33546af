import { definePseudoLocale, reversed } from '../pseudoLocale';

export const { createLanguage } = definePseudoLocale('rtl', reversed);
