import { EXPERIENCE_SIGNS } from '../../core/experienceSigns';
import type { Lang } from '../../core/lang';
import type { JourneyMapView } from '../../core/pictureViews';
import type { FileContext } from '../../core/table';
import { STAGE_WORDS } from '../../facts/stageWords';
import { fill } from '../../i18n/template';
import { LABELS } from '../report/texts';
import { experienceOf, LEAST_RATINGS } from './experienceOf';
import { JOURNEY_MAP_TEXTS as TEXTS } from './journeyMapTexts';
import { type JourneyRow, journeyPoints, type MapPoint } from './journeyPoints';
import { moneyOf } from './moneyOf';
import { sameCodes } from './sameCodes';

const STAGES = Object.keys(STAGE_WORDS);

const hasStage = ({ stage }: MapPoint): boolean => STAGES.includes(stage);

type Stage = JourneyMapView['stages'][number];

type MapFile = Pick<FileContext, 'lang' | 'currency'>;

function stageOf(name: string, known: string, points: readonly MapPoint[], largest: number, file: MapFile): Stage {
  const { lang } = file;
  const shares = points.flatMap(({ importance }) => importance ?? []);
  const share = shares.reduce((sum, one) => sum + one, 0);
  return {
    name,
    known,
    importance: shares.length === 0 ? '' : fill(TEXTS.stageShare, { share }, lang),
    touchpoints: points.map((point) => ({
      name: point.name,
      place: point.place,
      size: largest > 0 ? (point.importance ?? 0) / largest : 0,
      importance: point.importanceText,
      class: point.class,
      ...experienceOf(point, lang),
      trend: point.trend,
      money: moneyOf(point, file),
    })),
  };
}

/** What a person should know of the sheet before believing the map. */
function notesOf(points: readonly MapPoint[], sheet: string, lang: Lang): readonly string[] {
  const missing = points.filter(({ importance }) => importance === undefined).length;
  const counted = (text: keyof typeof TEXTS, n: number): readonly string[] =>
    n === 0 ? [] : [fill(TEXTS[text], { n, sheet }, lang)];
  return [
    ...(missing === points.length ? [TEXTS.noImportance[lang]] : counted('someImportance', missing)),
    ...(points.some(({ n }) => n > 0) ? [] : [TEXTS.noRatings[lang]]),
    ...counted('stageless', points.filter((point) => !hasStage(point)).length),
    ...counted('nameless', points.filter(({ isNamed }) => !isNamed).length),
    ...sameCodes(
      points.map(({ code }) => code),
      sheet,
      lang,
    ),
  ];
}

/**
 * The customer journey map: all five stages in their order, behind them touchpoints whose stage is blank or unknown. A touchpoint
 * without a name shows its code; a row with neither is none.
 * @param sheet name of the journey's sheet
 * @param known what other reports found out about stages, in words by their codes
 * @returns `undefined` when there is no touchpoint
 */
export function journeyMapView(
  rows: readonly JourneyRow[],
  sheet: string,
  file: MapFile,
  known: ReadonlyMap<string, string> = new Map(),
): JourneyMapView | undefined {
  const { lang } = file;
  const points = journeyPoints(rows, lang);
  if (points.length === 0) return undefined;
  const largest = points.reduce((most, { importance }) => Math.max(most, importance ?? 0), 0);
  const stages = STAGES.map((code) =>
    stageOf(
      STAGE_WORDS[code]?.[lang] ?? code,
      known.get(code) ?? '',
      points.filter(({ stage }) => stage === code),
      largest,
      file,
    ),
  );
  const others = points.filter((point) => !hasStage(point));
  const { above, on, below, none } = EXPERIENCE_SIGNS;
  const hasMoney = points.some((point) => moneyOf(point, file) !== '');
  return {
    kind: 'journey',
    lang,
    title: TEXTS.title[lang],
    source: fill(
      TEXTS.source,
      { sheet, n: points.length, judged: LABELS.judged[lang], measured: LABELS.measured[lang] },
      lang,
    ),
    notes: notesOf(points, sheet, lang),
    stages: others.length === 0 ? stages : [...stages, stageOf(TEXTS.noStage[lang], '', others, largest, file)],
    legend: [
      TEXTS.legendSize[lang],
      fill(TEXTS.legendSigns, { above, on, below }, lang),
      fill(TEXTS.legendNone, { none, least: LEAST_RATINGS }, lang),
      ...(hasMoney ? [fill(TEXTS.legendMoney, { assumed: LABELS.assumed[lang] }, lang)] : []),
    ],
  };
}
