import { describe, expect, it } from 'vitest';
import { ProgrammeFile } from '../../../test/fakes/programmeFile';
import { QfdFile } from '../../../test/fakes/qfdFile';
import { FACTORS_FACT } from '../../facts/factors';
import { WAVES_FACT } from '../../facts/waves';
import { readTaken } from './takenFacts';

describe('facts that a model takes', () => {
  it('are read with the cells in which they stand', () => {
    const file = new ProgrammeFile();
    const title = WAVES_FACT.title.ru;
    const { waves } = readTaken(file, ['waves'], file.file).facts;
    const [header = [], first = []] = file.cells(WAVES_FACT);
    const name = header.indexOf(WAVES_FACT.columns.find(({ id }) => id === 'name')?.header.ru ?? '');
    expect(waves).toMatchObject({ sheet: title, letters: { name: String.fromCharCode(65 + name) } });
    expect(waves?.rows.map(({ row, values }) => [row, values['name']])).toEqual([[2, first[name]]]);
  });

  it('have no rows and no sheet where the file keeps none', () => {
    const file = new ProgrammeFile();
    const { facts, sheets } = readTaken(file, [FACTORS_FACT.id, 'qfd_marks'], file.file);
    expect(facts[FACTORS_FACT.id]).toEqual({ sheet: '', letters: {}, rows: [] });
    expect(facts['qfd_marks']?.rows).toEqual([]);
    expect(sheets).toEqual([]);
  });

  it('ask for all that is kept at once, and only where any of it is needed', () => {
    const file = new ProgrammeFile();
    const asked: string[] = [];
    const store = {
      get: (key: string) => {
        asked.push(key);
        return undefined;
      },
      all: () => {
        asked.push('all');
        return {};
      },
    };
    readTaken({ ...file, workbook: file.workbook, store, clock: file.clock }, ['waves'], file.file);
    expect(asked).toEqual([]);
    readTaken({ ...file, workbook: file.workbook, store, clock: file.clock }, ['channel_results'], file.file);
    expect(new Set(asked)).toEqual(new Set(['all']));
  });

  it('must be facts that stand on sheets', () => {
    const file = new ProgrammeFile();
    expect(() => readTaken(file, ['rfm_segments'], file.file)).toThrow('no reader of the fact rfm_segments');
  });

  it('name each sheet once, also those of marks on several sheets', () => {
    const file = new QfdFile();
    const own = file.matrix();
    const others = file.matrix('Анна');
    for (const sheet of [own, others]) file.type(sheet, 'D7', 9);
    const names = [own, others].map((id) => file.workbook.sheets().find((sheet) => sheet.id === id)?.name);
    const { sheets } = readTaken(file, [FACTORS_FACT.id, 'journey', 'qfd_marks'], file.file);
    expect(sheets).toEqual(['Факторы выбора', 'Путь клиента', ...names]);
  });
});
