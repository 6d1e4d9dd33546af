// Markdown: what the team and its bots write. The build puts a self-contained file in its place.

export function loadTextPart(_attempt: number): Promise<typeof import('../ui/timeline/textPart')> {
  return import('../ui/timeline/textPart');
}
