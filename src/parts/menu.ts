// The menu of the header and what it asks, needed when somebody opens it.

export function loadMenuPart(_attempt: number) {
  return import('../ui/menu/menuPart');
}
