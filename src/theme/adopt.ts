/** Sheets that come after all others, whatever is added later. */
const lastSheets = new WeakSet<CSSStyleSheet>();

/**
 * Adds style sheets to a shadow root, after those it has; returns how to take them away. Constructable sheets only:
 * a `<style>` element would be refused by a strict CSP. `last`: they stay behind whatever is added later.
 */
export function adopt(root: ShadowRoot, cssTexts: readonly string[], last = false): () => void {
  const sheets = cssTexts.map((text) => {
    const sheet = new CSSStyleSheet();
    // Browsers too old for this show the chat without its looks rather than no chat.
    sheet.replaceSync?.(text);
    if (last) lastSheets.add(sheet);
    return sheet;
  });
  const all = [...(root.adoptedStyleSheets ?? []), ...sheets];
  root.adoptedStyleSheets = [
    ...all.filter((sheet) => !lastSheets.has(sheet)),
    ...all.filter((sheet) => lastSheets.has(sheet)),
  ];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
  };
}
