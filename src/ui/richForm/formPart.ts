// What is fetched when a form asks for more than plain fields: steps, conditions, choices, telephone numbers, ratings.

export { completeForm } from './completeForm';
export { RichForm } from './RichForm';
