// Asks visitors whether they are still there, needed where conversations end by themselves.

export function loadIdlePart(_attempt: number) {
  return import('../ui/idle/idlePart');
}
