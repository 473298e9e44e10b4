import type { ErrorDefinition } from '../../core/appError';

/** What can be wrong with exports of channels, besides their rows. */
export const CHANNEL_ERRORS = {
  full: {
    code: 'CHANNEL_EXPORTS_FULL',
    text: {
      ru: 'Больше выгрузок не поместится: подключено {n:int}. Уберите из списка те, что больше не нужны, и повторите.',
      kk: 'Тағы экспорт сыймайды: қосылғаны — {n:int}. Керек еместерін тізімнен алып тастап, қайталаңыз.',
      en: 'There is no room for more exports: {n:int} are connected. Take those no longer needed off the list and try again.',
    },
  },
  sheetGone: {
    code: 'CHANNEL_SHEET_GONE',
    text: {
      ru: 'Лист «{sheet}» с выгрузкой удалён. Уберите её из списка или подключите другой лист.',
      kk: 'Экспорт тұрған «{sheet}» парағы жойылған. Оны тізімнен алып тастаңыз немесе басқа парақты қосыңыз.',
      en: 'The sheet “{sheet}” with an export was deleted. Take the export off the list, or connect another sheet.',
    },
  },
  columnsGone: {
    code: 'CHANNEL_COLUMNS_GONE',
    text: {
      ru: 'Выгрузка на листе «{sheet}» изменилась: заголовки {headers:names} не найдены или повторяются. Верните заголовки или подключите выгрузку заново.',
      kk: '«{sheet}» парағындағы экспорт өзгерген: {headers:names} атаулары табылмады немесе қайталанады. Баған атауларын қалпына келтіріңіз немесе экспортты қайта қосыңыз.',
      en: 'The export on sheet “{sheet}” has changed: the headers {headers:names} were not found, or stand there more than once. Put the headers back, or connect the export anew.',
    },
  },
  columnsMoved: {
    code: 'CHANNEL_COLUMNS_MOVED',
    text: {
      ru: 'Столбцы на листе «{sheet}» изменились, пока экран был открыт. Выберите лист ещё раз.',
      kk: 'Экран ашық тұрғанда «{sheet}» парағының бағандары өзгерді. Парақты қайта таңдаңыз.',
      en: 'The columns of sheet “{sheet}” changed while this screen was open. Choose the sheet again.',
    },
  },
  noHeader: {
    code: 'CHANNEL_NO_HEADER',
    text: {
      ru: 'Нет заголовка: лист «{sheet}», столбец {letter}. Впишите заголовок над данными и укажите номер этой строки: по заголовку столбец найдётся, даже если его переставить.',
      kk: 'Баған атауы жоқ: «{sheet}» парағы, {letter} бағаны. Деректердің үстіне баған атауын жазып, сол жолдың нөмірін көрсетіңіз: баған жылжытылса да, атауы бойынша табылады.',
      en: 'No header: sheet “{sheet}”, column {letter}. Write a header above the data and give the number of that row: by its header a column is found even after it was moved.',
    },
  },
  noNumbers: {
    code: 'CHANNEL_NO_NUMBERS',
    text: {
      ru: 'Не хватает столбца: лист «{sheet}». Для рекламы выберите хотя бы один столбец с числами: {labels:names}.',
      kk: 'Баған жетіспейді: «{sheet}» парағы. Жарнама үшін саны бар кемінде бір бағанды таңдаңыз: {labels:names}.',
      en: 'A column is missing: sheet “{sheet}”. For ads choose one column of numbers at least: {labels:names}.',
    },
  },
  noLeads: {
    code: 'CHANNEL_NO_LEADS',
    text: {
      ru: 'Не хватает столбца: лист «{sheet}». Для CRM выберите хотя бы один столбец: {labels:names}.',
      kk: 'Баған жетіспейді: «{sheet}» парағы. CRM үшін кемінде бір бағанды таңдаңыз: {labels:names}.',
      en: 'A column is missing: sheet “{sheet}”. For CRM choose one column at least: {labels:names}.',
    },
  },
  noReason: {
    code: 'CHANNEL_NO_REASON',
    text: {
      ru: 'Не хватает столбца: лист «{sheet}». Для отказов выберите столбец: {labels:names}.',
      kk: 'Баған жетіспейді: «{sheet}» парағы. Бас тартулар үшін мына бағанды таңдаңыз: {labels:names}.',
      en: 'A column is missing: sheet “{sheet}”. For refusals choose the column {labels:names}.',
    },
  },
  noChannel: {
    code: 'CHANNEL_NO_CHANNEL',
    text: {
      ru: 'Не видно, какой это канал: лист «{sheet}». Выберите столбец с каналом или метками или впишите канал для всего листа.',
      kk: 'Қай арна екені көрінбейді: «{sheet}» парағы. Арна не белгілер тұрған бағанды таңдаңыз немесе бүкіл параққа ортақ арнаны жазыңыз.',
      en: 'It does not say which channel it is: sheet “{sheet}”. Choose a column with the channel or the tags, or type one channel for the whole sheet.',
    },
  },
  currency: {
    code: 'CHANNEL_OTHER_CURRENCY',
    text: {
      ru: 'Лист «{sheet}» пропущен: его валюта — {currency}, а в остальных выгрузках — {main}. Пересчитайте суммы в одну валюту.',
      kk: '«{sheet}» парағы есепке алынбады: оның валютасы — {currency}, қалған экспорттарда — {main}. Сомаларды бір валютаға айналдырыңыз.',
      en: 'Sheet “{sheet}” was left out: its currency is {currency}, that of the other exports is {main}. Convert the amounts to one currency.',
    },
  },
  ownSheet: {
    code: 'CHANNEL_OWN_SHEET',
    text: {
      ru: 'Лист «{sheet}» создала Rosta: выгрузкой он быть не может. Выберите лист с данными рекламы или CRM.',
      kk: '«{sheet}» парағын Rosta жасаған: ол экспорт бола алмайды. Жарнама не CRM деректері тұрған парақты таңдаңыз.',
      en: 'Rosta made the sheet “{sheet}”: it cannot be an export. Choose a sheet with data of ads or of the CRM.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
