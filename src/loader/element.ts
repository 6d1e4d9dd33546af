// Elements by script alone: no markup strings, so the strictest CSP and Trusted Types have nothing to refuse.

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  return fill(document.createElement(tag), attributes, ...children);
}

export function drawing(tag: 'svg' | 'path', attributes: Record<string, string>, ...children: Node[]): SVGElement {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, ...children);
}

function fill<Made extends Element>(
  made: Made,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): Made {
  for (const name in attributes) made.setAttribute(name, attributes[name] as string);
  made.append(...children);
  return made;
}
