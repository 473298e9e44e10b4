import { defineFact } from '../core/defineFact';
import type { Localized } from '../core/lang';

/** One version of a visit, as the shopper sent it. */
export interface Visit {
  /** Google's id of the response, the one the first version came under. */
  response: string;
  /** 1 for what was sent first; each edit by the shopper makes the next. */
  version: number;
  visit_code: string;
  job: string;
  location: string;
  wave: string;
  /** Language of the form. */
  lang: string;
  /** When it was sent, in the file's zone: 2026-11-22 14:05:33. */
  received_at: string;
  /** Civil day; text where the form gave none. */
  visit_date: number | string | null;
  time_in: string;
  time_out: string;
  /** The location the shopper chose, in words. */
  location_said: string;
  receipt: string;
  photo: string;
  integrity: string;
  /** A code of `VISIT_STATES`. */
  state: string;
  form: string;
  /** Google's id of the response this version came under, where it is another. */
  edited_as: string;
  /** Finger print of all answers, by which an edit is told. */
  print: string;
  /** Codes of the automatic checks it did not pass, with spaces between them; blank before it is checked, `-` for none. */
  checks: string;
  /** What the visit is for: a code of `VISIT_PURPOSES`; blank: a visit of the programme. */
  purpose: string;
}

/**
 * States of a visit by code (glossary). Filed ones are new; automatic checks make them checked; a person decides the rest.
 * Only accepted visits count; excluded ones are paid and do not count.
 */
export const VISIT_STATES = {
  new: { ru: 'новый', kk: 'жаңа', en: 'new' },
  checked: { ru: 'прошёл автопроверку', kk: 'автотексеруден өтті', en: 'auto-checked' },
  accepted: { ru: 'принят', kk: 'қабылданды', en: 'accepted' },
  returned: { ru: 'на доработке', kk: 'толықтыруға қайтарылды', en: 'returned' },
  rejected: { ru: 'отклонён', kk: 'қабылданбады', en: 'rejected' },
  excluded: { ru: 'не в зачёт, оплачен', kk: 'есепке кірмейді, төленді', en: 'excluded, paid' },
  erased: { ru: 'стёрт', kk: 'өшірілген', en: 'erased' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Visits that are no part of a wave's numbers, by code. */
export const VISIT_PURPOSES = {
  recheck: { ru: 'перепроверка', kk: 'қайта тексеру', en: 'recheck' },
  rehearsal: { ru: 'репетиция', kk: 'жаттығу', en: 'rehearsal' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Visits, one row per version; the latest version counts. An erased one is left as a row that says only that. */
export const VISITS_FACT = defineFact<Visit>({
  id: 'visits',
  version: 2,
  personal: true,
  label: 'measured',
  title: { ru: 'Визиты', kk: 'Визиттер', en: 'Visits' },
  key: ['response', 'version'],
  columns: [
    { id: 'response', type: 'text', pixels: 120, header: { ru: 'Номер ответа', kk: 'Жауап нөмірі', en: 'Response' } },
    { id: 'version', type: 'count', pixels: 80, header: { ru: 'Версия', kk: 'Нұсқа', en: 'Version' } },
    { id: 'visit_code', type: 'text', pixels: 110, header: { ru: 'Код визита', kk: 'Визит коды', en: 'Visit code' } },
    { id: 'job', type: 'text', pixels: 110, header: { ru: 'Задача клиента', kk: 'Клиент шаруасы', en: 'Job' } },
    { id: 'location', type: 'text', pixels: 110, header: { ru: 'Точка продаж', kk: 'Сату нүктесі', en: 'Location' } },
    { id: 'wave', type: 'text', pixels: 80, header: { ru: 'Волна', kk: 'Толқын', en: 'Wave' } },
    { id: 'lang', type: 'text', pixels: 80, header: { ru: 'Язык', kk: 'Тіл', en: 'Language' } },
    { id: 'received_at', type: 'text', pixels: 150, header: { ru: 'Получено', kk: 'Қабылданды', en: 'Received' } },
    { id: 'visit_date', type: 'date', header: { ru: 'Дата визита', kk: 'Визит күні', en: 'Visit date' } },
    { id: 'time_in', type: 'text', pixels: 90, header: { ru: 'Вход', kk: 'Кіру', en: 'Time in' } },
    { id: 'time_out', type: 'text', pixels: 90, header: { ru: 'Выход', kk: 'Шығу', en: 'Time out' } },
    {
      id: 'location_said',
      type: 'text',
      header: { ru: 'Адрес со слов', kk: 'Айтылған мекенжай', en: 'Address as told' },
    },
    { id: 'receipt', type: 'text', pixels: 120, header: { ru: 'Номер чека', kk: 'Чек нөмірі', en: 'Receipt number' } },
    {
      id: 'photo',
      type: 'text',
      pixels: 160,
      header: { ru: 'Ссылка на фото', kk: 'Фото сілтемесі', en: 'Photo link' },
    },
    {
      id: 'integrity',
      type: 'text',
      header: { ru: 'Подтверждение визита', kk: 'Визитті растау', en: 'Visit confirmed' },
    },
    { id: 'state', type: 'choice', header: { ru: 'Состояние', kk: 'Күйі', en: 'State' }, words: VISIT_STATES },
    { id: 'form', type: 'text', pixels: 120, header: { ru: 'Анкета', kk: 'Сауалнама', en: 'Form' } },
    {
      id: 'edited_as',
      type: 'text',
      pixels: 120,
      header: { ru: 'Номер после правки', kk: 'Түзетуден кейінгі нөмір', en: 'Response after the edit' },
    },
    { id: 'print', type: 'text', pixels: 120, header: { ru: 'Отпечаток', kk: 'Бақылау таңбасы', en: 'Finger print' } },
    {
      id: 'checks',
      type: 'text',
      pixels: 160,
      header: { ru: 'Замечания автопроверки', kk: 'Автотексеру ескертулері', en: 'Remarks of auto-checks' },
    },
    {
      id: 'purpose',
      type: 'choice',
      header: { ru: 'Вид визита', kk: 'Визит түрі', en: 'Kind of visit' },
      words: VISIT_PURPOSES,
    },
  ],
});
