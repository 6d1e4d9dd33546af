// The one place where events meet the rules. Pure: the same state, event and circumstance give the same step.

import { beginAgain } from './beginAgain';
import { connectionChanged, lossNoticed, networkLost } from './connection';
import { backToForm, end, startNew } from './ending';
import type { ChatEvent, Circumstance, Step } from './events';
import { attachFile, detachFile, uploadProgressed } from './files';
import { takeHanded } from './handed';
import { historyFailed, historyLoaded } from './history';
import { identify, logout, lookForConversation } from './identifying';
import { followIdle, idleDue, watchIdle } from './idle';
import { joined, joinFailed } from './joining';
import { participantsChanged } from './notices';
import {
  cancelFile,
  checkDue,
  discardMessage,
  pump,
  replyTo,
  retryMessage,
  sendAccepted,
  sendFailed,
  sendFile,
  sendText,
} from './outbox';
import { followPast, keepPast } from './past';
import { patienceDue } from './patience';
import { pageHidden, pageSeen, wake, watchDue } from './probe';
import { react } from './reacting';
import { markNew, readDue, readVisible } from './reading';
import { refreshFailed, tokenAccepted, tokenRefreshed, tokenRefused } from './refreshing';
import { endConversation, mailTranscript, requestDone, requestFailed, sendSurvey } from './requests';
import { routingChanged } from './rerouting';
import { restored, takenOver } from './restoring';
import { hurry, retry, retryDue } from './retrying';
import { sessionStarted, startFailed, submitForm } from './starting';
import type { ChatState } from './state';
import { chain, step } from './step';
import { forgetTakeUp, putAside, takenUp, takeUp, takeUpFailed } from './takingUp';
import { catchUp, loadOlder, openingDue, receive, removeMessage } from './timeline';
import { askForToken, tokenExpired, tokenExpiring } from './token';
import { editDraft, typingStarted, typingStopped } from './typing';

export function update(state: ChatState, event: ChatEvent, circumstance: Circumstance): Step {
  return followIdle(followPast(state, carryOut(state, event, circumstance)), event, circumstance);
}

function carryOut(state: ChatState, event: ChatEvent, circumstance: Circumstance): Step {
  // The answer to a question that was asked before the session changed.
  if ('ticket' in event && event.ticket !== state.ticket) return step(state);
  switch (event.kind) {
    case 'openPanel':
      if (state.panel === 'open') return step(state);
      return chain(step({ ...markNew(state), panel: 'open' }, { do: 'save', slice: 'panel' }), readVisible, (next) =>
        lookForConversation(next, circumstance),
      );
    case 'closePanel':
      if (state.panel === 'closed') return step(state);
      return step(
        { ...state, panel: 'closed', reading: { ...state.reading, newAfter: null } },
        { do: 'save', slice: 'panel' },
      );
    case 'editForm':
      // Somebody fills in the form: the time it takes hides the time the transport takes to load.
      return step(
        { ...state, form: { ...state.form, ...event.values } },
        { do: 'save', slice: 'form' },
        { do: 'preloadTransport' },
      );
    case 'submitForm':
      return submitForm(state, event, circumstance);
    case 'backToForm':
      return backToForm(state);
    case 'retry':
      return retry(state, circumstance);
    case 'retryDue':
      return retryDue(state, circumstance);
    case 'editDraft':
      return editDraft(state, event.text, circumstance);
    case 'sendText':
      return sendText(state, event.clientId, event.text, circumstance, event.answer, event.replyTo, event.keepsDraft);
    case 'replyTo':
      return replyTo(state, event.sid);
    case 'react':
      return react(state, event.clientId, event.sid, event.emoji, circumstance);
    case 'attachFile':
      return attachFile(state, event.file);
    case 'detachFile':
      return detachFile(state, event.id);
    case 'sendFile':
      return sendFile(state, event.file, circumstance);
    case 'cancelFile':
      return cancelFile(state, event.clientId, circumstance);
    case 'retryMessage':
      return retryMessage(state, event.clientId, circumstance);
    case 'discardMessage':
      return discardMessage(state, event.clientId);
    case 'identify':
      return identify(state, event, circumstance);
    case 'logout':
      return logout(state);
    case 'setContext':
      return step({ ...state, context: withoutNull({ ...state.context, ...event.context }) });
    case 'loadOlder':
      return loadOlder(state);
    case 'endConversation':
      return endConversation(state, circumstance);
    case 'sendSurvey':
      return sendSurvey(state, event.values, circumstance);
    case 'mailTranscript':
      return mailTranscript(state, circumstance);
    case 'startNew':
      return startNew(state);
    case 'beginAgain':
      return beginAgain(state, event.text, circumstance);
    case 'takeUp':
      return takeUp(state, event.resume, circumstance);
    case 'forgetTakeUp':
      return forgetTakeUp(state);
    case 'putAside':
      return putAside(state);
    case 'watchIdle':
      return watchIdle(state, event.rule, circumstance);
    case 'keepPast':
      return keepPast(state, event.keeps);
    case 'sayThere':
      return step(state);

    case 'takenOver':
      return takenOver(event.mirror, event.saved, circumstance);
    case 'handedOver':
      return takeHanded(state, event.items);
    case 'restored':
      return restored(state, event.saved, circumstance);
    case 'setupFailed': {
      const { error } = event;
      const failed = { kind: 'failed', error, answers: null, credentials: null } as const;
      return step({ ...state, session: failed }, { do: 'report', error });
    }
    case 'pageShown':
      return chain(
        readVisible({ ...state, visible: true }),
        (next) => hurry(next, circumstance),
        (next) => pageSeen(next, circumstance),
      );
    case 'pageHidden':
      return pageHidden(state, circumstance);
    case 'networkReturned':
      return chain(hurry({ ...state, network: 'up' }, circumstance), (next) => wake(next, circumstance));
    case 'networkLost':
      return networkLost(state);
    case 'storageChanged':
      return step({ ...state, storage: event.storage });

    case 'sessionStarted':
      return sessionStarted(state, event.credentials, circumstance);
    case 'startFailed':
      return startFailed(state, event.error, circumstance);
    case 'takenUp':
      return takenUp(state, event.resume, event.credentials, circumstance);
    case 'takeUpFailed':
      return takeUpFailed(state, event.resume, event.error);
    case 'joined':
      return joined(state, event.snapshot, circumstance);
    case 'joinFailed':
      return joinFailed(state, event.error, circumstance);
    case 'requestDone':
      return requestDone(state, event.name, event.conversationSid);
    case 'requestFailed':
      return requestFailed(state, event.name, event.conversationSid, event.error);
    case 'tokenRefreshed':
      return tokenRefreshed(state, event.credentials, circumstance);
    case 'refreshFailed':
      return refreshFailed(state, event.error, circumstance);
    case 'tokenAccepted':
      return tokenAccepted(state, circumstance);
    case 'tokenRefused':
      return tokenRefused(state, event.error, circumstance);
    case 'tokenExpiring':
      return tokenExpiring(state, circumstance);
    case 'tokenExpired':
      return tokenExpired(state, circumstance);
    case 'refreshDue':
      return askForToken(state, circumstance);
    case 'connectionChanged':
      return connectionChanged(state, event.connection, circumstance);
    case 'lossNoticed':
      return lossNoticed(state);
    case 'watchDue':
      return watchDue(state, circumstance);
    case 'idleDue':
      return idleDue(state, circumstance);
    case 'conversationEnded':
      return end(state, 'closed');

    case 'sendAccepted':
      return sendAccepted(state, event.clientId, circumstance);
    case 'sendFailed':
      return sendFailed(state, event.clientId, event.error, circumstance);
    case 'uploadProgressed':
      return uploadProgressed(state, event.clientId, event.fraction);
    case 'sendDue':
      // The timer knows that the time is over, whatever has become of the clock.
      return pump({ ...state, sendNotBefore: 0 }, circumstance);
    case 'patienceDue':
      return chain(patienceDue(state), (next) => pump(next, circumstance));
    case 'checkDue':
      return checkDue(state);

    case 'messageArrived':
    case 'messageChanged':
      return chain(receive(state, [event.message]), readVisible, (next) => pump(next, circumstance));
    case 'messageRemoved':
      return removeMessage(state, event.sid);
    case 'historyLoaded':
      return chain(historyLoaded(state, event.purpose, event.before, event.page, circumstance), readVisible, (next) =>
        pump(next, circumstance),
      );
    case 'historyFailed':
      return historyFailed(state, event.purpose, event.error, circumstance);
    case 'catchUpDue':
      return catchUp(state);
    case 'openingDue':
      return chain(openingDue(state, circumstance), (next) => pump(next, circumstance));

    case 'participantsChanged':
      return participantsChanged(state, event.participants, circumstance);
    case 'transportRuns':
      return step({ ...state, transportRuns: event.where });
    case 'routingChanged':
      return routingChanged(state, event.routing, circumstance);
    case 'typingStarted':
      return typingStarted(state, event.identity);
    case 'typingStopped':
    case 'typingExpired':
      return typingStopped(state, event.identity);
    case 'readDue':
      return readDue(state);
  }
}

function withoutNull(context: ChatState['context']): ChatState['context'] {
  return Object.fromEntries(Object.entries(context).filter(([, value]) => value !== null));
}
