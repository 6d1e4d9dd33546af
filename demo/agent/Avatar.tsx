// Initials on a tint that stays the same for the same conversation.

const tints = 6;

export function Avatar({ name, seed }: { readonly name: string; readonly seed: string }) {
  const words = name.trim().split(/\s+/);
  const initials = [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('')
    .toUpperCase();
  const tint = [...seed].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % tints;
  return (
    <span class={`avatar tint-${tint}`} aria-hidden="true">
      {initials || '?'}
    </span>
  );
}
