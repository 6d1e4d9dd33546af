// The three columns, and which conversation is open: it is in the address, so that "back" works on a phone.

import { useEffect, useState } from 'preact/hooks';
import { ConversationList } from './ConversationList';
import { ConversationView } from './ConversationView';
import type { DeskConnection } from './connection';
import { DoorPanel } from './DoorPanel';
import { type DeskConnectionState, sortedConversations, unreadCount } from './deskState';
import { FaultPanel } from './FaultPanel';
import { RoutingPanel } from './RoutingPanel';
import { useStore } from './store';
import { VisitorDetails } from './VisitorDetails';

export function AgentApp({ connection }: { readonly connection: DeskConnection }) {
  const state = useStore(connection.store);
  const [selectedSid, select] = useSelection();
  const [detailsOpen, setDetailsOpen] = useState(false);

  const conversations = sortedConversations(state);
  const selected = selectedSid ? state.conversations[selectedSid] : undefined;
  const unread = conversations.reduce((sum, conversation) => sum + unreadCount(conversation), 0);

  useEffect(() => {
    document.title = unread > 0 ? `(${unread}) Conversations` : 'Conversations';
  }, [unread]);

  useEffect(() => {
    if (!detailsOpen) return;
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setDetailsOpen(false);
    };
    addEventListener('keydown', closeOnEscape);
    return () => removeEventListener('keydown', closeOnEscape);
  }, [detailsOpen]);

  if (state.connection.kind === 'live') return <LiveNotice />;

  return (
    <div class={`desk${selected ? ' has-selection' : ''}${detailsOpen ? ' shows-details' : ''}`}>
      <nav class="column list" aria-label="Conversations">
        <header class="list-head">
          <h1>Conversations</h1>
          <ConnectionMark connection={state.connection} />
        </header>
        <ConversationList
          conversations={conversations}
          loaded={state.loaded}
          selectedSid={selectedSid}
          onSelect={(sid) => {
            select(sid);
            setDetailsOpen(false);
          }}
        />
        <footer class="list-foot">
          <img src="/people/robin.svg" alt="" width="32" height="32" />
          <span>
            <b>Robin Meyer</b>
            <small>You, the agent</small>
          </span>
          <a href="/" target="_blank" rel="noreferrer">
            Open the shop
          </a>
        </footer>
      </nav>

      <main class="column talk">
        {selected ? (
          <ConversationView
            key={selected.sid}
            conversation={selected}
            connection={connection}
            detailsOpen={detailsOpen}
            onBack={() => select(null)}
            onToggleDetails={() => setDetailsOpen(!detailsOpen)}
          />
        ) : (
          <div class="blank">
            <p class="blank-title">{conversations.length > 0 ? 'Choose a conversation' : 'Nobody has written yet'}</p>
            <p>
              {conversations.length > 0
                ? 'Messages you have not read are marked in the list.'
                : 'Open the shop in another window and say hello. The conversation appears here.'}
            </p>
          </div>
        )}
      </main>

      <aside class="column side" aria-label="Details">
        {selected && <VisitorDetails conversation={selected} onClose={() => setDetailsOpen(false)} />}
        {selected?.status === 'open' && <RoutingPanel key={selected.sid} conversation={selected} />}
        <DoorPanel />
        <FaultPanel visitor={selected ?? null} />
      </aside>
    </div>
  );
}

function ConnectionMark({ connection }: { readonly connection: DeskConnectionState }) {
  const words = { starting: 'Connecting', online: 'Online', reconnecting: 'Reconnecting', live: '' }[connection.kind];
  return (
    <p class={`connection is-${connection.kind}`} role="status">
      {words}
    </p>
  );
}

function LiveNotice() {
  return (
    <main class="blank">
      <h1 class="blank-title">This demo is connected to Twilio</h1>
      <p>
        Conversations from the shop reach your own account, so the agent's side is there: answer in Flex, or in whatever
        you use. Start the demo without the TWILIO_ variables to answer here.
      </p>
      <p>
        <a href="/">Open the shop</a>
      </p>
    </main>
  );
}

function useSelection(): [string | null, (sid: string | null) => void] {
  const read = () => location.hash.slice(1) || null;
  const [sid, setSid] = useState(read);
  useEffect(() => {
    const onChange = () => setSid(read());
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return [
    sid,
    (next) => {
      location.hash = next ?? '';
    },
  ];
}
