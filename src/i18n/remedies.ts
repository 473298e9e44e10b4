import type { Localized } from '../core/lang';

/** The button that leads to the rows an error or a preview speaks of; apart from the shell, since the server needs it too. */
export const SHOW_ROWS: Localized = { ru: 'Показать строки', kk: 'Жолдарды көрсету', en: 'Show rows' };

/** The button that leads to a cell of a settings sheet. */
export const SHOW_CELL: Localized = { ru: 'Показать ячейку', kk: 'Ұяшықты көрсету', en: 'Show the cell' };

/** The button that leads to a sheet's headers, or to the top of a settings sheet. */
export const SHOW_SHEET: Localized = { ru: 'Показать лист', kk: 'Парақты көрсету', en: 'Show the sheet' };

/** Said when Google asks for access first, whichever side of the sidebar hears of it. */
export const NO_CONSENT: Localized = {
  ru: 'Доступ не подтверждён. Закройте боковую панель, откройте Rosta через меню и подтвердите доступ.',
  kk: 'Рұқсат расталмаған. Бүйірлік панельді жабыңыз. Мәзірден Rosta қосымшасын ашып, рұқсатты растаңыз.',
  en: 'Access is not confirmed. Close the sidebar, open Rosta from the menu and confirm access.',
};

/** Said when Google mixes up the accounts of a browser, whichever side of the sidebar hears of it. */
export const SEVERAL_ACCOUNTS: Localized = {
  ru: 'Google отказал в доступе. Обычно причина в том, что в браузере открыто несколько аккаунтов Google. Откройте таблицу в отдельном профиле браузера с одним аккаунтом.',
  kk: 'Google рұқсат бермеді. Әдетте бұл браузерде бірнеше Google аккаунты ашық болғанда кездеседі. Кестені бір ғана аккаунт ашылған бөлек браузер профилінде ашыңыз.',
  en: 'Google refused access. Usually the reason is several Google accounts open in one browser. Open the spreadsheet in a separate browser profile with one account.',
};
