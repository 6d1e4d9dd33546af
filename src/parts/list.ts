// The list of the visitor's conversations, needed when somebody opens it.

export function loadListPart(_attempt: number) {
  return import('../ui/list/listPart');
}
