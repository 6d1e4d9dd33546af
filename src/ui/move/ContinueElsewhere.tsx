import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { isChatError } from '../../core/errors';
import { enMove } from '../../i18n/enMove';
import { adopt } from '../../theme/adopt';
import { useChat } from '../chat';
import { askEndpoint } from '../conversation/askEndpoint';
import { useFormats } from '../conversation/formats';
import { useTexts } from '../conversation/useTexts';
import moveCss from './move.css?inline';
import { qrPath } from './qrPath';
import { parseResumeLink, type ResumeLink } from './resumeLink';

/** Pixels. Modules of whole pixels: cameras read uneven ones badly. */
const widestCode = 270;

type Situation =
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'there'; readonly link: ResumeLink }
  | { readonly kind: 'over' };

/** Inside a dialog: a link that continues the conversation on another device, as a code for its camera and to be copied. */
export function ContinueElsewhere() {
  const chat = useChat();
  const texts = useTexts();
  const formats = useFormats();
  const words = chat.language.of('move', enMove);
  const [situation, setSituation] = useState<Situation>({ kind: 'asking' });
  const [isCopied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => adopt(chat.root, [moveCss]), [chat.root]);

  const ask = useCallback(async () => {
    setSituation({ kind: 'asking' });
    setCopied(false);
    try {
      const found = await askEndpoint(chat, 'resumeLink');
      const link = 'answer' in found ? parseResumeLink(found.answer, Date.now()) : null;
      setSituation(link ? { kind: 'there', link } : { kind: 'failed', reason: '' });
    } catch (error) {
      setSituation({ kind: 'failed', reason: isChatError(error) ? texts.errors[error.kind] : '' });
    }
  }, [chat, texts]);
  useEffect(() => void ask(), [ask]);

  const link = situation.kind === 'there' ? situation.link : null;
  useEffect(() => {
    if (!link || link.expiration === null) return;
    const timer = setTimeout(() => setSituation({ kind: 'over' }), Math.min(2 ** 31 - 1, link.expiration - Date.now()));
    return () => clearTimeout(timer);
  }, [link]);
  const code = useMemo(() => link && drawn(link.url), [link]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link?.url ?? '');
      setCopied(true);
    } catch {
      // Forbidden on this page: whoever wants it can copy what is selected.
      field.current?.select();
    }
  };

  switch (situation.kind) {
    case 'asking':
      return <div class="dialog-waiting" role="status" aria-label={words.loading} aria-busy="true" />;
    case 'failed':
    case 'over':
      return (
        <>
          <p class="dialog-problem" role="alert">
            {situation.kind === 'over' ? words.over : `${words.failed} ${situation.reason}`}
          </p>
          <div class="dialog-actions">
            <button type="button" class="button" onClick={() => void ask()}>
              {words.again}
            </button>
          </div>
        </>
      );
    case 'there':
      return (
        <>
          <p class="dialog-note">{words.scan}</p>
          {code && (
            <svg
              class="move-code"
              style={{ inlineSize: `${code.size * Math.max(2, Math.floor(widestCode / code.size))}px` }}
              viewBox={`0 0 ${code.size} ${code.size}`}
              role="img"
              aria-label={words.code}
            >
              <rect width={code.size} height={code.size} />
              <path d={code.path} />
            </svg>
          )}
          <div class="move-link">
            <input ref={field} class="input" readOnly aria-label={words.link} dir="ltr" value={situation.link.url} />
            <button type="button" class="button" onClick={() => void copy()}>
              {isCopied ? words.copied : words.copy}
            </button>
          </div>
          <p class="dialog-note">
            {words.goodUntil(situation.link.expiration === null ? null : formats.time(situation.link.expiration))}
          </p>
        </>
      );
  }
}

/** Without the code there is still the link. */
function drawn(url: string): ReturnType<typeof qrPath> | null {
  try {
    return qrPath(url);
  } catch {
    return null;
  }
}
