// As those in icons.tsx.

export function ChevronIcon() {
  return (
    <svg class="chevron" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M7 10l5 5 5-5" />
    </svg>
  );
}
