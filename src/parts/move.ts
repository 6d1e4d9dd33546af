// Moves a conversation to another device or channel, needed when somebody wants that.

export function loadMovePart(_attempt: number) {
  return import('../ui/move/movePart');
}
