import type { Label } from '../../core/table';
import type { Level } from '../../facts/levelWords';

/** How many values of a level are of each label, and what a result of them inherits: the weakest. */
export interface Basis extends Readonly<Record<Label, number>> {
  readonly level: Level;
  readonly label: Label;
}

/** From the strongest to the weakest. */
const STRENGTH: readonly Label[] = ['measured', 'judged', 'assumed'];

/** The weakest of some labels; what stands on nothing is assumed. */
export function weakest(labels: readonly Label[]): Label {
  const last = Math.max(
    ...labels.map((label) => STRENGTH.indexOf(label)),
    labels.length === 0 ? STRENGTH.length - 1 : 0,
  );
  return STRENGTH[last] ?? 'assumed';
}

/** A label as it was typed; blank, and a word that is none, is assumed. */
export function labelOf(typed: unknown): Label {
  return STRENGTH.find((label) => label === typed) ?? 'assumed';
}

/** What a level stands on, by the labels of its values. */
export function basisOf(level: Level, labels: readonly Label[]): Basis {
  const count = (label: Label): number => labels.filter((one) => one === label).length;
  return {
    ...{ level, label: weakest(labels) },
    ...{ measured: count('measured'), judged: count('judged'), assumed: count('assumed') },
  };
}
