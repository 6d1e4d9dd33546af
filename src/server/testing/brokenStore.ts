// A store that is away.

import type { RateLimitStore } from '../store';

const down = () => Promise.reject(new Error('down'));

export const brokenStore: RateLimitStore = { count: down, peek: down };
