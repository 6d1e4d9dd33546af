// As those in icons.tsx. The stars are filled by the style sheet.

export function StarIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9-4.3-4.1 5.9-.8z" />
    </svg>
  );
}

export function ThumbIcon() {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M7 11v9H4v-9zM7 11l4-7.5c1.5 0 2.5 1 2.5 2.5V9.5H19a1.7 1.7 0 0 1 1.7 2l-1.2 7a1.8 1.8 0 0 1-1.8 1.5H7" />
    </svg>
  );
}
