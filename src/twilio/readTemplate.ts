import { type MappedContent, mapContent } from './mapContent';

/** Bytes. The longest of Twilio's templates are a few kilobytes. */
const largest = 200_000;

export interface Template {
  /** As Twilio documents it: `twilio/quick-reply`. */
  readonly type: string;
  /** Bytes, as Twilio says. */
  readonly size: number;
}

/** The file of a filled template. Rejects when it cannot be had now. What is no template at all is one that says nothing. */
export async function readTemplate({ type, size }: Template, url: string): Promise<MappedContent> {
  if (size > largest) return { text: null, content: null };
  const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new Error(`the content answered ${response.status}`);
  const text = await response.text();
  try {
    const file: unknown = JSON.parse(text.length > largest ? '' : text);
    return mapContent(type, (file as { data?: unknown } | null)?.data);
  } catch {
    return { text: null, content: null };
  }
}
