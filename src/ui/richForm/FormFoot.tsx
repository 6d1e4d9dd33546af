import { LabelText } from './LabelText';

interface Props {
  readonly label: string;
  readonly isBusy: boolean;
  /** Null on the first step. */
  readonly back: { readonly label: string; go(): void } | null;
  /** Small print below the button. */
  readonly footer: string | null;
}

export function FormFoot({ label, isBusy, back, footer }: Props) {
  return (
    <>
      <div class="form-actions">
        {back && (
          <button type="button" class="button button-quiet" onClick={back.go}>
            {back.label}
          </button>
        )}
        <button type="submit" class="button" part="submit-button" aria-disabled={isBusy}>
          <bdi>{label}</bdi>
        </button>
      </div>
      {footer !== null && (
        <p class="hint form-footer">
          <LabelText text={footer} />
        </p>
      )}
    </>
  );
}
