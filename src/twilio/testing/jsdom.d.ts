// What of jsdom is used here; the package brings no types.

declare module 'jsdom' {
  export class JSDOM {
    constructor(html?: string, options?: { readonly url: string });
    readonly window: {
      readonly document: object;
      readonly XMLHttpRequest: typeof XMLHttpRequest;
      readonly Blob: typeof Blob;
      close(): void;
    };
  }
}
