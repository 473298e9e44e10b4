import type { Localized } from '../../core/lang';

/** What making, filling and giving out a plan says, and what its screen tells. */
export const PLAN_TEXTS = {
  sheetsThere: {
    ru: 'Листы исполнителей и квот уже есть.',
    kk: 'Орындаушылар мен квоталар парақтары бар.',
    en: 'The sheets of shoppers and quotas are there already.',
  },
  example: {
    ru: 'Пример записан: замените его строки своими.',
    kk: 'Мысал жазылды: оның жолдарын өзіңіздікімен алмастырыңыз.',
    en: 'The example is written: replace its rows by your own.',
  },
  noExample: {
    ru: 'Пример не записан: на этих листах уже есть строки.',
    kk: 'Мысал жазылмады: бұл парақтарда жолдар бар.',
    en: 'The example was not written: these sheets have rows already.',
  },
  allPlanned: {
    ru: 'Добавлять нечего: по квотам всё запланировано.',
    kk: 'Қосатын визит жоқ: квота бойынша бәрі жоспарланған.',
    en: 'There is nothing to add: everything the quotas ask for is planned.',
  },
  moreToPlan: {
    ru: 'Это не все визиты: осталось добавить {n:int}. Нажмите ещё раз.',
    kk: 'Бұл визиттердің бәрі емес: тағы қосылатыны — {n:int}. Тағы бір рет басыңыз.',
    en: 'These are not all of them: {n:int} more to add. Press again.',
  },
  wavesOver: {
    ru: 'Волны закончились, визиты в них не добавлены: {names}.',
    kk: 'Аяқталған толқындар, оларға визит қосылмады: {names}.',
    en: 'These waves are over, no visits were added to them: {names}.',
  },
  assigned: {
    ru: 'Распределено визитов: {n:int}. Лист «{sheet}».',
    kk: 'Бөлінген визит: {n:int}. «{sheet}» парағы.',
    en: 'Visits given out: {n:int}. Sheet “{sheet}”.',
  },
  noneOpen: {
    ru: 'Распределять нечего: у каждого визита есть исполнитель.',
    kk: 'Бөлетін визит жоқ: әр визиттің орындаушысы бар.',
    en: 'There is nothing to give out: every visit has its shopper.',
  },
  left: {
    ru: 'Без исполнителя осталось визитов: {n:int}.',
    kk: 'Орындаушысыз қалған визит: {n:int}.',
    en: 'Visits still without a shopper: {n:int}.',
  },
  left_over: {
    ru: 'Срок уже прошёл: {n:int}. Передвиньте даты в плане или удалите эти строки.',
    kk: 'Мерзімі өтіп кеткен: {n:int}. Жоспардағы күндерді жылжытыңыз немесе бұл жолдарды өшіріңіз.',
    en: 'Their days are over: {n:int}. Move the dates in the plan or delete these rows.',
  },
  left_noDays: {
    ru: 'Срок неизвестен: {n:int}. Исправьте даты в плане и на листе волн.',
    kk: 'Мерзімі белгісіз: {n:int}. Жоспардағы және толқындар парағындағы күндерді түзетіңіз.',
    en: 'Their days are not known: {n:int}. Correct the dates in the plan and on the sheet of waves.',
  },
  left_gone: {
    ru: 'Задачи клиента, точки продаж или волны нет на её листе: {n:int}. Верните строку с этим кодом или удалите визиты из плана.',
    kk: 'Клиент шаруасы, сату нүктесі не толқын өз парағында жоқ: {n:int}. Осы коды бар жолды қайтарыңыз немесе визиттерді жоспардан өшіріңіз.',
    en: 'Their job, location or wave is not on its sheet: {n:int}. Put the row with this code back or delete these visits from the plan.',
  },
  left_noShopper: {
    ru: 'Эту задачу клиента никто не играет: {n:int}. Добавьте исполнителя или задачу на листе исполнителей.',
    kk: 'Бұл клиент шаруасын ешкім ойнамайды: {n:int}. Орындаушылар парағына орындаушы не шаруа қосыңыз.',
    en: 'Nobody plays this job: {n:int}. Add a shopper or the job on the sheet of shoppers.',
  },
  left_lockout: {
    ru: 'Всем подходящим исполнителям пришлось бы прийти в ту же точку продаж раньше чем через {days:int} {days:plural:день|дня|дней}: {n:int}. Добавьте исполнителей.',
    kk: 'Лайықты орындаушылардың бәріне сол сату нүктесіне {days:int} күн өтпей қайта баруға тура келер еді: {n:int}. Орындаушы қосыңыз.',
    en: 'Everybody who fits would have to come to the same location within {days:int} {days:plural:day|days}: {n:int}. Add shoppers.',
  },
  left_cap: {
    ru: 'У всех подходящих исполнителей дни заняты, в день — не больше {cap:int} визитов: {n:int}. Добавьте исполнителей или продлите срок.',
    kk: 'Лайықты орындаушылардың бәрінің күндері бос емес, күніне ең көбі {cap:int} визит: {n:int}. Орындаушы қосыңыз немесе мерзімді ұзартыңыз.',
    en: 'Everybody who fits has no day left, at {cap:int} {cap:plural:visit|visits} a day: {n:int}. Add shoppers or give more days.',
  },
  shoppers: { ru: 'Исполнителей: {n:int}', kk: 'Орындаушы: {n:int}', en: 'Shoppers: {n:int}' },
  shoppersActive: {
    ru: 'Исполнителей: {n:int}, из них работают: {active:int}',
    kk: 'Орындаушы: {n:int}, оның ішінде жұмыс істейтіні: {active:int}',
    en: 'Shoppers: {n:int}, active: {active:int}',
  },
  planned: { ru: 'Визитов в плане: {n:int}', kk: 'Жоспардағы визит: {n:int}', en: 'Visits in the plan: {n:int}' },
  plannedOpen: {
    ru: 'Визитов в плане: {n:int}, без исполнителя: {open:int}',
    kk: 'Жоспардағы визит: {n:int}, орындаушысыз: {open:int}',
    en: 'Visits in the plan: {n:int}, without a shopper: {open:int}',
  },
  missing: {
    ru: 'По квотам не хватает визитов: {n:int}',
    kk: 'Квота бойынша жетпейтін визит: {n:int}',
    en: 'Visits the quotas still ask for: {n:int}',
  },
  over: {
    ru: '▲ Сверх квоты: {n:int}. Задача клиента «{job}», точка продаж «{location}», волна «{wave}».',
    kk: '▲ Квотадан тыс: {n:int}. «{job}» клиент шаруасы, «{location}» сату нүктесі, «{wave}» толқыны.',
    en: '▲ Over quota: {n:int}. Job “{job}”, location “{location}”, wave “{wave}”.',
  },
  overMore: {
    ru: 'И ещё таких строк: {n:int}, они видны на листе хода визитов.',
    kk: 'Мұндай тағы {n:int} жол бар, олар визит барысы парағында көрінеді.',
    en: '{n:int} more {n:plural:row|rows} like this on the sheet of progress.',
  },
  paid: {
    ru: 'Волна «{wave}»: к оплате {sum:money}, визитов — {n:int}, ещё не решено — {undecided:int}.',
    kk: '«{wave}» толқыны: төленетін сома — {sum:money}, визит саны — {n:int}, әлі шешілмегені — {undecided:int}.',
    en: 'Wave “{wave}”: {sum:money} to pay for {n:int} {n:plural:visit|visits}, not yet decided: {undecided:int}.',
  },
  noRate: {
    ru: '▲ Не указана оплата за визит: {names}. В сумму эти визиты не вошли: {n:int}.',
    kk: '▲ Визит ақысы көрсетілмеген: {names}. Бұл визиттер сомаға кірмеді: {n:int}.',
    en: '▲ No pay per visit is set: {names}. Their visits are not in the sum: {n:int}.',
  },
  nobody: { ru: 'исполнитель не указан', kk: 'орындаушы көрсетілмеген', en: 'no shopper named' },
} as const satisfies Readonly<Record<string, Localized>>;
