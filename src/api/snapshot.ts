import type { ParlorState } from '../commandTypes';
import { unreadCount } from '../core/selectors';
import type { ChatState } from '../core/state';

/** For the page: nothing that was written, no name, no token. */
export function snapshotOf(state: ChatState, locale: string): ParlorState {
  const { session, timeline, participants } = state;
  const from = (who: keyof ParlorState['messages']) =>
    timeline.messages.filter((message) => message.from === who).length;
  return {
    panel: state.panel,
    conversation: session.kind,
    conversationSid: 'credentials' in session ? (session.credentials?.conversationSid ?? null) : null,
    connection: state.connection.kind,
    unread: unreadCount(state),
    messages: { visitor: from('visitor'), agent: from('agent'), system: from('system') },
    unsent: state.outbox.length,
    agents: participants.filter((participant) => participant.from === 'agent').length,
    isIdentified: state.visitor !== null,
    locale,
    transport: state.transportRuns ?? null,
    error: session.kind === 'failed' ? session.error.kind : null,
  };
}
