import type { CivilDay } from '../../core/civilDate';
import type { FactRead, FactRow } from '../../core/defineModel';
import type { Value } from '../../core/table';
import type { EVIDENCE_KINDS, StageEvidence } from '../../facts/stageEvidence';
import { STAGE_WORDS } from '../../facts/stageWords';
import type { SwitchVerdict } from '../../facts/switchWords';
import { cleanName } from '../cleanName';

/** Evidence about a stage with the report it comes from. */
export interface KnownEvidence extends Readonly<StageEvidence> {
  readonly kind: keyof typeof EVIDENCE_KINDS;
  /** Name and id of the report's first sheet. */
  readonly sheet: string;
  readonly sheetId: number | null;
  /** When the report was built; `null` where that is not known. */
  readonly day: CivilDay | null;
  /** Sign of its money; `null`: that of the file. */
  readonly currency: string | null;
}

/** Older evidence is told to be so: prices, people and channels change meanwhile. */
const OLD_DAYS = 90;

/** Refusals at a barrier, and conversions in all, below which a report claims nothing of its own (methods.md §7.4, §7.5). */
const FEWEST_REFUSALS = 5;
const FEWEST_CONVERSIONS = 30;

const STAGES = Object.keys(STAGE_WORDS);
const KINDS: readonly KnownEvidence['kind'][] = ['effect', 'loss', 'share'];
/** Verdicts of an effect, the clearest first. */
const CLEAREST: readonly (readonly string[])[] = [
  ['higher', 'lower'],
  ['watch'],
] satisfies (readonly SwitchVerdict[])[];

const text = (value: Value | undefined): string => cleanName(value ?? '');
const number = (value: Value | undefined): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

function evidenceOf(row: FactRow, sheetId: number | undefined): readonly KnownEvidence[] {
  const kind = KINDS.find((one) => one === row['kind']);
  const [stage, name, share] = [text(row['stage']), text(row['name']), number(row['share'])];
  // Money and conversions say nothing without what they are a part of.
  const isWhole = kind === 'effect' || share !== null;
  if (kind === undefined || !isWhole || name === '' || !STAGES.includes(stage)) return [];
  const currency = row['currency'];
  return [
    {
      ...{ kind, stage, name, share, series: text(row['series']), value: number(row['value']) },
      ...{ period: text(row['period']), low: number(row['low']), high: number(row['high']), n: number(row['n']) ?? 0 },
      ...{ verdict: text(row['verdict']), sheet: text(row['sheet']), sheetId: sheetId ?? null },
      ...{ day: number(row['day']), currency: typeof currency === 'string' ? currency : null },
    },
  ];
}

/** How clear an effect is, from 0. */
function clearness({ verdict }: KnownEvidence): number {
  const found = CLEAREST.findIndex((verdicts) => verdicts.includes(verdict));
  return found < 0 ? CLEAREST.length : found;
}

/** Below 0 where the first says more: among effects the clearer, then the larger; among losses the dearer, then the more frequent. */
function byWeight(a: KnownEvidence, b: KnownEvidence): number {
  const size = ({ kind, value, share }: KnownEvidence): number =>
    kind === 'loss' ? (value ?? -1) : Math.abs(share ?? 0);
  const clear = a.kind === 'effect' ? clearness(a) - clearness(b) : 0;
  return clear || size(b) - size(a) || b.n - a.n;
}

/**
 * What the last reports on tools, barriers and paths know of the stages, in the order of the stages: effects, losses, shares, of
 * each kind what says most first. Rows of unknown kinds or of stages that are none are left out.
 * @param read STAGE_EVIDENCE_FACT, whose rows name their report (`sheet`, `day`, `currency`)
 */
export function stageEvidence(read: FactRead | undefined): readonly KnownEvidence[] {
  const all = (read?.rows ?? []).flatMap(({ values, sheetId }) => evidenceOf(values, sheetId));
  const placeOf = ({ stage, kind }: KnownEvidence): number =>
    STAGES.indexOf(stage) * KINDS.length + KINDS.indexOf(kind);
  return [...all].sort((a, b) => placeOf(a) - placeOf(b) || byWeight(a, b));
}

/** Whether there is enough of it to be told by itself; lists show all, with their n. */
function isTellable(one: KnownEvidence): boolean {
  if (one.kind === 'effect') return clearness(one) === 0;
  return one.n >= (one.kind === 'loss' ? FEWEST_REFUSALS : FEWEST_CONVERSIONS);
}

/**
 * What is told of a stage where there is room for one thing: a tool with a signal, else the barrier that costs most, else the channel
 * with the largest share; nothing that stands on too few.
 * @param all in the order of `stageEvidence`
 */
export function firstEvidence(all: readonly KnownEvidence[], stage: string): KnownEvidence | undefined {
  return all.find((one) => one.stage === stage && isTellable(one));
}

/** Whether evidence is older than 90 days. */
export function isOldEvidence({ day }: Pick<KnownEvidence, 'day'>, today: CivilDay): boolean {
  return day !== null && today - day > OLD_DAYS;
}
