import { describe, expect, it } from 'vitest';
import { IMPORTANCE, JourneyFile, judged } from '../../../test/fakes/journeyFile';
import { RUSSIAN, SharedFile } from '../../../test/fakes/sharedFile';
import type { GivenFact } from '../../core/defineFact';
import { JOURNEY_FACT } from '../../facts/journey';
import { migrate } from '../migrations/migrate';
import { addTables } from '../tables/addTables';
import { refreshJourney } from './refreshJourney';

describe('money on the journey', () => {
  const [LOW, HIGH] = ['Деньги: от, ₽', 'Деньги: до, ₽'];
  const worth = (touchpoint: string, low: number | null, high: number | null) => ({ touchpoint, low, high });

  it('is that of the job with the highest sum, never a total; blank where there is no number', () => {
    const file = new JourneyFile();
    const rows = [
      worth('T1', 0, 457.006),
      worth('T1', 12_000.4, 31_000.6),
      worth('T1', 1, null),
      worth('T2', null, null),
    ];
    expect(file.refresh(undefined, rows)).toEqual({ news: 'Лист «Путь клиента»: обновлено ячеек — 2.', writes: 1 });
    expect([file.cells(LOW), file.cells(HIGH)]).toEqual([
      [12_000, '', ''],
      [31_001, '', ''],
    ]);
    file.refresh(undefined, [worth('T1', 0, 457.006)]);
    expect([file.cells(LOW)[0], file.cells(HIGH)[0]]).toEqual([0, 457.01]);
  });

  it('stays as it stands where none was counted, and goes where there is none any more', () => {
    const file = new JourneyFile();
    file.refresh(IMPORTANCE, [worth('T1', 10, 20)]);
    file.refresh(IMPORTANCE);
    expect(file.cells(HIGH)).toEqual([20, '', '']);
    file.refresh(undefined, []);
    expect([file.cells(HIGH), file.cells('Важность')]).toEqual([
      ['', '', ''],
      [0.5, 0.2, ''],
    ]);
  });

  it('leaves what people typed there', () => {
    const file = new JourneyFile();
    file.type(2, HIGH, 5);
    expect(file.refresh(undefined, [worth('T1', 10, 20)]).news).toContain('лист «Путь клиента», M2.');
    expect([file.cells(LOW)[0], file.cells(HIGH)[0]]).toEqual([10, 5]);
  });

  it('finds its cells in what was kept before these columns were', () => {
    const file = new JourneyFile();
    file.refresh(IMPORTANCE);
    // As it was kept then: seven prints of four signs behind the code's, and no number of columns.
    const { stamp, prints } = JSON.parse(file.store.get('rosta.journey') ?? '{}');
    const then =
      String(prints)
        .match(/.{40}/g)
        ?.map((row) => row.slice(0, 32)) ?? [];
    expect(then).toHaveLength(3);
    file.store.set('rosta.journey', JSON.stringify({ stamp, prints: then.join('') }));
    file.refresh([judged('T1', 0.7, 2, 'critical')], [worth('T2', 10, 20)]);
    expect([file.cells('Важность'), file.cells(HIGH)]).toEqual([
      [0.7, '', ''],
      ['', 20, ''],
    ]);
  });

  it('comes to a sheet of before, right of everything, after it was brought up to date', () => {
    const file = new SharedFile();
    const columns = JOURNEY_FACT.columns.filter(({ type }) => type !== 'money');
    const fact: GivenFact = { ...JOURNEY_FACT, version: 1, columns };
    const cells = columns.map(({ id }) => (id === 'code' ? 'T1' : id === 'name' ? 'Касса' : null));
    addTables(file, [{ fact, table: undefined, rows: [cells] }], RUSSIAN, { kind: 'demo', id: 'test' });
    const { id = 0 } = file.workbook.sheets().find(({ name }) => name === 'Путь клиента') ?? {};
    file.workbook.writeCells(id, 0, columns.length, [['моё']]);
    expect(() => refreshJourney(file, {}, RUSSIAN)).toThrow('OLDER_VERSION');
    migrate(file, RUSSIAN);
    refreshJourney(file, { importance: IMPORTANCE, money: [worth('T1', 10, 20)] }, RUSSIAN);
    const [header = [], row = []] = file.workbook.readAll(id);
    expect(header.slice(columns.length)).toEqual(['моё', LOW, HIGH]);
    expect(row.slice(columns.length)).toEqual(['', 10, 20]);
    expect(row[header.indexOf('Важность')]).toBe(0.5);
  });
});
