import { useMedia } from '../useMedia';

/** Whether the visitor's browser says that data is dear. */
export function useSavesData(): boolean {
  const asked = useMedia('(prefers-reduced-data: reduce)');
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return asked || connection?.saveData === true;
}
