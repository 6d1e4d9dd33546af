export { ContinueByMessage } from './ContinueByMessage';
export { ContinueElsewhere } from './ContinueElsewhere';
