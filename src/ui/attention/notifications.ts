// Desktop notifications: never without the visitor having asked for them in the menu.

/** Whether it makes sense to offer them: the browser has them for pages, and the visitor has not forbidden them. */
export function canNotify(): boolean {
  return isSecureContext && 'Notification' in window && Notification.permission !== 'denied';
}

export function mayNotify(): boolean {
  return canNotify() && Notification.permission === 'granted';
}

/** To be called from the gesture that asks for it. */
export async function askToNotify(): Promise<boolean> {
  try {
    return (await Notification.requestPermission()) === 'granted';
  } catch {
    return false;
  }
}

export interface Notice {
  readonly title: string;
  readonly body: string;
  readonly icon: string | null;
  /** The chime rings already. */
  readonly silent: boolean;
}

export interface Notifier {
  show(notice: Notice): void;
  /** The visitor has come. */
  clear(): void;
}

/** `tag`: a new one takes the place of the one before. */
export function createNotifier(tag: string, onClick: () => void): Notifier {
  let shown: Notification | null = null;
  return {
    show({ title, body, icon, silent }) {
      try {
        shown = new Notification(title, { body, tag, silent, ...(icon === null ? {} : { icon }) });
      } catch {
        // Android has them for service workers only.
        return;
      }
      shown.onclick = () => {
        window.focus();
        onClick();
        shown?.close();
      };
    },
    clear() {
      shown?.close();
      shown = null;
    },
  };
}
