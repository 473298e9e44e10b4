import { describe, expect, it } from 'vitest';
import { fieldView, formRow } from '../../../test/fakes/fieldViews';
import type { FieldView, ReconcileView } from '../../core/fieldViews';
import { openStep, stepStates } from './steps';

const SHEET = { id: 1, name: 'Touchpoints' };
const PLAN = { id: 2, name: 'Visit plan' };

const COUNTED: ReconcileView = {
  when: '',
  received: 500,
  filed: 500,
  quarantined: 0,
  erased: 0,
  lost: 0,
  doubled: 0,
  verdict: '0 lost, 0 doubled',
  lines: [],
};

/** A programme in which every step is done. */
const DONE = fieldView({
  sheets: [SHEET, PLAN].map((sheet) => ({ title: sheet.name, sheet, rows: 12 })),
  issue: { jobs: [], locations: [], waves: [] },
  plan: PLAN,
  forms: [formRow('live'), formRow('closed')],
  collecting: { mood: 'ok', text: '', acts: [] },
  reconciled: COUNTED,
});

const EMPTY = fieldView();

describe('steps of the visit programme', () => {
  it('are all to do in an empty file, and begin with the sheets', () => {
    expect(new Set(Object.values(stepStates(EMPTY)))).toEqual(new Set(['todo']));
    expect(openStep(EMPTY)).toBe('sheets');
  });

  it('leave the check to be done again when all is done', () => {
    expect(new Set(Object.values(stepStates(DONE)))).toEqual(new Set(['done']));
    expect(openStep(DONE)).toBe('reconcile');
  });

  it('stop at the sheets for an error, not for a note', () => {
    const note = { mood: 'warn', text: '16 touchpoints', at: null } as const;
    expect(stepStates({ ...DONE, problems: [note] }).sheets).toBe('done');
    const view: FieldView = { ...DONE, problems: [note, { ...note, mood: 'error' }] };
    expect(stepStates(view).sheets).toBe('warn');
    expect(openStep(view)).toBe('sheets');
  });

  it('stay at the sheets, without alarm, while one of them is still empty', () => {
    const view: FieldView = { ...DONE, problems: [{ mood: 'todo', text: 'Write the addresses', at: null }] };
    expect(stepStates(view).sheets).toBe('todo');
    expect(openStep(view)).toBe('sheets');
  });

  it('come to the codes while the plan has no rows', () => {
    const noCodes = DONE.sheets.map((entry) => ({ ...entry, rows: entry.sheet?.id === PLAN.id ? 0 : entry.rows }));
    expect(openStep({ ...DONE, sheets: noCodes })).toBe('codes');
  });

  it.each([
    ['none', [], 'todo'],
    ['one still to be made', [formRow('live'), formRow('missing')], 'todo'],
    ['one half made', [formRow('live'), formRow('making')], 'todo'],
    ['one not opened yet', [formRow('live'), formRow('made')], 'todo'],
    ['one older than the programme', [formRow('missing'), formRow('stale')], 'warn'],
    ['one that cannot be read', [formRow('live'), formRow('lost')], 'warn'],
    ['all live or closed', [formRow('live'), formRow('closed')], 'done'],
  ] as const)('with forms, %s: %s', (_what, forms, state) => {
    expect(stepStates({ ...DONE, forms }).forms).toBe(state);
  });

  it.each([
    ['ok', 'done'],
    ['warn', 'warn'],
    ['none', 'todo'],
  ] as const)('take the mood of the collection: %s is %s', (mood, state) => {
    expect(stepStates({ ...DONE, collecting: { mood, text: '', acts: [] } }).collecting).toBe(state);
  });

  it.each([
    ['quarantined', 'warn'],
    ['lost', 'warn'],
    ['doubled', 'warn'],
    ['erased', 'done'],
  ] as const)('look at a count with answers %s as %s', (count, state) => {
    expect(stepStates({ ...DONE, reconciled: { ...COUNTED, [count]: 1 } }).reconcile).toBe(state);
  });
});
