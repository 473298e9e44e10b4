import { describe, expect, it } from 'vitest';
import type { FieldView } from '../../src/core/fieldViews';
import type { QfdView } from '../../src/core/qfdViews';
import type { FactRowsView, RestoredView } from '../../src/core/views';
import { JOURNEY_FACT } from '../../src/facts/journey';
import { TOUCHPOINTS_FACT } from '../../src/facts/touchpoints';
import { answerOf } from './addon';
import { Fieldwork } from './fieldwork';
import { typeInto } from './programmeSheet';
import { remoteCalls } from './remoteCalls';
import { send } from './shopper';

/** A journey of a few touchpoints of the coffee shop, restored from a file as people may do. */
function withJourney(work: Fieldwork, ...rows: readonly (readonly (string | number | null)[])[]): Fieldwork {
  const columns = JOURNEY_FACT.columns.map(({ id }) => id);
  const full = rows.map((row) => [...row, ...new Array(columns.length - row.length).fill(null)]);
  const request: FactRowsView = { fact: 'journey', version: 1, columns, rows: full };
  work.call<RestoredView>('factRestore', request);
  return work;
}

const POINTS: readonly (readonly (string | number | null)[])[] = [
  ['P8', 'experience', 'offline', 'Ожидание заказа'],
  ['P9', 'experience', 'offline', 'Вкус напитка'],
  ['T1', 'loyalty', 'online', 'Отзыв на карте'],
];

/** Calls of the lock: tryLock, the note since when, flush, releaseLock. */
const LOCK = 4;
/** The screen afterwards reads each sheet of QFD; here only the journey is there. */
const SCREEN = 1;

const refresh = (work: Fieldwork): QfdView => work.call<QfdView>('journeyRefresh');

describe('the journey', () => {
  const work = withJourney(Fieldwork.collecting(1), ...POINTS);
  const [first = {}, second = {}] = work.codes();
  send(work, first);
  work.script.fireSubmits();
  work.accept();

  it('is brought up to date with ratings and targets within ten calls besides those of the lock and the screen', () => {
    const run = work.script.run('journeyRefresh', [{ lang: 'ru' }]);
    expect(answerOf<QfdView>(run).news).toBe('Лист «Путь клиента»: обновлено ячеек — 6.');
    expect(remoteCalls(run)).toBeLessThanOrEqual(10 + LOCK + SCREEN);
    expect(work.rows(JOURNEY_FACT).map(({ code, mean, n, target }) => [code, mean, n, target])).toEqual([
      ['P8', 4, 1, 4.5],
      ['P9', 4, 1, 4.5],
      ['T1', '', '', ''],
    ]);
  });

  it('takes four calls less where nothing changed', () => {
    const run = work.script.run('journeyRefresh', [{ lang: 'ru' }]);
    expect(answerOf<QfdView>(run).news).toBe('Лист «Путь клиента»: обновлять нечего.');
    expect(remoteCalls(run)).toBeLessThanOrEqual(6 + LOCK + SCREEN);
  });

  it('follows by the hour what was filed, and not the event', () => {
    send(work, second);
    work.script.fireSubmits();
    work.accept();
    expect(work.rows(JOURNEY_FACT).map(({ n }) => n)).toEqual([1, 1, '']);
    work.pass(1);
    expect(work.rows(JOURNEY_FACT).map(({ n }) => n)).toEqual([2, 2, '']);
  });

  it('costs the hour four calls more where nothing was filed', () => {
    work.pass(1);
    const [withOne] = work.pass(1);
    const [without] = Fieldwork.collecting(1).pass(2).slice(1);
    expect(remoteCalls(withOne) - remoteCalls(without)).toBeLessThanOrEqual(4);
  });

  it('keeps what people typed and their formulas', () => {
    typeInto(work, JOURNEY_FACT, 1, 'mean', '4,9');
    typeInto(work, JOURNEY_FACT, 2, 'target', '=4+1');
    typeInto(work, TOUCHPOINTS_FACT, 9, 'target', '3');
    expect(refresh(work).news).toContain('Заполнено вручную и оставлено как есть: лист «Путь клиента», H2, J3.');
    const [one, two] = work.rows(JOURNEY_FACT);
    expect([one?.['mean'], two?.['target']]).toEqual([4.9, 5]);
    const id = work.sheetId('Путь клиента');
    expect(work.script.control.cells(id, 2, 9, 1, 1)[0]?.[0]).toMatchObject({ formula: '=4+1' });
  });
});

describe('touchpoints for visits', () => {
  it('come from the journey with names and questions of the library', () => {
    const work = withJourney(
      new Fieldwork(),
      ['E01', 'experience', 'offline', 'Ожидание заказа', 0.6, 1.2, 'critical'],
      ['T1', 'need', 'online', 'Реклама у метро', 0.4, -0.2, 'important'],
    );
    const view = work.call<FieldView>('programmeSuggest');
    expect(view.news).toContain(
      'Добавлено точек контакта: 2. Лист «Точки контакта». Самая важная — «Ожидание заказа».',
    );
    const names = work.rows(TOUCHPOINTS_FACT).map((row) => [row['name_ru'], row['name_kk'], row['question_en']]);
    expect(names).toEqual([
      ['Реклама у метро', '', ''],
      ['Ожидание заказа', 'Тапсырысты күту', 'How acceptable was the waiting time?'],
    ]);
  });

  it('are undone as one run', () => {
    const work = withJourney(new Fieldwork(), ['T1', 'need', 'online', 'Реклама у метро', 0.4, -0.2, 'important']);
    work.call<FieldView>('programmeSuggest');
    const [run] = work.call<{ readonly runs: readonly { readonly id: string; readonly what: string }[] }>(
      'undoOpen',
    ).runs;
    expect(run?.what).toBe('Точки контакта для визитов: 1');
    work.call('undoRun', { run: run?.id, clearRest: false });
    expect(work.sheetId('Точки контакта')).toBe(-1);
  });
});
