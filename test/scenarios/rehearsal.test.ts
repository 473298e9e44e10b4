import { describe, expect, it } from 'vitest';
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
