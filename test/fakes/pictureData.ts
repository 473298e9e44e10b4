import { factTable } from '../../src/core/defineFact';
import type { Lang } from '../../src/core/lang';
import type { HouseView, JourneyMapView, TracksPictureView } from '../../src/core/pictureViews';
import { FACTOR_IMPORTANCE_FACT } from '../../src/facts/factorImportance';
import type { JourneyPoint } from '../../src/facts/journey';
import { QFD_RELATIONS_FACT } from '../../src/facts/qfdRelations';
import { STAGE_WORDS } from '../../src/facts/stageWords';
import { TOUCHPOINT_IMPORTANCE_FACT } from '../../src/facts/touchpointImportance';
import { LANE_WORDS, SOURCE_WORDS } from '../../src/facts/trackWords';
import { FINDINGS } from '../../src/models/qfd/texts';
import { houseView } from '../../src/work/pictures/houseView';
import { journeyMapView } from '../../src/work/pictures/journeyMapView';
import { tracksPicture } from '../../src/work/pictures/tracksPicture';

/** 22.11.2026, 11:05 UTC, and its day. */
const NOW = Date.UTC(2026, 10, 22, 11, 5);
const DAY = 86_400_000;
const TODAY = Math.floor(NOW / DAY);

const STAGES = Object.keys(STAGE_WORDS);
const CLASSES = ['critical', 'important', 'important', 'less_important'] as const;

/** Names as long as people type them. */
const NAMES = [
  'Ожидание заказа',
  'Оплата картой или по QR-коду',
  'Вывеска',
  'Разговор с администратором по телефону',
  'Тапсырысты қабылдау және төлеу',
  'Отзывы на карте',
  'Чистота зала и туалетной комнаты',
  'Push-уведомление о готовности',
];
const nameAt = (at: number): string => `${NAMES[at % NAMES.length] ?? ''} ${at + 1}`;
const stageAt = (at: number, of: number): string => STAGES[Math.floor((at * STAGES.length) / of)] ?? '';
const classAt = (at: number): (typeof CLASSES)[number] => CLASSES[at % CLASSES.length] ?? 'important';

/** A house of quality of some size, with every mark in it. */
export function houseOf(touchpoints: number, factors: number, lang: Lang): HouseView {
  const markAt = (at: number): number | null => [1, 3, 9, 1, null, 3, 1][at % 7] ?? null;
  const points = Array.from({ length: touchpoints }, (_, at) => ({
    ...{ code: `T${at + 1}`, stage: stageAt(at, touchpoints), name: nameAt(at), score: 120 - at * 0.75 },
    ...{ share: (120 - at * 0.75) / 9000, deviation: 1.6 - at * 0.03, class: classAt(at), carried_by: 'F1' },
    ...{ kept: 0.9, rank: at + 1, other_rank: at + 1 },
  }));
  const columns = Array.from({ length: factors }, (_, at) => ({
    ...{ code: `F${at + 1}`, name: nameAt(at + 3), importance: 5 - at * 0.25, score: 100 - at },
    ...{ share: 1 / factors, deviation: 0.4, class: classAt(at + 1), carried_by: nameAt(0) },
  }));
  const relations = points.flatMap((point, i) =>
    columns.map((factor, j) => {
      const mark = markAt(i * 3 + j);
      return { touchpoint: point.code, factor: factor.code, mark, low: mark, high: mark };
    }),
  );
  const made = [
    factTable(TOUCHPOINT_IMPORTANCE_FACT, points),
    factTable(FACTOR_IMPORTANCE_FACT, columns),
    factTable(QFD_RELATIONS_FACT, relations),
  ];
  const values = { raters: 3, marked: touchpoints * factors, cells: touchpoints * factors };
  const judgement = { code: 'judgement', text: FINDINGS.judgement, values, n: touchpoints, label: 'judged' } as const;
  const file = { lang, zone: 'Asia/Almaty', currency: '' };
  return houseView(
    { parts: [], made, findings: [judgement] },
    { scale: 'seed', scaleText: 'авторская шкала', now: NOW },
    file,
  );
}

/** A row of the journey's sheet. */
export function journeyRow(point: Partial<JourneyPoint>): JourneyPoint {
  return {
    ...{ code: 'T1', stage: 'deal', place: 'offline', name: 'Касса', importance: null, deviation: null, class: null },
    ...{ mean: null, n: null, target: null, trend: null, wants: '', hinders: '', ideas: '' },
    ...{ money_low: null, money_high: null },
    ...point,
  };
}

/**
 * A journey map of some size, with every sign in it.
 * @throws Error when there is none
 */
export function journeyOf(touchpoints: number, lang: Lang): JourneyMapView {
  const rows = Array.from({ length: touchpoints }, (_, at) =>
    journeyRow({
      ...{ code: `T${at + 1}`, name: nameAt(at), stage: stageAt(at, touchpoints) },
      ...{
        place: at % 3 === 0 ? 'online' : 'offline',
        importance: (touchpoints - at * 0.8) / 4000,
        class: classAt(at),
      },
      ...(at % 5 === 4 ? {} : { mean: [3.1, 4, 4.6, 3.8][at % 4] ?? 4, n: at % 7 === 3 ? 2 : 8, target: 4 }),
      trend: at % 3 === 1 ? '▲ +0,4 (n = 8 и 9)' : null,
      ...(at % 4 === 0 ? { money_low: 120_000, money_high: 310_000 } : {}),
    }),
  );
  const view = journeyMapView(rows, 'Путь клиента', { lang, currency: '₽' });
  if (view === undefined) throw new Error('No touchpoints.');
  return view;
}

/**
 * The picture of tracks, two of which are filled in.
 * @throws Error when there is none
 */
export function tracksOf(wanted: readonly string[], lang: Lang): TracksPictureView {
  const lanes = Object.keys(LANE_WORDS);
  const sources = [...Object.keys(SOURCE_WORDS), ''];
  const textAt = (track: string, i: number): string => {
    const said = 'Хочет понять за одну минуту, сколько это стоит, и не звонить';
    return i % 3 === 0 ? `${said} (${track})` : `${said}, ${i}`;
  };
  const cells = ['S1', 'S2'].flatMap((track) =>
    lanes.flatMap((lane, i) =>
      STAGES.flatMap((stage, j) => {
        const filled = (i + j) % 4 === 3 ? [] : [i + j, i * j + 7];
        return filled.map((at) => ({ track, stage, lane, text: textAt(track, at), source: sources[at % 5] ?? '' }));
      }),
    ),
  );
  const tracks = [
    { code: 'S1', segment: 'Похудеть по готовой программе', kind: 'segment', reviewed: TODAY - 5, stale_after: null },
    { code: 'S2', segment: 'Просто побегать', kind: 'segment', reviewed: TODAY - 200, stale_after: null },
    { code: 'S3', segment: 'Все клиенты', kind: 'general', reviewed: null, stale_after: null },
  ];
  const sheets = { tracksSheet: 'Треки клиентов', tracks, cellsSheet: 'Строки треков', cells };
  const view = tracksPicture(sheets, wanted, TODAY, lang);
  if (view === undefined) throw new Error('No tracks.');
  return view;
}
