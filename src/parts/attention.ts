// What calls for the visitor's attention, needed while a conversation is on.

export function loadAttentionPart(_attempt: number) {
  return import('../ui/attention/attentionPart');
}
