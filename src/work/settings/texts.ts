import type { Localized } from '../../core/lang';

/** Words around a settings sheet. */
export const SETTINGS = {
  label: { ru: 'Сегменты и границы', kk: 'Сегменттер мен шектер', en: 'Segments and cut points' },
  none: { ru: 'обычные', kk: 'әдеттегі', en: 'the usual ones' },
  make: { ru: 'Создать лист настроек', kk: 'Баптау парағын жасау', en: 'Make a settings sheet' },
  intro: {
    ru: 'Измените таблицы и выберите этот лист в настройках панели. Названия таблиц не меняйте.',
    kk: 'Кестелерді өзгертіп, панель баптауларынан осы парақты таңдаңыз. Кесте атауларын өзгертпеңіз.',
    en: 'Change the tables and choose this sheet in the panel’s settings. Keep the titles of the tables.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
