// Everything that can be chosen, in the words of who chooses it.

import { useState } from 'preact/hooks';
import { judge } from './contrast';
import { type Design, longestOffset, nameForField } from './design';
import { Choice, Section, Slider, Switch, TextInput } from './fields';
import type { LanguageChoice } from './languageChoices';
import { Readability } from './Readability';

interface Props {
  readonly design: Design;
  readonly languages: readonly LanguageChoice[];
  /** `what`: changes of the same thing are one step of undo. */
  set(part: Partial<Design>, what: string): void;
}

const presets = [
  ['calm', 'Calm', 'Calm: quiet and clear, your colour where it counts.'],
  ['paper', 'Paper', 'Paper: a letter on warm paper, with a serif.'],
  ['ink', 'Ink', 'Ink: straight lines, black on white, as in print.'],
  ['bloom', 'Bloom', 'Bloom: round and friendly, in your colour throughout.'],
  ['slate', 'Slate', 'Slate: cool and compact, for tools and dashboards.'],
] as const;

const colors = [
  ['#2f5bea', 'Blue'],
  ['#6d3fd1', 'Violet'],
  ['#c2255c', 'Raspberry'],
  ['#d9480f', 'Orange'],
  ['#f2c200', 'Yellow'],
  ['#2b8a3e', 'Green'],
  ['#0b7285', 'Teal'],
  ['#1f2430', 'Ink'],
] as const;

export function Controls({ design, languages, set }: Props) {
  const put: Put = (name) => (value) => set({ [name]: value }, name);
  const verdict = judge(design.accent);
  const [isReading, setReading] = useState(false);
  return (
    <div class="controls">
      <Section title="Looks" isOpen>
        <fieldset class="choice">
          <legend>Style</legend>
          <div class="presets" style={{ '--brand': design.accent, '--on-brand': verdict.text }}>
            {presets.map(([name, title]) => (
              <label key={name} class="preset" data-preset={name}>
                <input
                  type="radio"
                  name="preset"
                  checked={design.preset === name}
                  onChange={() => set({ preset: name }, 'preset')}
                />
                <span class="swatch" aria-hidden="true">
                  <u />
                  <i />
                  <b />
                </span>
                <span class="preset-name">{title}</span>
              </label>
            ))}
          </div>
          <p class="hint">{presets.find(([name]) => name === design.preset)?.[2]}</p>
        </fieldset>
        <div class="field">
          <label for="accent">Your colour</label>
          <div class="color">
            <input
              id="accent"
              type="color"
              value={design.accent}
              onInput={(event) => set({ accent: event.currentTarget.value }, 'accent')}
            />
            <input
              aria-label="Your colour, as a code"
              value={design.accent}
              maxLength={7}
              spellcheck={false}
              onChange={(event) => {
                const value = event.currentTarget.value.trim().toLowerCase();
                if (/^#[\da-f]{6}$/.test(value)) set({ accent: value }, 'accent');
                else event.currentTarget.value = design.accent;
              }}
            />
            <span class="sample" aria-hidden="true" style={{ background: design.accent, color: verdict.text }}>
              Aa
            </span>
          </div>
          <div class="palette">
            {colors.map(([value, name]) => (
              <button
                key={value}
                type="button"
                aria-label={name}
                title={name}
                aria-pressed={design.accent === value}
                style={{ background: value }}
                onClick={() => set({ accent: value }, 'palette')}
              />
            ))}
          </div>
          <p class="hint">{verdict.sentence}</p>
        </div>
        <Choice
          label="Light or dark"
          value={design.colorScheme}
          choices={[
            ['auto', 'As the visitor has it'],
            ['light', 'Light'],
            ['dark', 'Dark'],
          ]}
          onChange={put('colorScheme')}
        />
        <Choice
          label="Corners"
          value={design.radius}
          choices={[
            ['', 'Style’s own'],
            ['none', 'Square'],
            ['small', 'Small'],
            ['large', 'Round'],
          ]}
          onChange={put('radius')}
        />
        <Choice
          label="Space between things"
          value={design.density}
          choices={[
            ['', 'Style’s own'],
            ['compact', 'Tight'],
            ['regular', 'Regular'],
            ['roomy', 'Airy'],
          ]}
          onChange={put('density')}
        />
        <Choice
          label="Font"
          value={design.font === '' || design.font === 'page' ? design.font : ''}
          choices={[
            ['', 'The visitor’s device’s'],
            ['page', 'Your page’s'],
          ]}
          onChange={put('font')}
        />
        <Placement design={design} put={put} />
      </Section>

      <Section title="Is it easy to read?" onToggle={setReading}>
        {isReading && <Readability design={design} />}
      </Section>

      <Section title="Words" isOpen>
        <TextInput label="Title" value={design.title} placeholder="Chat with us" onChange={put('title')} />
        <TextInput
          label="Below the title"
          value={design.subtitle}
          placeholder="We usually answer in minutes"
          onChange={put('subtitle')}
        />
        <TextInput
          label="Greeting above the form"
          value={design.greeting}
          placeholder="Parlor’s own"
          onChange={put('greeting')}
        />
        <TextInput
          label="Picture"
          value={design.avatar}
          placeholder="https://…"
          hint="The address of a face or a logo, square."
          onChange={put('avatar')}
        />
        <TextInput
          label="Name of the button"
          value={design.launcherLabel}
          placeholder="Open chat"
          hint="Read to visitors who do not see it."
          onChange={put('launcherLabel')}
        />
        <div class="field">
          <label for="locale">Language</label>
          <select id="locale" value={design.locale} onChange={(event) => put('locale')(event.currentTarget.value)}>
            <option value="">As the page, or the visitor’s browser</option>
            {languages.map(([tag, name]) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </Section>

      <Section title="Questions before the chat">
        <ul class="form-fields">
          {design.fields.map((field, at) => {
            const change = (part: Partial<typeof field>, what: string) =>
              set({ fields: design.fields.map((one, index) => (index === at ? { ...one, ...part } : one)) }, what);
            const name = field.label || builtIn[field.name] || field.name;
            return (
              <li key={field.name}>
                <TextInput
                  label={`Question ${at + 1}`}
                  value={field.label}
                  placeholder={builtIn[field.name] ?? field.name}
                  onChange={(label) => change({ label }, `label ${field.name}`)}
                />
                <div class="row">
                  <select
                    aria-label={`Kind of ${name}`}
                    value={field.type}
                    onChange={(event) => change({ type: event.currentTarget.value as typeof field.type }, 'type')}
                  >
                    <option value="text">One line</option>
                    <option value="email">Email</option>
                    <option value="textarea">Several lines</option>
                  </select>
                  <label class="inline">
                    <input
                      type="checkbox"
                      checked={field.required}
                      onChange={(event) => change({ required: event.currentTarget.checked }, 'required')}
                    />
                    Required
                  </label>
                  {design.fields.length > 1 && (
                    <button
                      type="button"
                      class="text-button"
                      aria-label={`Remove ${name}`}
                      onClick={() => set({ fields: design.fields.filter((one) => one !== field) }, 'remove')}
                    >
                      Remove
                    </button>
                  )}
                </div>
              </li>
            );
          })}
        </ul>
        {design.fields.length < 12 && (
          <button
            type="button"
            class="button"
            onClick={() =>
              set(
                {
                  fields: [
                    ...design.fields,
                    { name: nameForField('answer', design.fields), label: 'Your order', type: 'text', required: false },
                  ],
                },
                'add',
              )
            }
          >
            Add a question
          </button>
        )}
      </Section>

      <Section title="The conversation">
        <Choice
          label="Kind"
          value={design.mode}
          choices={[
            ['live', 'A chat that ends'],
            ['thread', 'One thread for always'],
          ]}
          onChange={put('mode')}
        />
        <Choice
          label="You usually answer"
          value={design.answersIn}
          choices={[
            ['unknown', 'Not said'],
            ['minutes', 'In minutes'],
            ['hours', 'In hours'],
            ['day', 'In a day'],
          ]}
          onChange={put('answersIn')}
        />
        <Switch label="Ask for an opinion at the end" checked={design.survey} onChange={put('survey')} />
        <Switch label="End it when nobody is there any more" checked={design.idle} onChange={put('idle')} />
        <Switch label="Let visitors send files" checked={design.files} onChange={put('files')} />
        <Switch label="Turn :smile: into 😄" checked={design.emojiShortcodes} onChange={put('emojiShortcodes')} />
        <Switch
          label="Ask for consent first"
          hint="Nothing is loaded or stored until the visitor agrees. Not shown in the preview."
          checked={design.consent}
          onChange={put('consent')}
        />
      </Section>

      <Section title="Where it connects">
        <TextInput
          label="Address on your server"
          value={design.endpoint}
          hint="Your developer sets it up once, in ten lines. The preview needs none."
          onChange={put('endpoint')}
        />
      </Section>
    </div>
  );
}

type Put = <Name extends keyof Design>(name: Name) => (value: Design[Name]) => void;

function Placement({ design, put }: { readonly design: Design; readonly put: Put }) {
  return (
    <>
      <div class="explained">
        <Choice
          label="Place"
          value={design.placement}
          choices={[
            ['floating', 'In a corner'],
            ['inline', 'In the page'],
            ['fullPage', 'The whole page'],
          ]}
          onChange={put('placement')}
        />
        <p class="hint">{aboutPlacement[design.placement]}</p>
      </div>
      {design.placement === 'floating' && (
        <>
          <Choice
            label="Corner"
            value={design.position}
            choices={[
              ['end', 'Right'],
              ['start', 'Left'],
            ]}
            onChange={put('position')}
          />
          <Slider
            label="Distance from the side"
            unit="px"
            value={design.offsetX}
            max={longestOffset}
            onChange={put('offsetX')}
          />
          <Slider
            label="Distance from the bottom"
            unit="px"
            value={design.offsetY}
            max={longestOffset}
            onChange={put('offsetY')}
          />
        </>
      )}
    </>
  );
}

const aboutPlacement: Readonly<Record<Design['placement'], string>> = {
  floating: 'A round button, and the chat beside it. Further from the edges where a cookie bar or another button is.',
  inline: 'The chat stands among the rest of a page and is always open.',
  fullPage: 'The chat is all there is on a page: for one of your own that links lead to.',
};

/** What Parlor asks by itself. */
const builtIn: Readonly<Record<string, string>> = { friendlyName: 'Name', email: 'Email', query: 'Your question' };
