import { nameParts } from './shownName';

/** On one line: where there is no room for all of it, the end stays, which tells what kind of file it is. */
export function FileName({ name }: { readonly name: string }) {
  const [start, end] = nameParts(name);
  return (
    <bdi class="file-name" title={name}>
      <span>{start}</span>
      {end}
    </bdi>
  );
}
