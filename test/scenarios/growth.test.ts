import { describe, expect, it } from 'vitest';
import type { GrowthView } from '../../src/core/cashViews';
import type { GivenFact } from '../../src/core/defineFact';
import type {
  FactRowsView,
  PanelRequest,
  PanelView,
  PreviewView,
  ReportView,
  TaskView,
  UndoneView,
} from '../../src/core/views';
import { JOURNEY_FACT } from '../../src/facts/journey';
import { TASKS_FACT } from '../../src/facts/tasks';
import { answerOf, REPORT_CALLS } from './addon';
import { Fieldwork } from './fieldwork';
import { remoteCalls } from './remoteCalls';
import { send } from './shopper';

type Cells = readonly (string | number | null)[];

/** The journey's money when it is new: formulas of people, the table as it is by now, one write, what was written. */
const NEW_MONEY = 4;

/** Touchpoints with their share of QFD points: P12 has two fifths of those of its stage, P4 and P1 all of theirs. */
const POINTS: readonly Cells[] = [
  ['P12', 'loyalty', 'offline', 'Прощание', 0.2],
  ['T9', 'loyalty', 'online', 'Письмо', 0.3],
  ['P4', 'choice', 'offline', 'Меню', 0.2],
  ['P1', 'need', 'offline', 'Вывеска', 0.1],
];

/** Restores a table from a file as people may do. */
function restored(work: Fieldwork, { id, version, columns }: GivenFact, rows: readonly Cells[]): void {
  const ids = columns.map((column) => column.id);
  const full = rows.map((row) => [...row, ...new Array(ids.length - row.length).fill(null)]);
  const request: FactRowsView = { fact: id, version, columns: ids, rows: full };
  work.call('factRestore', request);
}

/**
 * Accepted visits of some jobs: P12 is always rated 3, P4 is rated 3 and 5 in turn, all else 5.
 * @param each visits of a job at each of three locations
 */
function visited(each = 3, lang: 'ru' | 'kk' = 'ru', jobs: readonly string[] = ['J1']): Fieldwork {
  const work = Fieldwork.collecting(each, [lang], lang);
  const visits = work.codes().filter(({ job }) => jobs.includes(String(job)));
  for (const [i, visit] of visits.entries()) {
    send(work, visit, { ratings: { P12: 3, P4: i % 2 === 0 ? 3 : 5 }, usual: 5 });
  }
  work.script.fireSubmits();
  work.accept();
  return work;
}

/** All there is: accepted visits, importance, the levels of the example. */
function whole(...of: Parameters<typeof visited>): Fieldwork {
  const work = visited(...of);
  restored(work, JOURNEY_FACT, POINTS);
  work.call('cashMake', { example: true });
  return work;
}

const requestOf = (work: Fieldwork): PanelRequest =>
  work.call<PanelView>('panelOpen', { model: 'growth', sheetId: null }).request;
const open = (work: Fieldwork): GrowthView => work.call<GrowthView>('growthOpen');
const plain = (text = ''): string => text.replace(/[\u00a0\u202f]/g, ' ');
const said = (work: Fieldwork): readonly string[] =>
  work.call<ReportView>('reportBuild', requestOf(work)).findings.map(plain);

describe('a report on growth points', () => {
  const work = whole();
  const request = requestOf(work);
  const preview = work.call<PreviewView>('panelPreview', request);
  const first = work.script.run('reportBuild', [request]);
  const report = answerOf<ReportView>(first);

  it('opens with the largest one as a range for a month', () => {
    // The example earns 50 sales × 1 repeat × 110 = 5500 more at base: 5500 × 0.4 × (4 − 3) ⁄ (5 − 3) = 1100.
    // At its maximum 8625 more: 8625 × 0.4 × 0.5 = 1725.
    expect(plain(report.findings[0])).toBe(
      'Точка роста № 1 — «Прощание и приглашение вернуться»: от 1 100 ₽ до 1 725 ₽ в месяц, если этап «лояльность» дойдёт до своего уровня. Сейчас 3 при целевой 4 (n = 9; значимо ниже). Основа — допущение.',
    );
    expect(preview.firstFinding).toBe(report.findings[0]);
    expect(preview.used).toBe('22 точки контакта');
  });

  it('goes on with what is not clearly below, and with what all stages bring together', () => {
    // Five 3 and four 5: 35 ⁄ 9, so (4 − 35 ⁄ 9) ⁄ (5 − 35 ⁄ 9) = 0.1 of the 2500 that the maximum brings.
    expect(plain(report.findings[1])).toMatch(/^Точка роста № 2 — «Меню и цены»: до 250 ₽ в месяц, если этап «выбор»/);
    expect(plain(report.findings[2])).toMatch(/^Все этапы вместе: 5 500 ₽ в месяц.+Не складывайте строки/);
    expect(report.findings.join(' ')).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('shows names, reasons and money of the stages, with a chart', () => {
    const seen = work.seen('Точки роста').map((row) => row.join(' | '));
    expect(seen[1]).toContain('листы «Путь клиента», «Визиты», «Ответы», «План визитов», «Путь денег»');
    expect(seen.find((row) => row.startsWith('Прощание и приглашение вернуться | 1'))).toContain('лояльность');
    expect(seen.join('\n')).toContain('нет важности (QFD)');
    expect(seen.join('\n')).toContain('все этапы вместе');
    const [sheet] = report.sheets;
    const drawn = work.script.control.sheets().find(({ id }) => id === sheet?.id)?.charts ?? [];
    expect(drawn.map(({ type }) => type)).toEqual(['BAR']);
  });

  it('brings the money onto the journey', () => {
    const [header = [], ...rows] = work.seen('Путь клиента');
    const [low, high] = ['Деньги: от', 'Деньги: до'].map((of) => header.findIndex((text) => text.startsWith(of)));
    expect(rows.map((row) => [row[0], plain(row[low ?? -1]), plain(row[high ?? -1])])).toEqual([
      ['P12', '1100', '1725'],
      ['T9', '', ''],
      ['P4', '0', '250'],
      ['P1', '0', '0'],
    ]);
  });

  it('takes no more calls than other reports but for its sheets', () => {
    const later = work.script.run('reportBuild', [request]);
    expect(first.remoteCalls).toBeLessThanOrEqual(REPORT_CALLS.later + NEW_MONEY);
    expect(later.remoteCalls).toBeLessThanOrEqual(REPORT_CALLS.later);
    work.call<UndoneView>('undoRun', { run: answerOf<ReportView>(later).run, clearRest: false });
  });

  it('is undone', () => {
    work.call<UndoneView>('undoRun', { run: report.run, clearRest: false });
    expect(work.sheetId('Точки роста')).toBe(-1);
  });
});

describe('people at work on the journey while growth points are counted', () => {
  /** Rows of the journey below its headers by header, in so many columns from the one given on. */
  const under = (work: Fieldwork, header: string, count: number) => {
    const [headers = [], ...rows] = work.seen('Путь клиента');
    const at = headers.findIndex((text) => text.startsWith(header));
    return rows.map((row) => row.slice(at, at + count).map(plain));
  };

  it('move its columns: money goes under its headers all the same, and nothing else is written', () => {
    const work = whole();
    const request = requestOf(work);
    const { control } = work.script;
    let isMoved = false;
    work.fault = ({ method }) => {
      if (method !== 'Lock.tryLock' || isMoved) return undefined;
      isMoved = true;
      // A column is put in before the importance of a touchpoint; people begin to fill it in.
      control.insertColumns(work.sheetId('Путь клиента'), 4, 1);
      control.type(work.sheetId('Путь клиента'), 0, 4, [['моё'], ['да']]);
      return undefined;
    };
    work.call('reportBuild', request);
    work.fault = undefined;
    expect(isMoved).toBe(true);
    expect(under(work, 'Деньги: от', 2)).toEqual([
      ['1100', '1725'],
      ['', ''],
      ['0', '250'],
      ['0', '0'],
    ]);
    expect(under(work, 'моё', 1)).toEqual([['да'], [''], [''], ['']]);
    expect(under(work, 'Изменение', 1)).toEqual([[''], [''], [''], ['']]);
  });

  it('change what is not money: it stays as they left it', () => {
    const work = whole();
    const request = requestOf(work);
    let isTyped = false;
    work.fault = ({ method }) => {
      // What is to be written is settled by now, and not yet in the file.
      if (method !== 'Spreadsheet.insertSheet' || isTyped) return undefined;
      isTyped = true;
      const at = (work.seen('Путь клиента')[0] ?? []).indexOf('Средняя оценка');
      work.script.control.type(work.sheetId('Путь клиента'), 1, at, [['моё']]);
      return undefined;
    };
    work.call('reportBuild', request);
    expect(under(work, 'Средняя оценка', 1)[0]).toEqual(['моё']);
    expect(under(work, 'Деньги: от', 2)[0]).toEqual(['1100', '1725']);
  });
});

describe('the list of growth points', () => {
  const work = whole();

  it('has each with its money, its ratings and the task it can become, within ten calls', () => {
    const run = work.script.run('growthOpen', [{ lang: 'ru' }]);
    const { points, problems, notes } = answerOf<GrowthView>(run);
    expect(remoteCalls(run)).toBeLessThanOrEqual(10);
    expect(problems).toEqual([]);
    expect(notes.map((note) => note.slice(0, 16))).toEqual([
      'Все этапы вместе',
      '– Задачи клиента',
      'Нижняя граница —',
    ]);
    expect(points[0]).toMatchObject({ rank: '1', touchpoint: 'P12', job: 'J1', known: null });
    expect(plain(points[0]?.money)).toBe('от 1 100 до 1 725 ₽ в месяц');
    expect(plain(points[0]?.experience)).toBe('среднее 3, цель 4, n = 9, значимо ниже');
    expect(points[0]?.task).toMatchObject({ touchpoint: 'P12', job: 'J1' });
    expect(points[2]).toMatchObject({ touchpoint: 'P1', money: 'прибавки нет: оценка не ниже целевой', task: null });
    expect(points[3]).toMatchObject({ rank: '', money: 'нет важности (QFD)', task: null });
  });

  it('shows the open task about the same deviation', () => {
    const seed = open(work).points[0]?.task;
    work.call<TaskView>('taskMake', { ...seed });
    expect(work.rows(TASKS_FACT)[0]).toMatchObject({ touchpoint: 'P12', job: 'J1' });
    const { points, taskSheet } = open(work);
    expect(points[0]?.known).toMatchObject({ text: expect.stringMatching(/^открытая задача /), row: 2 });
    expect([points[1]?.known, taskSheet?.name]).toEqual([null, 'Задачи']);
  });

  it('speaks Kazakh', () => {
    const kazakh = whole(3, 'kk');
    expect(said(kazakh)[0]).toMatch(
      /^1-өсу нүктесі — «.+»: «адалдық» кезеңі өз деңгейіне жетсе, айына 1 100 [^ ]+–1 725 /,
    );
    expect(plain(open(kazakh).points[0]?.money)).toMatch(/^айына 1 100–1 725 /);
  });
});

describe('growth points that lack something', () => {
  it('say first what hinders: levels, visits, importance', () => {
    const work = Fieldwork.collecting(1);
    const { problems, points } = open(work);
    expect(points).toEqual([]);
    expect(problems.map(({ mood, text }) => [mood, text.slice(0, 30)])).toEqual([
      ['todo', 'Нет листа «Путь денег»: без не'],
      ['todo', 'Принятых визитов ещё нет, ждут'],
      ['todo', 'Нет листа «Путь клиента»: важн'],
    ]);
    expect(problems.filter(({ text }) => !text.endsWith('.'))).toEqual([]);
    expect(said(work).map((text) => text.slice(0, 10))).toEqual(['Нет листа ', 'Принятых в', 'Нет листа ']);
  });

  it('have no number where visits are too few, and say how many are missing', () => {
    const work = whole(1);
    const few = open(work).points.find(({ touchpoint }) => touchpoint === 'P12');
    expect(few).toMatchObject({ rank: '', task: null, known: null });
    expect(few?.money).toMatch(/^мало визитов, нужно ещё визитов: \d+$/);
    const told = open(work).problems.find(({ text }) => text.startsWith('Мало визитов для денег: '));
    expect(told).toMatchObject({ mood: 'warn', at: { sheet: { name: 'План визитов' }, row: null } });
    expect(told?.text).toMatch(/«Вывеска с улицы».+ и ещё \d+\. Числа/);
    expect(said(work).join('\n')).toMatch(/«Прощание и приглашение вернуться»: числа нет, мало визитов \(n = 3\)\./);
  });

  it('say that there are no levels, and show the gap all the same', () => {
    const work = visited();
    restored(work, JOURNEY_FACT, POINTS);
    const { problems, points } = open(work);
    expect(problems).toHaveLength(1);
    expect(points.find(({ touchpoint }) => touchpoint === 'P12')?.money).toBe('нет уровней (путь денег)');
  });

  it('of two jobs name the job and split no money', () => {
    const work = whole(3, 'ru', ['J1', 'J2']);
    const findings = said(work);
    expect(findings[0]).toMatch(
      /^Точка роста № 1 — «Прощание и приглашение вернуться» \(задача клиента «.+»\): от 1 100 ₽/,
    );
    expect(findings[1]).toMatch(
      /^Точка роста № 1 — «Прощание и приглашение вернуться» \(задача клиента «.+»\): от 1 100 ₽/,
    );
    expect(findings.join('\n')).toContain('Задач клиента: 2. Деньги этапа между ними не поделены');
  });
});
