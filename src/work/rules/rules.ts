import type { Settings } from '../../core/ports';
import { keptFields } from '../state/keptJson';

const KEY = 'rosta.rules';

/** What counts as proof of a visit: without it a visit cannot be accepted. */
export const PROOFS = ['receipt', 'photo', 'either', 'none'] as const;

/** A kind of proof. */
export type Proof = (typeof PROOFS)[number];

/** Rules of field work in whole numbers, with the range and what holds where nobody chose. */
export const RULES = {
  /** Days between two visits of a shopper to the same location. */
  lockout: { min: 0, max: 365, usual: 30 },
  /** Visits of a shopper on one day (B6-10). */
  cap: { min: 1, max: 50, usual: 6 },
  /** Minutes under which a visit was too fast. */
  fast: { min: 0, max: 240, usual: 5 },
  /** Hours after the visit within which the form is to be sent. */
  late: { min: 1, max: 720, usual: 48 },
  /** Days in which a shopper may appeal or correct. */
  appeal: { min: 0, max: 90, usual: 7 },
  /** Least visits of a cell that is published (features.md row 47). */
  k: { min: 2, max: 20, usual: 5 },
} as const;

/** A rule that is a number. */
export type RuleId = keyof typeof RULES;

/** The rules of a file. */
export type FieldRules = Readonly<Record<RuleId, number>> & { readonly proof: Proof };

/** The file's rules; what is not kept or does not fit is the usual. No remote call once the store is read. */
export function readRules(store: Pick<Settings, 'get'>): FieldRules {
  const kept = keptFields(store, KEY);
  const numbers = Object.entries(RULES).map(([id, { min, max, usual }]) => {
    const value = kept[id];
    const fits = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
    return [id, fits ? value : usual];
  });
  const proof = PROOFS.find((known) => known === kept['proof']) ?? 'either';
  return { ...(Object.fromEntries(numbers) as Record<RuleId, number>), proof };
}

/** Keeps the file's rules, checked before; one remote call. */
export function keepRules(store: Pick<Settings, 'set'>, rules: FieldRules): void {
  store.set(KEY, JSON.stringify(rules));
}
