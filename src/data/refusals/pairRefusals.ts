import { nameCodes } from '../channels/nameCodes';
import { roundMoney } from '../money';
import { stageNamed } from '../stageNamed';

/** A refusal with one barrier. */
export interface NamedRefusal {
  /** Code of a stage, or any name. */
  readonly stage: string;
  readonly barrier: string;
  /** For how much the person meant to buy; `null` where nobody knows. */
  readonly lost: number | null;
}

/** A barrier at a stage, both by number. */
interface Pair {
  readonly stage: number;
  readonly barrier: number;
  count: number;
  lost: number | null;
}

/** Refusals counted by barrier and stage. */
export interface PairedRefusals {
  /** As first spelled, in order of first appearance. */
  readonly barriers: readonly string[];
  /** Codes of the five stages, other names as first spelled; in order of first appearance. */
  readonly stages: readonly string[];
  /** Refusals of each barrier, and of each stage. */
  readonly ofBarrier: readonly number[];
  readonly ofStage: readonly number[];
  readonly n: number;
  /** Those that occurred, in order of first appearance. */
  readonly pairs: readonly Readonly<Pair>[];
}

const added = (sum: number | null, lost: number | null): number | null =>
  lost === null ? sum : roundMoney((sum ?? 0) + lost);

/**
 * Counts refusals by barrier and stage (methods.md §7.4). Case and spaces do not tell names apart; the five stages, the
 * hourglass's seven and grades of leads are known in any language.
 */
export function pairRefusals(refusals: readonly NamedRefusal[]): PairedRefusals {
  const [barriers, stages] = [nameCodes(), nameCodes()];
  const stageCodes = new Map<string, number>();
  const stageOf = (name: string): number => {
    const known = stageCodes.get(name);
    if (known !== undefined) return known;
    const code = stages.codeOf(stageNamed(name) ?? name);
    stageCodes.set(name, code);
    return code;
  };
  const [ofBarrier, ofStage]: [number[], number[]] = [[], []];
  const pairs: Pair[] = [];
  const places: Map<number, Pair>[] = [];
  for (const { stage: stageName, barrier: barrierName, lost } of refusals) {
    const [barrier, stage] = [barriers.codeOf(barrierName), stageOf(stageName)];
    ofBarrier[barrier] = (ofBarrier[barrier] ?? 0) + 1;
    ofStage[stage] = (ofStage[stage] ?? 0) + 1;
    const ofThis = places[barrier] ?? new Map<number, Pair>();
    places[barrier] = ofThis;
    let pair = ofThis.get(stage);
    if (pair === undefined) {
      pair = { stage, barrier, count: 0, lost: null };
      ofThis.set(stage, pair);
      pairs.push(pair);
    }
    pair.count++;
    pair.lost = added(pair.lost, lost);
  }
  return {
    ...{ barriers: barriers.names, stages: stages.names, ofBarrier, ofStage },
    ...{ n: refusals.length, pairs },
  };
}
