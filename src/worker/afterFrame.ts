/** No frame is longer than this; a page in a frame that is scrolled away draws none at all. */
const longestFrameMs = 100;

/** Resolves when the next frame has been drawn; at once where the page is hidden and draws none. */
export async function afterFrame(): Promise<void> {
  if (document.hidden) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, longestFrameMs);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
