import { expect, it } from 'vitest';
import { someNames } from './someNames';

const SIX = ['А', 'Б', 'В', 'Г', 'Д', 'Е'];

it('five names are all told, of six the last is counted', () => {
  expect(someNames(SIX.slice(0, 5), 'ru')).toBe('«А», «Б», «В», «Г», «Д»');
  expect(someNames(SIX, 'ru')).toBe('«А», «Б», «В», «Г», «Д» и ещё 1');
  expect(someNames(SIX, 'kk')).toBe('«А», «Б», «В», «Г», «Д» және тағы 1');
  expect(someNames(SIX, 'en')).toBe('“А”, “Б”, “В”, “Г”, “Д” and 1 more');
});
