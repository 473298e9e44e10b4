import { describe, expect, it } from 'vitest';
import type { FieldView } from '../../src/core/fieldViews';
import { JOBS_FACT } from '../../src/facts/jobs';
import { LOCATIONS_FACT } from '../../src/facts/locations';
import { TOUCHPOINTS_FACT } from '../../src/facts/touchpoints';
import { VISITS_FACT } from '../../src/facts/visits';
import { outcomeOf } from './addon';
import { Fieldwork } from './fieldwork';
import { addTouchpoints, typeInto } from './programmeSheet';
import { send } from './shopper';

const FIRST = 'Быстро взять кофе по дороге';
const SECOND = 'Спокойно поработать за чашкой кофе';
const REFUSED =
  'В программе визитов есть ошибки: без их исправления нет ни кодов, ни анкет. Исправьте строки из списка на экране «Программа визитов» и повторите.';

function example(): Fieldwork {
  const work = new Fieldwork('ru');
  work.call<FieldView>('programmeMake', { example: true });
  return work;
}

const told = (work: Fieldwork): readonly string[] => work.view().problems.map(({ mood, text }) => `${mood}: ${text}`);

/** Codes and forms are refused in words, and nothing is made. */
function expectRefused(work: Fieldwork): void {
  const codes = { jobs: ['J1'], locations: ['L1'], wave: 'W1', each: 1, lang: 'ru' };
  const form = { job: 'J1', wave: 'W1', language: 'ru', lang: 'ru' };
  const error = { code: 'PROGRAMME_BROKEN', message: REFUSED };
  expect(outcomeOf(work.script.run('codesIssue', [codes]))).toMatchObject({ ok: false, error });
  expect(outcomeOf(work.script.run('formMake', [form]))).toMatchObject({ ok: false, error });
  expect(work.view()).toMatchObject({ issue: null, forms: [] });
  expect(work.codes()).toEqual([]);
  expect(work.forms()).toEqual([]);
}

/** A visit of the first job goes all the way to the sheets. */
function expectUsable(work: Fieldwork): void {
  work.issue(1);
  const row = work.view().forms.find(({ job, language }) => job === 'J1' && language === 'ru');
  work.makeForm(row ?? expect.fail('no form'));
  work.script.run('stateAct', [{ act: 'turn_on' }]);
  send(work, work.codes()[0] ?? {});
  work.script.fireSubmits();
  expect(work.rows(VISITS_FACT)).toMatchObject([{ job: 'J1', state: 'новый' }]);
}

describe('the number of touchpoints', () => {
  it('nine are told to be few, and can be used', () => {
    const work = example();
    work.script.control.deleteRows(work.sheetId('Точки контакта'), 1, 2);
    const few = (job: string) =>
      `warn: Точек контакта у задачи клиента «${job}» — 9, рекомендуется от 10 до 15: по меньшему числу путь клиента не виден. Добавьте точки контакта на листе «Точки контакта».`;
    expect(told(work)).toEqual([few(FIRST), few(SECOND)]);
    expectUsable(work);
  });

  it('sixteen are told to be many, and can be used', () => {
    const work = example();
    addTouchpoints(work, 5);
    const many = (job: string) =>
      `warn: Точек контакта у задачи клиента «${job}» — 16, рекомендуется от 10 до 15: длинную анкету заполняют небрежно. Уберите с листа «Точки контакта» менее важные.`;
    expect(told(work)).toEqual([many(FIRST), many(SECOND)]);
    expectUsable(work);
  });

  it('ten and fifteen are told nothing of', () => {
    const work = example();
    work.script.control.deleteRows(work.sheetId('Точки контакта'), 1, 1);
    expect(told(work)).toEqual([]);
    const other = example();
    addTouchpoints(other, 4);
    expect(told(other)).toEqual([]);
  });

  it('none is an error', () => {
    const work = example();
    work.script.control.deleteRows(work.sheetId('Точки контакта'), 1, 12);
    const none = (job: string, code: string) =>
      `error: У задачи клиента «${job}» нет ни одной точки контакта: лист «Точки контакта». Добавьте точки контакта с кодом задачи «${code}».`;
    expect(told(work)).toEqual([
      none(FIRST, 'J1'),
      none(SECOND, 'J2'),
      'todo: Впишите на лист «Точки контакта» всё, с чем клиент встречается за визит: 10–15 точек контакта по порядку, коды — P1, P2. Значение столбцов — в заметках к заголовкам.',
    ]);
    expectRefused(work);
  });

  it('none of one job is an error of that job', () => {
    const work = example();
    for (let row = 1; row <= 12; row++) typeInto(work, TOUCHPOINTS_FACT, row, 'jobs', 'J1');
    expect(told(work)).toContain(
      `error: У задачи клиента «${SECOND}» нет ни одной точки контакта: лист «Точки контакта». Добавьте точки контакта с кодом задачи «J2».`,
    );
    expectRefused(work);
  });
});

it('two jobs with one name are an error', () => {
  const work = example();
  typeInto(work, JOBS_FACT, 2, 'name_ru', FIRST);
  expect(told(work)).toEqual([
    `error: Одно название у двух строк: лист «Задачи клиента», строки 2 и 3, значение «${FIRST}». Назовите их по-разному.`,
  ]);
  expectRefused(work);
});

it('a location removed in use is told with its visits; an answer from there is filed all the same', () => {
  const work = Fieldwork.collecting(2);
  const [visit = {}] = work.codes();
  expect(visit['location']).toBe('L1');
  work.script.control.deleteRows(work.sheetId(LOCATIONS_FACT.title.ru), 1, 1);
  expect(told(work)).toContain(
    'warn: В плане визитов стоит код, которого нет на листе «Точки продаж»: «L1», визитов — 4. Верните строку с этим кодом на лист или удалите эти визиты из плана.',
  );
  send(work, visit);
  work.script.fireSubmits();
  expect(work.rows(VISITS_FACT)).toMatchObject([{ location: 'L1', location_said: 'ул. Абая, 10' }]);
});

describe('a language', () => {
  it('without texts is told once and has no forms', () => {
    const work = example();
    for (let row = 1; row <= 2; row++) typeInto(work, JOBS_FACT, row, 'name_en', '');
    for (let row = 1; row <= 12; row++) typeInto(work, TOUCHPOINTS_FACT, row, 'name_en', '');
    expect(told(work)).toEqual([
      'warn: Нет ни одного текста на этом языке: английский. Анкет на нём не будет. Если они нужны, заполните его столбцы на листах «Задачи клиента» и «Точки контакта».',
    ]);
    expect(work.view().forms.map(({ job, language }) => `${job} ${language}`)).toEqual([
      'J1 ru',
      'J1 kk',
      'J2 ru',
      'J2 kk',
    ]);
    expectUsable(work);
  });

  it('in which one touchpoint lacks its name is told with the cell', () => {
    const work = example();
    typeInto(work, TOUCHPOINTS_FACT, 10, 'name_kk', '');
    expect(told(work)).toEqual([
      `warn: Анкеты на этом языке не будет: задача клиента «${FIRST}», язык — казахский. Пусто: лист «Точки контакта», ячейка H11. Заполните ячейку, если анкета нужна.`,
    ]);
    expect(work.view().forms.map(({ job, language }) => `${job} ${language}`)).toEqual([
      ...['J1 ru', 'J1 en'],
      ...['J2 ru', 'J2 kk', 'J2 en'],
    ]);
  });
});

describe('a target', () => {
  it.each([
    ['0', 'Целевая оценка вне границ 1–5: лист «Точки контакта», ячейка E4, значение «0». Введите число от 1 до 5.'],
    ['6', 'Целевая оценка вне границ 1–5: лист «Точки контакта», ячейка E4, значение «6». Введите число от 1 до 5.'],
    [
      'четыре',
      'Целевая оценка — не число: лист «Точки контакта», ячейка E4, значение «четыре». Введите число от 1 до 5.',
    ],
  ])('of «%s» is an error with its cell', (target, text) => {
    const work = example();
    typeInto(work, TOUCHPOINTS_FACT, 3, 'target', target);
    expect(told(work)).toContain(`error: ${text}`);
    expectRefused(work);
  });

  it.each(['1', '5', '4,5', ''])('of «%s» is right', (target) => {
    const work = example();
    typeInto(work, TOUCHPOINTS_FACT, 3, 'target', target);
    expect(told(work)).toEqual([]);
  });
});

describe('a form', () => {
  it('with as many touchpoints as one holds, and the longest codes, is made and registered; one more is refused', () => {
    const work = new Fieldwork();
    work.call<FieldView>('programmeMake', { example: true });
    const id = work.sheetId('Точки контакта');
    const longest = (n: number): string => `${'Ж'.repeat(18)}${String(n).padStart(2, '0')}`;
    const rows = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) => [
        longest(from + i),
        String(from + i),
        'опыт',
        '',
        '4',
        '',
        `Точка ${from + i}`,
      ]);
    work.script.control.type(id, 1, 0, rows(1, 60));
    work.issue(1);
    const form = work.makeForm(work.view().forms[0] ?? expect.fail('no form'));
    expect(work.sheetful(form).items.size).toBe(60 * 2 + 8);
    work.script.control.type(id, 61, 0, rows(61, 1));
    expect(work.view()).toMatchObject({ issue: null });
    expect(work.view().problems[0]?.text).toMatch(/— 61, в одну анкету помещается не больше 60\. Уберите/);
  });
});
