import { describe, expect, it } from 'vitest';
import type { Execution } from '../../local/apps-script/appsScript';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import type { LibraryView, MarksSavedView, MarksView, QfdView, SurveyView } from '../../src/core/qfdViews';
import type { UndoListView } from '../../src/core/views';
import { FACTORS_FACT } from '../../src/facts/factors';
import { JOURNEY_FACT } from '../../src/facts/journey';
import { TOUCHPOINTS_FACT } from '../../src/facts/touchpoints';
import { nextQfdStep } from '../../src/sidebar/qfd/steps';
import { answerOf, builtBundle, outcomeOf, visibleSheets } from './addon';
import { Fieldwork } from './fieldwork';

const STAGES = {
  ru: ['потребность', 'выбор', 'сделка', 'опыт', 'лояльность'],
  kk: ['қажеттілік', 'таңдау', 'мәміле', 'тәжірибе', 'адалдық'],
} as const;

const view = (work: Fieldwork): QfdView => answerOf<QfdView>(work.script.run('qfdOpen', []));
const problems = (work: Fieldwork): readonly string[] =>
  view(work).problems.map(({ mood, text }) => `${mood}: ${text}`);
const named = (work: Fieldwork): readonly string[] => visibleSheets(work.script).map(({ name }) => name);

/** A person types rows below the headers of a sheet, by column. */
function type(work: Fieldwork, fact: typeof FACTORS_FACT | typeof JOURNEY_FACT, rows: readonly object[]): void {
  const cells = rows.map((row) => fact.columns.map(({ id }) => String(new Map(Object.entries(row)).get(id) ?? '')));
  work.script.control.type(work.sheetId(fact.title[work.lang]), 1, 0, cells);
}

/** Sheets of factors and of the journey as a person filled them in, codes left blank. */
function listed(lang: 'ru' | 'kk' = 'ru'): Fieldwork {
  const work = new Fieldwork(lang);
  work.call<QfdView>('qfdMake', { example: false });
  type(work, FACTORS_FACT, [
    { name: 'Скорость', importance: '5' },
    { name: 'Цена', importance: '3,5' },
  ]);
  const names = ['Вывеска', 'Меню', 'Касса', 'Ожидание', 'Прощание'];
  type(
    work,
    JOURNEY_FACT,
    STAGES[lang].map((stage, i) => ({ stage, name: names[i] })),
  );
  return work;
}

const matrixOf = (work: Fieldwork, rater = ''): QfdView =>
  work.call<QfdView>('matrixMake', { rater, scale: 'seed', sheetId: null });

/** Every cell of a matrix marked, as a walk does it. */
function markAll(work: Fieldwork, sheetId: number, mark: number): MarksSavedView {
  const { touchpoints, factors, marks } = work.call<MarksView>('marksOpen', { sheetId });
  const changes = touchpoints.flatMap((point, i) =>
    factors.map((factor, j) => ({
      ...{ touchpoint: point.code, factor: factor.code, mark, was: marks[i]?.[j] ?? null },
    })),
  );
  return work.call<MarksSavedView>('marksSave', { sheetId, changes });
}

describe.each(['ru', 'kk'] as const)('QFD set up in %s from an empty file', (lang) => {
  const work = listed(lang);

  it('is asked for a matrix, and for no codes: they come with it', () => {
    const { factors, touchpoints, results, matrices } = view(work);
    expect(problems(work)).toEqual([]);
    expect(factors.list).toEqual([
      { name: 'Скорость', importance: '5' },
      { name: 'Цена', importance: '3,5' },
    ]);
    expect([touchpoints.count, touchpoints.stages.map(({ count }) => count)]).toEqual([5, [1, 1, 1, 1, 1]]);
    expect([matrices, results.isReady]).toEqual([[], false]);
    expect(nextQfdStep(view(work))).toBe('matrices');
  });

  it('gets codes when its matrix is made', () => {
    const { news, factors, touchpoints, matrices } = matrixOf(work);
    expect(news).toContain(matrices[0]?.sheet.name);
    expect(problems(work)).toEqual([]);
    expect(work.rows(FACTORS_FACT).map(({ code }) => code)).toEqual(['F1', 'F2']);
    expect(work.rows(JOURNEY_FACT).map(({ code }) => code)).toEqual(['T1', 'T2', 'T3', 'T4', 'T5']);
    expect(factors.list.map(({ importance }) => importance)).toEqual(['5', '3,5']);
    expect(touchpoints.stages.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1]);
    expect(matrices).toMatchObject([{ filled: 0, all: 10, isBehind: false }]);
  });

  it('is ready once marks are there', () => {
    const sheetId = view(work).matrices[0]?.sheet.id ?? -1;
    expect(view(work).results.isReady).toBe(false);
    expect(markAll(work, sheetId, 3)).toMatchObject({ saved: 10, kept: [] });
    expect(view(work)).toMatchObject({ matrices: [{ filled: 10 }], results: { isReady: true } });
  });

  it('knows that a new factor is not on the matrix, and adds it without touching marks', () => {
    const [first] = view(work).matrices;
    work.script.control.type(work.sheetId(FACTORS_FACT.title[lang]), 3, 1, [['Уют', '2']]);
    expect(problems(work)).toMatchObject([expect.stringMatching(/^todo: .*1.*«.+»/)]);
    const sheetId = first?.sheet.id ?? -1;
    const after = work.call<QfdView>('matrixMake', { rater: '', scale: 'seed', sheetId });
    expect(after.matrices).toMatchObject([{ sheet: first?.sheet, filled: 10, all: 15, isBehind: false }]);
    expect(work.rows(FACTORS_FACT).map(({ code }) => code)).toEqual(['F1', 'F2', 'F3']);
  });
});

describe('the example', () => {
  const work = new Fieldwork('ru');
  const made = work.call<QfdView>('qfdMake', { example: true });

  it('is a coffee shop with five factors, twelve touchpoints and a filled matrix, ready to be computed', () => {
    expect(made.news).toMatch(/^Созданы листы: «Факторы выбора», «Путь клиента», «Матрица QFD»\. Пример — кофейня/);
    expect(made.problems).toEqual([]);
    expect(made.results).toEqual({ isReady: true, text: 'Связей — 60, пусто — 0, экспертов — 1.' });
    expect(made.touchpoints.stages.map(({ count }) => count)).toEqual([2, 3, 2, 4, 1]);
  });

  it('is written once only', () => {
    expect(work.call<QfdView>('qfdMake', { example: true }).news).toBe('Пример не записан: на листах уже есть строки.');
  });

  it('goes as one run', () => {
    const before = named(work);
    const { runs } = answerOf<UndoListView>(work.script.run('undoOpen', []));
    expect(runs.map(({ what }) => what)).toEqual(['Факторы выбора и путь клиента']);
    answerOf(work.script.run('undoRun', [{ run: runs[0]?.id, lang: 'ru', clearRest: false }]));
    expect(before.filter((name) => !named(work).includes(name)).sort()).toEqual([
      'Матрица QFD',
      'Путь клиента',
      'Факторы выбора',
    ]);
  });
});

describe('codes beside a visit programme', () => {
  it('are those of its touchpoints of the same name, and no other touchpoint gets one of them', () => {
    const work = new Fieldwork('ru');
    work.call('programmeMake', { example: true });
    work.script.control.type(work.sheetId(TOUCHPOINTS_FACT.title.ru), 1, 0, [['T1']]);
    const [first, second] = work.rows(TOUCHPOINTS_FACT);
    work.call<QfdView>('qfdMake', { example: false });
    type(work, FACTORS_FACT, [{ name: 'Скорость', importance: '5' }]);
    const names = ['Своя точка', String(second?.['name_ru']), 'Ещё своя', String(first?.['name_ru']).toUpperCase()];
    type(
      work,
      JOURNEY_FACT,
      names.map((name) => ({ stage: 'опыт', name })),
    );
    matrixOf(work);
    expect(work.rows(JOURNEY_FACT).map(({ code }) => code)).toEqual(['T2', second?.['code'], 'T4', 'T1']);
  });
});

describe('a survey', () => {
  it('gives factors their importance, adds those that are missing, and leaves what was typed', () => {
    const work = listed();
    const answers = Array.from({ length: 8 }, (_, i) => [5 - (i % 2), `${4 - (i % 2)} — важно`, 'Алматы', '=1+1']);
    const sheetId = work.script.control.importValues('Ответы', [['Скорость', 'Вкус', 'Город', 'Ещё'], ...answers]);
    const seen = work.call<SurveyView>('surveyOpen', { sheetId: null });
    expect(seen.sheet).toEqual({ id: sheetId, name: 'Ответы' });
    expect(seen.columns.map(({ header, text }) => `${header}: ${text}`)).toEqual([
      'Скорость: 4,5, n = 8',
      'Вкус: 3,5, n = 8',
    ]);
    const before = work.script.control.values(sheetId);
    const { factors } = work.call<QfdView>('surveyTake', { sheetId, columns: [0, 1] });
    expect(work.script.control.values(sheetId)).toEqual(before);
    expect(work.rows(FACTORS_FACT)).toMatchObject([
      { name: 'Скорость', importance: 5, survey_mean: 4.5, answers: 8 },
      { name: 'Цена', importance: 3.5, survey_mean: '', answers: '' },
      { code: 'F1', name: 'Вкус', importance: '', survey_mean: 3.5, answers: 8 },
    ]);
    expect(factors.list).toEqual([
      { name: 'Скорость', importance: '5, введено; опрос 4,5, n = 8' },
      { name: 'Цена', importance: '3,5' },
      { name: 'Вкус', importance: '3,5, опрос, n = 8' },
    ]);
  });
});

describe('the library', () => {
  it.each(['ru', 'kk', 'en'] as const)('has at least 120 touchpoints in %s and adds those that are chosen', (lang) => {
    const work = new Fieldwork(lang);
    const { items } = work.call<LibraryView>('libraryOpen');
    expect(items.length).toBeGreaterThanOrEqual(120);
    const codes = items.filter((_, i) => i % 30 === 0).map(({ code }) => code);
    const after = work.call<QfdView>('touchpointsAdd', { codes });
    expect(after.touchpoints.count).toBe(codes.length);
    expect(after.problems.filter(({ mood }) => mood === 'error')).toEqual([]);
    const again = work.call<LibraryView>('libraryOpen');
    expect(again.items.filter(({ isThere }) => isThere).map(({ code }) => code)).toEqual(codes);
    expect(outcomeOf(work.script.run('touchpointsAdd', [{ codes: ['ZZ'], lang }]))).toMatchObject({
      error: { code: 'REQUEST_BROKEN' },
    });
  });
});

describe('what people type', () => {
  const wrong = (factors: readonly object[], points: readonly object[] = []): readonly string[] => {
    const work = new Fieldwork('ru');
    work.call<QfdView>('qfdMake', { example: false });
    type(work, FACTORS_FACT, factors);
    type(work, JOURNEY_FACT, points);
    return problems(work);
  };
  const GOOD = { code: 'F1', name: 'Скорость', importance: '5' };
  const SIGN = { code: 'T1', stage: 'опыт', name: 'Вывеска' };

  it.each([
    ['0', 'error: Важность вне границ 1–5: лист «Факторы выбора», ячейка C3, значение 0.'],
    ['6', 'error: Важность вне границ 1–5: лист «Факторы выбора», ячейка C3, значение 6.'],
    ['много', 'error: Важность — не число: лист «Факторы выбора», ячейка C3, значение «много».'],
    ['3.5', 'error: Вместо важности в ячейке дата: лист «Факторы выбора», ячейка C3, значение «2026-05-03».'],
    ['', 'todo: Не указана важность фактора: лист «Факторы выбора», ячейка C3.'],
  ])('as importance is refused with its cell: "%s"', (importance, text) => {
    const told = wrong([GOOD, { code: 'F2', name: 'Цена', importance }], [SIGN, { ...SIGN, code: 'T2', name: 'Меню' }]);
    expect(told).toEqual([expect.stringContaining(text)]);
  });

  it('twice is told with both cells', () => {
    const told = wrong([GOOD, { ...GOOD, name: 'Цена' }], [SIGN, { ...SIGN, code: 'T2' }]);
    expect(told).toEqual([
      expect.stringContaining('Код повторяется: лист «Факторы выбора», ячейки A2 и A3'),
      expect.stringContaining('Название повторяется: лист «Путь клиента», ячейки D2 и D3'),
    ]);
  });

  it('once only is a warning', () => {
    expect(wrong([GOOD], [SIGN])).toEqual([
      expect.stringMatching(/^warn: Фактор выбора только один: лист «Факторы выбора»/),
      expect.stringMatching(/^warn: Точка контакта только одна: лист «Путь клиента»/),
    ]);
  });

  it('into a matrix is refused where it is no mark, and a walk saves none', () => {
    const work = new Fieldwork('ru');
    const { matrices } = work.call<QfdView>('qfdMake', { example: true });
    const sheetId = matrices[0]?.sheet.id ?? -1;
    const row = work.script.control.values(sheetId).findIndex(([code]) => code === 'P1');
    for (const text of ['5', '2', '0', 'да']) {
      expect(() => work.script.control.type(sheetId, row, 3, [[text]])).toThrow('data validation rules');
    }
    const change = { touchpoint: 'P1', factor: 'F1', mark: 5, was: 1 };
    expect(outcomeOf(work.script.run('marksSave', [{ sheetId, changes: [change], lang: 'ru' }]))).toMatchObject({
      error: { code: 'REQUEST_BROKEN' },
    });
    expect(work.script.control.values(sheetId)[row]?.slice(3)).toEqual([1, 1, 1, 1, 3]);
  });
});

describe('a file', () => {
  it('whose sheet was deleted says so and makes it again', () => {
    const work = listed();
    work.script.control.deleteSheet(work.sheetId('Путь клиента'));
    expect(problems(work)).toContainEqual(expect.stringMatching(/^todo: Нет листа «Путь клиента»/));
    expect(work.call<QfdView>('qfdMake', { example: false }).news).toBe('Созданы листы: «Путь клиента».');
    expect(work.rows(FACTORS_FACT)).toHaveLength(2);
  });

  it('whose sheet is protected is told so, with nothing lost', () => {
    const work = listed();
    work.script.control.protect(work.sheetId('Факторы выбора'));
    const refused = work.script.run('matrixMake', [{ rater: '', scale: 'seed', sheetId: null, lang: 'ru' }]);
    expect(outcomeOf(refused)).toMatchObject({ error: { code: 'PROTECTED' } });
    expect(named(work)).not.toContain('Матрица QFD');
  });

  it('that was copied is set up on, on its own sheets', () => {
    const work = listed();
    const copy = createAppsScript({ bundle: builtBundle(), state: work.script.control.copyFile() });
    copy.open();
    const made = copy.run('matrixMake', [{ rater: '', scale: 'seed', sheetId: null, lang: 'ru' }]);
    expect(answerOf<QfdView>(made).matrices).toMatchObject([{ all: 10 }]);
    expect(work.rows(FACTORS_FACT).map(({ code }) => code)).toEqual(['', '']);
  });

  it('in which two people make the example at once has it once', () => {
    const work = new Fieldwork('ru');
    let inner: Execution | undefined;
    work.fault = ({ method }) => {
      if (method !== 'Lock.tryLock') return undefined;
      work.fault = undefined;
      inner = work.script.run('qfdMake', [{ example: true, lang: 'ru' }]);
      return undefined;
    };
    const outer = work.script.run('qfdMake', [{ example: true, lang: 'ru' }]);
    expect([inner?.ok, outer.ok]).toEqual([true, true]);
    expect(work.rows(FACTORS_FACT)).toHaveLength(5);
    expect(named(work).filter((name) => name.startsWith('Матрица QFD'))).toEqual(['Матрица QFD']);
  });
});

describe('remote calls', () => {
  it('stay few with three raters', () => {
    const work = listed();
    for (const rater of ['Анна', 'Бек', 'Вера']) matrixOf(work, rater);
    const { matrices } = view(work);
    expect(matrices.map(({ rater }) => rater)).toEqual(['Анна', 'Бек', 'Вера']);
    const sheetId = matrices[0]?.sheet.id ?? -1;
    const change = { touchpoint: 'T1', factor: 'F1', mark: 9, was: null };
    const costs = {
      qfdOpen: work.script.run('qfdOpen', []),
      libraryOpen: work.script.run('libraryOpen', [{ lang: 'ru' }]),
      marksOpen: work.script.run('marksOpen', [{ sheetId, lang: 'ru' }]),
      marksSave: work.script.run('marksSave', [{ sheetId, changes: [change], lang: 'ru' }]),
    };
    for (const run of Object.values(costs)) expect(outcomeOf(run)).toMatchObject({ ok: true });
    expect(costs.qfdOpen.remoteCalls).toBeLessThanOrEqual(8);
    expect(costs.libraryOpen.remoteCalls).toBeLessThanOrEqual(4);
    expect(costs.marksOpen.remoteCalls).toBeLessThanOrEqual(5);
    expect(costs.marksSave.remoteCalls).toBeLessThanOrEqual(8);
  });
});
