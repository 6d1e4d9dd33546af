// Acts of the agent console, carried out over REST with the account's credentials, as a site's own server would.

import { type Act, type Person, people } from './agent/acts';

export interface DeskRest {
  get(path: string): Promise<unknown>;
  post(path: string, form: Record<string, string>): Promise<unknown>;
  remove(path: string): Promise<void>;
}

export async function performAct(rest: DeskRest, conversationSid: string, act: Act): Promise<void> {
  const conversation = `/Conversations/${conversationSid}`;

  /** What Parlor reads (docs/routing.md), beside whatever else is in the attributes. */
  async function writeParlor(change: Record<string, unknown>): Promise<void> {
    const { attributes } = (await rest.get(conversation)) as { attributes: string };
    const all = JSON.parse(attributes) as { parlor?: object };
    const parlor = { version: 1, ...all.parlor, ...change };
    await rest.post(conversation, { Attributes: JSON.stringify({ ...all, parlor }) });
  }

  /** Robin's seat is this console's own connection: it stays. */
  async function dismiss(except: string | null): Promise<void> {
    const { participants } = (await rest.get(`${conversation}/Participants`)) as {
      participants: { sid: string; identity: string | null }[];
    };
    const colleagues: string[] = [people.mira.identity, people.jon.identity];
    for (const { sid, identity } of participants) {
      if (identity === null || identity === except || !colleagues.includes(identity)) continue;
      await rest.remove(`${conversation}/Participants/${sid}`);
    }
  }

  switch (act.do) {
    case 'queue': {
      const { position, waitSeconds } = act;
      const queue = position === null && waitSeconds === null ? null : { position, waitSeconds };
      return writeParlor(queue ? { queue, handledBy: null } : { queue });
    }
    case 'handle': {
      const person: Person = people[act.by];
      const { identity, name: displayName, avatarUrl } = person;
      if (identity !== null) {
        const form = { Identity: identity, Attributes: JSON.stringify({ displayName, avatarUrl }) };
        // Somebody who is there already is no failure.
        await rest.post(`${conversation}/Participants`, form).catch(() => {});
      }
      await writeParlor({ queue: null, handledBy: person });
      return dismiss(identity);
    }
    case 'leave':
      await dismiss(null);
      return writeParlor({ handledBy: null });
    case 'phone': {
      const { participants } = (await rest.get(`${conversation}/Participants`)) as {
        participants: { messaging_binding: { address?: string } | null }[];
      };
      const address = participants.findLast((each) => each.messaging_binding?.address)?.messaging_binding?.address;
      if (!address) throw new Error('No phone has joined this conversation.');
      await rest.post(`${conversation}/Messages`, { Author: address, Body: act.text });
      return;
    }
    case 'say': {
      const person: Person = people[act.by];
      await rest.post(`${conversation}/Messages`, { Author: person.identity ?? person.name, Body: act.text });
      return;
    }
  }
}
