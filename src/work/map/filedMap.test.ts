import { describe, expect, it } from 'vitest';
import { codeOf, fileNews, IntakeFile } from '../../../test/fakes/intakeFile';
import { filedMap } from './filedMap';
import { mapRowsOf } from './mapRowsOf';

type Filed = Parameters<typeof filedMap>[0];
const plan = (purpose: string | null, shopper: string | null) => ({ job: 'J1', wave: 'W1', purpose, shopper });
const visit = (visit_code: string, state: string, purpose = '') => ({
  ...{ response: visit_code, version: 1, visit_code, job: 'J1', location: 'L1', wave: 'W1', form: 'f', print: '' },
  ...{ state, purpose, edited_as: '', received_at: '', visit_date: null, checks: '', lang: 'ru', row: 1 },
});
const filed = (counted: readonly ReturnType<typeof visit>[], standing = counted): Filed => ({
  counted: () => counted,
  standing: () => standing,
});

describe('what the map is made of', () => {
  it('counts planned visits of the programme only, and knows shoppers by the plan', () => {
    const plans = new Map([
      ['1', plan(null, 'S1')],
      ['2', plan('', null)],
      ['3', plan('recheck', 'S2')],
    ]);
    const map = filedMap(filed([visit('1', 'accepted'), visit('2', 'accepted')]), { all: () => [] }, plans);
    expect([map.planned('W1', 'J1'), map.planned('W1', 'J2')]).toEqual([2, 0]);
    expect(map.visits.map(({ shopper }) => shopper)).toEqual(['S1', '']);
  });

  it('waits for visits that nobody has decided on, rechecks and rehearsals left out', () => {
    const standing = [visit('1', 'new'), visit('2', 'checked'), visit('3', 'returned'), visit('4', 'new', 'rehearsal')];
    const map = filedMap(filed([], standing), { all: () => [] }, new Map());
    expect([map.waiting('W1'), map.waiting('W2'), map.waiting(undefined)]).toEqual([2, 0, 2]);
  });
});

describe('rows of the map as it stands', () => {
  it('are none before anything is filed, and have accepted visits only', () => {
    const file = new IntakeFile([codeOf(1)]);
    expect(mapRowsOf(file, file.file)).toEqual([]);
    file.submit({ code: codeOf(1), 's:T1': '2' });
    file.run(fileNews);
    expect(mapRowsOf(file, file.file)).toEqual([]);
    file.accept();
    expect(mapRowsOf(file, file.file)[0]).toMatchObject({ job: 'J1', touchpoint: 'T1', n: 1, mean: 2, status: 'full' });
  });
});
