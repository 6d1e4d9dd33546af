// What has to do with storage and is seldom needed: the site's own, and removing everything.

export { openAdapter } from './openAdapter';
export { purge } from './purge';
