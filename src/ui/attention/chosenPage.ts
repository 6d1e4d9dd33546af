// Several pages of a site may show the same conversation; the one that had the focus last calls for attention.

export interface ChosenPage {
  isChosen(): boolean;
  /** The visitor is here now. */
  claim(): void;
  /** Waits for the call again after {@link ChosenPage.release}. */
  wait(): void;
  release(): void;
}

/** A Web Lock, stolen with the focus and inherited when its page dies. Without locks every page calls. */
export function createChosenPage(name: string, onChange: () => void): ChosenPage {
  const { locks } = navigator;
  if (!locks) return { isChosen: () => true, claim() {}, wait() {}, release() {} };
  let chosen = false;
  let current = new AbortController();
  let letGo = () => {};

  function become(next: boolean): void {
    if (chosen === next) return;
    chosen = next;
    onChange();
  }

  function request(steal: boolean): void {
    current.abort();
    current = new AbortController();
    const { signal } = current;
    const hold = () => {
      if (signal.aborted) return undefined;
      become(true);
      return new Promise<void>((resolve) => {
        letGo = resolve;
      });
    };
    // The lock API allows no signal together with `steal`.
    locks.request(name, steal ? { steal } : { signal }, hold).catch(() => {
      if (signal.aborted) return;
      become(false);
      request(false);
    });
  }

  return {
    isChosen: () => chosen,
    claim() {
      if (!chosen) request(true);
    },
    wait: () => request(false),
    release() {
      current.abort();
      letGo();
      become(false);
    },
  };
}
