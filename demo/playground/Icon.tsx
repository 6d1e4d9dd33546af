const paths = {
  undo: 'M9 6 4 11l5 5M4 11h9.5a5.5 5.5 0 0 1 0 11H11',
  redo: 'm15 6 5 5-5 5m5-5h-9.5a5.5 5.5 0 0 0 0 11H13',
  again: 'M4 5v5h5M4.6 10a8 8 0 1 1-.4 4',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  code: 'm8 7-5 5 5 5m8-10 5 5-5 5',
} as const;

export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
