import type { Localized } from '../../core/lang';

/** What the list of runs says. */
export const UNDO = {
  about: {
    ru: 'Последние действия Rosta в этом файле, не больше 10. Отмена возвращает листы, как было. Ячейки, которые вы изменили сами, не трогаются.',
    kk: 'Rosta осы файлда соңғы рет жасаған әрекеттер, ең көбі 10. Болдырмау парақтарды бұрынғы күйіне қайтарады. Өзіңіз өзгерткен ұяшықтарға тимейді.',
    en: 'The last actions of Rosta in this file, 10 at most. Undo puts the sheets back as they were. Cells you changed yourself are not touched.',
  },
  never: {
    ru: 'Не отменяются: полученные ответы и их стирание, решения проверки, письма, анкеты и фоновая работа.',
    kk: 'Болдырылмайды: алынған жауаптар мен оларды өшіру, тексеру шешімдері, хаттар, сауалнамалар және фондық жұмыс.',
    en: 'Never undone: filed answers and their erasing, review decisions, mails, forms and background work.',
  },
  pruned: {
    ru: 'Отменить уже нельзя: место заняли более новые действия.',
    kk: 'Енді болдыру мүмкін емес: орнын жаңа әрекеттер алды.',
    en: 'Can no longer be undone: newer actions took its room.',
  },
  tooLarge: {
    ru: 'Отменить нельзя: изменено слишком много ячеек. Удалите листы вручную.',
    kk: 'Болдыру мүмкін емес: тым көп ұяшық өзгерген. Парақтарды қолмен жойыңыз.',
    en: 'Cannot be undone: too many cells were changed. Delete the sheets by hand.',
  },
  notRemembered: {
    ru: 'Отменить это действие будет нельзя: записать его в список последних действий не удалось. Лишние листы можно удалить вручную.',
    kk: 'Бұл әрекетті болдыру мүмкін болмайды: оны соңғы әрекеттер тізіміне жазу мүмкін болмады. Артық парақтарды қолмен жоюға болады.',
    en: 'This action cannot be undone later: it could not be put into the list of last actions. Sheets you do not need can be deleted by hand.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Names of runs. */
export const RUN_NAMES = {
  report: { ru: 'Отчёт «{name}»', kk: '«{name}» есебі', en: 'Report “{name}”' },
  settings: { ru: 'Лист настроек «{name}»', kk: '«{name}» баптау парағы', en: 'Settings sheet “{name}”' },
  demo: { ru: 'Демоданные', kk: 'Демо деректер', en: 'Demo data' },
  task: { ru: 'Задача «{name}»', kk: '«{name}» тапсырмасы', en: 'Task “{name}”' },
  restore: { ru: 'Восстановление из файла', kk: 'Файлдан қалпына келтіру', en: 'Restore from a file' },
  upgrade: { ru: 'Обновление листов Rosta', kk: 'Rosta парақтарын жаңарту', en: 'Update of Rosta’s sheets' },
  programme: {
    ru: 'Листы программы визитов',
    kk: 'Визит бағдарламасының парақтары',
    en: 'Sheets of the visit programme',
  },
  codes: { ru: 'Коды визитов: {name}', kk: 'Визит кодтары: {name}', en: 'Visit codes: {name}' },
  suggested: {
    ru: 'Точки контакта для визитов: {name}',
    kk: 'Визитке арналған жанасу нүктелері: {name}',
    en: 'Touchpoints for visits: {name}',
  },
  assign: { ru: 'Распределение визитов: {name}', kk: 'Визиттерді бөлу: {name}', en: 'Visits given out: {name}' },
  recheck: {
    ru: 'Визит перепроверки: задача {name}',
    kk: 'Қайта тексеру визиті: {name} тапсырмасы',
    en: 'Recheck visit: task {name}',
  },
  cash: { ru: 'Показатели пути денег', kk: 'Ақша жолының көрсеткіштері', en: 'Metrics of the cash journey' },
  channels: { ru: 'Листы каналов', kk: 'Арна парақтары', en: 'Sheets of channels' },
  onoff: { ru: 'Журнал отключений', kk: 'Өшіру журналы', en: 'Switch log' },
  draw: {
    ru: 'Календарь отключений: «{name}»',
    kk: 'Өшіру күнтізбесі: «{name}»',
    en: 'Calendar of switch-offs: “{name}”',
  },
  refusals: {
    ru: 'Листы барьеров и отказов',
    kk: 'Кедергілер мен бас тартулар парақтары',
    en: 'Sheets of barriers and refusals',
  },
  tracks: { ru: 'Листы треков клиентов', kk: 'Клиент тректерінің парақтары', en: 'Sheets of customer tracks' },
  matrix: { ru: 'Матрица: лист «{name}»', kk: 'Матрица: «{name}» парағы', en: 'Matrix: sheet “{name}”' },
  qfd: {
    ru: 'Факторы выбора и путь клиента',
    kk: 'Таңдау факторлары мен клиент жолы',
    en: 'Choice factors and the customer journey',
  },
  survey: { ru: 'Факторы из опроса', kk: 'Сауалнамадан алынған факторлар', en: 'Factors from a survey' },
  touchpoints: {
    ru: 'Точки контакта из библиотеки: {name}',
    kk: 'Кітапханадан алынған жанасу нүктесі: {name}',
    en: 'Touchpoints from the library: {name}',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What undoing does or did, per sheet. */
export const EFFECTS = {
  remove: {
    ru: 'Лист «{sheet}» будет удалён.',
    kk: '«{sheet}» парағы жойылады.',
    en: 'Sheet “{sheet}” will be deleted.',
  },
  removed: { ru: 'Лист «{sheet}» удалён.', kk: '«{sheet}» парағы жойылды.', en: 'Sheet “{sheet}” was deleted.' },
  usedRows: {
    ru: 'Лист «{sheet}»: по этим визитам уже есть анкеты, строк остаётся — {n:int}.',
    kk: '«{sheet}» парағы: бұл визиттер бойынша сауалнама келіп қойған, қалатын жол — {n:int}.',
    en: 'Sheet “{sheet}”: {n:int} {n:plural:row stays, since its visit has its|rows stay, since their visits have their} form already.',
  },
  usedVisits: {
    ru: 'Лист «{sheet}» остаётся как есть: по розданным визитам уже есть анкеты, их {n:int}. Смените исполнителей в плане вручную.',
    kk: '«{sheet}» парағы сол күйінде қалады: бөлінген визиттер бойынша сауалнама келіп қойған, саны — {n:int}. Орындаушыларды жоспарда қолмен ауыстырыңыз.',
    en: 'Sheet “{sheet}” stays as it is: {n:int} of the visits given out {n:plural:has its|have their} form already. Change the shoppers in the plan by hand.',
  },
  keep: {
    ru: 'Лист «{sheet}» останется целиком: ячеек изменено вручную — {n:int}.',
    kk: '«{sheet}» парағы толық қалады: қолмен өзгертілген ұяшық — {n:int}.',
    en: 'Sheet “{sheet}” will stay as it is: {n:int} {n:plural:cell|cells} changed by hand.',
  },
  kept: {
    ru: 'Лист «{sheet}» оставлен: ячеек изменено вручную — {n:int}.',
    kk: '«{sheet}» парағы қалдырылды: қолмен өзгертілген ұяшық — {n:int}.',
    en: 'Sheet “{sheet}” was left: {n:int} {n:plural:cell|cells} changed by hand.',
  },
  keepRows: {
    ru: 'Лист «{sheet}» останется: строк изменено вручную — {n:int}.',
    kk: '«{sheet}» парағы толық қалады: қолмен өзгертілген жол — {n:int}.',
    en: 'Sheet “{sheet}” will stay as it is: {n:int} {n:plural:row|rows} changed by hand.',
  },
  keptRows: {
    ru: 'Лист «{sheet}» оставлен: строк изменено вручную — {n:int}.',
    kk: '«{sheet}» парағы қалдырылды: қолмен өзгертілген жол — {n:int}.',
    en: 'Sheet “{sheet}” was left: {n:int} {n:plural:row|rows} changed by hand.',
  },
  keepAdded: {
    ru: 'Лист «{sheet}» останется: на нём есть добавленное вручную.',
    kk: '«{sheet}» парағы қалады: онда қолмен қосылғандар бар.',
    en: 'Sheet “{sheet}” will stay: something was added to it by hand.',
  },
  keptAdded: {
    ru: 'Лист «{sheet}» оставлен: на нём есть добавленное вручную.',
    kk: '«{sheet}» парағы қалдырылды: онда қолмен қосылғандар бар.',
    en: 'Sheet “{sheet}” was left: something was added to it by hand.',
  },
  clearedRows: {
    ru: 'Лист «{sheet}»: остались только строки, изменённые вручную, — {n:int}.',
    kk: '«{sheet}» парағы: тек қолмен өзгертілген жолдар қалды — {n:int}.',
    en: 'Sheet “{sheet}”: only the {n:int} {n:plural:row|rows} changed by hand {n:plural:is|are} left.',
  },
  clearedAdded: {
    ru: 'Лист «{sheet}»: осталось только изменённое и добавленное вручную.',
    kk: '«{sheet}» парағы: тек қолмен өзгертілгені мен қосылғаны қалды.',
    en: 'Sheet “{sheet}”: only what was changed or added by hand is left.',
  },
  cleared: {
    ru: 'Лист «{sheet}»: остались только ячейки, изменённые вручную, — {n:int}.',
    kk: '«{sheet}» парағы: тек қолмен өзгертілген ұяшықтар қалды — {n:int}.',
    en: 'Sheet “{sheet}”: only the {n:int} {n:plural:cell|cells} changed by hand {n:plural:is|are} left.',
  },
  gone: {
    ru: 'Лист «{sheet}» уже удалён.',
    kk: '«{sheet}» парағы бұрын жойылған.',
    en: 'Sheet “{sheet}” is already deleted.',
  },
  notOurs: {
    ru: 'Лист «{sheet}» не трогается: он больше не принадлежит Rosta.',
    kk: '«{sheet}» парағына тимейді: ол енді Rosta қосымшасына тиесілі емес.',
    en: 'Sheet “{sheet}” is not touched: it no longer belongs to Rosta.',
  },
  last: {
    ru: 'Лист «{sheet}» очищен, но не удалён: других листов в файле нет.',
    kk: '«{sheet}» парағы тазаланды, бірақ жойылған жоқ: файлда басқа парақ жоқ.',
    en: 'Sheet “{sheet}” was emptied but not deleted: the file has no other sheet.',
  },
  rows: {
    ru: 'Лист «{sheet}»: будет убрано строк — {n:int}.',
    kk: '«{sheet}» парағы: алынатын жол — {n:int}.',
    en: 'Sheet “{sheet}”: {n:int} {n:plural:row|rows} will be removed.',
  },
  rowsDone: {
    ru: 'Лист «{sheet}»: убрано строк — {n:int}.',
    kk: '«{sheet}» парағы: алынған жол — {n:int}.',
    en: 'Sheet “{sheet}”: {n:int} {n:plural:row|rows} removed.',
  },
  cells: {
    ru: 'Лист «{sheet}»: будет очищено добавленных ячеек — {n:int}.',
    kk: '«{sheet}» парағы: тазартылатын қосылған ұяшық — {n:int}.',
    en: 'Sheet “{sheet}”: {n:int} added {n:plural:cell|cells} will be emptied.',
  },
  cellsDone: {
    ru: 'Лист «{sheet}»: очищено добавленных ячеек — {n:int}.',
    kk: '«{sheet}» парағы: тазартылған қосылған ұяшық — {n:int}.',
    en: 'Sheet “{sheet}”: {n:int} added {n:plural:cell|cells} emptied.',
  },
  marks: {
    ru: 'Листы Rosta снова станут листами прежней версии. Данные не изменятся.',
    kk: 'Rosta парақтары бұрынғы нұсқаға қайтады. Деректер өзгермейді.',
    en: 'Rosta’s sheets go back to their earlier version. The data do not change.',
  },
  marksDone: {
    ru: 'Листы Rosta снова прежней версии.',
    kk: 'Rosta парақтары бұрынғы нұсқаға қайтарылды.',
    en: 'Rosta’s sheets are back to their earlier version.',
  },
  rowsMissing: {
    ru: 'Не найдено на листе «{sheet}»: {keys}. Если код изменён, удалите строку вручную.',
    kk: '«{sheet}» парағында табылмады: {keys}. Коды өзгертілген болса, жолды қолмен жойыңыз.',
    en: 'Not found on sheet “{sheet}”: {keys}. If the code was changed, delete the row by hand.',
  },
  references: {
    ru: 'Формулы на других листах, которые ссылаются на удаляемый лист, покажут ошибку.',
    kk: 'Басқа парақтардағы жойылатын параққа сілтейтін формулалар қате көрсетеді.',
    en: 'Formulas on other sheets that refer to a deleted sheet will show an error.',
  },
  stillListed: {
    ru: 'Действие осталось в списке: убрать его оттуда не удалось. Снимите защиту со скрытого листа Rosta.',
    kk: 'Әрекет тізімде қалды: оны одан алып тастау мүмкін болмады. Rosta қосымшасының жасырын парағынан қорғауды алып тастаңыз.',
    en: 'The action is still in the list: it could not be taken out. Remove the protection from Rosta’s hidden sheet.',
  },
  changedRows: {
    ru: 'Изменено вручную в строках: {rows}',
    kk: 'Қолмен өзгертілген жолдар: {rows}',
    en: 'Changed by hand in rows: {rows}',
  },
  added: {
    ru: 'Добавлено вручную: {added}',
    kk: 'Қолмен қосылған: {added}',
    en: 'Added by hand: {added}',
  },
  addedFormulas: { ru: 'формулы — {n:int}', kk: 'формула — {n:int}', en: 'formulas – {n:int}' },
  addedNotes: { ru: 'заметки — {n:int}', kk: 'ескертпе — {n:int}', en: 'notes – {n:int}' },
  addedCharts: { ru: 'диаграммы — {n:int}', kk: 'диаграмма — {n:int}', en: 'charts – {n:int}' },
  changedCells: {
    ru: 'Изменено вручную: {cells}',
    kk: 'Қолмен өзгертілген: {cells}',
    en: 'Changed by hand: {cells}',
  },
  clearRest: {
    ru: 'Убрать с этих листов всё, кроме изменённого вручную',
    kk: 'Бұл парақтардан қолмен өзгертілгеннен басқасын алып тастау',
    en: 'Remove everything from these sheets but what was changed by hand',
  },
} as const satisfies Readonly<Record<string, Localized>>;
