import { describe, expect, it } from 'vitest';
import { ProgrammeFile } from '../../../test/fakes/programmeFile';
import { RUSSIAN } from '../../../test/fakes/sharedFile';
import { AppError } from '../../core/appError';
import type { CodesRequest } from '../../core/fieldViews';
import { seededRandom } from '../../data/random';
import { readVisitCode } from '../../data/visitCode';
import { LOCATIONS_FACT } from '../../facts/locations';
import { VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { VISITS_FACT } from '../../facts/visits';
import { errorText } from '../../i18n/errors';
import { Journal } from '../ledger/journal';
import { undoRun } from '../ledger/undo';
import { makeTable } from '../tables/makeTable';
import { issueCodes } from './issueCodes';
import { codesRequestOf } from './requests';

const REQUEST: CodesRequest = { jobs: ['J1', 'J2'], locations: ['L1', 'L3'], wave: 'W1', each: 2, lang: 'ru' };

const issue = (file: ProgrammeFile, more: Partial<CodesRequest> = {}, random = seededRandom(1)): string => {
  const { workbook, store, clock, lock } = file;
  return issueCodes({ workbook, store, clock, lock, random }, { ...REQUEST, ...more }, file.file);
};
const refusalOf = (work: () => unknown): AppError => {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error;
  }
  throw new Error('no AppError');
};
const planOf = (file: ProgrammeFile) => file.cells(VISIT_PLAN_FACT).slice(1);

describe('issuing codes', () => {
  it('writes so many visits for each job and location, in words too', () => {
    const file = new ProgrammeFile();
    expect(issue(file)).toBe('Выдано кодов: 8. Лист «План визитов», строки 2–9.');
    expect(planOf(file).map(([, job, location, wave, about]) => [job, location, wave, about])).toEqual(
      [
        ['J1', 'L1', 'W1', 'Быстро взять кофе по дороге · ул. Абая, 10 · Волна 1'],
        ['J1', 'L3', 'W1', 'Быстро взять кофе по дороге · Вокзальная площадь, 1 · Волна 1'],
        ['J2', 'L1', 'W1', 'Спокойно поработать за чашкой кофе · ул. Абая, 10 · Волна 1'],
        ['J2', 'L3', 'W1', 'Спокойно поработать за чашкой кофе · Вокзальная площадь, 1 · Волна 1'],
      ].flatMap((visit) => [visit, visit]),
    );
    for (const [code] of planOf(file)) expect(readVisitCode(String(code))).toEqual({ code });
    expect(file.problems()).toEqual([]);
  });

  it('goes on below, and never with a code of the plan or of a filed visit', () => {
    const file = new ProgrammeFile();
    const first = () => 0;
    issue(file, { jobs: ['J1'], locations: ['L1'], each: 1 }, first);
    expect(planOf(file).map(([code]) => String(code).slice(0, 6))).toEqual(['100000']);
    makeTable(file.workbook, VISITS_FACT, RUSSIAN, 'run');
    file.add(VISITS_FACT, { response: 'r1', version: 1, visit_code: planOf(file)[0]?.[0] ?? '' });
    file.cut(VISIT_PLAN_FACT, 2);
    expect(issue(file, { jobs: ['J1'], locations: ['L1'], each: 2 }, first)).toBe(
      'Выдано кодов: 2. Лист «План визитов», строки 2–3.',
    );
    expect(planOf(file).map(([code]) => String(code).slice(0, 6))).toEqual(['100001', '100002']);
  });

  it('is a run that can be undone', () => {
    const file = new ProgrammeFile();
    issue(file);
    const [run] = new Journal(file, 'ru').list();
    expect(run?.what).toEqual({ kind: 'codes', id: 'visit_plan', name: '8' });
    undoRun(file, run?.id ?? '', false, RUSSIAN);
    expect(planOf(file)).toEqual([]);
  });

  it('makes the plan where its sheet was deleted', () => {
    const file = new ProgrammeFile();
    file.workbook.removeSheet(file.sheetOf(VISIT_PLAN_FACT));
    issue(file);
    expect(planOf(file)).toHaveLength(8);
  });

  it.each([0, 51, 1.5, Number.NaN])('refuses %s visits at each location', (each) => {
    const error = refusalOf(() => issue(new ProgrammeFile(), { each }));
    expect(errorText(error, RUSSIAN, () => ({ kind: 'cell', sheet: '', cell: '' }))).toBe(
      `Вне допустимых границ: поле «Визитов по каждой задаче клиента в каждой точке продаж», значение «${each}». Введите целое число от 1 до 50.`,
    );
  });

  it('refuses more than 2000 codes at once', () => {
    const file = new ProgrammeFile();
    for (let n = 4; n <= 21; n++) file.add(LOCATIONS_FACT, { code: `L${n}`, name: `Адрес ${n}` });
    const locations = Array.from({ length: 21 }, (_, i) => `L${i + 1}`);
    // 2 jobs × 21 locations × 48 visits = 2016; with 47 it is 1974.
    expect(refusalOf(() => issue(file, { locations, each: 48 })).values).toMatchObject({ value: '2016', max: 2000 });
    expect(issue(file, { locations, each: 47 })).toMatch(/^Выдано кодов: 1\u202f974\./);
  });

  it.each([
    ['jobs', { jobs: ['J1', 'J9'] }],
    ['jobs', { jobs: [] }],
    ['locations', { locations: ['L4'] }],
    ['wave', { wave: 'W2' }],
  ])('refuses codes of %s nobody knows', (field, more) => {
    expect(refusalOf(() => issue(new ProgrammeFile(), more))).toMatchObject({
      code: 'REQUEST_BROKEN',
      values: { field },
    });
  });

  it('refuses a programme with errors and writes nothing', () => {
    const file = new ProgrammeFile();
    file.type(LOCATIONS_FACT, 2, 'code', '');
    expect(refusalOf(() => issue(file)).code).toBe('PROGRAMME_BROKEN');
    expect(planOf(file)).toEqual([]);
  });
});

describe('a request for codes from a client', () => {
  it('is taken as it is', () => {
    expect(codesRequestOf({ ...REQUEST, more: 1 })).toEqual(REQUEST);
  });

  it.each([
    ['request', null],
    ['each', { ...REQUEST, each: '2' }],
    ['jobs', { ...REQUEST, jobs: 'J1' }],
    ['locations', { ...REQUEST, locations: [1] }],
    ['wave', { ...REQUEST, wave: null }],
    ['lang', { ...REQUEST, lang: 'de' }],
  ])('is refused for its %s', (field, raw) => {
    expect(refusalOf(() => codesRequestOf(raw)).values).toEqual({ field });
  });
});
