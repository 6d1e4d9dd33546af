// What the page can tell about a visit without asking anybody.

import type { AutomaticSource } from '../../core/formSchema';
import { fieldsOf } from '../../core/plainValues';
import type { SliceStorage } from '../../core/ports';
import type { AutomaticField } from '../../core/richForm/fields';

const slice = 'firstTouch';
const longest = 500;

const remembered = [
  'page',
  'title',
  'referrer',
  'time',
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'utm_term',
  'utm_content',
] as const satisfies readonly AutomaticSource[];

/** Keeps where the visitor was first seen, as long as the site's choice of storage allows. Later calls change nothing. */
export function rememberFirstTouch(storage: SliceStorage, locale: string): void {
  if ((storage.read(slice) ?? null) !== null) return;
  storage.write(slice, Object.fromEntries(remembered.map((source) => [source, tell(source, locale)])));
}

export function automaticValue({ source, first }: AutomaticField, storage: SliceStorage, locale: string): string {
  const known = first ? fieldsOf(storage.read(slice))[source] : undefined;
  return typeof known === 'string' ? known.slice(0, longest) : tell(source, locale);
}

function tell(source: AutomaticSource, locale: string): string {
  switch (source) {
    case 'page':
      return withoutSecrets(location.href);
    case 'title':
      return document.title.slice(0, longest);
    case 'referrer':
      return withoutSecrets(document.referrer);
    case 'locale':
      return locale;
    case 'timeZone':
      return Intl.DateTimeFormat().resolvedOptions().timeZone ?? '';
    case 'time':
      return new Date().toISOString();
    default:
      return (new URLSearchParams(location.search).get(source) ?? '').slice(0, longest);
  }
}

/** Query and fragment may carry tokens of the host page. */
function withoutSecrets(url: string): string {
  return url.replace(/[?#].*$/s, '').slice(0, longest);
}
