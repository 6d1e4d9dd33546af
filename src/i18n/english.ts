// All of the English texts together: for tests and scripts. The widget has each group in the part that shows it.

import type { AllTexts } from './allTexts';
import { en } from './en';
import { enContent } from './enContent';
import { enConversation } from './enConversation';
import { enEngage } from './enEngage';
import { enForm } from './enForm';
import { enList } from './enList';
import { enMedia } from './enMedia';
import { enMove } from './enMove';
import { enVoice } from './enVoice';

export const englishTexts: AllTexts = {
  first: en,
  conversation: enConversation,
  content: enContent,
  media: enMedia,
  voice: enVoice,
  list: enList,
  move: enMove,
  engage: enEngage,
  form: enForm,
};
