// What has to do with storage and is not needed at first: files, the site's own storage, removing everything.

export { createFileStore } from './fileStore';
export { openAdapter } from './openAdapter';
export { purge } from './purge';
