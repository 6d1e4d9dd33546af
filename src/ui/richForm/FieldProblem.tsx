import { AlertIcon } from '../icons';

/** Below what it is about. `isAlone`: nothing else tells a screen reader that it has come. */
export function FieldProblem({
  id,
  text,
  isAlone,
}: {
  readonly id: string;
  readonly text: string;
  readonly isAlone?: boolean;
}) {
  return (
    <p id={id} class="field-problem" role={isAlone ? 'alert' : undefined}>
      <AlertIcon />
      {text}
    </p>
  );
}
