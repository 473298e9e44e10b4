import { describe, expect, it } from 'vitest';
import type { MarkChange, MarksSavedView, MarksView, QfdView } from '../../src/core/qfdViews';
import type { HomeView, PanelRequest, PanelView, PreviewView, ReportView, UndoneView } from '../../src/core/views';
import { FACTORS_FACT } from '../../src/facts/factors';
import { JOURNEY_FACT, JOURNEY_FILLED } from '../../src/facts/journey';
import { answerOf, outcomeOf, snapshot } from './addon';
import { Fieldwork } from './fieldwork';

const STAGES = ['потребность', 'выбор', 'сделка', 'опыт', 'лояльность'];
const RATERS = ['Анна', 'Борис', 'Вера'];
const LEVELS = [1, 3, 9];
/** Calls where nothing on the journey changes: five sheets read, one written, one look at what is kept; lock and undo included. */
const CALLS = 23;
/** Its rows as they are by now, its formulas, its cells, and what Rosta wrote. */
const JOURNEY_CALLS = 4;

/** A person types rows below the headers of a sheet, by column. */
function type(work: Fieldwork, fact: typeof FACTORS_FACT | typeof JOURNEY_FACT, rows: readonly object[]): void {
  const cells = rows.map((row) => fact.columns.map(({ id }) => String(new Map(Object.entries(row)).get(id) ?? '')));
  work.script.control.type(work.sheetId(fact.title[work.lang]), 1, 0, cells);
}

/** Marks that differ from cell to cell and, now and then, from rater to rater; a cell of the last row is left empty. */
function walk(work: Fieldwork, sheetId: number, rater: number): void {
  const { touchpoints, factors } = work.call<MarksView>('marksOpen', { sheetId });
  const changes = touchpoints.flatMap((point, i) =>
    factors.flatMap((factor, j): MarkChange[] => {
      if (i === touchpoints.length - 1 && j === 0) return [];
      const level = ((i * 7 + j * 5) % 4) + (rater === 2 && (i + j) % 4 === 0 ? 2 : 0);
      return [{ touchpoint: point.code, factor: factor.code, mark: LEVELS[level % 3] ?? 1, was: null }];
    }),
  );
  work.call<MarksSavedView>('marksSave', { sheetId, changes });
}

/** 12 touchpoints by stage, 5 factors, three raters. */
function rated(): Fieldwork {
  const work = new Fieldwork('ru');
  work.call<QfdView>('qfdMake', { example: false });
  const factors = ['Скорость', 'Вкус', 'Цена', 'Приветливость', 'Уют'];
  type(
    work,
    FACTORS_FACT,
    factors.map((name, j) => ({ name, importance: String(5 - (j % 3)) })),
  );
  type(
    work,
    JOURNEY_FACT,
    Array.from({ length: 12 }, (_, i) => ({ stage: STAGES[i % 5] ?? '', name: `Точка ${i + 1}` })),
  );
  for (const rater of RATERS) work.call<QfdView>('matrixMake', { rater, scale: 'seed', sheetId: null });
  const { matrices } = work.call<QfdView>('qfdOpen', {});
  matrices.forEach(({ sheet }, i) => {
    walk(work, sheet.id, i);
  });
  return work;
}

/** Sheets without what Rosta fills in on the journey. */
function typed(sheets: ReturnType<typeof snapshot>): ReturnType<typeof snapshot> {
  const filled = JOURNEY_FACT.columns.map(({ id }) => JOURNEY_FILLED.some((column) => column === id));
  const journey = sheets[JOURNEY_FACT.title.ru] ?? [];
  return { ...sheets, [JOURNEY_FACT.title.ru]: journey.map((row) => row.filter((_, i) => filled[i] !== true)) };
}

const requestOf = (work: Fieldwork): PanelRequest =>
  work.call<PanelView>('panelOpen', { model: 'qfd', sheetId: null }).request;

describe('a report on QFD of 12 touchpoints, 5 factors and three raters', () => {
  const work = rated();
  const before = snapshot(work.script);
  const request = requestOf(work);
  const preview = work.call<PreviewView>('panelPreview', request);
  const execution = work.script.run('reportBuild', [request]);
  const report = answerOf<ReportView>(execution);
  const values = work.script.control.values(report.sheets[0]?.id ?? 0);

  it('shows shares on the journey’s sheet as the report does', () => {
    const { control } = work.script;
    const journey = work.sheetId(JOURNEY_FACT.title.ru);
    const at = JOURNEY_FACT.columns.findIndex(({ id }) => id === 'importance');
    const shown = control.cells(journey, 1, at, 12, 1).map(([cell]) => cell?.text);
    const first = control.values(report.sheets[0]?.id ?? 0).findIndex(([name]) => name === 'Точка контакта') + 1;
    const reported = control.cells(report.sheets[0]?.id ?? 0, first, 3, 10, 1).map(([cell]) => cell?.text);
    expect(reported[0]).toMatch(/^\d+,\d\s?%$/);
    expect(shown).toEqual(expect.arrayContaining(reported));
  });

  it('stands among the models, with a panel that asks for no columns', () => {
    const { models } = answerOf<HomeView>(work.script.run('homeOpen', []));
    expect(models.map(({ id }) => id)).toContain('qfd');
    expect(request).toMatchObject({ sheetId: 0, columns: {}, params: { scale: 'seed', cutoff: 0.5 } });
  });

  it('says in the preview what it will say', () => {
    expect(preview.used).toBe('12 точек контакта');
    expect(preview.leftOut.map(({ text }) => text)).toEqual([
      'Пустых ячеек матрицы: 1 из 60, они считаются как «никак»',
    ]);
    expect(preview.firstFinding).toBe(report.findings[0]);
    expect(preview.target).toBe('Куда: новый лист «QFD»');
  });

  it('opens with the judgement banner and names its sheets', () => {
    expect(report.findings[0]).toBe(
      'Это суждение экспертов, а не измерение (экспертов: 3, отмечено связей: 59 из 60).',
    );
    expect(String(values[1]?.[0])).toMatch(
      /^Источник: листы «Факторы выбора», «Путь клиента», «Матрица QFD – Анна», .+ · 12 точек контакта · .+ · ◐ оценка эксперта$/,
    );
    expect(report.findings.join(' ')).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('takes at most 23 remote calls, four more where the journey changes', () => {
    expect(execution.remoteCalls).toBeLessThanOrEqual(CALLS + JOURNEY_CALLS);
    const later = work.script.run('reportBuild', [request]);
    expect(later.remoteCalls).toBeLessThanOrEqual(CALLS);
    work.call<UndoneView>('undoRun', { run: answerOf<ReportView>(later).run, clearRest: false });
  });

  it('brings the journey up to date', () => {
    const [first, , third] = work.rows(JOURNEY_FACT);
    expect([first?.['class'], third?.['class']]).toEqual(['менее важно', 'критично']);
    expect(report.notice).toBe('');
  });

  it('changes nothing that people typed, and can be undone; the journey says what it was told', () => {
    expect(typed(snapshot(work.script))).toMatchObject(typed(before));
    work.call<UndoneView>('undoRun', { run: report.run, clearRest: false });
    expect(typed(snapshot(work.script))).toEqual(typed(before));
  });

  it.each([
    ['6', 'QFD_IMPORTANCE_RANGE', 'Важность вне границ 1–5: лист «Факторы выбора», ячейка C3, значение 6.'],
    ['0', 'QFD_IMPORTANCE_RANGE', 'Важность вне границ 1–5: лист «Факторы выбора», ячейка C3, значение 0.'],
    ['много', 'QFD_IMPORTANCE_TEXT', 'Важность — не число: лист «Факторы выбора», ячейка C3, значение «много».'],
    ['', 'QFD_NO_IMPORTANCE', 'Не указана важность фактора: лист «Факторы выбора», ячейка C3.'],
  ])('is refused for the importance “%s”, with its cell, and nothing is written', (typed, code, message) => {
    const sheetId = work.sheetId(FACTORS_FACT.title.ru);
    work.script.control.type(sheetId, 2, 2, [[typed]]);
    const broken = snapshot(work.script);
    const outcome = outcomeOf<ReportView>(work.script.run('reportBuild', [request]));
    const remedy = { label: 'Показать ячейку', sheetId, row: 3 };
    expect(outcome).toMatchObject({ ok: false, error: { code, remedy } });
    expect(outcome.ok ? '' : outcome.error.message).toContain(message);
    expect(snapshot(work.script)).toEqual(broken);
  });
});

/** Classes on the journey, by touchpoints with a code. */
const classes = (work: Fieldwork): readonly unknown[] =>
  work.rows(JOURNEY_FACT).flatMap((row) => (row['code'] === '' ? [] : [row['class']]));
const filled = (work: Fieldwork): number => classes(work).filter((one) => one !== '').length;

describe('a report on QFD', () => {
  it('stands where the journey is protected, and says so', () => {
    const work = rated();
    work.script.control.protect(work.sheetId(JOURNEY_FACT.title.ru));
    const report = work.call<ReportView>('reportBuild', requestOf(work));
    expect(report.notice).toMatch(/^Лист «Путь клиента» не обновлён\. /);
    expect([report.sheets.length, filled(work)]).toEqual([1, 0]);
    expect(report.run).not.toBeNull();
  });

  it('stands where Google refuses only when all is written; the journey follows on its own', () => {
    const work = rated();
    const request = requestOf(work);
    const names = work.script.control.sheets().length;
    let refusals = 1;
    work.fault = ({ method }) =>
      method === 'SpreadsheetApp.flush' && refusals-- > 0 ? 'You are trying to edit a protected cell' : undefined;
    const report = work.call<ReportView>('reportBuild', request);
    expect([report.notice, filled(work)]).toEqual(['', 12]);
    expect(work.script.control.sheets()).toHaveLength(names + 1);
  });

  it('writes importance beside its touchpoint where people moved rows after it had read them', () => {
    const [work, calm] = [rated(), rated()];
    calm.call<ReportView>('reportBuild', requestOf(calm));
    const request = requestOf(work);
    const id = work.sheetId(JOURNEY_FACT.title.ru);
    let isMoved = false;
    work.fault = ({ method }) => {
      if (method !== 'Lock.tryLock' || isMoved) return undefined;
      isMoved = true;
      const rows = work.script.control.values(id).slice(1);
      work.script.control.type(
        id,
        1,
        0,
        [...rows].reverse().map((row) => row.map(String)),
      );
      return undefined;
    };
    work.call<ReportView>('reportBuild', request);
    expect(isMoved).toBe(true);
    expect(classes(work)).toEqual([...classes(calm)].reverse());
  });
});

it('a mark that is refused leads to its cell on the rater’s own sheet', () => {
  const work = rated();
  const sheetId = work.sheetId('Матрица QFD – Борис');
  const cells = work.script.control.values(sheetId);
  const moved = cells.findIndex((line) => line.includes('Точка 4'));
  const row = cells.length;
  // Below the matrix nothing refuses what is typed.
  work.script.control.type(sheetId, moved, 0, [['']]);
  work.script.control.type(sheetId, row, 0, [['T4', '', '', '5']]);
  const outcome = outcomeOf<PreviewView>(work.script.run('panelPreview', [requestOf(work)]));
  const remedy = { label: 'Показать ячейку', sheetId, row: row + 1 };
  expect(outcome).toMatchObject({ ok: false, error: { code: 'QFD_MARK_REFUSED', remedy } });
});

it('a report on QFD tells which cells of the journey people filled in themselves, and leaves them', () => {
  const work = rated();
  const sheetId = work.sheetId(JOURNEY_FACT.title.ru);
  const column = JOURNEY_FACT.columns.findIndex(({ id }) => id === 'importance');
  work.script.control.type(sheetId, 2, column, [['0,9']]);
  const { notice } = work.call<ReportView>('reportBuild', requestOf(work));
  expect(notice).toMatch(/^Заполнено вручную и оставлено как есть: лист «Путь клиента», [A-Z]3\./);
  expect(work.rows(JOURNEY_FACT)[1]?.['importance']).toBe(0.9);
});

it('a report on QFD in a file without its sheets says which one is missing', () => {
  const work = new Fieldwork('ru');
  const outcome = outcomeOf<PreviewView>(work.script.run('panelPreview', [requestOf(work)]));
  expect(outcome).toMatchObject({ ok: false, error: { code: 'QFD_NO_SHEET', remedy: null } });
});
