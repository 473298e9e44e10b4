import { describe, expect, it } from 'vitest';
import { fieldView, formRow } from '../../../test/fakes/fieldViews';
import type { Outcome } from '../../contract/api';
import type { FieldView, FormMadeView, FormRowView } from '../../core/fieldViews';
import { formsToMake, formsToRenew, makeForms } from './formMaking';
import { canClose, isFolded, nextToTry, placeOf } from './formRow';

const row = (job: string, state: FormRowView['state'] = 'missing') =>
  formRow(state, { job, title: `Form ${job}`, form: state === 'missing' ? null : `id-${job}` });

const viewOf = (news: string) => fieldView({ news });

const part = (made: number, all: number): Outcome<FormMadeView> => ({
  ok: true,
  value: { done: made === all, made, all, view: viewOf(`${made} of ${all}`) },
});

const busy: Outcome<never> = { ok: false, error: { code: 'BUSY', message: 'busy', remedy: null } };

/** Makes forms against prepared answers; `stopAfter` calls a person presses "Stop". */
async function make(
  wanted: readonly FormRowView[],
  answers: Outcome<FormMadeView>[],
  stopAfter = Number.POSITIVE_INFINITY,
  closings: Outcome<FieldView>[] = [],
) {
  const asked: string[] = [];
  const shown: string[] = [];
  const outcome = await makeForms(
    wanted,
    {
      close: async ({ job }) => {
        asked.push(`close ${job}`);
        return closings.shift() ?? busy;
      },
      make: async ({ job }) => {
        asked.push(job);
        return answers.shift() ?? busy;
      },
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
    expect(outcome).toEqual({ view: viewOf('16 of 16'), left: [] });
  });

  it('ends before the next call when it is stopped, with what is made', async () => {
    const { outcome, asked } = await make([row('a'), row('b')], [part(8, 16), part(16, 16)], 1);
    expect(asked).toEqual(['a']);
    expect(outcome).toEqual({ view: viewOf('8 of 16'), left: [row('a'), row('b')] });
  });

  it('ends at an error with the programme as last heard of', async () => {
    const { outcome } = await make([row('a'), row('b')], [part(16, 16), busy]);
    const error = { code: 'BUSY', message: 'busy', remedy: null };
    expect(outcome).toEqual({ view: viewOf('16 of 16'), left: [row('b')], error });
  });

  it('names the form that a call brought no further', async () => {
    const { outcome, asked } = await make([row('a')], [part(8, 16), part(8, 16), part(16, 16)]);
    expect(asked).toEqual(['a', 'a']);
    expect(outcome).toEqual({ view: viewOf('8 of 16'), left: [row('a')], stuck: 'Form a' });
  });

  it('takes the missing and the half made, and leaves the rest alone', () => {
    const states = ['missing', 'making', 'made', 'live', 'stale', 'lost', 'closed'] as const;
    expect(formsToMake(states.map((state) => row(state, state))).map(({ job }) => job)).toEqual(['missing', 'making']);
  });
});

describe('next versions of forms', () => {
  const stale = [row('a', 'stale'), row('b', 'stale')];
  const closedA = fieldView({ forms: [row('a'), row('b', 'stale')] });
  const madeA = fieldView({ forms: [row('a', 'made'), row('b', 'stale')] });
  const closedB = fieldView({ forms: [row('a', 'made'), row('b')] });
  const madeB = fieldView({ forms: [row('a', 'made'), row('b', 'made')] });
  const closings = (): Outcome<FieldView>[] => [closedA, closedB].map((value) => ({ ok: true, value }));
  const whole = (view: FieldView): Outcome<FormMadeView> => ({
    ok: true,
    value: { done: true, made: 16, all: 16, view },
  });

  it('are made right after the earlier one is closed, form by form', async () => {
    const { outcome, asked } = await make(stale, [whole(madeA), whole(madeB)], undefined, closings());
    expect(asked).toEqual(['close a', 'a', 'close b', 'b']);
    expect(outcome).toEqual({ view: madeB, left: [] });
  });

  it('are not parted from the closing by a stop', async () => {
    const { outcome, asked } = await make(stale, [whole(madeA), whole(madeB)], 1, closings());
    expect(asked).toEqual(['close a', 'a']);
    expect(outcome).toEqual({ view: madeA, left: [row('b', 'stale')] });
  });

  it('are gone on with after an error: what is closed is not closed again', async () => {
    const first = await make(stale, [busy], undefined, closings());
    expect(first.outcome).toMatchObject({
      view: closedA,
      left: [row('a'), row('b', 'stale')],
      error: { code: 'BUSY' },
    });
    const second = await make(first.outcome.left, [whole(madeA), whole(madeB)], undefined, closings().slice(1));
    expect(second.asked).toEqual(['a', 'close b', 'b']);
  });

  it('are not made where a closing fails, and the form is still wanted', async () => {
    const { outcome, asked } = await make(stale, [], undefined, []);
    expect(asked).toEqual(['close a']);
    expect(outcome).toMatchObject({ view: undefined, left: stale, error: { code: 'BUSY' } });
  });

  it('leave alone what is up to date by now, and what is asked for no more', async () => {
    const taken = { ...row('a', 'closed'), isAsked: false };
    const closing: Outcome<FieldView> = { ok: true, value: fieldView({ forms: [taken, row('b', 'live')] }) };
    const { asked } = await make(stale, [], undefined, [closing]);
    expect(asked).toEqual(['close a']);
  });

  it('close nothing that was only to be made', async () => {
    const old = fieldView({ forms: [row('c', 'made'), row('a', 'stale')] });
    const other = await make([row('c'), row('a')], [whole(old)]);
    expect(other.asked).toEqual(['c']);
    expect(other.outcome.left).toEqual([]);
  });

  it('are for forms out of date that the programme still asks for', () => {
    const left = { ...row('c', 'stale'), isAsked: false };
    expect(formsToRenew([row('a', 'live'), row('b', 'stale'), left]).map(({ job }) => job)).toEqual(['b']);
  });
});

describe('list of forms', () => {
  it('finds a form by its id wherever it stands now, else by what it is for', () => {
    const forms = [row('a', 'live'), row('b', 'made')];
    expect(placeOf(forms, row('b', 'making'))).toBe(1);
    expect(placeOf(forms, { ...row('a'), form: 'new' })).toBe(0);
    expect(placeOf(forms, row('c'))).toBeUndefined();
  });

  it('shows the first form to try and folds those behind it, the live, the closed and the old', () => {
    const forms = [
      row('a', 'live'),
      row('b', 'made'),
      row('c', 'made'),
      row('d', 'closed'),
      row('e', 'stale'),
      { ...row('f', 'stale'), isAsked: false },
      row('g'),
    ];
    expect(nextToTry(forms)).toBe(1);
    expect(forms.map((_, place) => isFolded(forms, place))).toEqual([true, false, true, true, true, false, false]);
    expect(nextToTry([row('a')])).toBe(-1);
  });

  it('lets a form be closed that may take answers, and one that is lost', () => {
    const states = ['missing', 'making', 'made', 'live', 'stale', 'lost', 'closed'] as const;
    expect(states.filter((state) => canClose(row('a', state)))).toEqual(['made', 'live', 'stale', 'lost']);
  });
});
