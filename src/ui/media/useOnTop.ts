import { useEffect } from 'preact/hooks';

/** The panel becomes modal, or stops being so, when the window changes, and would then lie above. */
export function useOnTop(dialog: { current: HTMLDialogElement | null }): void {
  useEffect(() => {
    const panel = dialog.current?.parentElement?.closest('dialog');
    let wasModal = panel?.matches(':modal');
    const check = () => {
      const isModal = panel?.matches(':modal');
      if (isModal === wasModal) return;
      wasModal = isModal;
      const element = dialog.current;
      if (!element) return;
      element.close();
      element.showModal();
    };
    const later = () => requestAnimationFrame(check);
    window.addEventListener('resize', later);
    return () => window.removeEventListener('resize', later);
  }, [dialog]);
}
