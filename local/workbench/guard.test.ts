import { expect, test } from 'vitest';
import { isOwnRequest } from './guard';

test('the page itself is let in by either name of this machine', () => {
  expect(isOwnRequest({ host: '127.0.0.1:8080' }, 8080)).toBe(true);
  expect(isOwnRequest({ host: 'localhost:8080', origin: 'http://localhost:8080' }, 8080)).toBe(true);
});

test.each([
  ['a foreign name that resolves here', { host: 'evil.example:8080' }],
  ['no name at all', {}],
  ['another port', { host: '127.0.0.1:8081' }],
  ['a page of another site', { host: '127.0.0.1:8080', origin: 'https://evil.example' }],
  ['a page on another port of this machine', { host: '127.0.0.1:8080', origin: 'http://127.0.0.1:3000' }],
  ['a frame without an origin of its own', { host: '127.0.0.1:8080', origin: 'null' }],
  ['a link on another site', { host: '127.0.0.1:8080', 'sec-fetch-site': 'cross-site' }],
])('%s is refused', (_who, headers) => {
  expect(isOwnRequest(headers, 8080)).toBe(false);
});
