/**
 * Gives jsdom and happy-dom what the widget counts on and they do not have (jsdom 29: `matchMedia`, `ResizeObserver`). Adds what is missing,
 * replaces nothing: in a browser it does nothing.
 */
export function fillDom(): void {
  globalThis.matchMedia ??= ((media: string) =>
    Object.assign(new EventTarget(), { media, matches: false, onchange: null })) as typeof matchMedia;
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  const { prototype } = globalThis.HTMLDialogElement ?? { prototype: {} as HTMLDialogElement };
  prototype.show ??= function show(this: HTMLDialogElement) {
    this.open = true;
  };
  prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
  Element.prototype.scrollIntoView ??= () => {};
  Element.prototype.getAnimations ??= () => [];
}
