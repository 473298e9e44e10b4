import { describe, expect, it } from 'vitest';
import { ProgrammeFile } from '../../../test/fakes/programmeFile';
import { FACTORS_FACT } from '../../facts/factors';
import { WAVES_FACT } from '../../facts/waves';
import { readTaken, takenSheets } from './takenFacts';

describe('facts that a model takes', () => {
  it('are read with the cells in which they stand', () => {
    const file = new ProgrammeFile();
    const title = WAVES_FACT.title.ru;
    const { waves } = readTaken(file.workbook, ['waves'], file.file).facts;
    const [header = [], first = []] = file.cells(WAVES_FACT);
    const name = header.indexOf(WAVES_FACT.columns.find(({ id }) => id === 'name')?.header.ru ?? '');
    expect(waves).toMatchObject({ sheet: title, letters: { name: String.fromCharCode(65 + name) } });
    expect(waves?.rows.map(({ row, values }) => [row, values['name']])).toEqual([[2, first[name]]]);
  });

  it('have no rows and no sheet where the file keeps none', () => {
    const file = new ProgrammeFile();
    const { facts } = readTaken(file.workbook, [FACTORS_FACT.id, 'qfd_marks'], file.file);
    expect(facts[FACTORS_FACT.id]).toEqual({ sheet: '', letters: {}, rows: [] });
    expect(facts['qfd_marks']?.rows).toEqual([]);
    expect(takenSheets(facts)).toEqual([]);
  });

  it('must be facts that stand on sheets', () => {
    const file = new ProgrammeFile();
    expect(() => readTaken(file.workbook, ['rfm_segments'], file.file)).toThrow('no reader of the fact rfm_segments');
  });

  it('name each sheet once, also those of rows on several sheets', () => {
    const row = (sheet: string) => ({ values: { sheet, mark: 9 }, row: 2 });
    const facts = {
      factors: { sheet: 'Factors', letters: {}, rows: [{ values: { name: 'Speed' }, row: 2 }] },
      qfd_marks: { sheet: 'QFD matrix', letters: {}, rows: [row('QFD matrix'), row('Anna'), row('Anna')] },
    };
    expect(takenSheets(facts)).toEqual(['Factors', 'QFD matrix', 'Anna']);
  });
});
