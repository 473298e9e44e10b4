import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError, type ErrorDefinition, type TextValues } from '../core/appError';
import { LANGS, type Lang, type Localized } from '../core/lang';
import { ERRORS, errorText } from './errors';
import type { Locate } from './places';

const CATALOGUE: readonly (readonly [string, Localized])[] = Object.entries(ERRORS);

const isDefinition = (value: unknown): value is ErrorDefinition =>
  typeof value === 'object' && value !== null && 'code' in value && 'text' in value;

/** Errors of single models and kinds of data; those of a new model are found by the name of their file. */
async function errorsElsewhere(): Promise<ErrorDefinition[]> {
  const root = join(import.meta.dirname, '..');
  const files = ['models', 'data', 'work'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => /(^|[/\\])(errors|\w+Errors)\.ts$/.test(name))
      .map((name) => join(root, room, name)),
  );
  const modules = await Promise.all(files.map((file): Promise<object> => import(file)));
  return modules.flatMap((found) =>
    Object.values(found).flatMap((value: unknown) =>
      typeof value === 'object' && value !== null ? Object.values(value).filter(isDefinition) : [],
    ),
  );
}

const MORE = await errorsElsewhere();
const ALL: readonly (readonly [string, Localized])[] = [
  ...CATALOGUE,
  ...MORE.map(({ code, text }) => [code, text] as const),
];

const AT: Locate = () => ({ kind: 'cell', sheet: 'Заказы', cell: 'B7' });
const fileIn = (lang: Lang) => ({ lang, currency: '₸', zone: 'Asia/Almaty' });

/** A value for each placeholder: a number where it is formatted as one. */
function sampleValues(text: Localized): TextValues {
  const found = LANGS.flatMap((lang) => [...text[lang].matchAll(/\{(\w+)(:\w+)?/g)]);
  const values = new Map<string, string | number>();
  for (const [, name = '', kind] of found) {
    if (kind !== undefined && kind !== ':names') values.set(name, 20_000);
    else if (!values.has(name)) values.set(name, 'abc');
  }
  return Object.fromEntries(values);
}

const shown = (code: string, text: Localized, lang: Lang): string =>
  errorText(
    new AppError({ code, text }, sampleValues(text), [{ role: 'date', row: 5, value: 'вчера' }]),
    fileIn(lang),
    AT,
  );

/** Sentences of a message. */
const sentences = (message: string): string[] => message.split(/(?<=\.)\s+/);

describe('an error in words', () => {
  it.each(ALL)('%s says what happened and what to do, in every language', (code, text) => {
    for (const lang of LANGS) {
      const message = shown(code, text, lang);
      expect(sentences(message).length, message).toBeGreaterThanOrEqual(2);
      expect(message).toMatch(/^[«“\p{L}].*\.$/u);
      expect(message).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  it.each(ALL)('%s keeps to the style', (_, text) => {
    for (const lang of LANGS) expect(text[lang]).not.toMatch(/!|упс|успешно|сәтті|successfully|извините|sorry|кешір/i);
    for (const lang of ['ru', 'kk'] as const) expect(text[lang]).toMatch(/[а-яё]{4}/i);
    expect(text.ru).not.toMatch(/ [Вв]ы /);
    expect(text.kk).not.toMatch(/\}»?-[а-яәғқңөұүһі]{1,3}\b/i);
    expect(new Set(LANGS.map((lang) => text[lang])).size).toBe(3);
  });

  it.each(ALL)('%s shows the same values in every language', (_, text) => {
    const names = (lang: Lang): string[] =>
      [...new Set([...text[lang].matchAll(/\{(\w+)/g)].map((match) => match[1] ?? ''))].sort();
    for (const lang of LANGS) expect(names(lang)).toEqual(names('ru'));
  });

  it('has one text per code, whichever file it stands in', () => {
    const codes = ALL.map(([code]) => code);
    expect(codes).toEqual([...new Set(codes)]);
    expect(MORE.length).toBeGreaterThan(20);
    expect(CATALOGUE.length).toBeGreaterThan(30);
  });
});

describe('a busy file', () => {
  const busy = (lang: Lang, values: TextValues, zone = 'Asia/Almaty'): string =>
    errorText(new AppError('BUSY', values), { ...fileIn(lang), zone }, AT);
  // 22.11.2026, 09:05 UTC: 14:05 in Almaty.
  const since = Date.UTC(2026, 10, 22, 9, 5);

  it.each([
    ['ru', 'Файл занят: в нём пишет другой редактор или другое окно Rosta, с 14:05. Повторите через минуту.'],
    [
      'kk',
      'Файл бос емес: онда басқа редактор немесе Rosta қосымшасының басқа терезесі жазып жатыр, басталуы 14:05. Бір минуттан кейін қайталаңыз.',
    ],
    [
      'en',
      'The file is busy: another editor or another window of Rosta is writing in it, since 14:05. Try again in a minute.',
    ],
  ] as const)('says in %s since when, by the clocks of the file’s zone', (lang, message) => {
    expect(busy(lang, { since })).toBe(message);
  });

  it('says so without the time when it is not known', () => {
    expect(busy('ru', {})).toBe('Файл занят: в нём уже строится отчёт. Повторите через минуту.');
  });

  it('is told even in a zone nobody knows', () => {
    expect(busy('en', { since }, 'Mars/Olympus')).toContain('since 09:05');
  });
});

it('a value of any length fits the message', () => {
  const long = new AppError('SERVICE_FAILED', { detail: 'x'.repeat(5000) });
  expect(errorText(long, fileIn('en'), AT).length).toBeLessThan(250);
});

it.each([
  ['ru', 'Не число: лист «Путь денег», ячейка E4, значение «0,5». Введите сумму числом, например 1234,50.'],
  ['kk', 'Сан емес: «Путь денег» парағы, E4 ұяшығы, «0,5» мәні. Соманы санмен жазыңыз, мысалы 1234,50.'],
  ['en', 'Not a number: sheet “Путь денег”, cell E4, value “0.5”. Enter the amount as a number, for example 1234.50.'],
] as const)('an error of a sheet that Rosta keeps names its cell itself in %s', (lang, message) => {
  const error = new AppError('NOT_NUMBER', { sheet: 'Путь денег', cell: 'E4', value: 0.5 });
  expect(errorText(error, fileIn(lang), AT)).toBe(message);
});

it('an error of an unknown code is told as our own mistake', () => {
  const [, internal] = CATALOGUE.find(([code]) => code === 'INTERNAL') ?? ['', undefined];
  expect(internal).toBeDefined();
  const stray = new AppError({ code: 'STRAY', text: internal ?? { ru: '', kk: '', en: '' } }, { detail: 'x' });
  expect(errorText(stray, fileIn('ru'), AT)).toMatch(/^Ошибка в самой программе Rosta: x\./);
});
