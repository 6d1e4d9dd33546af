import { CheckIcon, ClockIcon, DoubleCheckIcon } from '../conversation/conversationIcons';
import { useTexts } from '../conversation/useTexts';

export type QuietDelivery = 'queued' | 'sending' | 'sent' | 'read';

const icons = { queued: ClockIcon, sending: ClockIcon, sent: CheckIcon, read: DoubleCheckIcon };

/** How far the visitor's last message has come, as one quiet mark. */
export function DeliveryMark({ kind }: { readonly kind: QuietDelivery }) {
  const texts = useTexts();
  const Icon = icons[kind];
  return (
    <span class="delivery" data-delivery={kind} title={texts.delivery[kind]}>
      <Icon />
    </span>
  );
}
