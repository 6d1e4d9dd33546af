// Choices as they stand in a form, where every value is a text.

/** The value of a box that is ticked. */
export const ticked = 'yes';

/** While a form is filled in, several choices are one text, a line each. */
export function chosenIn(value: string): readonly string[] {
  return value === '' ? [] : value.split('\n');
}
