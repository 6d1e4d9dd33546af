// Our own glyphs on a 20 px grid, drawn with the text's colour. Decoration only: whoever uses one names the control.

const shapes = {
  attach: 'M14.5 9.2 9.6 14.1a2.9 2.9 0 0 1-4.1-4.1l5.6-5.6a2 2 0 0 1 2.8 2.8l-5.5 5.5a1 1 0 0 1-1.4-1.4l4.8-4.8',
  back: 'M12 4.5 6.5 10l5.5 5.5',
  close: 'm5.5 5.5 9 9m0-9-9 9',
  details: 'M10 9.2v5M10 6.3v.1M17 10a7 7 0 1 1-14 0 7 7 0 0 1 14 0Z',
  down: 'm5 8 5 5 5-5',
  file: 'M6 3.5h5l3.5 3.6v9.4H6zM11 3.5V7h3.5',
  send: 'M10 16V4.5M5 9.2 10 4.2l5 5',
  spark: 'M11 2.8 5 11.2h4.2L8.6 17.2l6.4-8.6h-4.4z',
};

export function Icon({ name }: { readonly name: keyof typeof shapes }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
