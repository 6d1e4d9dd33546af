// What is fetched when the visitor first adds a file, or has one in the composer or on its way.

export { DraftFiles } from './DraftFiles';
export { DropTarget } from './DropTarget';
export { PendingFile } from './PendingFile';
export { createQueue } from './queue';
export { problemWords } from './refusalWords';
