/**
 * Puts `text` where the caret is, in place of what is selected, so that undo takes it away again. `keepFocus`: whether
 * the field has the focus afterwards; otherwise who had it gets it back.
 */
export function insertText(field: HTMLTextAreaElement, text: string, keepFocus = true): void {
  const focused = (field.getRootNode() as Document | ShadowRoot).activeElement;
  field.focus({ preventScroll: true });
  // Nothing else keeps the browser's own history of the field. Outdated in name, known everywhere.
  const isDone = field.ownerDocument.execCommand?.('insertText', false, text);
  if (!isDone) {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (!keepFocus && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}
