/** Runs at once, or when the whole page has been parsed. Tools that send that event again make it run again. */
export function whenParsed(run: () => void): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', run);
  else run();
}
