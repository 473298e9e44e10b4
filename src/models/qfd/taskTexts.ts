import type { FindingTask } from '../../core/finding';

/** What a critical touchpoint without ratings asks for. */
export const RATE_CRITICAL: FindingTask = {
  goal: {
    ru: 'Известно, как у нас там, где это важнее всего клиентам',
    kk: 'Клиенттерге ең маңызды жерде жағдай қандай екені белгілі',
    en: 'It is known how well we do where it matters most to customers',
  },
  criterion: {
    ru: 'На карте пути есть средняя оценка у всех критичных точек контакта: {critical:int} (сейчас без неё {points:int}).',
    kk: 'Жол картасында барлық аса маңызды жанасу нүктесінің орташа балы бар: {critical:int} (қазір онсыз {points:int}).',
    en: 'The journey shows a mean rating for all {critical:int} critical touchpoints ({points:int} without one now).',
  },
};

/** What far apart marks ask for. */
export const TALK_OVER: FindingTask = {
  goal: {
    ru: 'Эксперты понимают связи одинаково',
    kk: 'Сарапшылар байланыстарды бірдей түсінеді',
    en: 'The raters understand the relations alike',
  },
  criterion: {
    ru: 'Обсуждены все такие связи: {apart:int}. В новом отчёте расхождений от {low} до {high} нет, или известна их причина.',
    kk: 'Мұндай байланыстың бәрі талқыланды: {apart:int}. Жаңа есепте {low} мен {high} аралығындағы алшақтық жоқ немесе оның себебі белгілі.',
    en: 'All {apart:int} such {apart:plural:relation|relations} talked over. A new report shows no difference from {low} to {high}, or it is known why.',
  },
};
