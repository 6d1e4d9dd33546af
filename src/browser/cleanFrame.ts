// A window of the same origin in which no script of the page has ever run: its intrinsics are the browser's own. It is
// under the page's policy and shows nothing.

export interface CleanFrame {
  readonly window: Window & typeof globalThis;
  /** Takes it away, with all that runs in it. */
  close(): void;
}

/**
 * Rejects where the page cannot look into its own frames, which is in a sandbox; and with `patience` at an end, since a page
 * can keep a frame from ever loading. Nothing is left of it then.
 */
export async function openCleanFrame(patience: AbortSignal, name = ''): Promise<CleanFrame> {
  const frame = document.createElement('iframe');
  if (name) frame.name = name;
  frame.style.setProperty('display', 'none', 'important');
  // Not every browser has made its document before this event.
  const made = new Promise((resolve, reject) => {
    frame.onload = resolve;
    patience.addEventListener('abort', () => reject(new Error('the frame does not load')));
  });
  try {
    // Beside the body, which pages replace.
    document.documentElement.append(frame);
    await made;
    const { contentWindow } = frame;
    if (!contentWindow || !frame.contentDocument) throw new Error('the frame is not of this origin');
    return { window: contentWindow as CleanFrame['window'], close: () => frame.remove() };
  } catch (error) {
    frame.remove();
    throw error;
  }
}
