import { expect, it } from 'vitest';
import { createHosts } from './hosts';

it('answers to the names of this machine and to nobody else', () => {
  const hosts = createHosts(null, []);
  for (const name of ['127.0.0.1:8080', 'localhost:8080', '[::1]:8080', 'shop.localhost:8080']) {
    expect(hosts.accepts(name), name).toBe(true);
  }
  for (const name of ['evil.example:8080', 'localhost.evil.example', '192.168.1.4:8080', '', undefined]) {
    expect(hosts.accepts(name), String(name)).toBe(false);
  }
});

it('answers to the address it was told to listen on', () => {
  const hosts = createHosts('192.168.1.4', []);
  expect(hosts.accepts('192.168.1.4:8080')).toBe(true);
  expect(hosts.internal).toBe('192.168.1.4');
  expect(hosts.others).toEqual(['192.168.1.4']);
});

it('answers to the host of a page that is allowed to call', () => {
  const hosts = createHosts(null, ['https://demo.example']);
  expect(hosts.accepts('demo.example')).toBe(true);
  expect(hosts.accepts('other.example')).toBe(false);
});
