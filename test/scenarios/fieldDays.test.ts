import { describe, expect, it } from 'vitest';
import type { FieldView } from '../../src/core/fieldViews';
import { asKept, FieldDays, filedVisits } from './fieldDays';
import { Fieldwork } from './fieldwork';

const WRITES = ['held', 'structural', 'immediate'] as const;
/** `npm run soak` asks for thousands. */
const SEEDS = Number(process.env['SOAK_SEEDS'] ?? 20);
const VISITS = 500;
/** Share of events that never come, in all runs but the first: each that comes costs the test an execution. */
const MISSED = 0.9;
/** The example has two jobs and three locations. */
const EACH = Math.ceil(VISITS / 6);

describe('500 answers over days in which everything goes wrong', () => {
  it.each(Array.from({ length: SEEDS }, (_, i) => i + 1))(
    'seed %i: every visit is filed once, as it was typed',
    (seed) => {
      const writes = WRITES[seed % WRITES.length] ?? 'held';
      const work = Fieldwork.collecting(EACH, ['ru'], 'ru', { writes });
      const days = new FieldDays(work, seed, VISITS, seed === 1 ? 0.5 : MISSED);
      days.run();
      const filed = filedVisits(work);
      expect(filed.size).toBe(VISITS);
      for (const [code, { answers }] of days.sent) {
        const visits = filed.get(code) ?? [];
        expect(visits, code).toHaveLength(1);
        const typed = Object.entries(answers).map(([item, text]) => [item, asKept(text)]);
        expect(visits[0]?.answers, code).toEqual(Object.fromEntries(typed));
      }
      const { reconciled } = work.call<FieldView>('reconcile');
      expect(reconciled).toMatchObject({
        received: VISITS,
        filed: VISITS,
        quarantined: 0,
        erased: 0,
        lost: 0,
        doubled: 0,
      });
    },
    180_000,
  );
});
