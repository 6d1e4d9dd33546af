// All of the English texts together: for tests and scripts. The widget has each group in the part that shows it.

import type { AllTexts } from './allTexts';
import { en } from './en';
import { enActions } from './enActions';
import { enAttachments } from './enAttachments';
import { enAttention } from './enAttention';
import { enBeyondForm } from './enBeyondForm';
import { enContent } from './enContent';
import { enConversation } from './enConversation';
import { enEmoji } from './enEmoji';
import { enEngage } from './enEngage';
import { enForm } from './enForm';
import { enIdle } from './enIdle';
import { enList } from './enList';
import { enMedia } from './enMedia';
import { enMenu } from './enMenu';
import { enMove } from './enMove';
import { enText } from './enText';
import { enTranscript } from './enTranscript';
import { enVoice } from './enVoice';

export const englishTexts: AllTexts = {
  first: { ...en, ...enBeyondForm, errors: { ...en.errors, ...enBeyondForm.errors } },
  conversation: {
    ...enConversation,
    ...enActions,
    ...enAttachments,
    ...enAttention,
    ...enEmoji,
    ...enIdle,
    ...enMenu,
    ...enText,
    ...enTranscript,
  },
  content: enContent,
  media: enMedia,
  voice: enVoice,
  list: enList,
  move: enMove,
  engage: enEngage,
  form: enForm,
};
