// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ParlorOptions } from '../../contract';
import type { FormSchema } from '../../core/formSchema';
import type { ChatState } from '../../core/state';
import { loadFormPart } from '../../parts/form';
import { PreChat } from '../prechat/PreChat';
import { renderChat } from '../testing/renderChat';

beforeAll(async () => {
  // So that it comes at once.
  await loadFormPart(0);
});
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  history.replaceState(null, '', '/shop?utm_campaign=spring&token=secret#top');
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

async function show(form: FormSchema, known: ParlorOptions['formValues'] = {}, state: Partial<ChatState> = {}) {
  const chat = renderChat(<PreChat />, state, {
    form: { fields: [], rich: { form, preEngagementConfig: undefined } },
    formValues: known,
  });
  await screen.findByRole('button', { name: /Start chat|Next/ });
  const submitted = () => {
    const last = chat.intents.at(-1);
    return last?.kind === 'submitForm' ? last : null;
  };
  return { ...chat, submitted, user: userEvent.setup() };
}

const press = (name: string) => screen.getByRole('button', { name });

describe('visitors who are known', () => {
  const fields = [
    { name: 'friendlyName', required: true },
    { name: 'email', type: 'email', required: true },
  ] as const;

  it('are not asked what is known and valid, and it is sent', async () => {
    const { user, submitted } = await show({ fields, skipIfKnown: true }, { email: 'ada@example.org' });
    expect(screen.queryByLabelText('Email')).toBeNull();
    await user.type(screen.getByLabelText('Name'), 'Ada');
    await user.click(press('Start chat'));
    expect(submitted()?.answers).toEqual({ friendlyName: 'Ada', email: 'ada@example.org' });
  });

  it('are asked again for what cannot be right', async () => {
    await show({ fields, skipIfKnown: true }, { email: 'ada at example' });
    expect(screen.getByLabelText('Email')).toHaveProperty('value', 'ada at example');
  });

  it('can just write when nothing is left to ask, also those whom the site has named', async () => {
    const named = { friendlyName: 'Ada', email: 'ada@example.org' };
    const { user, submitted } = await show({ fields, skipIfKnown: true }, {}, { known: named, form: named });
    expect(screen.getAllByRole('textbox')).toHaveLength(1);
    await user.type(screen.getByLabelText(/^Your message/), 'Hello');
    await user.click(press('Start chat'));
    expect(submitted()?.answers).toEqual({ ...named, query: 'Hello' });
  });
});

describe('what the page tells by itself', () => {
  it('is sent without query and fragment, of this page or of the first one', async () => {
    const form: FormSchema = {
      fields: [
        { name: 'plan', type: 'hidden', value: 'gold' },
        { name: 'where', type: 'auto', source: 'page' },
        { name: 'campaign', type: 'auto', source: 'utm_campaign', first: true },
        { name: 'zone', type: 'auto', source: 'timeZone' },
        { name: 'language', type: 'auto', source: 'locale' },
        { name: 'query', required: true },
      ],
    };
    const { user, submitted } = await show(form);
    history.replaceState(null, '', '/cart?utm_campaign=later');
    await user.type(screen.getByRole('textbox'), 'Hello');
    await user.click(press('Start chat'));
    expect(submitted()?.answers).toEqual({
      plan: 'gold',
      where: `${location.origin}/cart`,
      campaign: 'spring',
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      language: 'en-US',
      query: 'Hello',
    });
  });
});

describe('checks of the site’s own', () => {
  const asks = (validate: (value: string) => unknown, ifUnchecked?: 'refuse') =>
    show({ fields: [{ name: 'order', validate, ...(ifUnchecked && { ifUnchecked }) }] } as FormSchema);
  const order = () => screen.getByLabelText(/^order/);

  it.each([
    ['a text says why', () => 'We do not know it.', 'We do not know it.'],
    ['false is a refusal', () => Promise.resolve(false), 'Please check this.'],
  ])('%s', async (_, validate, text) => {
    const { user, submitted } = await asks(validate);
    await user.type(order(), 'KT-1');
    await user.click(press('Start chat'));
    expect(await screen.findByText(text)).toBeTruthy();
    expect(document.activeElement).toBe(order());
    expect(submitted()).toBeNull();
  });

  it.each(['accept', 'refuse'] as const)('one that throws, where the site wants it to %s', async (ifUnchecked) => {
    const broken = () => {
      throw new Error('secret KT-1');
    };
    const { user, submitted, lines } = await asks(broken, ifUnchecked === 'refuse' ? 'refuse' : undefined);
    await user.type(order(), 'KT-1');
    await user.click(press('Start chat'));
    if (ifUnchecked === 'refuse') await screen.findByText(/We could not check this/);
    else await vi.waitFor(() => expect(submitted()?.answers).toEqual({ order: 'KT-1' }));
    expect(lines.join()).toMatch(
      new RegExp(`validate of the form field order failed \\(Error\\); the answer is ${ifUnchecked}`),
    );
    expect(lines.join()).not.toContain('KT-1');
  });

  it('one that never answers has 5 s; the button tells meanwhile, and is pressed once', async () => {
    vi.useFakeTimers();
    const validate = vi.fn(() => new Promise(() => {}));
    const chat = renderChat(
      <PreChat />,
      { form: { order: 'KT-1' } },
      {
        form: { fields: [], rich: { form: { fields: [{ name: 'order', validate }] }, preEngagementConfig: undefined } },
      },
    );
    await vi.waitFor(() => press('Start chat'));
    press('Start chat').click();
    await vi.waitFor(() => press('Checking…'));
    press('Checking…').click();
    await vi.advanceTimersByTimeAsync(5000);
    expect(validate).toHaveBeenCalledOnce();
    expect(chat.intents.at(-1)).toMatchObject({ kind: 'submitForm', answers: { order: 'KT-1' } });
  });
});

it('what nobody can use is told to the developer, and the usual form stands in', async () => {
  const { lines } = await show('none' as unknown as FormSchema);
  expect(screen.getByLabelText('Your question')).toBeTruthy();
  expect(lines).toEqual([expect.stringContaining('form must be { fields: [...] }')]);
});

it('a list keeps the direction of the form, where its arrow is, whatever is chosen', async () => {
  await show({ fields: [{ name: 'city', type: 'select', options: ['Cairo', 'القاهرة'] }] });
  expect(screen.getByRole('combobox').hasAttribute('dir')).toBe(false);
  cleanup();
  await show({ fields: [{ name: 'city' }, { name: 'district', type: 'number' }] });
  expect(screen.getByLabelText(/^city/)).toHaveProperty('dir', 'auto');
});

it('what cannot be changed keeps nobody from going on', async () => {
  const { user, submitted } = await show({
    fields: [{ name: 'plan', required: true, readOnly: true }, { name: 'query' }],
  });
  await user.type(screen.getByLabelText(/question/), 'Hello');
  await user.click(press('Start chat'));
  expect(submitted()?.answers).toEqual({ query: 'Hello' });
});
