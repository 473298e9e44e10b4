import { defineFact } from '../core/defineFact';
import type { Localized } from '../core/lang';
import { WAVE_STATUSES } from './experienceMap';
import { LEVEL_WORDS } from './levelWords';
import { PERIOD_WORDS } from './periodWords';
import { STAGE_WORDS } from './stageWords';
import { VERDICTS } from './verdictWords';

/** A touchpoint of a job with what it is worth to bring it to its target: a range for one period, or why there is none. */
export interface GrowthPoint {
  /** By `high`, then `low`; blank without a number. Competition ranks. */
  rank: number | null;
  name: string;
  stage: string;
  low: number | null;
  high: number | null;
  /** Code of `GROWTH_REASONS`; blank where there is a number. */
  reason: string;
  /** Mean of accepted ratings, target, n and verdict, as the experience map has them. */
  mean: number | null;
  target: number;
  n: number;
  verdict: string;
  /** Its QFD score of all scores of its stage. */
  share: number | null;
  /** max(0, target − mean) / (5 − mean); 0 at mean 5. */
  gap: number | null;
  /** Gains of its whole stage, shown beside: rows are never summed. */
  stage_low: number | null;
  stage_high: number | null;
  period: string;
  now: string;
  /** `preliminary` or `full`, as the map says. */
  status: string;
  job: string;
  wave: string;
  touchpoint: string;
}

/** Why a touchpoint has no number, by code. */
export const GROWTH_REASONS = {
  few: { ru: 'мало визитов', kk: 'визит аз', en: 'too few visits' },
  unrated: { ru: 'нет оценок', kk: 'балл жоқ', en: 'not rated' },
  no_importance: { ru: 'нет важности (QFD)', kk: 'маңыздылығы жоқ (QFD)', en: 'no importance (QFD)' },
  no_money: { ru: 'нет уровней (путь денег)', kk: 'деңгейлер жоқ (ақша жолы)', en: 'no levels (cash journey)' },
} as const satisfies Readonly<Record<string, Localized>>;

/** A reason for no number. */
export type GrowthReason = keyof typeof GROWTH_REASONS;

/** Growth points: what the gap of each touchpoint is worth if its stage reached its level (methods.md §8; A-08, B7-12, C-12). */
export const GROWTH_POINTS_FACT = defineFact<GrowthPoint>({
  id: 'growth_points',
  version: 1,
  personal: false,
  label: 'assumed',
  title: { ru: 'Точки роста', kk: 'Өсу нүктелері', en: 'Growth points' },
  key: ['job', 'touchpoint'],
  columns: [
    { id: 'rank', type: 'count', header: { ru: 'Место', kk: 'Орын', en: 'Rank' } },
    { id: 'name', type: 'text', header: { ru: 'Точка контакта', kk: 'Жанасу нүктесі', en: 'Touchpoint' } },
    { id: 'stage', type: 'choice', header: { ru: 'Этап', kk: 'Кезең', en: 'Stage' }, words: STAGE_WORDS },
    { id: 'low', type: 'money', header: { ru: 'От', kk: 'Төменгі', en: 'Low' } },
    { id: 'high', type: 'money', header: { ru: 'До', kk: 'Жоғарғы', en: 'High' } },
    {
      id: 'reason',
      type: 'choice',
      header: { ru: 'Почему нет числа', kk: 'Неге сан жоқ', en: 'Why there is no number' },
      words: GROWTH_REASONS,
    },
    { id: 'mean', type: 'number', header: { ru: 'Средняя оценка', kk: 'Орташа балл', en: 'Mean rating' } },
    { id: 'target', type: 'number', header: { ru: 'Целевая оценка', kk: 'Нысаналы балл', en: 'Target' } },
    { id: 'n', type: 'count', header: { ru: 'Визитов', kk: 'Визит саны', en: 'Visits' } },
    {
      id: 'verdict',
      type: 'choice',
      header: { ru: 'Заключение к цели', kk: 'Нысанаға қатысты тұжырым', en: 'Verdict against target' },
      words: VERDICTS,
    },
    { id: 'share', type: 'share', header: { ru: 'Доля в этапе', kk: 'Кезеңдегі үлесі', en: 'Share of its stage' } },
    {
      id: 'gap',
      type: 'share',
      header: { ru: 'Разрыв до цели', kk: 'Нысанаға дейінгі алшақтық', en: 'Gap to target' },
    },
    {
      id: 'stage_low',
      type: 'money',
      header: { ru: 'Весь этап: до базы', kk: 'Бүкіл кезең: базалыққа', en: 'Whole stage: to base' },
    },
    {
      id: 'stage_high',
      type: 'money',
      header: { ru: 'Весь этап: до максимума', kk: 'Бүкіл кезең: ең жоғарыға', en: 'Whole stage: to maximum' },
    },
    { id: 'period', type: 'choice', header: { ru: 'Период', kk: 'Уақыт аралығы', en: 'Period' }, words: PERIOD_WORDS },
    { id: 'now', type: 'choice', header: { ru: 'Сейчас', kk: 'Қазір', en: 'Now' }, words: LEVEL_WORDS },
    {
      id: 'status',
      type: 'choice',
      words: WAVE_STATUSES,
      header: { ru: 'Готовность волны', kk: 'Толқын дайындығы', en: 'State of the wave' },
    },
    { id: 'job', type: 'text', header: { ru: 'Задача клиента', kk: 'Клиент шаруасы', en: 'Job' } },
    { id: 'wave', type: 'text', header: { ru: 'Волна', kk: 'Толқын', en: 'Wave' } },
    {
      id: 'touchpoint',
      type: 'text',
      header: { ru: 'Код точки контакта', kk: 'Жанасу нүктесінің коды', en: 'Touchpoint code' },
    },
  ],
});
