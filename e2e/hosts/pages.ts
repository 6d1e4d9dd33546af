// Host pages as they are found, and as nobody would wish them: what each does to a widget that stands in it.

export interface HostPage {
  readonly name: string;
  /** Into the head, before the tag. */
  readonly head?: string;
  /** Into the body, after a heading and a text. */
  readonly body?: string;
  readonly htmlAttributes?: string;
  readonly bodyAttributes?: string;
  /** None: quirks mode. */
  readonly doctype?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** More of the tag. */
  readonly attributes?: string;
  /** The tag stands in the body. */
  readonly tagInBody?: boolean;
  /** Launcher and panel stand on the other side; English in it still runs from left to right. */
  readonly mirrored?: boolean;
  /** Where the SDK has to do its work. Absent: wherever it likes. */
  readonly runs?: 'page' | 'worker' | 'frame';
  /** Also in `npm test`. */
  readonly isShort?: boolean;
}

const style = (css: string) => `<style nonce="host">${css}</style>`;
/** Without a nonce on the page, the SDK runs in a worker. */
const plainScript = (code: string) => `<script>${code}</script>`;
const script = (code: string) => `<script nonce="host">${code}</script>`;

/** Every object and every list turns into a word where it becomes JSON. */
const toJson =
  'Object.prototype.toJSON = () => "[object]"; Array.prototype.toJSON = () => "[list]"; Object.defineProperty(Object.prototype, "toJSON", { enumerable: false });';
const noSocket = 'window.WebSocket = function () { throw new Error("no socket") };';
const noFetch = 'window.fetch = () => Promise.reject(new Error("no fetch"));';
const forgetfulMap =
  'const own = Array.prototype.map; Array.prototype.map = function (act) { return own.call(this, (item) => act(item)) };';

export const hostPages: readonly HostPage[] = [
  {
    name: 'a reset of everything',
    head: style('* { margin: 0; padding: 0; border: 0; box-sizing: border-box; font: inherit; list-style: none }'),
  },
  { name: 'all unset', isShort: true, head: style('*, *::before, *::after { all: unset }') },
  {
    name: 'all unset, said to be important, on what is in the page',
    head: style('body *:not(parlor-chat) { all: unset !important }'),
  },
  { name: 'a root of 62.5 %', head: style('html { font-size: 62.5% }') },
  { name: 'a root of 5 px', head: style('html { font-size: 5px }') },
  { name: 'a root of 300 %', head: style('html { font-size: 300% }') },
  { name: 'no size of letters at all', head: style('html, body { font-size: 0 }') },
  {
    name: 'letters that are spread, shifted and in capitals',
    head: style(
      'body { letter-spacing: 9px; word-spacing: 20px; text-transform: uppercase; text-indent: 50px; line-height: 4; text-align: center; text-shadow: 2px 2px red; font: italic 900 40px fantasy; white-space: pre }',
    ),
  },
  {
    name: 'a war of z-indexes',
    isShort: true,
    head: style(
      '.top { position: fixed; inset: 0; z-index: 2147483000; pointer-events: none } main { position: relative; z-index: 9999 }',
    ),
    body: '<div class="top"></div>',
  },
  { name: 'right to left', isShort: true, htmlAttributes: 'dir="rtl"', mirrored: true },
  { name: 'right to left by css', head: style('body { direction: rtl }'), mirrored: true },
  { name: 'from top to bottom', head: style('html { writing-mode: vertical-rl }') },
  { name: 'quirks', doctype: '' },
  { name: 'an old doctype', doctype: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">' },
  { name: 'a base address', head: '<base href="/elsewhere/">' },
  {
    name: 'Prototype.js',
    isShort: true,
    head: script(
      'Array.prototype.each = function (act) { for (let at = 0; at < this.length; at++) act(this[at]); return this }; Array.prototype.toJSON = function () { return "[prototype]" }; String.prototype.toJSON = String.prototype.valueOf; Object.extend = Object.assign; window.$ = (id) => document.getElementById(id); Element.prototype.hide = function () {}; Element.prototype.update = function () {}; Function.prototype.wrap = function () {};',
    ),
  },
  {
    name: 'MooTools',
    head: script(
      'Array.prototype.include = function () {}; Array.prototype.clean = function () {}; Object.prototype.forEachOwn = function () {}; Element.prototype.set = function () {}; Element.prototype.destroy = function () {}; String.prototype.contains = function (part) { return this.includes(part) }; Function.prototype.extend = function () {};',
    ),
  },
  {
    name: 'frozen intrinsics',
    head: script(
      'for (const one of [Object, Array, Function, String, Number, Promise, Map, Set, RegExp, Date, Error]) { Object.freeze(one); Object.freeze(one.prototype) }',
    ),
  },
  {
    name: 'a fetch that has been wrapped',
    head: script('const own = fetch; window.fetch = function (...call) { return own.apply(window, call) };'),
  },
  { name: 'a Promise of its own', head: script('window.Promise = class extends Promise {};') },
  {
    name: 'a console that throws',
    head: script('for (const name of Object.keys(console)) console[name] = () => { throw new Error("no console") };'),
  },
  {
    name: 'a WebSocket that does not work, and a worker',
    isShort: true,
    runs: 'worker',
    head: plainScript(noSocket),
  },
  {
    name: 'an XMLHttpRequest that does not work, and a worker',
    head: plainScript('window.XMLHttpRequest = function () { throw new Error("no request") };'),
  },
  {
    name: 'properties on every object, and a worker',
    isShort: true,
    head: plainScript('Object.prototype.extra = function () {}; Object.prototype.kind = "everything";'),
  },
  {
    name: 'an Array.prototype.map that forgets its index, and a worker',
    head: plainScript(forgetfulMap),
  },
  { name: 'an Array.prototype.map that forgets its index', runs: 'frame', head: script(forgetfulMap) },
  { name: 'a WebSocket that does not work', runs: 'frame', head: script(noSocket) },
  {
    name: 'a WebSocket that does not work, and no wish for a worker',
    runs: 'frame',
    attributes: 'data-worker="never"',
    head: plainScript(noSocket),
  },
  { name: 'a toJSON on everything', runs: 'frame', head: script(toJson) },
  { name: 'a toJSON on everything, and a worker', runs: 'worker', head: plainScript(toJson) },
  { name: 'a fetch that fails', runs: 'page', head: script(noFetch) },
  {
    name: 'a bind that forgets all but this',
    runs: 'frame',
    head: script('Function.prototype.bind = function (self) { return (...given) => this.apply(self, given) };'),
  },
  { name: 'a value that every descriptor inherits', runs: 'frame', head: script('Object.prototype.value = 1;') },
  {
    name: 'next to nothing that works, under Trusted Types',
    isShort: true,
    runs: 'frame',
    head: script(`${toJson} ${noSocket} ${noFetch} ${forgetfulMap}`),
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self' 'nonce-host'; connect-src 'self' ws:; img-src 'self' data:; base-uri 'none'; require-trusted-types-for 'script'; trusted-types parlor",
    },
  },
  {
    name: 'a URL of its own, as a word',
    head: script('const URL = "/api/v1";'),
    isShort: true,
  },
  {
    name: 'classes called Map and Set',
    head: script('class Map { constructor(place) { this.place = place } } class Set {}'),
  },
  {
    name: 'no Set, no Map, no URL',
    head: script('for (const name of ["Set", "Map", "URL"]) delete window[name];'),
  },
  {
    name: 'a Promise that throws',
    head: script('window.Promise = function () { throw new Error("no promise") };'),
  },
  {
    name: 'a JSON that throws, and no crypto',
    head: script(
      'JSON.stringify = JSON.parse = () => { throw new Error("no JSON") }; Object.defineProperty(window, "crypto", { value: undefined });',
    ),
  },
  {
    name: 'nothing that a list is made of, under Trusted Types',
    head: script('window.Set = window.Map = class {}; window.URL = undefined;'),
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self' 'nonce-host'; connect-src 'self' ws:; img-src 'self' data:; base-uri 'none'; require-trusted-types-for 'script'; trusted-types parlor",
    },
  },
  {
    name: 'timers that have been wrapped',
    head: script('const own = setTimeout; window.setTimeout = (act, ms, ...more) => own(() => act(...more), ms);'),
  },
  {
    name: 'a JSON of its own',
    head: script('window.JSON = { parse: JSON.parse.bind(JSON), stringify: JSON.stringify.bind(JSON) };'),
  },
  {
    name: 'AMD',
    head: script(
      'window.define = () => { throw new Error("anonymous define") }; define.amd = {}; window.require = () => { throw new Error("no module") };',
    ),
  },
  {
    name: 'CommonJS',
    head: script(
      'window.module = { exports: {} }; window.exports = module.exports; window.process = { env: {}, browser: true }; window.global = window; window.Buffer = undefined;',
    ),
  },
  {
    name: 'a form with the names of everything',
    body: '<form name="config"><input name="Parlor"><input name="body"><input name="head"></form><img name="createElement2"><a id="crypto"></a><a id="parlor"></a><a id="dialog"></a>',
  },
  {
    name: 'another body, twice',
    body: script(
      'addEventListener("load", () => { for (let count = 0; count < 2; count++) { const next = document.createElement("body"); next.textContent = "Swapped"; document.body.replaceWith(next) } });',
    ),
  },
  {
    name: 'a body that is emptied, and one that is emptied and filled',
    isShort: true,
    body: script(
      'addEventListener("load", () => { document.body.innerHTML = ""; setTimeout(() => { document.body.innerHTML = "<main>Filled</main>" }) });',
    ),
  },
  {
    name: 'Trusted Types and no style',
    isShort: true,
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self' 'nonce-host'; style-src 'nonce-host'; connect-src 'self' ws:; img-src 'self' data:; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  },
  {
    name: 'hotkeys of one letter',
    body: script(
      'for (const kind of ["keydown", "keypress", "keyup"]) document.addEventListener(kind, (event) => { if (!event.ctrlKey && /^[a-z/ ?]$/i.test(event.key)) { event.preventDefault(); document.body.dataset.hotkey = event.key } });',
    ),
  },
  {
    name: 'events that are stopped',
    body: script(
      'for (const kind of ["click", "keydown", "focusin", "input", "submit"]) document.addEventListener(kind, (event) => event.stopPropagation());',
    ),
  },
  { name: 'nothing that can be selected', head: style('* { user-select: none; -webkit-user-select: none }') },
  { name: 'nothing that can be pressed', head: style('body { pointer-events: none }') },
  {
    name: 'nothing that scrolls',
    head: style('html, body { overflow: hidden; height: 100%; overscroll-behavior: none; touch-action: none }'),
  },
  {
    name: 'a page that is contained',
    head: style('main { contain: strict; content-visibility: auto; isolation: isolate }'),
  },
  {
    name: 'important rules for every control',
    head: style(
      'button, input, textarea, div, p, h2, form, dialog, label, ol, li, svg { display: inline !important; width: 11px !important; height: 11px !important; background: red !important; color: lime !important; position: static !important; float: left !important; font-size: 44px !important }',
    ),
  },
  {
    name: 'a form around everything',
    head: style('form { border: 9px solid red }'),
    body: '<form id="around" action="/never" onsubmit="return false"><p>A form',
    tagInBody: true,
  },
  {
    name: 'a table around everything',
    body: '<table><tr><td><table><tr><td>Cell</td></tr></table></td></tr></table>',
    bodyAttributes: 'bgcolor="#ffffff" leftmargin="0" text="red" link="lime"',
  },
  { name: 'dark', head: '<meta name="color-scheme" content="dark">' },
  { name: 'no viewport, no language', htmlAttributes: '' },
  {
    name: 'frames and a document that writes',
    body: `<iframe srcdoc="A frame"></iframe>${script('document.write("<p>Written</p>");')}`,
  },
  { name: 'print rules', head: style('@media print { * { display: none !important } } @page { margin: 0 }') },
  {
    name: 'flex and grid of the body',
    head: style(
      'body { display: grid; grid-template-columns: 1fr 1fr; place-items: center; gap: 90px; min-height: 100vh } body > * { width: 100%; margin: 40px; opacity: .5 }',
    ),
  },
  {
    name: 'a filter and a perspective on what is in it',
    head: style('main { filter: blur(1px); perspective: 100px; transform: rotate(3deg); zoom: 1.5 }'),
  },
];
