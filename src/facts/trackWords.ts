import type { Localized } from '../core/lang';

/** Lanes of a Customer Track by code, in their order (B5-04). */
export const LANE_WORDS: Readonly<Record<string, Localized>> = {
  tasks: { ru: 'задачи клиента', kk: 'клиент шаруалары', en: 'jobs' },
  touchpoints: { ru: 'точки контакта', kk: 'жанасу нүктелері', en: 'touchpoints' },
  factors: { ru: 'факторы выбора', kk: 'таңдау факторлары', en: 'choice factors' },
  agents: { ru: 'агенты влияния', kk: 'ықпал етушілер', en: 'agents of influence' },
  barriers: { ru: 'барьеры', kk: 'кедергілер', en: 'barriers' },
};

/** Where a cell of a track is known from, by code (B5-02). */
export const SOURCE_WORDS: Readonly<Record<string, Localized>> = {
  panel: { ru: 'опрос клиентов', kk: 'клиенттер сауалнамасы', en: 'customer survey' },
  hypotheses: { ru: 'гипотеза, глубинное интервью', kk: 'болжам, терең сұхбат', en: 'hypothesis, depth interview' },
  calls: { ru: 'записи звонков', kk: 'қоңырау жазбалары', en: 'call records' },
  qfd: { ru: 'QFD сегмента', kk: 'сегменттің QFD талдауы', en: 'QFD of the segment' },
};

/** Whom a track speaks of, by code: one segment, or everybody where there is one product and one kind of client (B5-06). */
export const TRACK_KIND_WORDS: Readonly<Record<string, Localized>> = {
  segment: { ru: 'один сегмент', kk: 'бір сегмент', en: 'one segment' },
  general: { ru: 'общий трек', kk: 'жалпы трек', en: 'general track' },
};
