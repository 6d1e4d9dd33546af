import { useRef } from 'preact/hooks';
import { useChat } from '../chat';
import { CameraIcon, ClipIcon } from '../conversation/conversationIcons';
import { useTexts } from '../conversation/useTexts';
import { useMedia } from '../useMedia';

interface Props {
  onFiles(files: readonly File[]): void;
}

/** The way to a file for everybody; on a phone also the shortest one to its camera. */
export function AttachButtons({ onFiles }: Props) {
  const { config } = useChat();
  const { attachments } = useTexts();
  const isPhone = useMedia('(pointer: coarse)');
  const { types } = config.attachments;
  const accept = Array.isArray(types) ? types.map((type) => (/[./]/.test(type) ? type : `.${type}`)).join() : undefined;
  return (
    <>
      <FileButton label={attachments.add} kind="files" accept={accept} onFiles={onFiles}>
        <ClipIcon />
      </FileButton>
      {isPhone && (
        <FileButton label={attachments.camera} kind="camera" accept="image/*" capture="environment" onFiles={onFiles}>
          <CameraIcon />
        </FileButton>
      )}
    </>
  );
}

interface FileButtonProps extends Props {
  readonly label: string;
  readonly kind: 'files' | 'camera';
  readonly accept: string | undefined;
  readonly capture?: 'environment';
  readonly children: preact.ComponentChild;
}

function FileButton({ label, kind, accept, capture, onFiles, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        class="tool"
        data-kind={kind}
        aria-label={label}
        title={label}
        onClick={() => input.current?.click()}
      >
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        multiple={!capture}
        accept={accept}
        capture={capture}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // So that the same file can be chosen again after it was removed.
          currentTarget.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}
