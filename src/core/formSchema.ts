// A form as a site or a bot writes it down. Types only: whoever imports this pays no bytes. docs/forms.md shows examples.

/** Either `fields`, or `steps` that are shown one after the other. */
export interface FormSchema {
  /** Instead of the greeting. */
  readonly title?: string;
  /** Below the title: what happens next. May have links, as a label. */
  readonly description?: string;
  readonly fields?: readonly FormField[];
  readonly steps?: readonly FormStep[];
  /** On the button of the last step. Default "Start chat", in a conversation "Send". */
  readonly submitLabel?: string;
  /** Small print below the button. May have links, as a label. */
  readonly footer?: string;
  /** As `skipIfKnown` of every field. Default false. */
  readonly skipIfKnown?: boolean;
}

export interface FormStep {
  readonly title?: string;
  readonly description?: string;
  readonly fields: readonly FormField[];
  /** Shown only then. Default always. */
  readonly showIf?: FormCondition;
}

/** Text, or something that is drawn in the place of a text. */
export type FormField =
  | TextField
  | PhoneField
  | NumberField
  | DateField
  | ChoiceField
  | TickField
  | RatingField
  | HiddenField
  | AutomaticField;

interface AnyField {
  /** Key in `formData`. `friendlyName`, `email` and `query` have the meaning Twilio's sample server gives them. */
  readonly name: string;
  /**
   * Shown above the field, beside a box to tick. Links are written `[our terms](https://shop.example/terms)`. Default: the
   * built-in text for well-known names, else the name itself.
   */
  readonly label?: string;
  /** Below the label. */
  readonly hint?: string;
  /** Default false; of a `consent` true. */
  readonly required?: boolean;
  /** What it starts with. `formValues` and what the visitor wrote win over it. */
  readonly value?: string | number | boolean;
  /** Shown and sent only then; what was filled in is kept meanwhile. Default always. */
  readonly showIf?: FormCondition;
  /** Not shown, but sent, when `formValues` has a valid value for it. Default false. */
  readonly skipIfKnown?: boolean;
  /**
   * A check of the site's own, once everything else is right: `true` or nothing for fine, `false` or a text for the
   * visitor if not; also as a promise, within 5 s. In options only.
   */
  readonly validate?: (value: string, values: Readonly<Record<string, string>>) => unknown;
  /** What becomes of an answer whose `validate` throws or does not end in time. Default `accept`. */
  readonly ifUnchecked?: 'accept' | 'refuse';
}

export interface TextField extends AnyField {
  /** Default `text`. */
  readonly type?: 'text' | 'email' | 'textarea' | 'url';
  readonly placeholder?: string;
  /** HTML autocomplete token, for example `organization`. Default for well-known names and types: the fitting one. */
  readonly autocomplete?: string;
  readonly readOnly?: boolean;
  /** Characters. Default 0. */
  readonly minLength?: number;
  /** Characters. Default 200, 4,000 for a textarea. */
  readonly maxLength?: number;
  /** Regular expression that the whole value must match. */
  readonly pattern?: string;
  /** Shown when it does not. Default: a built-in sentence. */
  readonly patternMessage?: string;
}

/** Sent as E.164, for example `+4930123456`. */
export interface PhoneField extends AnyField {
  readonly type: 'tel';
  readonly placeholder?: string;
  readonly autocomplete?: string;
  readonly readOnly?: boolean;
  /** ISO 3166 code of the country that is chosen at first. Default: that of the visitor's language. */
  readonly country?: string;
  /** The countries to choose from. Default all. */
  readonly countries?: readonly string[];
}

/** Sent with a point and without separators of thousands. */
export interface NumberField extends AnyField {
  readonly type: 'number';
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  readonly min?: number;
  readonly max?: number;
  /** Whole numbers only. Default false. */
  readonly integer?: boolean;
}

/** Sent as `2026-05-12` or `09:30`. */
export interface DateField extends AnyField {
  readonly type: 'date' | 'time';
  readonly readOnly?: boolean;
  /** In the same shape; for dates also `today`. */
  readonly min?: string;
  readonly max?: string;
}

export interface ChoiceField extends AnyField {
  readonly type: 'select' | 'radio' | 'chips';
  /** The value is sent, the label shown; a text alone is both. */
  readonly options: readonly (string | { readonly value: string; readonly label?: string })[];
  /** Several may be chosen, `chips` only; they are sent as one text, joined with `, `. Default false. */
  readonly multiple?: boolean;
}

/** Sent as `yes`, or not at all. A `consent` must be ticked to go on. */
export interface TickField extends AnyField {
  readonly type: 'checkbox' | 'consent';
}

/** Sent as a number, thumbs as `up` or `down`. */
export interface RatingField extends AnyField {
  readonly type: 'stars' | 'thumbs' | 'scale';
  /** First and last number of a `scale`. Default 0 and 10. */
  readonly min?: number;
  readonly max?: number;
  /** In words, below its ends. */
  readonly minLabel?: string;
  readonly maxLabel?: string;
}

export interface HiddenField extends AnyField {
  readonly type: 'hidden';
}

/** Filled in by the widget when the form is sent. */
export interface AutomaticField extends AnyField {
  readonly type: 'auto';
  readonly source: AutomaticSource;
  /** Of the first page on which the visitor met the chat, rather than of this one. Default false. */
  readonly first?: boolean;
}

/** Addresses come without query and fragment, which may carry secrets of the page; `utm_…` are taken from the query. */
export type AutomaticSource =
  | 'page'
  | 'title'
  | 'referrer'
  | 'locale'
  | 'timeZone'
  | 'time'
  | 'utm_source'
  | 'utm_medium'
  | 'utm_campaign'
  | 'utm_term'
  | 'utm_content';

/** About a field that stands further up; the answers of what is not shown count as empty. A list: all of them. */
export type FormCondition =
  | { readonly field: string; readonly is: FormConditionValue | readonly FormConditionValue[] }
  | { readonly field: string; readonly isNot: FormConditionValue | readonly FormConditionValue[] }
  | { readonly field: string; readonly filled: boolean }
  | { readonly field: string; readonly min?: number; readonly max?: number }
  | { readonly all: readonly FormCondition[] }
  | { readonly any: readonly FormCondition[] }
  | { readonly not: FormCondition }
  | readonly FormCondition[];

/** Of several chosen chips one must be it; `true` stands for a ticked box. */
export type FormConditionValue = string | number | boolean;

/** The form of Twilio's Webchat 3.x, as its documentation and code have it. */
export interface PreEngagementConfig {
  readonly title?: string;
  readonly description?: string;
  readonly submitLabel?: string;
  readonly footerLabel?: string;
  readonly fields?: readonly {
    readonly label?: string;
    readonly type: 'InputItem' | 'TextareaItem' | 'SelectItem' | 'CheckboxItem';
    readonly attributes?: Readonly<Record<string, unknown>>;
    readonly options?: readonly { readonly value: string; readonly label?: string; readonly selected?: boolean }[];
  }[];
}
