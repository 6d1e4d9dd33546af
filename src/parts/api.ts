// Commands beyond opening and closing, hooks, and what else only some pages use. The build puts a self-contained file in its place.

import type { Api } from '../api/api';
import type { Inside } from '../api/inside';

export function loadApiPart(_attempt: number): Promise<{ createApi(inside: Inside): Api }> {
  return import('../api/apiPart');
}
