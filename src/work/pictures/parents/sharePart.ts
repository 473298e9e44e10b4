import type { FactRead } from '../../../core/defineModel';
import type { FileContext, Value } from '../../../core/table';
import { cleanName } from '../../../data/cleanName';
import type { FactorImportance } from '../../../facts/factorImportance';
import type { GrowthPoint } from '../../../facts/growthPoints';
import type { QfdRelation } from '../../../facts/qfdRelations';
import { fill } from '../../../i18n/template';
import { exact, type Part } from './part';
import { rowPlace } from './rowPlace';
import { PARENTS_TEXTS as TEXTS } from './texts';

/** What a share of a stage comes from. */
export interface ShareCase {
  readonly point: Pick<GrowthPoint, 'touchpoint' | 'name' | 'stage' | 'share'>;
  /** What people call the stage. */
  readonly stage: string;
  /** JOURNEY_FACT, whose shares of all points the growth point was computed from. */
  readonly journey: FactRead;
  readonly factors: FactRead;
  /** QFD_MARKS_FACT. */
  readonly marks: FactRead;
  /** QFD of the marks as they are now, with the code of its scale; `undefined` where it cannot be computed. */
  readonly qfd:
    | {
        readonly importance: readonly Pick<FactorImportance, 'code' | 'name' | 'importance'>[];
        readonly relations: readonly Pick<QfdRelation, 'touchpoint' | 'factor' | 'mark'>[];
        readonly scale: string;
      }
    | undefined;
}

/** Shares that differ by more are of two matrices. */
const SAME = 1e-6;

const textOf = (value: Value | undefined): string => cleanName(value ?? '');

/** What a mark counts on a scale; an empty one is “none” (methods.md §4). */
function counted(mark: number | null, scale: string): number {
  if (scale === 'classic') return mark ?? 0;
  return scale === 'zero' && (mark ?? 1) === 1 ? 0 : (mark ?? 1);
}

const judged = (part: Omit<Part, 'label'>): Part => ({ ...part, label: 'judged' });

/** The median of a factor's marks with each rater's cell. */
function markPart({ marks }: ShareCase, relation: Relation, scale: string, file: FileContext): Part {
  const { lang } = file;
  const value = exact(counted(relation.mark, scale), file);
  const own = marks.rows.filter(
    ({ values }) =>
      textOf(values['touchpoint']) === relation.touchpoint &&
      textOf(values['factor']) === relation.factor &&
      typeof values['mark'] === 'number',
  );
  if (own.length === 0) return judged({ text: TEXTS.emptyMark[lang], value });
  const children = own.map(({ values, row, sheetId }) => {
    const said = { sheet: textOf(values['sheet']), cell: textOf(values['cell']) };
    const at = sheetId === undefined ? null : { sheetId, row, text: fill(TEXTS.cell, said, lang) };
    const text = fill(TEXTS.rater, { name: textOf(values['rater']) }, lang);
    return judged({ text, value: exact(Number(values['mark']), file), at });
  });
  return judged({ text: fill(TEXTS.mark, { n: own.length }, lang), value, children });
}

type Qfd = NonNullable<ShareCase['qfd']>;
type Relation = Qfd['relations'][number];

/** Points of a touchpoint: importance × relation of each factor; `undefined` where no matrix has it. */
function pointsOf({ importance, relations, scale }: Qfd, code: string): number | undefined {
  const own = new Map(relations.flatMap((one) => (one.touchpoint === code ? [[one.factor, one.mark] as const] : [])));
  if (own.size === 0) return undefined;
  return importance.reduce((sum, factor) => sum + factor.importance * counted(own.get(factor.code) ?? null, scale), 0);
}

/** Points of the touchpoint, factor by factor. */
function pointsPart(of: ShareCase, qfd: Qfd, score: number, file: FileContext): Part {
  const { lang } = file;
  const children = qfd.importance.flatMap(({ code, name, importance }) => {
    const relation = qfd.relations.find((one) => one.touchpoint === of.point.touchpoint && one.factor === code);
    if (relation === undefined) return [];
    const mark = counted(relation.mark, qfd.scale);
    const row = of.factors.rows.find(({ values }) => textOf(values['code']) === code);
    const parents = [
      judged({ text: TEXTS.importance[lang], value: exact(importance, file), at: rowPlace(of.factors, row, lang) }),
      markPart(of, relation, qfd.scale, file),
    ];
    const words = { name, importance: exact(importance, file), mark: exact(mark, file) };
    return judged({ text: fill(TEXTS.factor, words, lang), value: exact(importance * mark, file), children: parents });
  });
  const text = fill(TEXTS.points, { name: of.point.name }, lang);
  return judged({ text, value: exact(score, file), children });
}

/** The share as the matrices give it now, down to the raters' cells; `undefined` where they do not know the touchpoint. */
function matrixShare(of: ShareCase, file: FileContext): { share: number; part: Part } | undefined {
  const { qfd, point, journey } = of;
  if (qfd === undefined) return undefined;
  const ofStage = journey.rows.flatMap((row) => {
    const code = textOf(row.values['code']);
    const score = textOf(row.values['stage']) === point.stage ? pointsOf(qfd, code) : undefined;
    return score === undefined ? [] : [{ code, score, row, name: textOf(row.values['name']) || code }];
  });
  const own = ofStage.find(({ code }) => code === point.touchpoint);
  const sum = ofStage.reduce((total, { score }) => total + score, 0);
  if (own === undefined || sum === 0) return undefined;
  const all = ofStage.map(({ name, score, row }) =>
    judged({
      text: fill(TEXTS.onePoint, { name }, file.lang),
      value: exact(score, file),
      at: rowPlace(journey, row, file.lang),
    }),
  );
  const share = own.score / sum;
  const words = { stage: of.stage, n: ofStage.length };
  const children = [
    pointsPart(of, qfd, own.score, file),
    judged({ text: fill(TEXTS.allPoints, words, file.lang), value: exact(sum, file), children: all }),
  ];
  const text = fill(TEXTS.share, { points: exact(own.score, file), all: exact(sum, file) }, file.lang);
  return { share, part: judged({ text, value: exact(share, file), children }) };
}

/** The share by what the last QFD report brought onto the journey's sheet. */
function journeyShare(of: ShareCase, share: number, why: 'journeyShare' | 'changedShare', file: FileContext): Part {
  const ofStage = of.journey.rows.filter(
    ({ values }) => textOf(values['stage']) === of.point.stage && typeof values['importance'] === 'number',
  );
  const children = ofStage.map((row) =>
    judged({
      text: fill(TEXTS.onePoint, { name: textOf(row.values['name']) || textOf(row.values['code']) }, file.lang),
      value: exact(Number(row.values['importance']), file),
      at: rowPlace(of.journey, row, file.lang),
    }),
  );
  const text = fill(TEXTS[why], { sheet: of.journey.sheet }, file.lang);
  return judged({ text, value: exact(share, file), children });
}

/**
 * The touchpoint's share of its stage: points over the points of all touchpoints there, down to importances and marks of raters;
 * where these cannot be read, or have changed since, down to the journey's shares.
 */
export function sharePart(of: ShareCase, file: FileContext): Part {
  const { share } = of.point;
  if (share === null) return { text: TEXTS.noShare[file.lang], value: '', label: null };
  const found = matrixShare(of, file);
  if (found === undefined) return journeyShare(of, share, 'journeyShare', file);
  return Math.abs(found.share - share) <= SAME ? found.part : journeyShare(of, share, 'changedShare', file);
}
