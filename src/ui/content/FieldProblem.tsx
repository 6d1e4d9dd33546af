import { AlertIcon } from '../icons';

export function FieldProblem({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <p id={id} class="field-problem" role="alert">
      <AlertIcon />
      {text}
    </p>
  );
}
