// The menu itself and what it opens: fetched when the menu is first wanted.

export { Menu } from './Menu';
export { MenuDialog } from './MenuDialog';
export { TakeUpProblem } from './TakeUpProblem';
