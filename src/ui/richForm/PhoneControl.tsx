import { useMemo } from 'preact/hooks';
import { callingCodes } from '../../core/richForm/callingCodes';
import type { PhoneField } from '../../core/richForm/fields';
import { parsePhone, phoneValue } from '../../core/richForm/phone';
import { useChat } from '../chat';
import { ChevronIcon } from './ChevronIcon';
import { countryNames, countryOfLocale } from './countries';
import type { ControlAttributes } from './FieldRow';

interface Props {
  readonly field: PhoneField;
  readonly shared: ControlAttributes;
  readonly value: string;
  /** Accessible name of the list of countries. */
  readonly countryLabel: string;
  onEdit(value: string): void;
}

/** A country and a number. Who writes the country's code chooses the country by that. */
export function PhoneControl({ field, shared, value, countryLabel, onEdit }: Props) {
  const { locale } = useChat().language;
  const countries = useMemo(() => countryNames(field.countries, locale), [field, locale]);
  const guess = field.country ?? countryOfLocale(locale, navigator.languages);
  const fallback = guess !== null && field.countries.includes(guess) ? guess : (field.countries[0] ?? '');
  const phone = parsePhone(value, fallback);
  const chosen = phone && field.countries.includes(phone.country) ? phone.country : fallback;
  const typed = phone ? phone.typed : value;
  return (
    <div class="phone">
      <div class="phone-country">
        <span aria-hidden="true">+{callingCodes[chosen]}</span>
        <ChevronIcon />
        <select
          aria-label={countryLabel}
          autocomplete="off"
          disabled={field.readOnly || countries.length === 1}
          value={chosen}
          onChange={(event) => {
            const { value: country } = event.currentTarget;
            // A code in front of the number would win over what was chosen just now.
            const national = typed.replace(/^\s*(?:\+|00)\d*\s*/, (code) => (phone?.country === country ? code : ''));
            onEdit(national.trim() === '' ? `${country} ` : phoneValue(country, national));
          }}
        >
          {countries.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <input
        {...shared}
        type="tel"
        dir="ltr"
        inputMode="tel"
        maxLength={40}
        autocomplete={field.autocomplete ?? 'tel'}
        readOnly={field.readOnly}
        value={typed}
        onInput={(event) => {
          const { value: number } = event.currentTarget;
          const country = parsePhone(number, chosen)?.country ?? chosen;
          onEdit(phoneValue(field.countries.includes(country) ? country : chosen, number));
        }}
      />
    </div>
  );
}
