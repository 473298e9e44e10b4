import type { ErrorDefinition } from '../../core/appError';

/** What a report on channels can lack. */
export const CHANNELS_RUN_ERRORS = {
  CHANNELS_NO_EXPORTS: {
    code: 'CHANNELS_NO_EXPORTS',
    text: {
      ru: 'Нет ни одной выгрузки со строками: сравнивать с планом нечего. Добавьте выгрузки рекламы и CRM на экране «Каналы»: он открывается с первого экрана Rosta.',
      kk: 'Жолдары бар бірде-бір экспорт жоқ: жоспармен салыстыратын ештеңе жоқ. Жарнама мен CRM экспорттарын «Арналар» экранында қосыңыз: ол Rosta қосымшасының бірінші экранынан ашылады.',
      en: 'There is no export with rows, so there is nothing to compare with the plan. Add ad and CRM exports on the screen “Channels”: it opens from the first screen of Rosta.',
    },
  },
  CHANNELS_NO_ROWS: {
    code: 'CHANNELS_NO_ROWS',
    text: {
      ru: 'В выбранные дни нет ни одной строки выгрузок. Измените первый и последний день в настройках или оставьте их пустыми.',
      kk: 'Таңдалған күндерде экспорттардың бірде-бір жолы жоқ. Баптаулардағы бірінші және соңғы күнді өзгертіңіз немесе бос қалдырыңыз.',
      en: 'The exports have no row in the chosen days. Change the first and the last day in the settings, or leave them empty.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
