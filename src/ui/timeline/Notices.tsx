import type { TimelineNotice } from '../../core/timelineItems';
import { useTexts } from '../conversation/useTexts';

/** What happened beside the messages: agents in the middle, a deleted message on the side where it stood. */
export function Notices({ notices }: { readonly notices: readonly TimelineNotice[] }) {
  const texts = useTexts();
  return (
    <>
      {notices.map(({ key, kind, name, from }) =>
        kind === 'deleted' ? (
          <div key={key} class="group" data-from={from}>
            <p class="tombstone">{texts.notices.deleted}</p>
          </div>
        ) : (
          <p key={key} class="notice">
            {texts.notices[kind](name)}
          </p>
        ),
      )}
    </>
  );
}
