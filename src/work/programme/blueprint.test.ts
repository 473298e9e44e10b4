import { describe, expect, it } from 'vitest';
import { ProgrammeFile } from '../../../test/fakes/programmeFile';
import type { FormItem } from '../../core/forms';
import { LANGS, type Lang } from '../../core/lang';
import { readRole } from '../../facts/formRoles';
import { JOBS_FACT } from '../../facts/jobs';
import { LOCATIONS_FACT } from '../../facts/locations';
import { TOUCHPOINTS_FACT } from '../../facts/touchpoints';
import { WAVES_FACT } from '../../facts/waves';
import { formBlueprint } from './blueprint';
import { formPrint } from './formPrint';

const partsOf = (file: ProgrammeFile, job = 0) => {
  const { programme } = file.reading();
  const [wave] = programme.waves;
  const found = programme.jobs[job];
  if (found === undefined || wave === undefined) throw new Error('no job or wave');
  return { programme, job: found, wave };
};
const blueprintOf = (file: ProgrammeFile, lang: Lang = 'ru', job = 0) => {
  const { programme, wave, job: found } = partsOf(file, job);
  return formBlueprint(programme, found, wave, lang);
};
const printOf = (file: ProgrammeFile, lang: Lang = 'ru', job = 0): string => {
  const { programme, wave, job: found } = partsOf(file, job);
  return formPrint(programme, found, wave, lang);
};
const line = ({ kind, title, required }: FormItem): string => `${kind}${required ? '*' : ''} ${title}`;

describe('a form', () => {
  it('asks for code, date, place and time, then for each touchpoint by stages, then for the rest', () => {
    expect(blueprintOf(new ProgrammeFile()).items.map(line)).toEqual([
      'text* Код визита',
      'date* Дата визита',
      'list* Адрес',
      'time* Время входа',
      'page До визита',
      'choice* Вывеска с улицы: оцените от 1 до 5',
      'paragraph Вывеска с улицы: что можно улучшить?',
      'choice* Кофейня на онлайн-карте: оцените от 1 до 5',
      'paragraph Кофейня на онлайн-карте: что можно улучшить?',
      'page Выбор',
      'choice* Вход и первое впечатление: оцените от 1 до 5',
      'paragraph Вход и первое впечатление: что можно улучшить?',
      'choice* Меню и цены: оцените от 1 до 5',
      'paragraph Меню и цены: что можно улучшить?',
      'choice* Совет бариста: оцените от 1 до 5',
      'paragraph Совет бариста: что можно улучшить?',
      'page Покупка',
      'choice* Приветствие на кассе: оцените от 1 до 5',
      'paragraph Приветствие на кассе: что можно улучшить?',
      'choice* Оплата: оцените от 1 до 5',
      'paragraph Оплата: что можно улучшить?',
      'page Впечатления',
      'choice* Ожидание заказа: оцените от 1 до 5',
      'paragraph Ожидание заказа: что можно улучшить?',
      'choice* Вкус напитка: оцените от 1 до 5',
      'paragraph Вкус напитка: что можно улучшить?',
      'choice* Стакан с собой: оцените от 1 до 5',
      'paragraph Стакан с собой: что можно улучшить?',
      'page После покупки',
      'choice* Прощание и приглашение вернуться: оцените от 1 до 5',
      'paragraph Прощание и приглашение вернуться: что можно улучшить?',
      'page Последние вопросы',
      'time* Время выхода',
      'text Номер чека',
      'text Ссылка на фото',
      'choice* Кто совершил визит?',
    ]);
  });

  it('offers the locations by name and six choices for a touchpoint', () => {
    const { items } = blueprintOf(new ProgrammeFile());
    expect(items.find(({ role }) => role === 'location')?.choices).toEqual([
      'ул. Абая, 10',
      'пр. Достык, 85',
      'Вокзальная площадь, 1',
    ]);
    expect(items.find(({ role }) => role === 's:P1')?.choices).toEqual([
      '1 — очень плохо',
      '2',
      '3',
      '4',
      '5 — отлично',
      'не было возможности оценить',
    ]);
  });

  it.each([
    ['1005729', true],
    [' 100 572-9 ', true],
    ['100572', false],
    ['10057299', false],
    ['100572o', false],
  ])('takes “%s” for a visit code: %s', (typed, isTaken) => {
    const pattern = blueprintOf(new ProgrammeFile()).items[0]?.pattern;
    expect(new RegExp(pattern?.test ?? '').test(typed)).toBe(isTaken);
    expect(pattern?.message).toBe('В коде визита 7 цифр. Проверьте его по заданию.');
  });

  it.each(LANGS)('in %s gives every question a role of its own and a title of its own', (lang) => {
    for (const job of [0, 1]) {
      const { items } = blueprintOf(new ProgrammeFile(), lang, job);
      const questions = items.filter(({ kind }) => kind !== 'page');
      expect(questions.every(({ role }) => readRole(role) !== undefined)).toBe(true);
      expect(new Set(questions.map(({ role }) => role)).size).toBe(questions.length);
      expect(new Set(items.map(({ title }) => title)).size).toBe(items.length);
    }
  });

  it('says what is collected, that no personal data are, and how answers are erased, before it is sent', () => {
    const consent = blueprintOf(new ProgrammeFile()).items.find(({ title }) => title === 'Последние вопросы')?.help;
    for (const word of [
      'номер чека',
      'Имена, телефоны',
      'хранит компания',
      'стёрли',
      'код визита организатору',
      'согласие',
    ])
      expect(consent).toContain(word);
  });

  it('is headed by job and wave and says when visits are taken', () => {
    const { title, description } = blueprintOf(new ProgrammeFile());
    expect(title).toBe('Анкета визита: Быстро взять кофе по дороге, Волна 1');
    expect(description).toContain('Визиты принимаются: 22.11.2026–05.12.2026.');
  });

  it('asks a person’s own question in place of the usual one, named where two ask the same', () => {
    const file = new ProgrammeFile();
    file.type(TOUCHPOINTS_FACT, 2, 'question_ru', 'Видно ли вывеску?');
    for (const row of [8, 9]) file.type(TOUCHPOINTS_FACT, row, 'question_ru', 'Всё ли устроило?');
    const titles = blueprintOf(file).items.map(({ title }) => title);
    expect(titles).toContain('Видно ли вывеску?');
    expect(titles).toContain('Оплата: Всё ли устроило?');
    expect(titles).toContain('Ожидание заказа: Всё ли устроило?');
  });

  it('begins a page whenever the stage changes, also back', () => {
    const file = new ProgrammeFile();
    file.type(TOUCHPOINTS_FACT, 8, 'stage', 'выбор');
    const pages = blueprintOf(file).items.filter(({ kind }) => kind === 'page');
    expect(pages.map(({ title }) => title)).toEqual([
      'До визита',
      'Выбор',
      'Покупка',
      'Выбор',
      'Впечатления',
      'После покупки',
      'Последние вопросы',
    ]);
  });
});

describe('the print of a form', () => {
  const changed = (change: (file: ProgrammeFile) => void, lang: Lang = 'ru'): boolean => {
    const file = new ProgrammeFile();
    const before = printOf(file, lang);
    change(file);
    return printOf(file, lang) !== before;
  };

  it('is another one once shoppers would read something else', () => {
    expect(changed((file) => file.type(JOBS_FACT, 2, 'name_ru', 'Кофе с собой'))).toBe(true);
    expect(changed((file) => file.type(LOCATIONS_FACT, 3, 'name', 'пр. Достык, 87'))).toBe(true);
    expect(changed((file) => file.cut(LOCATIONS_FACT, 4))).toBe(true);
    expect(changed((file) => file.type(WAVES_FACT, 2, 'name', 'Волна 2'))).toBe(true);
    expect(changed((file) => file.type(WAVES_FACT, 2, 'to', '06.12.2026'))).toBe(true);
    expect(changed((file) => file.type(TOUCHPOINTS_FACT, 2, 'order', 20))).toBe(true);
    expect(changed((file) => file.type(TOUCHPOINTS_FACT, 2, 'stage', 'выбор'))).toBe(true);
    expect(changed((file) => file.type(TOUCHPOINTS_FACT, 2, 'question_ru', 'Видно ли вывеску?'))).toBe(true);
    expect(changed((file) => file.cut(TOUCHPOINTS_FACT, 11))).toBe(true);
  });

  it('stays where only targets, other jobs and other languages change', () => {
    expect(changed((file) => file.type(TOUCHPOINTS_FACT, 2, 'target', 5))).toBe(false);
    expect(changed((file) => file.type(TOUCHPOINTS_FACT, 2, 'critical', 'да'))).toBe(false);
    expect(changed((file) => file.type(JOBS_FACT, 3, 'name_ru', 'Работать у окна'))).toBe(false);
    expect(changed((file) => file.type(TOUCHPOINTS_FACT, 12, 'name_ru', 'Розетки'))).toBe(false);
    expect(changed((file) => file.type(TOUCHPOINTS_FACT, 2, 'name_kk', 'Маңдайша'))).toBe(false);
    expect(changed((file) => file.type(TOUCHPOINTS_FACT, 2, 'name_kk', 'Маңдайша'), 'kk')).toBe(true);
  });

  it('tells jobs and languages apart', () => {
    const file = new ProgrammeFile();
    const prints = LANGS.flatMap((lang) => [0, 1].map((job) => printOf(file, lang, job)));
    expect(new Set(prints).size).toBe(6);
  });
});
