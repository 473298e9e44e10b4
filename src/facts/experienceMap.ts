import { defineFact } from '../core/defineFact';
import type { Localized } from '../core/lang';
import { RATING_COLUMNS } from './ratingColumns';
import { STAGE_WORDS } from './stageWords';
import { VERDICTS } from './verdictWords';

/**
 * What the accepted visits of one wave say of one touchpoint for one job. Codes of a verdict: `VERDICTS`; a blank verdict means
 * that there is nothing to test. p is unadjusted; verdicts are adjusted over the family (methods.md §6).
 */
export interface MapRow {
  wave: string;
  job: string;
  stage: string;
  name: string;
  /** Accepted visits that rated it, one a shopper; mean and target 1…5. */
  n: number;
  mean: number | null;
  target: number;
  deviation: number | null;
  p: number | null;
  verdict: string;
  /** Least number of further visits before any signal is possible; blank where it is possible now. */
  more: number | null;
  /** The same of the wave before. */
  before_n: number | null;
  before_mean: number | null;
  change: number | null;
  change_p: number | null;
  change_verdict: string;
  change_more: number | null;
  /** Chance, 0…1, that this many visits show a deviation of one point as a signal. */
  power: number | null;
  /** Share of all importance, from QFD; blank where there is none. */
  importance: number | null;
  /** `preliminary` until all planned visits of the wave are accepted, `full` then. */
  status: string;
  touchpoint: string;
}

/** How far a wave is, by code. */
export const WAVE_STATUSES = {
  preliminary: { ru: 'предварительно', kk: 'алдын ала', en: 'preliminary' },
  full: { ru: 'волна собрана', kk: 'толқын жиналды', en: 'wave complete' },
} as const satisfies Readonly<Record<string, Localized>>;

/** The experience map as a fact: touchpoint × job × wave (methods.md §6, B6-08). */
export const MAP_FACT = defineFact<MapRow>({
  id: 'experience_map',
  version: 1,
  personal: false,
  label: 'measured',
  title: { ru: 'Карта опыта', kk: 'Тәжірибе картасы', en: 'Experience map' },
  key: ['wave', 'job', 'touchpoint'],
  columns: [
    { id: 'wave', type: 'text', header: { ru: 'Волна', kk: 'Толқын', en: 'Wave' } },
    { id: 'job', type: 'text', header: { ru: 'Задача клиента', kk: 'Клиент шаруасы', en: 'Job' } },
    { id: 'stage', type: 'choice', header: { ru: 'Этап', kk: 'Кезең', en: 'Stage' }, words: STAGE_WORDS },
    { id: 'name', type: 'text', header: { ru: 'Точка контакта', kk: 'Жанасу нүктесі', en: 'Touchpoint' } },
    RATING_COLUMNS.n,
    RATING_COLUMNS.mean,
    { id: 'target', type: 'number', header: { ru: 'Целевая оценка', kk: 'Нысаналы балл', en: 'Target' } },
    RATING_COLUMNS.deviation,
    { id: 'p', type: 'number', decimals: 3, header: { ru: 'p к цели', kk: 'p нысанаға', en: 'p against target' } },
    {
      id: 'verdict',
      type: 'choice',
      header: { ru: 'Заключение к цели', kk: 'Нысанаға қатысты тұжырым', en: 'Verdict against target' },
      words: VERDICTS,
    },
    RATING_COLUMNS.more,
    {
      id: 'before_n',
      type: 'count',
      header: { ru: 'Визитов в прошлой волне', kk: 'Алдыңғы толқындағы визит', en: 'Visits in the wave before' },
    },
    {
      id: 'before_mean',
      type: 'number',
      header: { ru: 'Среднее прошлой волны', kk: 'Алдыңғы толқын орташасы', en: 'Mean of the wave before' },
    },
    { id: 'change', type: 'number', header: { ru: 'Изменение', kk: 'Өзгеріс', en: 'Change' } },
    {
      id: 'change_p',
      type: 'number',
      decimals: 3,
      header: { ru: 'p изменения', kk: 'Өзгеріс p мәні', en: 'p of the change' },
    },
    {
      id: 'change_verdict',
      type: 'choice',
      header: { ru: 'Заключение об изменении', kk: 'Өзгеріс туралы тұжырым', en: 'Verdict on the change' },
      words: VERDICTS,
    },
    {
      id: 'change_more',
      type: 'count',
      header: { ru: 'Для сравнения нужно ещё', kk: 'Салыстыруға тағы қажет', en: 'More needed to compare' },
    },
    {
      id: 'power',
      type: 'share',
      header: {
        ru: 'Заметим отклонение в 1 балл',
        kk: '1 балл ауытқуды байқау мүмкіндігі',
        en: 'Chance to see a deviation of 1 point',
      },
    },
    { id: 'importance', type: 'share', header: { ru: 'Важность', kk: 'Маңыздылық', en: 'Importance' } },
    {
      id: 'status',
      type: 'choice',
      header: { ru: 'Готовность волны', kk: 'Толқын дайындығы', en: 'State of the wave' },
      words: WAVE_STATUSES,
    },
    {
      id: 'touchpoint',
      type: 'text',
      header: { ru: 'Код точки контакта', kk: 'Жанасу нүктесінің коды', en: 'Touchpoint code' },
    },
  ],
});
