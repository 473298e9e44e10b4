import { describe, expect, it } from 'vitest';
import { ProgrammeFile } from '../../../test/fakes/programmeFile';
import { RUSSIAN, SharedFile } from '../../../test/fakes/sharedFile';
import { LANGS } from '../../core/lang';
import { JOBS_FACT } from '../../facts/jobs';
import { LOCATIONS_FACT } from '../../facts/locations';
import { TOUCHPOINTS_FACT } from '../../facts/touchpoints';
import { VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { WAVES_FACT } from '../../facts/waves';
import { Journal } from '../ledger/journal';
import { undoRun } from '../ledger/undo';
import { makeProgramme } from './makeProgramme';

const SHEETS = [
  ...['Задачи клиента', 'Точки продаж', 'Точки контакта', 'Волны', 'План визитов'],
  ...['Тайные покупатели', 'Квоты визитов'],
];
const names = ({ workbook }: SharedFile): readonly string[] =>
  workbook
    .sheets()
    .map(({ name }) => name)
    .filter((name) => !/журнал|Rosta/i.test(name));
const runs = (file: SharedFile) => new Journal(file, 'ru').list();

describe('making the programme', () => {
  it('makes the sheets behind the person’s own', () => {
    const file = new SharedFile();
    expect(makeProgramme(file, false, RUSSIAN)).toBe(
      'Созданы листы: «Задачи клиента», «Точки продаж», «Точки контакта», «Волны», «План визитов», «Тайные покупатели», «Квоты визитов».',
    );
    expect(names(file)).toEqual(['Заказы', ...SHEETS]);
  });

  it('writes the example, with twelve good touchpoints in every language', () => {
    const file = new ProgrammeFile();
    expect(file.cells(JOBS_FACT)).toHaveLength(3);
    expect(file.cells(LOCATIONS_FACT)).toHaveLength(4);
    expect(file.cells(TOUCHPOINTS_FACT)[8]).toEqual([
      ...['P8', 8, 'опыт', '', 4.5, 'да', 'Ожидание заказа', 'Тапсырысты күту', 'Waiting for the order', '', '', ''],
    ]);
    // Midnight in UTC of 22.11.2026 and 05.12.2026: two weeks, both ends counted.
    expect(file.cells(WAVES_FACT)[1]).toEqual([
      ...['W1', 'Волна 1', new Date(Date.UTC(2026, 10, 22)), new Date(Date.UTC(2026, 11, 5))],
    ]);
    expect(file.cells(VISIT_PLAN_FACT)).toHaveLength(1);
  });

  it('touches no sheet that is there, and makes those that are not', () => {
    const file = new ProgrammeFile();
    file.type(JOBS_FACT, 2, 'name_ru', 'Моя задача');
    file.workbook.removeSheet(file.sheetOf(WAVES_FACT));
    const before = file.cells(JOBS_FACT);
    expect(makeProgramme(file, true, RUSSIAN)).toBe(
      'Созданы листы: «Волны». Пример не записан: на листах программы уже есть строки.',
    );
    expect(file.cells(JOBS_FACT)).toEqual(before);
    expect(file.cells(WAVES_FACT)).toHaveLength(1);
    expect(makeProgramme(file, false, RUSSIAN)).toBe('Все листы программы уже есть.');
  });

  it('writes the example onto sheets that are still empty', () => {
    const file = new ProgrammeFile(false);
    expect(makeProgramme(file, true, RUSSIAN)).toBe('Пример — кофейня: замените его строки своими.');
    expect(file.problems()).toEqual([]);
    expect(names(file)).toEqual(['Заказы', ...SHEETS]);
  });

  it('is one run, and undone all of it goes', () => {
    const file = new ProgrammeFile();
    const [run, ...others] = runs(file);
    expect(others).toEqual([]);
    expect(run?.sheets.map(({ name }) => name)).toEqual(SHEETS);
    undoRun(file, run?.id ?? '', false, RUSSIAN);
    expect(names(file)).toEqual(['Заказы']);
  });

  it('undone leaves a sheet on which people typed', () => {
    const file = new ProgrammeFile();
    file.type(JOBS_FACT, 2, 'name_ru', 'Моя задача');
    undoRun(file, runs(file)[0]?.id ?? '', false, RUSSIAN);
    expect(names(file)).toEqual(['Заказы', 'Задачи клиента']);
    expect(file.cells(JOBS_FACT)[1]?.[1]).toBe('Моя задача');
  });

  it('cut half way remembers what stands', () => {
    const file = new SharedFile();
    const { workbook } = file;
    const add = workbook.addSheets.bind(workbook);
    let left = 2;
    workbook.addSheets = (...all) => {
      left -= 1;
      if (left < 0) throw new Error('cut');
      return add(...all);
    };
    expect(() => makeProgramme(file, true, RUSSIAN)).toThrow('cut');
    expect(runs(file)[0]?.sheets.map(({ name }) => name)).toEqual(SHEETS.slice(0, 2));
  });

  it.each(LANGS)('speaks %s', (lang) => {
    const file = new ProgrammeFile(true, { ...RUSSIAN, lang });
    expect(names(file).slice(1)).toHaveLength(7);
    expect(file.problems()).toEqual([]);
  });
});
