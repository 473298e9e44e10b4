import { expect, it } from 'vitest';
import { AWKWARD } from './awkward';
import { checkFact } from './check';

const KEPT = { fact: 'tasks', version: 2, title: 'Tasks', rows: 1, personal: false };

it('a file of the same version with all columns raises nothing', () => {
  expect(checkFact(AWKWARD, KEPT, ['code', 'cause'])).toEqual({ newer: false, missing: [] });
});

it('a file of a newer version is told', () => {
  expect(checkFact(AWKWARD, { ...KEPT, version: 1 }, []).newer).toBe(true);
});

it('columns that the file lacks are told', () => {
  expect(checkFact(AWKWARD, KEPT, ['code', 'owner', 'goal']).missing).toEqual(['owner', 'goal']);
});

it('a fact that is not kept any more can be restored', () => {
  expect(checkFact(AWKWARD, undefined, [])).toEqual({ newer: false, missing: [] });
});
