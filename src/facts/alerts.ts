import { defineFact } from '../core/defineFact';
import type { Localized } from '../core/lang';

/** Something managers are told of. No shopper, no visit code, no free text. */
export interface Alert {
  /** Names what it tells of, so that nothing is told twice: see work/alerts. */
  key: string;
  /** When it arose, in the file's zone: 2026-11-22 14:05:33. */
  at: string;
  kind: string;
  wave: string;
  job: string;
  location: string;
  touchpoint: string;
  /** The sentence as it is sent. */
  text: string;
  state: string;
  /** When it was sent; blank before. */
  sent_at: string;
}

/** What is told of, by code. */
const ALERT_KINDS = {
  critical: {
    ru: 'критичная точка контакта: низкая оценка',
    kk: 'аса маңызды жанасу нүктесі: төмен балл',
    en: 'critical touchpoint rated low',
  },
  down: { ru: 'значимо ниже', kk: 'анық төмен', en: 'clearly lower' },
  up: { ru: 'значимо выше', kk: 'анық жоғары', en: 'clearly higher' },
} as const satisfies Readonly<Record<string, Localized>>;

/** What has become of it, by code. */
export const ALERT_STATES = {
  waiting: { ru: 'ждёт отправки', kk: 'жіберуді күтуде', en: 'waiting' },
  sent: { ru: 'отправлено', kk: 'жіберілді', en: 'sent' },
  dropped: { ru: 'не отправлено', kk: 'жіберілмеді', en: 'not sent' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Alerts: what was told and what still waits. */
export const ALERTS_FACT = defineFact<Alert>({
  id: 'alerts',
  version: 1,
  personal: false,
  label: 'measured',
  title: { ru: 'Оповещения', kk: 'Хабарландырулар', en: 'Alerts' },
  key: ['key'],
  columns: [
    { id: 'key', type: 'text', pixels: 160, header: { ru: 'Ключ', kk: 'Кілт', en: 'Key' } },
    { id: 'at', type: 'text', pixels: 150, header: { ru: 'Когда', kk: 'Қашан', en: 'When' } },
    {
      id: 'kind',
      type: 'choice',
      pixels: 240,
      header: { ru: 'О чём', kk: 'Не туралы', en: 'About' },
      words: ALERT_KINDS,
    },
    { id: 'wave', type: 'text', pixels: 90, header: { ru: 'Волна', kk: 'Толқын', en: 'Wave' } },
    { id: 'job', type: 'text', pixels: 110, header: { ru: 'Задача клиента', kk: 'Клиент шаруасы', en: 'Job' } },
    { id: 'location', type: 'text', pixels: 110, header: { ru: 'Точка продаж', kk: 'Сату нүктесі', en: 'Location' } },
    {
      id: 'touchpoint',
      type: 'text',
      pixels: 110,
      header: { ru: 'Точка контакта', kk: 'Жанасу нүктесі', en: 'Touchpoint' },
    },
    { id: 'text', type: 'text', pixels: 420, header: { ru: 'Текст', kk: 'Мәтін', en: 'Text' } },
    { id: 'state', type: 'choice', header: { ru: 'Состояние', kk: 'Күйі', en: 'State' }, words: ALERT_STATES },
    { id: 'sent_at', type: 'text', pixels: 150, header: { ru: 'Отправлено', kk: 'Жіберілген уақыты', en: 'Sent' } },
  ],
});
