// The SDK as it is shipped is for browsers alone: it looks for its means of transport among the globals, under `self`.

import { JSDOM } from 'jsdom';
import { WebSocket } from 'ws';

const { XMLHttpRequest } = new JSDOM('', { url: 'http://127.0.0.1/' }).window;

Object.assign(globalThis, { WebSocket, XMLHttpRequest, self: globalThis });
