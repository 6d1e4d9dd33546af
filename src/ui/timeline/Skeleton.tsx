/** Bubbles without words, for what is on its way. `label` is what a screen reader finds there. */
export function Skeleton({ label, rows }: { readonly label: string; readonly rows: number }) {
  return (
    <li class="skeleton">
      <span class="sr-only">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} class="skeleton-bubble" data-from={row % 3 === 2 ? 'visitor' : 'agent'} />
      ))}
    </li>
  );
}
