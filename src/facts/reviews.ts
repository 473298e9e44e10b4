import { defineFact } from '../core/defineFact';
import type { Localized } from '../core/lang';
import { VISIT_STATES } from './visits';

/** One line of the review log: a decision, or a step of an appeal. */
export interface Review {
  /** Google's id of the response, as in `visits`. */
  response: string;
  /** The version that was looked at. */
  version: number;
  visit_code: string;
  /** When, in the file's zone: 2026-11-22 14:05:33. */
  at: string;
  /** The name the reviewer typed. */
  reviewer: string;
  /** A code of `REVIEW_STEPS`. */
  step: string;
  /** A code of `REVIEW_REASONS`; blank where none is needed. */
  reason: string;
  /** What the reviewer wrote; never shown outside of the file. */
  note: string;
  /** Civil day until which the shopper may correct or appeal; blank: none. */
  until: number | string | null;
}

/** Steps of the log by code: the visit's new state, or what became of an appeal. */
export const REVIEW_STEPS = {
  checked: VISIT_STATES.checked,
  accepted: VISIT_STATES.accepted,
  returned: VISIT_STATES.returned,
  rejected: VISIT_STATES.rejected,
  excluded: VISIT_STATES.excluded,
  appealed: { ru: 'апелляция подана', kk: 'апелляция берілді', en: 'appealed' },
  appeal_granted: { ru: 'апелляция удовлетворена', kk: 'апелляция қанағаттандырылды', en: 'appeal granted' },
  appeal_denied: { ru: 'апелляция отклонена', kk: 'апелляция қабылданбады', en: 'appeal denied' },
} as const satisfies Readonly<Record<string, Localized>>;

/** A step of the log. */
export type ReviewStep = keyof typeof REVIEW_STEPS;

/** Why a visit was returned, rejected or excluded, by code. */
export const REVIEW_REASONS = {
  no_proof: { ru: 'нет подтверждения визита', kk: 'визитті растайтын дәлел жоқ', en: 'no proof of the visit' },
  incomplete: { ru: 'ответы неполные', kk: 'жауаптар толық емес', en: 'answers incomplete' },
  unclear: { ru: 'комментарии непонятны', kk: 'түсініктемелер түсініксіз', en: 'comments unclear' },
  contradiction: {
    ru: 'ответы противоречат друг другу',
    kk: 'жауаптар бір-біріне қайшы',
    en: 'answers contradict each other',
  },
  wrong_place: {
    ru: 'не тот адрес или не та задача клиента',
    kk: 'мекенжай немесе шаруа басқа',
    en: 'wrong location or job',
  },
  wrong_time: { ru: 'не в срок', kk: 'мерзімінде емес', en: 'outside the agreed time' },
  not_made: { ru: 'визита не было', kk: 'визит болмаған', en: 'the visit was not made' },
  copied: { ru: 'ответы скопированы', kk: 'жауаптар көшірілген', en: 'answers copied' },
  over_quota: { ru: 'сверх квоты', kk: 'квотадан тыс', en: 'over quota' },
  unusual: { ru: 'необычные обстоятельства', kk: 'ерекше жағдай', en: 'unusual circumstances' },
  other: { ru: 'другое', kk: 'басқа', en: 'other' },
} as const satisfies Readonly<Record<string, Localized>>;

/** The log of all decisions; rows are added and never changed. */
export const REVIEWS_FACT = defineFact<Review>({
  id: 'reviews',
  version: 1,
  personal: true,
  label: 'judged',
  title: { ru: 'Журнал проверки', kk: 'Тексеру журналы', en: 'Review log' },
  key: ['response', 'version', 'at', 'step'],
  columns: [
    { id: 'response', type: 'text', pixels: 120, header: { ru: 'Номер ответа', kk: 'Жауап нөмірі', en: 'Response' } },
    { id: 'version', type: 'count', pixels: 80, header: { ru: 'Версия', kk: 'Нұсқа', en: 'Version' } },
    { id: 'visit_code', type: 'text', pixels: 110, header: { ru: 'Код визита', kk: 'Визит коды', en: 'Visit code' } },
    { id: 'at', type: 'text', pixels: 150, header: { ru: 'Когда', kk: 'Қашан', en: 'When' } },
    { id: 'reviewer', type: 'text', pixels: 150, header: { ru: 'Проверяющий', kk: 'Тексеруші', en: 'Reviewer' } },
    {
      id: 'step',
      type: 'choice',
      pixels: 200,
      header: { ru: 'Решение', kk: 'Шешім', en: 'Decision' },
      words: REVIEW_STEPS,
    },
    {
      id: 'reason',
      type: 'choice',
      pixels: 240,
      header: { ru: 'Причина', kk: 'Себебі', en: 'Reason' },
      words: REVIEW_REASONS,
    },
    { id: 'note', type: 'text', pixels: 320, header: { ru: 'Пояснение', kk: 'Түсіндірме', en: 'Note' } },
    { id: 'until', type: 'date', header: { ru: 'Ответить до', kk: 'Жауап мерзімі', en: 'Answer by' } },
  ],
});
