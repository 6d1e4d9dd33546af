/**
 * Adds style sheets to a shadow root, after those it has; returns how to take them away. Constructable sheets only:
 * a `<style>` element would be refused by a strict CSP.
 */
export function adopt(root: ShadowRoot, cssTexts: readonly string[]): () => void {
  const sheets = cssTexts.map((text) => {
    const sheet = new CSSStyleSheet();
    // Browsers too old for this show the chat without its looks rather than no chat.
    sheet.replaceSync?.(text);
    return sheet;
  });
  root.adoptedStyleSheets = [...(root.adoptedStyleSheets ?? []), ...sheets];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
  };
}
