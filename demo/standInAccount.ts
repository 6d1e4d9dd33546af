// The made-up Twilio account of the stand-in: random, so that nobody who knows this source can sign tokens for it.

import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface StandInAccount {
  readonly accountSid: string;
  readonly authToken: string;
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly serviceSid: string;
  readonly addressSid: string;
}

const prefixes: Readonly<Record<keyof StandInAccount, string>> = {
  accountSid: 'AC',
  authToken: '',
  apiKey: 'SK',
  apiSecret: '',
  serviceSid: 'IS',
  addressSid: 'IG',
};

/** With a data file the account is kept beside it: tokens that visitors hold stay good after a restart. */
export async function openStandInAccount(dataFile: string | null, fresh: boolean): Promise<StandInAccount> {
  if (!dataFile) return newAccount();
  const file = join(dirname(dataFile), 'account.json');
  if (fresh) await rm(file, { force: true });
  const known = await readAccount(file);
  if (known) return known;
  const account = newAccount();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(account, null, 2)}\n`, { mode: 0o600 });
  return account;
}

function newAccount(): StandInAccount {
  const values = Object.entries(prefixes).map(([name, prefix]) => [name, prefix + randomBytes(16).toString('hex')]);
  return Object.fromEntries(values) as StandInAccount;
}

async function readAccount(file: string): Promise<StandInAccount | null> {
  try {
    const stored: unknown = JSON.parse(await readFile(file, 'utf8'));
    const complete = Object.entries(prefixes).every(([name, prefix]) => {
      const value = (stored as Record<string, unknown> | null)?.[name];
      return typeof value === 'string' && value.startsWith(prefix) && value.length === prefix.length + 32;
    });
    return complete ? (stored as StandInAccount) : null;
  } catch {
    return null;
  }
}
