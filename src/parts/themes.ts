// Looks beyond the brand colour, needed before the first screen where a site has chosen one.

export function loadThemesPart(_attempt: number) {
  return import('../theme/themesPart');
}
