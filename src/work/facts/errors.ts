import type { ErrorDefinition } from '../../core/appError';

/** Why a fact that others are made into is not there yet. */
export const FACT_ERRORS = {
  FACT_NO_VISITS: {
    code: 'FACT_NO_VISITS',
    text: {
      ru: 'Принятых визитов ещё нет, ждут проверки — {waiting:int}. Соберите ответы тайных покупателей и проверьте визиты: считаются только принятые.',
      kk: 'Қабылданған визит әлі жоқ, тексеруді күтіп тұрғаны — {waiting:int}. Құпия сатып алушылардың жауаптарын жинап, визиттерді тексеріңіз: тек қабылданғандары есептеледі.',
      en: 'There are no accepted visits yet, waiting for review {waiting:int}. Collect the answers of mystery shoppers and review the visits: only accepted ones count.',
    },
  },
  FACT_NO_REFUSALS: {
    code: 'FACT_NO_REFUSALS',
    text: {
      ru: 'Отказов ещё нет. Создайте анкету для тех, кто не купил, или подключите выгрузку CRM: откройте «Отказы и барьеры» с первого экрана Rosta.',
      kk: 'Бас тарту әлі жоқ. Сатып алмағандарға сауалнама жасаңыз немесе CRM экспортын қосыңыз: Rosta қосымшасының бірінші экранынан «Бас тарту мен кедергілер» бөлімін ашыңыз.',
      en: 'There are no refusals yet. Make the form for those who did not buy, or connect an export of the CRM: open “Refusals and barriers” from the first screen of Rosta.',
    },
  },
  FACT_NO_JOURNEY: {
    code: 'FACT_NO_JOURNEY',
    text: {
      ru: 'Нет листа «{sheet}»: важность точек контакта взять неоткуда. Создайте его в настройке QFD: она открывается с первого экрана Rosta.',
      kk: '«{sheet}» парағы жоқ: жанасу нүктелерінің маңыздылығын алатын жер жоқ. Оны QFD баптауында жасаңыз: ол Rosta қосымшасының бірінші экранынан ашылады.',
      en: 'There is no sheet “{sheet}”, so nothing says how much touchpoints matter. Make it in the set-up of QFD: it opens from the first screen of Rosta.',
    },
  },
  FACT_NO_IMPORTANCE: {
    code: 'FACT_NO_IMPORTANCE',
    text: {
      ru: 'На листе «{sheet}» ни у одной точки контакта нет важности. Постройте отчёт QFD: он заполнит столбец «{column}».',
      kk: '«{sheet}» парағында бірде-бір жанасу нүктесінің маңыздылығы жоқ. QFD есебін құрыңыз: ол «{column}» бағанын толтырады.',
      en: 'No touchpoint on sheet “{sheet}” has an importance. Build the QFD report: it fills the column “{column}”.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
