import type { Localized } from '../../core/lang';

/** What the screens of channels and exports say. */
export const CHANNELS_SAY = {
  made: {
    ru: 'Созданы листы: {names:names}.',
    kk: 'Жасалған парақтар: {names:names}.',
    en: 'Sheets made: {names:names}.',
  },
  nothing: {
    ru: 'Листы плана и меток уже есть.',
    kk: 'Жоспар мен белгілердің парақтары бар.',
    en: 'The sheets of plan and tags are there already.',
  },
  example: {
    ru: 'Пример — студия растяжки: две выгрузки, план на два месяца и метки. Отмена уберёт его целиком.',
    kk: 'Мысал — созылу студиясы: екі экспорт, екі айлық жоспар және белгілер. Болдырмау оны толық алып тастайды.',
    en: 'The example is a stretching studio: two exports, a plan of two months and tags. Undo takes all of it away.',
  },
  noExample: {
    ru: 'Пример не записан: уже есть строки или подключённые выгрузки.',
    kk: 'Мысал жазылмады: парақтарда жолдар немесе қосылған экспорт бар.',
    en: 'The example was not written: there are rows or connected exports already.',
  },
  added: {
    ru: 'Лист «{sheet}» подключён: {kind}.',
    kk: '«{sheet}» парағы қосылды: {kind}.',
    en: 'Sheet “{sheet}” is connected: {kind}.',
  },
  changed: {
    ru: 'Лист «{sheet}» был подключён раньше: столбцы обновлены.',
    kk: '«{sheet}» парағы бұрын қосылған: бағандары жаңартылды.',
    en: 'Sheet “{sheet}” was connected before: its columns are brought up to date.',
  },
  both: {
    ru: 'Этот же лист подключён и как {kind}: его строки прочтутся дважды, рекламой и CRM.',
    kk: 'Осы парақ {kind} ретінде де қосылған: жолдары жарнама және CRM ретінде екі рет оқылады.',
    en: 'The same sheet is connected as {kind} too: its rows are read twice, as ads and as CRM.',
  },
  removed: {
    ru: 'Выгрузка «{sheet}» больше не читается. Сам лист остался.',
    kk: '«{sheet}» экспорты енді оқылмайды. Парақтың өзі қалды.',
    en: 'The export “{sheet}” is no longer read. The sheet itself stays.',
  },
  gone: {
    ru: 'Такой выгрузки в списке уже нет.',
    kk: 'Мұндай экспорт тізімде енді жоқ.',
    en: 'This export is not on the list any more.',
  },
  row: {
    ru: '{kind}, столбцов: {n:int}',
    kk: '{kind}, баған: {n:int}',
    en: '{kind}, {n:int} {n:plural:column|columns}',
  },
  rowChannel: {
    ru: '{kind}, канал «{channel}», столбцов: {n:int}',
    kk: '{kind}, «{channel}» арнасы, баған: {n:int}',
    en: '{kind}, channel “{channel}”, {n:int} {n:plural:column|columns}',
  },
  rowExample: {
    ru: '{kind}, пример, столбцов: {n:int}',
    kk: '{kind}, мысал, баған: {n:int}',
    en: '{kind}, example, {n:int} {n:plural:column|columns}',
  },
  noExports: {
    ru: 'План есть, фактов нет. Подключите выгрузку рекламы и CRM, и отчёт покажет, сколько план не добрал.',
    kk: 'Жоспар бар, факт жоқ. Жарнама мен CRM экспортын қосыңыз, сонда есеп жоспарға қанша жетпегенін көрсетеді.',
    en: 'There is a plan and no actuals. Connect an export of ads and one of the CRM, and the report will show the gap.',
  },
  noCrm: {
    ru: 'Подключена только реклама: лиды, продажи и выручка неизвестны. Подключите выгрузку CRM.',
    kk: 'Тек жарнама қосылған: лид, сатылым және түсім белгісіз. CRM экспортын қосыңыз.',
    en: 'Only ads are connected: leads, sales and revenue are not known. Connect an export of the CRM.',
  },
  noAds: {
    ru: 'Подключена только CRM: затраты, показы и клики неизвестны. Подключите выгрузку рекламы.',
    kk: 'Тек CRM қосылған: шығын, көрсетілім және клик белгісіз. Жарнама экспортын қосыңыз.',
    en: 'Only the CRM is connected: cost, impressions and clicks are not known. Connect an export of ads.',
  },
  more: {
    ru: 'Ещё таких же: {n:int}. Исправьте показанные строки, и появятся следующие.',
    kk: 'Осындай тағы бар: {n:int}. Көрсетілген жолдарды түзетіңіз, содан кейін келесілері шығады.',
    en: '{n:int} more like this. Correct the rows shown, and the next ones will appear.',
  },
  noSheets: {
    ru: 'Подходящий лист не найден. Импортируйте выгрузку в этот файл отдельным листом («Файл» → «Импортировать») и вернитесь сюда.',
    kk: 'Сәйкес парақ табылмады. Экспортты осы файлға бөлек парақ етіп импорттап («Файл» → «Импорттау»), осында қайтып келіңіз.',
    en: 'No fitting sheet was found. Import the export into this file as a sheet of its own (File → Import) and come back here.',
  },
  empty: {
    ru: 'Лист «{sheet}» пуст.',
    kk: '«{sheet}» парағы бос.',
    en: 'Sheet “{sheet}” is empty.',
  },
  unlikely: {
    ru: 'Лист «{sheet}» не похож на выгрузку ({kind}): нужные столбцы не найдены. Выберите другой лист, строку с заголовками или столбцы.',
    kk: '«{sheet}» парағы экспортқа ({kind}) ұқсамайды: керек бағандар табылмады. Басқа парақты, баған атаулары тұрған жолды немесе бағандарды таңдаңыз.',
    en: 'Sheet “{sheet}” does not look like an export ({kind}): the columns needed were not found. Choose another sheet, the header row or the columns.',
  },
  isRead: {
    ru: 'Лист «{sheet}» уже подключён. Здесь можно изменить его столбцы.',
    kk: '«{sheet}» парағы қосылған. Мұнда оның бағандарын өзгертуге болады.',
    en: 'Sheet “{sheet}” is connected already. Its columns can be changed here.',
  },
  readAs: {
    ru: 'Лист «{sheet}» уже подключён как {kind}. Подключайте его ещё раз, только если в нём есть и то и другое.',
    kk: '«{sheet}» парағы {kind} ретінде қосылып қойған. Онда екеуі де болса ғана қайта қосыңыз.',
    en: 'Sheet “{sheet}” is connected as {kind} already. Connect it once more only if it holds both.',
  },
  manyColumns: {
    ru: 'На листе столбцов: {columns:int}. Показаны первые {shown:int} и те, что распознаны по заголовкам.',
    kk: 'Парақтағы баған саны: {columns:int}. Алғашқы {shown:int} баған және атауы бойынша танылған бағандар көрсетілген.',
    en: 'The sheet has {columns:int} columns. The first {shown:int} are shown, and those recognised by their headers.',
  },
  leftOut: {
    ru: 'Лист «{sheet}». {what}',
    kk: '«{sheet}» парағы. {what}',
    en: 'Sheet “{sheet}”. {what}',
  },
  leftOutCells: {
    ru: 'Лист «{sheet}». {what}. Ячейки: {cells}',
    kk: '«{sheet}» парағы. {what}. Ұяшықтар: {cells}',
    en: 'Sheet “{sheet}”. {what}. Cells: {cells}',
  },
} as const satisfies Readonly<Record<string, Localized>>;
