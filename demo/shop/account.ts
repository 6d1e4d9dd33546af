// The customer's account: signed in or not, and what the chat is told of it.

type Tell = (...call: unknown[]) => void;

interface Customer {
  readonly name: string;
  readonly email: string;
}

/** `parlor`: the command queue. */
export async function showAccount(parlor: Tell): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-account]');
  if (!place) return;
  const { customer } = (await (await fetch('/account/me')).json()) as { customer: Customer | null };

  if (customer) {
    parlor('identify', {
      // Called whenever a fresh one is needed: the shop's server knows by its own cookie who is signed in.
      identityToken: async () => {
        const answer = await fetch('/account/identity-token', { method: 'POST' });
        return ((await answer.json()) as { identityToken: string }).identityToken;
      },
      name: customer.name,
      email: customer.email,
    });
    const name = document.createElement('span');
    name.textContent = customer.name;
    place.replaceChildren(
      name,
      button('Sign out', 'sign-out', () => parlor('logout')),
    );
  } else {
    place.replaceChildren(
      button('Sign in as Ada', 'sign-in?as=ada', () => {}),
      button('as Ben', 'sign-in?as=ben', () => {}),
    );
  }

  function button(label: string, call: string, before: () => void): HTMLButtonElement {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.addEventListener('click', async () => {
      before();
      await fetch(`/account/${call}`, { method: 'POST' });
      await showAccount(parlor);
    });
    return made;
  }
}
