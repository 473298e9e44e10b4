import type { ModelOutput } from '../../core/defineModel';
import type { ClassView, HouseView } from '../../core/pictureViews';
import type { FileContext } from '../../core/table';
import { zoneDays } from '../../data/zone';
import { CLASS_HEADER } from '../../facts/classWords';
import { FACTOR_IMPORTANCE_FACT, type FactorImportance } from '../../facts/factorImportance';
import { QFD_RELATIONS_FACT } from '../../facts/qfdRelations';
import { STAGE_WORDS } from '../../facts/stageWords';
import { TOUCHPOINT_IMPORTANCE_FACT, type TouchpointImportance } from '../../facts/touchpointImportance';
import { formatTime } from '../../i18n/dates';
import { findingText } from '../../i18n/finding';
import { formatNumber, formatPercent, formatSigned } from '../../i18n/numbers';
import { fill } from '../../i18n/template';
import { LABELS } from '../report/texts';
import { classView } from './classView';
import { factOf } from './factOf';
import { houseLevels } from './houseLevels';
import { HOUSE_TEXTS as TEXTS } from './houseTexts';

/** When and on what scale it was computed. */
interface Computed {
  /** Its code, and what it is called. */
  readonly scale: string;
  readonly scaleText: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

type File = Pick<FileContext, 'lang' | 'zone' | 'currency'>;
type Output = Pick<ModelOutput, 'parts' | 'made' | 'findings'>;

const STAGES = Object.keys(STAGE_WORDS);
const BETWEEN = '\u001f';

/** The model gives no other class. */
const IMPORTANT = 'important';

function classOf(code: string, { lang }: File): ClassView {
  return classView(code, lang) ?? { code: IMPORTANT, sign: '', word: code };
}

/** Stage by stage, in each the most important first; those without a known stage come last. */
function inHouseOrder(points: readonly TouchpointImportance[]): readonly TouchpointImportance[] {
  const placeOf = (stage: string): number => (STAGES.includes(stage) ? STAGES.indexOf(stage) : STAGES.length);
  return [...points].sort((a, b) => placeOf(a.stage) - placeOf(b.stage) || b.score - a.score);
}

function decimals(value: number, { lang }: File): string {
  return formatNumber(value, lang, Number.isInteger(value) ? 0 : 1);
}

function touchpointRow(point: TouchpointImportance, most: number, file: File): HouseView['touchpoints'][number] {
  const { lang } = file;
  return {
    name: point.name,
    stage: (STAGES.includes(point.stage) ? STAGE_WORDS[point.stage] : TEXTS.noStage)?.[lang] ?? '',
    score: decimals(point.score, file),
    share: formatPercent(point.share, lang),
    size: most > 0 ? point.score / most : 0,
    deviation: formatSigned(point.deviation, lang),
    class: classOf(point.class, file),
  };
}

function factorColumn(factor: FactorImportance, file: File): HouseView['factors'][number] {
  return {
    name: factor.name,
    importance: decimals(factor.importance, file),
    share: formatPercent(factor.share, file.lang),
    class: classOf(factor.class, file),
  };
}

function labelsOf({ lang }: File): HouseView['labels'] {
  const headerOf = (id: keyof TouchpointImportance): string =>
    TOUCHPOINT_IMPORTANCE_FACT.columns.find((column) => column.id === id)?.header[lang] ?? id;
  return {
    importance: FACTOR_IMPORTANCE_FACT.columns.find(({ id }) => id === 'importance')?.header[lang] ?? '',
    score: headerOf('score'),
    share: headerOf('share'),
    deviation: headerOf('deviation'),
    class: CLASS_HEADER[lang],
    empty: TEXTS.empty[lang],
  };
}

/**
 * The house of quality of what QFD has computed: touchpoints by stage, factors by importance; without a roof, which the method
 * does not have.
 * @param output of the model `qfd`; its first finding says that it is judgement
 */
export function houseView(output: Output, computed: Computed, file: File): HouseView {
  const { findings } = output;
  const { lang, zone } = file;
  const points = inHouseOrder(factOf(output, TOUCHPOINT_IMPORTANCE_FACT));
  const factors = [...factOf(output, FACTOR_IMPORTANCE_FACT)].sort((a, b) => b.importance - a.importance);
  const marks = new Map(
    factOf(output, QFD_RELATIONS_FACT).map((one) => [`${one.touchpoint}${BETWEEN}${one.factor}`, one.mark]),
  );
  const most = points.reduce((top, { score }) => Math.max(top, score), 0);
  const source = {
    touchpoints: points.length,
    factors: factors.length,
    scale: computed.scaleText,
    day: zoneDays(zone).dayOf(computed.now),
    time: formatTime(computed.now, zone),
    label: LABELS.judged[lang],
  };
  return {
    kind: 'house',
    lang,
    title: TEXTS.title[lang],
    source: fill(TEXTS.source, source, lang),
    banner: findings
      .slice(0, 1)
      .map((finding) => findingText(finding, file))
      .join(''),
    corner: TEXTS.corner[lang],
    factors: factors.map((factor) => factorColumn(factor, file)),
    touchpoints: points.map((point) => touchpointRow(point, most, file)),
    levels: houseLevels(computed.scale, lang),
    marks: points.map(({ code }) => factors.map((factor) => marks.get(`${code}${BETWEEN}${factor.code}`) ?? null)),
    labels: labelsOf(file),
    legend: [TEXTS.legendEmpty[lang], TEXTS.legendDeviation[lang]],
  };
}
