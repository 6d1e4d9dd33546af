import { fieldsOf, plainNumber } from '../../core/plainValues';

export interface ResumeLink {
  readonly url: string;
  /** Epoch ms; null when the clocks of endpoint and visitor are too far apart to say. */
  readonly expiration: number | null;
}

const longestLifeMs = 86_400_000;

/** Null for what is no link: it is shown to people and drawn as a code. `now`: the visitor's clock, epoch ms. */
export function parseResumeLink(answer: unknown, now: number): ResumeLink | null {
  const { url, expiration } = fieldsOf(answer);
  const until = plainNumber(expiration, 0, 8.64e15);
  if (typeof url !== 'string' || url.length > 2000 || !/^https?:\/\/[^\s"'<>\\]+$/.test(url) || until === null)
    return null;
  return { url, expiration: until > now && until - now <= longestLifeMs ? until : null };
}
