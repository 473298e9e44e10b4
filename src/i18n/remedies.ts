import type { Localized } from '../core/lang';

/** The button that leads to the rows an error or a preview speaks of; apart from the shell, since the server needs it too. */
export const SHOW_ROWS: Localized = { ru: 'Показать строки', kk: 'Жолдарды көрсету', en: 'Show rows' };

/** Said when Google asks for access first, whichever side of the sidebar hears of it. */
export const NO_CONSENT: Localized = {
  ru: 'Доступ не подтверждён. Закройте боковую панель, откройте Rosta через меню и подтвердите доступ.',
  kk: 'Рұқсат расталмаған. Бүйірлік панельді жабыңыз. Мәзірден Rosta қосымшасын ашып, рұқсатты растаңыз.',
  en: 'Access is not confirmed. Close the sidebar, open Rosta from the menu and confirm access.',
};
