// WCAG 2.2, levels A and AA: what is known of Parlor, and by which tests. A criterion without a test is not said to be met.

/** A test by its file and the beginning of its title. */
export type NamedTest = readonly [file: string, title: string];

export type Verdict = 'Supports' | 'Partially Supports' | 'Not Applicable' | 'Not Evaluated';

export interface Criterion {
  readonly id: string;
  readonly name: string;
  readonly level: 'A' | 'AA';
  readonly verdict: Verdict;
  readonly remark: string;
  readonly tests: readonly NamedTest[];
}

const axe: NamedTest = ['e2e/accessibility.spec.ts', 'no state has what axe calls a violation'];
const room: NamedTest = ['e2e/everyLocale.spec.ts', 'every screen has room for every language, 320 px wide'];
const forms: NamedTest = ['e2e/forms.spec.ts', 'a form in steps is filled in by keyboard, checked by the site'];
const content: NamedTest = ['e2e/richContent.spec.ts', 'every kind is shown, answered by keyboard'];
const emoji: NamedTest = ['e2e/emojiAndText.spec.ts', 'an emoji is found and picked with the keyboard alone'];
const voice: NamedTest = [
  'e2e/voice.spec.ts',
  'a voice note is recorded, listened to and sent, with the keyboard alone',
];
const menu: NamedTest = ['src/ui/menu/HeaderMenu.test.tsx', 'is a button with a menu, worked by arrows'];
const dialog: NamedTest = ['src/ui/menu/HeaderMenu.test.tsx', 'asks first, holds the focus, and gives it back'];
const said: NamedTest = ['src/ui/announcer/Announcer.test.tsx', 'an arriving message is said politely'];
const burst: NamedTest = ['src/ui/announcer/announcementQueue.test.ts', 'a hundred messages in two seconds'];
const typing: NamedTest = ['src/ui/announcer/announcementQueue.test.ts', 'typing is told at most every thirty seconds'];
const failure: NamedTest = ['src/ui/announcer/Announcer.test.tsx', 'a message that could not be sent is said at once'];
const heardForm: NamedTest = ['src/ui/screenReader.test.tsx', 'a form says of each field what is wrong with it'];
const heardLog: NamedTest = ['src/ui/screenReader.test.tsx', 'a conversation is a log of who said what and when'];
const heardCard: NamedTest = [
  'src/ui/screenReader.test.tsx',
  'a card and answers to choose from are buttons and links',
];
const heardOnce: NamedTest = [
  'src/ui/screenReader.test.tsx',
  'messages that come one after another are said once each',
];
const heardBurst: NamedTest = ['src/ui/screenReader.test.tsx', 'a burst of 100 messages is counted'];
const heardTyping: NamedTest = ['src/ui/screenReader.test.tsx', 'somebody who types and stops for five minutes'];
const heardEnd: NamedTest = ['src/ui/screenReader.test.tsx', 'the end is said, and what can be done then is there'];
const journey: NamedTest = ['e2e/keyboard.spec.ts', 'a whole conversation is held with the keyboard alone'];
const spacing: NamedTest = [
  'e2e/adaptation.spec.ts',
  'nothing is lost when letters, words and lines stand further apart',
];
const zoom: NamedTest = ['e2e/adaptation.spec.ts', 'at 400 % nothing scrolls in two directions'];
const largeText: NamedTest = ['e2e/engines/textZoom.spec.ts', 'text alone at 200 % is read and pressed like any other'];
const fingers: NamedTest = ['e2e/adaptation.spec.ts', 'what is pressed is large enough, with a mouse and with fingers'];
const still: NamedTest = ['e2e/adaptation.spec.ts', 'nothing moves where visitors ask for little motion'];
const stays: NamedTest = ['e2e/journey.spec.ts', 'arriving messages never move what somebody reads'];
const idle: NamedTest = ['e2e/velocity.spec.ts', 'a live conversation asks whether somebody is there'];
const media: NamedTest = ['e2e/media.spec.ts', 'a sound plays in a bar of its own'];
const viewer: NamedTest = ['e2e/media.spec.ts', 'a picture is swiped, zoomed with the wheel'];
const files: NamedTest = ['e2e/attachments.spec.ts', 'each reason for a refusal has its sentence'];
const drops: NamedTest = ['e2e/attachments.spec.ts', 'files are dropped and pasted too'];
const language: NamedTest = ['e2e/languages.spec.ts', 'texts that come late take the place of English'];
const colours: NamedTest = ['src/theme/theme.test.ts', 'any brand colour can be read in the %s scheme'];
const looks: NamedTest = ['src/theme/dressUp.test.ts', '%s in the %s scheme can be read with any brand colour'];
const ending: NamedTest = ['e2e/after.spec.ts', 'a visitor ends the conversation, keeps a transcript'];

const a = (id: string, name: string, verdict: Verdict, remark: string, ...tests: NamedTest[]): Criterion => ({
  id,
  name,
  level: 'A',
  verdict,
  remark,
  tests,
});
const aa = (...[id, name, verdict, remark, ...tests]: Parameters<typeof a>): Criterion => ({
  ...a(id, name, verdict, remark, ...tests),
  level: 'AA',
});

const ofAgents = 'Recordings come from agents and visitors; Parlor adds no captions or descriptions to them.';
const ofPage = 'It is up to the page around the widget.';

export const criteria: readonly Criterion[] = [
  a(
    '1.1.1',
    'Non-text Content',
    'Partially Supports',
    'Controls and cards have texts. A picture that somebody sends is named by its file where the sender gave no description.',
    axe,
    content,
  ),
  a('1.2.1', 'Audio-only and Video-only (Prerecorded)', 'Not Applicable', ofAgents),
  a('1.2.2', 'Captions (Prerecorded)', 'Not Applicable', ofAgents),
  a('1.2.3', 'Audio Description or Media Alternative (Prerecorded)', 'Not Applicable', ofAgents),
  aa('1.2.4', 'Captions (Live)', 'Not Applicable', 'There is no live sound or video.'),
  aa('1.2.5', 'Audio Description (Prerecorded)', 'Not Applicable', ofAgents),
  a('1.3.1', 'Info and Relationships', 'Supports', '', axe, heardLog, heardCard, menu, forms),
  a(
    '1.3.2',
    'Meaningful Sequence',
    'Partially Supports',
    'What a virtual screen reader goes through makes sense in its order; nobody has listened to it.',
    heardForm,
    heardLog,
  ),
  a('1.3.3', 'Sensory Characteristics', 'Not Evaluated', 'To be read by a person.'),
  aa('1.3.4', 'Orientation', 'Not Evaluated', 'Nothing locks it; not tested on devices.'),
  aa('1.3.5', 'Identify Input Purpose', 'Partially Supports', 'axe checks the tokens that are there.', axe),
  a(
    '1.4.1',
    'Use of Color',
    'Partially Supports',
    'Errors have a sign and a sentence; the rest is to be judged by a person.',
    forms,
    files,
  ),
  a('1.4.2', 'Audio Control', 'Supports', 'No recording plays by itself, and one at a time.', media),
  aa(
    '1.4.3',
    'Contrast (Minimum)',
    'Supports',
    'Seen by axe in light, dark and forced colours with the default look; computed for the five looks and any brand colour.',
    axe,
    colours,
    looks,
  ),
  aa(
    '1.4.4',
    'Resize Text',
    'Supports',
    'Zoom of the browser, and text alone at 200 % in Firefox; no driver of another engine turns that on.',
    zoom,
    largeText,
  ),
  aa('1.4.5', 'Images of Text', 'Not Applicable', 'There are none.'),
  aa('1.4.10', 'Reflow', 'Supports', 'Measured at 320 by 568 px in every language, and at 320 by 256 px.', room, zoom),
  aa(
    '1.4.11',
    'Non-text Contrast',
    'Partially Supports',
    'The edges of controls and of what has the brand colour have 3:1, computed for the five looks. Icons and rings of focus were not measured; axe has no rule for them.',
    colours,
    looks,
  ),
  aa(
    '1.4.12',
    'Text Spacing',
    'Supports',
    'As css of the page and as a style of the visitor within the widget.',
    spacing,
  ),
  aa('1.4.13', 'Content on Hover or Focus', 'Not Evaluated', ''),
  a(
    '2.1.1',
    'Keyboard',
    'Supports',
    'One conversation from the first Tab to the last Escape, and journeys through single parts.',
    journey,
    forms,
    content,
    emoji,
    voice,
    menu,
  ),
  a('2.1.2', 'No Keyboard Trap', 'Supports', 'Dialogs let go with Escape.', journey, dialog, menu),
  a(
    '2.1.4',
    'Character Key Shortcuts',
    'Not Applicable',
    'There are none outside of menus and grids that have the focus.',
  ),
  a(
    '2.2.1',
    'Timing Adjustable',
    'Supports',
    'Where the site ends idle conversations, the visitor is asked first and can go on.',
    idle,
  ),
  a(
    '2.2.2',
    'Pause, Stop, Hide',
    'Partially Supports',
    'The dots of somebody typing move for longer than five seconds; under reduced motion nothing moves.',
    still,
  ),
  a(
    '2.3.1',
    'Three Flashes or Below Threshold',
    'Not Evaluated',
    'Nothing flashes by design; pictures that move come from agents.',
  ),
  a('2.4.1', 'Bypass Blocks', 'Not Applicable', ofPage),
  a('2.4.2', 'Page Titled', 'Not Applicable', ofPage),
  a(
    '2.4.3',
    'Focus Order',
    'Supports',
    'Dialogs give the focus back; messages that arrive move neither the focus nor what is read.',
    journey,
    dialog,
    stays,
  ),
  a('2.4.4', 'Link Purpose (In Context)', 'Supports', '', axe),
  aa('2.4.5', 'Multiple Ways', 'Not Applicable', ofPage),
  aa('2.4.6', 'Headings and Labels', 'Supports', '', axe, forms),
  aa(
    '2.4.7',
    'Focus Visible',
    'Partially Supports',
    'Looked at at each stop of one journey; not in every state.',
    journey,
  ),
  aa(
    '2.4.11',
    'Focus Not Obscured (Minimum)',
    'Partially Supports',
    'Looked at at each stop of one journey; not in every state.',
    journey,
  ),
  a('2.5.1', 'Pointer Gestures', 'Supports', 'What a swipe or a pinch does, buttons do as well.', viewer),
  a('2.5.2', 'Pointer Cancellation', 'Not Evaluated', ''),
  a('2.5.3', 'Label in Name', 'Supports', '', axe),
  a('2.5.4', 'Motion Actuation', 'Not Applicable', 'No motion of the device is used.'),
  aa(
    '2.5.7',
    'Dragging Movements',
    'Supports',
    'Files are also chosen and pasted; pictures have buttons for zoom and steps.',
    drops,
    viewer,
  ),
  aa(
    '2.5.8',
    'Target Size (Minimum)',
    'Supports',
    'At least 24 px, measured: the main screens in every language, the others in English; 44 px on touch screens.',
    room,
    fingers,
    axe,
  ),
  a('3.1.1', 'Language of Page', 'Supports', 'The panel names its own language.', language, axe),
  aa(
    '3.1.2',
    'Language of Parts',
    'Partially Supports',
    'What agents write carries no language: the service does not know it.',
    language,
  ),
  a('3.2.1', 'On Focus', 'Not Evaluated', ''),
  a('3.2.2', 'On Input', 'Partially Supports', 'Forms change when conditions are met, and move nothing.', forms),
  aa('3.2.3', 'Consistent Navigation', 'Not Applicable', ofPage),
  aa('3.2.4', 'Consistent Identification', 'Not Evaluated', ''),
  a('3.2.6', 'Consistent Help', 'Not Evaluated', 'The launcher stands in the same corner of every page by design.'),
  a('3.3.1', 'Error Identification', 'Supports', '', forms, heardForm, files, failure),
  a('3.3.2', 'Labels or Instructions', 'Supports', '', axe, forms),
  aa('3.3.3', 'Error Suggestion', 'Supports', '', forms, files),
  aa(
    '3.3.4',
    'Error Prevention (Legal, Financial, Data)',
    'Partially Supports',
    'Ending a conversation is asked for first.',
    ending,
    dialog,
  ),
  a(
    '3.3.7',
    'Redundant Entry',
    'Partially Supports',
    'What was filled in stays when sending fails, and what the site knows need not be asked.',
    forms,
  ),
  aa(
    '3.3.8',
    'Accessible Authentication (Minimum)',
    'Not Evaluated',
    'Parlor asks for no password; a site may put a bot check before it.',
  ),
  a('4.1.2', 'Name, Role, Value', 'Supports', '', axe, heardForm, heardLog, heardCard, menu, emoji),
  aa(
    '4.1.3',
    'Status Messages',
    'Supports',
    'By a queue: a burst of 100 messages makes two announcements, typing is told at most every 30 seconds.',
    said,
    heardOnce,
    burst,
    heardBurst,
    typing,
    heardTyping,
    heardEnd,
    failure,
  ),
];
