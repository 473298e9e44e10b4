import { expect, it } from 'vitest';
import { isMailAddress } from './mailAddress';

it.each(['a@b.kz', 'first.last+tag@mail.example.com', 'почта@пример.рф', `${'a'.repeat(60)}@b.kz`])(
  '%s is an address',
  (text) => {
    expect(isMailAddress(text)).toBe(true);
  },
);

it.each([
  '',
  'a',
  'a@b',
  '@b.kz',
  'a@b.k',
  'a b@c.kz',
  'a@b.kz ',
  'a@b.kz\n',
  'a@b.kz\r\nBcc: c@d.kz',
  'a@b.kz\u2028x',
  'a@b.kz,c@d.kz',
  'a@b.kz;c@d.kz',
  'A <a@b.kz>',
  '"a"@b.kz',
  'a@@b.kz',
  'mailto:a@b.kz',
  '=HYPERLINK("a@b.kz")',
  `${'a'.repeat(250)}@b.kz`,
])('%j is none', (text) => {
  expect(isMailAddress(text)).toBe(false);
});
