/**
 * The files that a visitor means to send by pasting. What is copied from a document is words with a picture of them: then
 * the words are meant. File managers give the name of a file, or its path, as words too: then the file is.
 */
export function pastedFiles(pasted: DataTransfer | null): readonly File[] {
  const files = [...(pasted?.files ?? [])];
  const lines = pasted?.getData('text/plain').split(/[\r\n]+/) ?? [];
  const isName = (line: string) => line === '' || files.some(({ name }) => name === line.split(/[\\/]/).at(-1));
  return lines.every(isName) ? files : [];
}
