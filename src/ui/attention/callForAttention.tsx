// Follows the conversation and calls when something comes that the visitor does not see. What to do when: attention.ts.

import { render } from 'preact';
import type { Message } from '../../core/message';
import { personName } from '../../core/people';
import { enAttention } from '../../i18n/enAttention';
import { adopt } from '../../theme/adopt';
import type { Chat } from '../chat';
import { textsOf } from '../conversation/useTexts';
import { attend, nothingStands, type Standing } from './attention';
import { readAttention } from './attentionSettings';
import { createChime } from './chime';
import { createChosenPage } from './chosenPage';
import { createFaviconBadge } from './faviconBadge';
import { showUnread } from './launcherBadge';
import { createNotifier, mayNotify } from './notifications';
import { Preview } from './Preview';
import previewCss from './preview.css?inline';
import { createTitleBadge } from './titleBadge';

/** More would not fit where it is shown. */
const mostCharacters = 200;

/** Returns how to stop: the page is left as it was. */
export function callForAttention(chat: Chat): () => void {
  const { engine, config, language, root, storage } = chat;
  const texts = textsOf(chat, enAttention);
  let before = engine.get();
  let standing: Standing = nothingStands;

  const dropSheet = adopt(root, [previewCss]);
  const container = document.createElement('div');
  container.className = 'parlor';
  container.dataset.position = config.position;
  root.append(container);

  const open = () => engine.dispatch({ kind: 'openPanel' });
  const chime = createChime();
  const title = createTitleBadge(texts.attention.titleWithCount);
  const icon = createFaviconBadge();
  const notifier = createNotifier(`parlor:${chat.instance}`, open);
  const stopCounting = showUnread(chat);
  const page = createChosenPage(`parlor:${chat.instance}:attention`, check);

  function check(): void {
    const after = engine.get();
    const hasFocus = document.visibilityState === 'visible' && document.hasFocus();
    const { sound, notify } = readAttention(storage);
    const situation = {
      hasFocus,
      isChosen: page.isChosen(),
      soundIsOn: sound,
      mayNotify: notify && mayNotify(),
    };
    const attention = attend(standing, before, after, situation);
    before = after;
    const { preview } = attention.standing;
    const redraw = preview !== standing.preview;
    standing = attention.standing;
    title.show(attention.badge);
    icon.show(attention.badge);
    if (redraw) draw();
    if (hasFocus) notifier.clear();
    if (attention.chime) chime.play();
    if (attention.notification) {
      const { author, text } = wordsOf(attention.notification);
      notifier.show({ title: author, body: text, icon: config.avatar, silent: sound });
    }
  }

  function draw(): void {
    const { preview } = standing;
    render(
      preview && (
        <Preview
          texts={texts.attention}
          language={language}
          {...wordsOf(preview.message)}
          earlier={preview.earlier}
          onOpen={open}
          onDismiss={dismiss}
        />
      ),
      container,
    );
  }

  function dismiss(): void {
    standing = { ...standing, preview: null };
    const hadFocus = container.contains(root.activeElement);
    draw();
    if (hadFocus) chat.launcher.button.focus({ preventScroll: true });
  }

  function wordsOf({ author, body, media }: Message) {
    const state = engine.get();
    const avatarUrl = state.participants.find(({ identity }) => identity === author)?.avatarUrl ?? null;
    const words = body.trim() || (media[0] ? (media[0].filename ?? texts.unnamedFile) : texts.attention.newMessage);
    return {
      author: personName(state, author) ?? config.title ?? texts.agent,
      avatarUrl,
      text: words.slice(0, mostCharacters),
    };
  }

  const stop = new AbortController();
  const { signal } = stop;
  const focused = () => {
    page.claim();
    check();
  };
  window.addEventListener('focus', focused, { signal });
  window.addEventListener('blur', check, { signal });
  document.addEventListener('visibilitychange', check, { signal });
  // A page in the back/forward cache must hold nothing, and looks as it should when it comes back.
  window.addEventListener('pagehide', rest, { signal });
  window.addEventListener('pageshow', ({ persisted }) => persisted && begin(), { signal });
  const unsubscribe = engine.subscribe(check);
  begin();

  function begin(): void {
    if (document.hasFocus()) page.claim();
    else page.wait();
    check();
  }

  function rest(): void {
    page.release();
    title.show(0);
    icon.show(0);
  }

  return () => {
    unsubscribe();
    stopCounting();
    stop.abort();
    rest();
    chime.dispose();
    notifier.clear();
    render(null, container);
    container.remove();
    dropSheet();
  };
}
