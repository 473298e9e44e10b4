import { expect, test } from 'vitest';
import { readOptions } from './options';

test('the language of the environment is taken when none is asked for, English when it is not ours', () => {
  expect(readOptions([], { LANG: 'kk_KZ.UTF-8' })).toMatchObject({ lang: 'kk', locale: 'kk_KZ', port: 0 });
  expect(readOptions([], { LANG: 'fr_FR.UTF-8' }).lang).toBe('en');
  expect(readOptions(['--lang', 'ru'], { LANG: 'kk_KZ.UTF-8' }).lang).toBe('ru');
});

test.each([
  [['--lang', 'de'], 'Неизвестный язык: «de».'],
  [['--lang', 'kk', '--port', '70000'], 'Порт қате: «70000».'],
  [['--port', 'x'], 'Неверный порт: «x».'],
  [['--fill', 'orders.csv'], 'Параметры: --lang ru|kk|en'],
  [['orders.csv'], 'Параметры: --lang ru|kk|en'],
])('%j is answered with what to type', (argv, message) => {
  expect(() => readOptions(argv, { LANG: 'ru_RU.UTF-8' })).toThrow(message);
});
