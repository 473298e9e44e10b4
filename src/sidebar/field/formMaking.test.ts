import { describe, expect, it } from 'vitest';
import { fieldView, formRow } from '../../../test/fakes/fieldViews';
import type { Outcome } from '../../contract/api';
import type { FormMadeView, FormRowView } from '../../core/fieldViews';
import { formsToMake, makeForms } from './formMaking';
import { canClose, isFolded, nextToTry, placeOf } from './formRow';

const row = (job: string, state: FormRowView['state'] = 'missing') =>
  formRow(state, { job, title: `Form ${job}`, form: state === 'missing' ? null : `id-${job}` });

const viewOf = (news: string) => fieldView({ news });

const part = (made: number, all: number): Outcome<FormMadeView> => ({
  ok: true,
  value: { done: made === all, made, all, view: viewOf(`${made} of ${all}`) },
});

const busy: Outcome<FormMadeView> = { ok: false, error: { code: 'BUSY', message: 'busy', remedy: null } };

/** Makes forms against prepared answers; `stopAfter` calls a person presses "Stop". */
async function make(
  wanted: readonly FormRowView[],
  answers: Outcome<FormMadeView>[],
  stopAfter = Number.POSITIVE_INFINITY,
) {
  const asked: string[] = [];
  const shown: string[] = [];
  const outcome = await makeForms(
    wanted,
    async ({ job }) => {
      asked.push(job);
      return answers.shift() ?? busy;
    },
    ({ form, forms, share }) => shown.push(`${form}/${forms} ${Math.round(share * 100)}%`),
    () => asked.length >= stopAfter,
  );
  return { outcome, asked, shown };
}

describe('making of forms', () => {
  it('makes each form in as many calls as it takes and tells how far it is', async () => {
    const { outcome, asked, shown } = await make([row('a'), row('b')], [part(8, 16), part(16, 16), part(16, 16)]);
    expect(asked).toEqual(['a', 'a', 'b']);
    expect(shown).toEqual(['1/2 0%', '1/2 25%', '2/2 50%']);
    expect(outcome).toEqual({ view: viewOf('16 of 16') });
  });

  it('ends before the next call when it is stopped, with what is made', async () => {
    const { outcome, asked } = await make([row('a'), row('b')], [part(8, 16), part(16, 16)], 1);
    expect(asked).toEqual(['a']);
    expect(outcome).toEqual({ view: viewOf('8 of 16') });
  });

  it('ends at an error with the programme as last heard of', async () => {
    const { outcome } = await make([row('a'), row('b')], [part(16, 16), busy]);
    expect(outcome).toEqual({ view: viewOf('16 of 16'), error: { code: 'BUSY', message: 'busy', remedy: null } });
  });

  it('names the form that a call brought no further', async () => {
    const { outcome, asked } = await make([row('a')], [part(8, 16), part(8, 16), part(16, 16)]);
    expect(asked).toEqual(['a', 'a']);
    expect(outcome).toEqual({ view: viewOf('8 of 16'), stuck: 'Form a' });
  });

  it('takes the missing and the half made, and leaves the rest alone', () => {
    const states = ['missing', 'making', 'made', 'live', 'stale', 'lost', 'closed'] as const;
    expect(formsToMake(states.map((state) => row(state, state))).map(({ job }) => job)).toEqual(['missing', 'making']);
  });
});

describe('list of forms', () => {
  it('finds a form by its id wherever it stands now, else by what it is for', () => {
    const forms = [row('a', 'live'), row('b', 'made')];
    expect(placeOf(forms, row('b', 'making'))).toBe(1);
    expect(placeOf(forms, { ...row('a'), form: 'new' })).toBe(0);
    expect(placeOf(forms, row('c'))).toBeUndefined();
  });

  it('shows the first form to try and folds those behind it, the live and the closed', () => {
    const forms = [
      row('a', 'live'),
      row('b', 'made'),
      row('c', 'made'),
      row('d', 'closed'),
      row('e', 'stale'),
      row('f'),
    ];
    expect(nextToTry(forms)).toBe(1);
    expect(forms.map((_, place) => isFolded(forms, place))).toEqual([true, false, true, true, false, false]);
    expect(nextToTry([row('a')])).toBe(-1);
  });

  it('lets a form be closed that may take answers, and one that is lost', () => {
    const states = ['missing', 'making', 'made', 'live', 'stale', 'lost', 'closed'] as const;
    expect(states.filter((state) => canClose(row('a', state)))).toEqual(['made', 'live', 'stale', 'lost']);
  });
});
