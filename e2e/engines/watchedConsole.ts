// WebKit's driver keeps the console of its pages to itself: a script that runs before Parlor notes what it would tell.

declare global {
  interface Window {
    /** Since the page came, or since they were last taken. */
    notedErrors?: string[];
  }
}

/** In the page. Failed requests of `fetch` and of sockets are not told to scripts; everything else is. */
function noteErrors(): void {
  const noted: string[] = [];
  window.notedErrors = noted;
  const tell = console.error;
  console.error = (...said: unknown[]) => {
    noted.push(said.map(String).join(' '));
    tell.apply(console, said);
  };
  const seen = (event: Event) => {
    const { target } = event;
    noted.push(event instanceof ErrorEvent ? event.message : `not loaded: ${(target as Element).outerHTML}`);
  };
  // What could not be loaded does not bubble.
  window.addEventListener('error', seen, true);
  window.addEventListener('unhandledrejection', ({ reason }) => noted.push(`not caught: ${reason}`));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    noted.push(`refused by ${violatedDirective}: ${blockedURI}`),
  );
}

export const watchConsole = `(${noteErrors})();`;

/** In the page. */
export function takeNotedErrors(): readonly string[] | null {
  return window.notedErrors?.splice(0) ?? null;
}
