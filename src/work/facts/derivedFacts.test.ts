import { describe, expect, it } from 'vitest';
import { codeOf, fileNews, IntakeFile } from '../../../test/fakes/intakeFile';
import { SetupFile } from '../../../test/fakes/setupFile';
import { JOURNEY_FACT } from '../../facts/journey';
import { readTaken } from './takenFacts';

const MAP = 'experience_map';
const IMPORTANCE = 'touchpoint_importance';

/** A file with one filed visit that rated T1 with 2. */
function visited(): IntakeFile {
  const file = new IntakeFile([codeOf(1), codeOf(2)]);
  file.submit({ code: codeOf(1), 's:T1': '2' });
  file.run(fileNews);
  return file;
}

const mapOf = (file: IntakeFile) => readTaken(file.ports(), [MAP], file.file);

describe('the experience map as a fact', () => {
  it('is made of accepted visits and of names that are kept, and of no other sheets', () => {
    const file = visited();
    file.accept();
    file.calls = [];
    const { facts, sheets } = mapOf(file);
    const [row] = facts[MAP]?.rows ?? [];
    expect(row?.values).toMatchObject({ job: 'J1', touchpoint: 'T1', name: 'Точка T1', n: 1, mean: 2, target: 4 });
    expect(facts[MAP]?.hindered).toBeUndefined();
    expect(sheets).toEqual(['Визиты', 'Ответы', 'План визитов']);
    // The kept names, the marks, and a sheet each.
    expect(file.calls).toHaveLength(5);
  });

  it('has no rows before a visit is accepted, and says how many wait', () => {
    const { hindered, rows } = mapOf(visited()).facts[MAP] ?? {};
    expect(rows).toEqual([]);
    expect(hindered?.code).toBe('FACT_NO_VISITS');
    expect(hindered?.values['reason']).toMatch(/^Принятых визитов ещё нет, ждут проверки — 1\. /);
    expect(hindered?.text?.en).toBe('{reason}');
  });

  it('is made by its model where no names are kept, such as in a copy', () => {
    const file = visited();
    file.accept();
    file.store.remove('rosta.map');
    const { rows = [], hindered } = mapOf(file).facts[MAP] ?? {};
    expect(hindered).toBeUndefined();
    expect(rows[0]?.values).toMatchObject({ touchpoint: 'T1', n: 1, mean: 2 });
  });
});

describe('the importance of touchpoints as a fact', () => {
  const read = (file: SetupFile) => readTaken(file, [IMPORTANCE], file.file);

  it('is what stands on the journey, a share for points', () => {
    const file = new SetupFile();
    file.make();
    file.type(JOURNEY_FACT, [
      { code: 'T1', stage: 'выбор', name: 'Сайт', importance: 0.4 },
      { code: 'T2', stage: 'выбор', name: 'Письмо' },
      { code: 'T3', stage: 'опыт', name: 'Звонок', importance: 'много' },
    ]);
    const { facts, sheets, tables } = read(file);
    const rows = facts[IMPORTANCE]?.rows.map(({ values }) => values) ?? [];
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ code: 'T1', stage: 'choice', name: 'Сайт', share: 0.4, score: 0.4 });
    expect(sheets).toEqual(['Путь клиента']);
    expect(tables.map(({ fact }) => fact.id)).toEqual([JOURNEY_FACT.id]);
  });

  it('says what is missing', () => {
    const file = new SetupFile();
    expect(read(file).facts[IMPORTANCE]?.hindered?.values['reason']).toMatch(/^Нет листа «Путь клиента»: /);
    file.make();
    file.type(JOURNEY_FACT, [{ code: 'T1', stage: 'выбор', name: 'Сайт' }]);
    const { hindered, rows } = read(file).facts[IMPORTANCE] ?? {};
    expect(rows).toEqual([]);
    expect(hindered?.code).toBe('FACT_NO_IMPORTANCE');
    expect(hindered?.values['reason']).toContain('Постройте отчёт QFD: он заполнит столбец «Важность».');
  });
});

describe('a fact that a model makes of facts', () => {
  const wanted = ['stage_importance', 'factor_importance', JOURNEY_FACT.id];

  it('is computed with the settings of the last report, and nothing is read twice for it', () => {
    const file = new SetupFile();
    file.make(true);
    const { facts, tables } = readTaken(file, wanted, file.file);
    const shares = facts['stage_importance']?.rows.map(({ values }) => Number(values['share'])) ?? [];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(facts['factor_importance']?.rows).not.toEqual([]);
    expect(tables.map(({ fact }) => fact.id).sort()).toEqual(['factors', 'journey']);
  });

  it('has no rows where the model refuses, and says why', () => {
    const file = new SetupFile();
    const { facts } = readTaken(file, wanted, file.file);
    expect(facts['stage_importance']?.rows).toEqual([]);
    expect(facts['stage_importance']?.hindered?.code).toBe('QFD_NO_SHEET');
    expect(facts['factor_importance']?.hindered?.values['reason']).toMatch(/^Нет листа «/);
  });
});
