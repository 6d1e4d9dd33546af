// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { installWebchat } from './installWebchat';

let warnings: string[] = [];
const never = () => new Promise<never>(() => {});
const neverArrives = { app: never, engage: never, widget: never };
const hosts = () => [...document.querySelectorAll<HTMLElement>('parlor-chat')];

beforeEach(() => {
  warnings = [];
  vi.spyOn(console, 'warn').mockImplementation((...line) => void warnings.push(line.join(' ')));
});

afterEach(() => {
  window.Parlor?.('destroy');
  delete window.Parlor;
  delete window.Twilio;
});

test('nothing is on the page before initWebchat, one launcher after it, and the other things of Twilio stay', () => {
  const Device = {};
  Object.assign(window, { Twilio: { Device } });
  installWebchat({ tokenEndpoint: '/chat', accent: '#112233' }, neverArrives);
  expect([hosts().length, window.Parlor]).toEqual([0, undefined]);
  window.Twilio?.initWebchat?.({ deploymentKey: 'CV0123', theme: { isLight: false } });
  expect(hosts().map(({ style }) => [style.colorScheme, style.getPropertyValue('--parlor-accent')])).toEqual([
    ['dark', '#112233'],
  ]);
  expect(window.Twilio).toMatchObject({ Device });
  expect(warnings).toEqual([]);
});

test('a second call is ignored with one line, as a second init is', () => {
  installWebchat({ tokenEndpoint: '/chat' }, neverArrives);
  window.Twilio?.initWebchat?.({});
  window.Twilio?.initWebchat?.({});
  expect(hosts()).toHaveLength(1);
  expect(warnings).toEqual(['[parlor] second init ignored']);
});

test('without an endpoint the developer is told at once', () => {
  installWebchat({}, neverArrives);
  window.Twilio?.initWebchat?.({ deploymentKey: 'CV0123' });
  expect(warnings).toEqual(['[parlor] a deploymentKey is not enough: data-token-endpoint is missing on the tag']);
});

test('a configuration that cannot be read counts as none', () => {
  installWebchat({ tokenEndpoint: '/chat' }, neverArrives);
  const trap = {
    get theme() {
      throw new Error('mine');
    },
  };
  expect(() => window.Twilio?.initWebchat?.(trap)).not.toThrow();
  expect(hosts()).toHaveLength(1);
  expect(warnings).toEqual(['[parlor] reading the configuration failed Error: mine']);
});
