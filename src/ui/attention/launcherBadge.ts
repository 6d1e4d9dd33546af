// How many unread messages there are, on the launcher and in its name.

import { unreadCount } from '../../core/selectors';
import { adopt } from '../../theme/adopt';
import type { Chat } from '../chat';
import { textsOf } from '../conversation/useTexts';
import css from './launcherBadge.css?inline';

/** Returns how to stop: the launcher is left as it was. */
export function showUnread(chat: Chat): () => void {
  const { engine, root, config } = chat;
  const texts = textsOf(chat);
  const { button } = chat.launcher;
  const name = config.launcherLabel ?? texts.openChat;
  const badge = document.createElement('span');
  badge.className = 'badge';

  const paint = () => {
    const count = unreadCount(engine.get());
    badge.textContent = count > 99 ? '99+' : `${count}`;
    button.ariaLabel = count > 0 ? texts.unreadLauncher(name, count) : name;
    if (count > 0) button.append(badge);
    else badge.remove();
  };
  paint();
  const stops = [adopt(root, [css]), engine.subscribe(paint)];
  return () => {
    for (const stop of stops) stop();
    badge.remove();
    button.ariaLabel = name;
  };
}
