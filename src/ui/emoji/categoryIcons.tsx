// Drawn like those of src/ui/icons.tsx.

const paths: Readonly<Record<string, string>> = {
  recent: 'M12 7v5l3 2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  'smileys-emotion': 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.5 14.5a4.5 4.5 0 0 0 7 0M9 9.5v.01M15 9.5v.01',
  'people-body': 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20c.8-3.4 3.8-5 7.5-5s6.7 1.6 7.5 5',
  'animals-nature': 'M5 19C4 10 9 4 20 4c0 11-6 16-13 15M4 21c1-5 4-8 8-10.5',
  'food-drink': 'M5 9h11v6a4 4 0 0 1-4 4H9a4 4 0 0 1-4-4zM16 10h2a2.5 2.5 0 0 1 0 5h-2M8.5 3v2.5M12.5 3v2.5',
  'travel-places': 'M4 17v-4l2-6h12l2 6v4zM4 13h16M7 17v2.5M17 17v2.5',
  activities:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3v18M5.6 5.6c3.8 3.6 3.8 9.2 0 12.8M18.4 5.6c-3.8 3.6-3.8 9.2 0 12.8',
  objects: 'M9 17.5h6M10.5 21h3M12 3a6 6 0 0 0-3.6 10.8c.4.3.6.7.6 1.2v2.5h6V15c0-.5.2-.9.6-1.2A6 6 0 0 0 12 3z',
  symbols: 'M12 20S4 15 4 9.5A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.5C20 15 12 20 12 20z',
  flags: 'M6 21V4M6 5c4-2.5 8 2.5 12 0v9c-4 2.5-8-2.5-12 0',
};

export function categoryIcon(key: string) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[key] ?? paths.symbols} />
    </svg>
  );
}
