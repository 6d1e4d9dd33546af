import { fieldsOf, plainNumber } from '../../core/plainValues';

export interface ResumeLink {
  readonly url: string;
  /** Epoch ms. */
  readonly expiration: number;
}

/** Null for what is no link: it is shown to people and drawn as a code. */
export function parseResumeLink(answer: unknown): ResumeLink | null {
  const { url, expiration } = fieldsOf(answer);
  const until = plainNumber(expiration, 0, 8.64e15);
  if (typeof url !== 'string' || url.length > 2000 || !/^https?:\/\/[^\s"'<>\\]+$/.test(url) || until === null)
    return null;
  return { url, expiration: until };
}
