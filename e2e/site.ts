// A page of a site, served under a strict policy, on which `init` is called with options of the test.

import type { Page } from '@playwright/test';
import { Widget } from './widget';

type ParlorWindow = Window & { Parlor: (...call: unknown[]) => unknown };

export interface Site {
  /** `address`: below `/host`. */
  visit(
    options: object,
    address?: string,
    language?: { readonly lang: string; readonly dir?: string },
  ): Promise<Widget>;
  command(...call: unknown[]): Promise<void>;
}

export function siteOf(page: Page): Site {
  return {
    async visit(options, address = '/host', { lang, dir = 'ltr' } = { lang: 'en' }) {
      await page.unrouteAll();
      await page.route('**/host*', (route) =>
        route.fulfill({
          contentType: 'text/html',
          headers: { 'Content-Security-Policy': policy },
          body: bodyOf(options, lang, dir),
        }),
      );
      await page.goto(address);
      return new Widget(page);
    },
    command: (...call) => page.evaluate((words) => void (window as unknown as ParlorWindow).Parlor(...words), call),
  };
}

/** No host is trusted, only the nonce, and what a script with it fetches. */
const policy =
  "default-src 'none'; script-src 'nonce-host' 'strict-dynamic'; style-src 'nonce-host'; connect-src 'self' ws:; img-src 'self' data:; media-src 'self' blob:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

function bodyOf(options: object, lang: string, dir: string): string {
  return `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
    <style nonce="host">main { max-inline-size: 60ch; margin: 2rem auto; padding: 0 1rem; font: 16px/1.6 Georgia, serif } #prices { margin-block-start: 1800px }</style></head>
    <body><main><h1>Host</h1><p>A page of a site, with something to read on it.</p><button>A button of the page</button>
    <p id="prices">What it costs.</p></main><script nonce="host">
      window.violations = [];
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        violations.push(effectiveDirective + ' ' + blockedURI));
      window.Parlor = window.Parlor || function () { (Parlor.q = Parlor.q || []).push(arguments); };
      Parlor('init', ${JSON.stringify({ tokenEndpoint: '/chat', ...options })});
    </script><script nonce="host" async src="/parlor/parlor.js"></script></body></html>`;
}
