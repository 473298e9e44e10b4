import { defineFact } from '../core/defineFact';
import type { Localized } from '../core/lang';
import { STAGE_WORDS } from './stageWords';

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

/** Verdicts by code (glossary). `watch`: would be a signal alone, but not among all that were tested together. */
export const VERDICTS = {
  up: { ru: 'значимо выше', kk: 'анық жоғары', en: 'clearly higher' },
  down: { ru: 'значимо ниже', kk: 'анық төмен', en: 'clearly lower' },
  watch_up: { ru: 'наблюдать: возможно, выше', kk: 'бақылау: жоғары болуы мүмкін', en: 'watch: may be higher' },
  watch_down: { ru: 'наблюдать: возможно, ниже', kk: 'бақылау: төмен болуы мүмкін', en: 'watch: may be lower' },
  noise: { ru: 'случайный разброс', kk: 'кездейсоқ ауытқу', en: 'noise' },
  few: { ru: 'мало визитов', kk: 'визит аз', en: 'too few visits' },
} as const satisfies Readonly<Record<string, Localized>>;

/** A verdict. */
export type Verdict = keyof typeof VERDICTS;

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
    { id: 'n', type: 'count', header: { ru: 'Визитов', kk: 'Визит саны', en: 'Visits' } },
    { id: 'mean', type: 'number', header: { ru: 'Средняя оценка', kk: 'Орташа балл', en: 'Mean rating' } },
    { id: 'target', type: 'number', header: { ru: 'Целевая оценка', kk: 'Нысаналы балл', en: 'Target' } },
    { id: 'deviation', type: 'number', header: { ru: 'Отклонение', kk: 'Ауытқу', en: 'Deviation' } },
    { id: 'p', type: 'number', decimals: 3, header: { ru: 'p к цели', kk: 'p нысанаға', en: 'p against target' } },
    {
      id: 'verdict',
      type: 'choice',
      header: { ru: 'Заключение к цели', kk: 'Нысанаға қатысты тұжырым', en: 'Verdict against target' },
      words: VERDICTS,
    },
    {
      id: 'more',
      type: 'count',
      header: { ru: 'Нужно ещё визитов', kk: 'Тағы қажет визит', en: 'More visits needed' },
    },
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
