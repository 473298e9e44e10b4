import { describe, expect, it } from 'vitest';
import type { FieldView } from '../../src/core/fieldViews';
import type { RehearsalView } from '../../src/core/rehearsalViews';
import { ANSWERS_FACT } from '../../src/facts/answers';
import { QUARANTINE_FACT } from '../../src/facts/quarantine';
import { VISIT_PLAN_FACT } from '../../src/facts/visitPlan';
import { VISITS_FACT } from '../../src/facts/visits';
import { answerOf } from './addon';
import { Fieldwork } from './fieldwork';
import { remoteCalls } from './remoteCalls';
import { send } from './shopper';

const VISITS = 60;
/** The sheet of answers is too short for a thousand more. */
const GROWTH = 4;

/** A file with real visits, two of them filed. */
function underWay(lang: 'ru' | 'kk'): Fieldwork {
  const work = Fieldwork.collecting(1, [lang], lang);
  for (const visit of work.codes().slice(0, 2)) send(work, visit, { ideas: { P1: 'Мысль' } });
  work.script.fireSubmits();
  return work;
}

const filedOf = (work: Fieldwork) =>
  [VISITS_FACT, ANSWERS_FACT, QUARANTINE_FACT, VISIT_PLAN_FACT].map((fact) => work.seen(fact.title[work.lang]));

describe.each(['ru', 'kk'] as const)('a rehearsal of 60 visits, %s', (lang) => {
  const work = underWay(lang);
  const before = filedOf(work);
  const map = work.seen(lang === 'ru' ? 'Карта опыта' : 'Тәжірибе картасы');
  const run = work.script.run('rehearsalRun', [{ visits: VISITS, lang }]);
  const view = answerOf<RehearsalView>(run);
  const purpose = lang === 'ru' ? 'репетиция' : 'жаттығу';

  it('is filed beside the real ones: visits, quarantine and an edit, within 25 calls and four for a sheet that grows', () => {
    const rows = work.rows(VISITS_FACT).filter(({ purpose: of }) => of === purpose);
    expect(remoteCalls(run)).toBeLessThanOrEqual(25 + GROWTH);
    expect(new Set(rows.map(({ response }) => response)).size).toBe(58);
    expect(rows.filter(({ version }) => version === 2)).toHaveLength(1);
    expect(work.rows(QUARANTINE_FACT).map(({ reason }) => reason)).toHaveLength(3);
    expect(rows.every(({ response }) => String(response).startsWith('rehearsal-'))).toBe(true);
  });

  it('counts nowhere: the map is as it was', () => {
    expect(work.seen(lang === 'ru' ? 'Карта опыта' : 'Тәжірибе картасы').slice(2)).toEqual(map.slice(2));
  });

  it('has a map of its own in words', () => {
    const points = view.standing?.jobs.flatMap(({ points: of }) => of) ?? [];
    expect(points.length).toBeGreaterThan(10);
    for (const { text } of points) expect(text).toMatch(/^n = \d+, .+: [▲▼●] /);
    expect(points.some(({ mood }) => mood === 'down')).toBe(true);
  });

  it('is made once: another run says that it is there', () => {
    const again = answerOf<RehearsalView>(work.script.run('rehearsalRun', [{ visits: 5, lang }]));
    expect(again.news).toMatch(lang === 'ru' ? /уже есть/ : /жаттығу бар/);
    expect(work.rows(VISITS_FACT)).toHaveLength(61);
  });

  it('is taken away without a trace', () => {
    const gone = answerOf<RehearsalView>(work.script.run('rehearsalRemove', [{ lang }]));
    expect(gone.standing).toBeNull();
    expect(filedOf(work)).toEqual(before);
  });
});

/** The code for the real form, from the sentence that asks for it. */
const realCode = (view: RehearsalView): string =>
  /код визита (\d{3}) (\d{4})/
    .exec(view.standing?.real.text ?? '')
    ?.slice(1)
    .join('') ?? '';

describe('the real form of a rehearsal', () => {
  const work = underWay('ru');
  const before = filedOf(work);
  const code = realCode(work.call<RehearsalView>('rehearsalRun', { visits: 8 }));

  it('is filed as part of the rehearsal, and said to have come', () => {
    const planned = work.codes().find((row) => row['code'] === code) ?? {};
    send(work, planned, { ratings: { P1: 1 }, ideas: { P1: 'Тихо' } });
    work.script.fireSubmits();
    const filed = work.rows(VISITS_FACT).filter(({ visit_code }) => visit_code === code);
    expect(filed).toMatchObject([{ purpose: 'репетиция' }]);
    const { real } = work.call<RehearsalView>('rehearsalOpen', { visits: null }).standing ?? {};
    expect(real).toMatchObject({ isDone: true, text: expect.stringMatching(/2026-11-23 \d\d:\d\d/) });
  });

  it('goes with the rehearsal, also out of its form; only a row “erased” stays, so that it never comes back', () => {
    work.call<RehearsalView>('rehearsalRemove');
    work.call('reconcile');
    const [visits = [], ...others] = filedOf(work);
    const [visitsBefore = [], ...othersBefore] = before;
    expect(others).toEqual(othersBefore);
    expect(visits.slice(0, visitsBefore.length)).toEqual(visitsBefore);
    expect(
      work
        .rows(VISITS_FACT)
        .slice(2)
        .map(({ state }) => state),
    ).toEqual(['стёрт']);
  });
});

it('a real form that was sent twice for a rehearsal goes with it, also out of quarantine', () => {
  const work = underWay('ru');
  const code = realCode(work.call<RehearsalView>('rehearsalRun', { visits: 3 }));
  const planned = work.codes().find((row) => row['code'] === code) ?? {};
  for (const receipt of ['11', '12']) send(work, planned, { receipt });
  work.script.fireSubmits();
  expect(work.rows(QUARANTINE_FACT)).toHaveLength(1);
  work.call<RehearsalView>('rehearsalRemove');
  work.call('reconcile');
  expect(work.rows(QUARANTINE_FACT)).toEqual([]);
});

describe('a rehearsal that is cut', () => {
  it.each([12, 15, 19, 22, 25])('before call %i is taken away whole', (at) => {
    const work = underWay('ru');
    const before = filedOf(work);
    let calls = 0;
    work.fault = ({ kind }) => {
      if (kind === 'remote') calls += 1;
      return kind === 'remote' && calls === at ? { cut: true } : undefined;
    };
    expect(work.script.run('rehearsalRun', [{ visits: VISITS, lang: 'ru' }]).ok).toBe(false);
    work.fault = undefined;
    work.now += 10 * 60_000;
    work.call<RehearsalView>('rehearsalRemove');
    expect(filedOf(work)).toEqual(before);
  });
});

describe('a rehearsal beside the rest of the work', () => {
  it('is counted by the check as filed, not as lost, and its quarantine can be tried', () => {
    const work = underWay('ru');
    work.call<RehearsalView>('rehearsalRun', { visits: VISITS });
    const rows = work.rows(QUARANTINE_FACT);
    const row = rows.findIndex(({ reason }) => String(reason).includes('контрольная цифра'));
    const sheet = work.sheetId(QUARANTINE_FACT.title.ru);
    const column = QUARANTINE_FACT.columns.findIndex(({ id }) => id === 'right_code');
    const used = new Set(work.rows(VISITS_FACT).map(({ visit_code: of }) => of));
    const real = realCode(work.call<RehearsalView>('rehearsalOpen', { visits: null }));
    const free = work
      .codes()
      .find((one) => one['purpose'] === 'репетиция' && !used.has(one['code'] ?? '') && one['code'] !== real);
    work.script.control.type(sheet, row + 1, column, [[String(free?.['code'])]]);
    const { reconciled } = work.call<FieldView>('reconcile');
    expect(reconciled).toMatchObject({ lost: 0, doubled: 0, quarantined: 2 });
    expect(work.rows(VISITS_FACT).filter(({ visit_code }) => visit_code === free?.['code'])).toMatchObject([
      { purpose: 'репетиция' },
    ]);
  });

  it('leaves erased visits of it no trace in the forms, and a new one is whole', () => {
    const work = underWay('ru');
    work.call<RehearsalView>('rehearsalRun', { visits: 3 });
    const made = work.rows(VISITS_FACT).find(({ response }) => String(response).startsWith('rehearsal-'));
    const { news } = work.call<FieldView>('eraseRun', { codes: String(made?.['visit_code']) });
    expect(news).toBe('Стёрто визитов: 1.');
    work.call<RehearsalView>('rehearsalRemove');
    work.call<RehearsalView>('rehearsalRun', { visits: 3 });
    expect(work.rows(VISITS_FACT).filter(({ state }) => state === 'новый')).toHaveLength(2 + 3);
  });

  it('goes with Rosta', () => {
    const work = underWay('ru');
    work.call<RehearsalView>('rehearsalRun', { visits: 4 });
    work.call('removeRun', { sheetIds: [] });
    expect(Object.keys(work.script.control.properties()).filter((key) => key.startsWith('rosta.'))).toEqual([]);
  });
});

it.each([0, 201, 2.5])('a rehearsal of %s visits is refused', (visits) => {
  const work = underWay('ru');
  expect(() => work.call('rehearsalRun', { visits })).toThrow(/Визитов в репетиции|visits/);
});
