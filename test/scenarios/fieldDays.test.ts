import { describe, expect, it } from 'vitest';
import type { FieldView } from '../../src/core/fieldViews';
import { asKept, FieldDays, filedVisits } from './fieldDays';
import { Fieldwork } from './fieldwork';

const WRITES = ['held', 'structural', 'immediate'] as const;
/** `npm run soak` asks for thousands. */
const SOAK = process.env['SOAK_SEEDS'];
const SEEDS = Number(SOAK ?? 20);
/** Without a soak, so many seeds have all the visits; those after them fewer, since each answer costs the test its time. */
const FULL_SEEDS = 2;
const visitsOf = (seed: number): number => (seed <= FULL_SEEDS || SOAK !== undefined ? 500 : 120);
/** Share of events that never come, in all runs but the first: each that comes costs the test an execution. */
const MISSED = 0.9;
/** The example has two jobs and three locations. */
const PLACES = 6;

describe('hundreds of answers over days in which everything goes wrong', () => {
  it.each(Array.from({ length: SEEDS }, (_, i) => i + 1))(
    'seed %i: every visit is filed once, as it was typed',
    (seed) => {
      const writes = WRITES[seed % WRITES.length] ?? 'held';
      const visits = visitsOf(seed);
      const work = Fieldwork.collecting(Math.ceil(visits / PLACES), ['ru'], 'ru', { writes });
      const days = new FieldDays(work, seed, visits, seed === 1 ? 0.5 : MISSED);
      days.run();
      const filed = filedVisits(work);
      expect(filed.size).toBe(visits);
      for (const [code, { answers }] of days.sent) {
        const found = filed.get(code) ?? [];
        expect(found, code).toHaveLength(1);
        const typed = Object.entries(answers).map(([item, text]) => [item, asKept(text)]);
        expect(found[0]?.answers, code).toEqual(Object.fromEntries(typed));
      }
      const { reconciled } = work.call<FieldView>('reconcile');
      expect(reconciled).toMatchObject({
        received: visits,
        filed: visits,
        quarantined: 0,
        erased: 0,
        lost: 0,
        doubled: 0,
      });
    },
    180_000,
  );
});
