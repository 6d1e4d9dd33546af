import type { RefObject } from 'preact';
import { enMenu } from '../../i18n/enMenu';
import { loadMovePart } from '../../parts/move';
import { loadTranscriptPart } from '../../parts/transcript';
import { useTexts } from '../conversation/useTexts';
import { PanelDialog } from '../dialog/PanelDialog';
import { PartDialog } from '../dialog/PartDialog';
import { EndConversation } from './EndConversation';

export interface MenuDialogProps {
  readonly kind: 'end' | 'transcript' | 'elsewhere' | 'handoff';
  /** Where the focus goes afterwards. */
  readonly opener: RefObject<HTMLElement | null>;
  onClose(): void;
}

/** What an entry of the menu opens. */
export function MenuDialog({ kind, opener, onClose }: MenuDialogProps) {
  const { ending, transcript, menu } = useTexts(enMenu);
  const common = { opener, onClose };
  switch (kind) {
    case 'end':
      return (
        <PanelDialog title={ending.title} {...common}>
          <EndConversation onClose={onClose} />
        </PanelDialog>
      );
    case 'transcript':
      return (
        <PartDialog title={transcript.title} {...common} load={loadTranscriptPart}>
          {({ GetTranscript }) => <GetTranscript onClose={onClose} />}
        </PartDialog>
      );
    case 'elsewhere':
      return (
        <PartDialog title={menu.elsewhere} {...common} load={loadMovePart}>
          {({ ContinueElsewhere }) => <ContinueElsewhere />}
        </PartDialog>
      );
    case 'handoff':
      return (
        <PartDialog title={menu.handoff} {...common} load={loadMovePart}>
          {({ ContinueByMessage }) => <ContinueByMessage onClose={onClose} />}
        </PartDialog>
      );
  }
}
