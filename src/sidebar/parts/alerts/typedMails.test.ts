import { expect, it } from 'vitest';
import { typedMails } from './typedMails';

it.each([
  ['a@b.kz', ['a@b.kz']],
  [' a@b.kz \r\n\r\nc@d.kz,e@f.kz; g@h.kz', ['a@b.kz', 'c@d.kz', 'e@f.kz', 'g@h.kz']],
  ['Имя Фамилия', ['Имя Фамилия']],
  [' \n ', []],
])('%j is the addresses %j', (text, mails) => {
  expect(typedMails(text)).toEqual(mails);
});
