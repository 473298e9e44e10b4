import { describe, expect, it } from 'vitest';
import { MemoryWorkbook } from '../../../test/fakes/memoryWorkbook';
import { RUSSIAN, SharedFile } from '../../../test/fakes/sharedFile';
import { factTable } from '../../core/defineFact';
import { JOURNEY_FACT, type JourneyPoint } from '../../facts/journey';
import { readMapNames } from '../map/mapNames';
import { addTables } from '../tables/addTables';
import { refreshMapNames } from './refreshMapNames';

const names = { ru: 'Вход', kk: '', en: '' };
const point = (code: string) => ({
  ...{ code, stage: 'deal', jobs: [], target: 4, isCritical: false, names, questions: names },
});
const READING = {
  programme: { jobs: [], locations: [], touchpoints: [point('T1'), point('T2'), point('T3')], waves: [] },
  isBroken: false,
};

const onJourney = (code: string, importance: number | string | null): JourneyPoint => ({
  ...{ code, name: code, stage: 'deal', place: 'offline', wants: '', hinders: '', ideas: '' },
  ...{ importance, deviation: null, class: null, mean: null, n: null, target: null, trend: null },
  ...{ money_low: null, money_high: null },
});

function withJourney(...points: readonly JourneyPoint[]): SharedFile {
  const file = new SharedFile(new MemoryWorkbook([{ name: 'Заметки', values: [['моё']] }]));
  const { rows } = factTable(JOURNEY_FACT, points);
  addTables(file, [{ fact: JOURNEY_FACT, table: undefined, rows }], RUSSIAN, { kind: 'demo', id: 'test' });
  return file;
}

const kept = (file: SharedFile) =>
  readMapNames(file.store, file.workbook.id()).touchpoints.map(({ code, importance }) => [code, importance]);

describe('importance on the map', () => {
  it('is what stands on the journey’s sheet; none where there is no number', () => {
    const file = withJourney(onJourney('T1', 0.123456), onJourney('T2', 'много'), onJourney('T9', 0.5));
    refreshMapNames(file, READING, RUSSIAN);
    expect(kept(file)).toEqual([
      ['T1', 0.1235],
      ['T2', null],
      ['T3', null],
    ]);
  });

  it('stays as it was while the journey cannot be read', () => {
    const file = withJourney(onJourney('T1', 0.25));
    refreshMapNames(file, READING, RUSSIAN);
    // A later version of the add-on made it.
    file.workbook.placed = file.workbook.placed.map((placed) => ({ ...placed, mark: { ...placed.mark, version: 99 } }));
    refreshMapNames(file, READING, RUSSIAN);
    expect(kept(file)[0]).toEqual(['T1', 0.25]);
  });

  it('is left with all else while the programme has errors', () => {
    const file = withJourney(onJourney('T1', 0.25));
    refreshMapNames(file, { ...READING, isBroken: true }, RUSSIAN);
    expect(kept(file)).toEqual([]);
  });
});
