// Files dragged over an element and dropped on it. Text that is dragged is left to the browser.

export interface Drops {
  onHover(hovered: boolean): void;
  onDrop(files: readonly File[]): void;
}

/** Returns how to stop. */
export function watchDrops(element: HTMLElement, { onHover, onDrop }: Drops): () => void {
  /** Every element below tells of its own entering and leaving. */
  let depth = 0;
  const stop = new AbortController();
  const listen = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', react: (event: DragEvent) => void) => {
    element.addEventListener(
      type,
      (event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        // Else the browser leaves the page to show the file.
        event.preventDefault();
        // The host page may have a drop target of its own around us.
        event.stopPropagation();
        react(event);
      },
      { signal: stop.signal },
    );
  };
  listen('dragenter', () => {
    if (++depth === 1) onHover(true);
  });
  listen('dragover', ({ dataTransfer }) => {
    if (dataTransfer) dataTransfer.dropEffect = 'copy';
  });
  listen('dragleave', () => {
    depth = Math.max(0, depth - 1);
    if (depth === 0) onHover(false);
  });
  listen('drop', ({ dataTransfer }) => {
    depth = 0;
    onHover(false);
    onDrop([...(dataTransfer?.files ?? [])]);
  });
  return () => stop.abort();
}
