import { defineFact } from '../core/defineFact';

/** One idea of shoppers, with those that say nearly the same folded into it; of counted visits only. */
export interface Idea {
  touchpoint: string;
  job: string;
  /** As it was typed most often, personal data hidden. */
  idea: string;
  /** Visits that said it. */
  n: number;
  /** Civil days of the first and the last of them. */
  first: number | null;
  last: number | null;
}

/** Ideas by touchpoint and job (B6-05). */
export const IDEAS_FACT = defineFact<Idea>({
  id: 'ideas',
  version: 1,
  personal: false,
  label: 'measured',
  title: { ru: 'Идеи', kk: 'Идеялар', en: 'Ideas' },
  key: ['touchpoint', 'job', 'idea'],
  columns: [
    { id: 'touchpoint', type: 'text', header: { ru: 'Точка контакта', kk: 'Жанасу нүктесі', en: 'Touchpoint' } },
    { id: 'job', type: 'text', header: { ru: 'Задача клиента', kk: 'Клиент шаруасы', en: 'Job' } },
    { id: 'idea', type: 'text', header: { ru: 'Идея', kk: 'Идея', en: 'Idea' } },
    { id: 'n', type: 'count', header: { ru: 'Визитов', kk: 'Визит саны', en: 'Visits' } },
    { id: 'first', type: 'date', header: { ru: 'Впервые', kk: 'Алғаш рет', en: 'First' } },
    { id: 'last', type: 'date', header: { ru: 'В последний раз', kk: 'Соңғы рет', en: 'Last' } },
  ],
});
