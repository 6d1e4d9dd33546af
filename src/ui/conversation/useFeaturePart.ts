import { createPart, type Part } from '../../parts/part';
import { type Chat, useChat } from '../chat';

/** What the conversation fetches when it is first used: one for each of the functions in `src/parts/`, and chat. */
export function useFeaturePart<Value>(load: (attempt: number) => Promise<Value>): Part<Value> {
  return featurePartOf(useChat(), load);
}

export function featurePartOf<Value>(
  { made, onFailure }: Chat,
  load: (attempt: number) => Promise<Value>,
): Part<Value> {
  made.parts ??= new Map();
  const known = made.parts.get(load) as Part<Value> | undefined;
  const part = known ?? createPart(load, onFailure);
  if (!known) made.parts.set(load, part);
  return part;
}
