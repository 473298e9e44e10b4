import type { Localized } from '../../core/lang';
import { CUSTOMERS_LEFT_OUT } from '../../data/leftOutTexts';

/** Sentences a report opens with. The placeholders' values come from findings.ts. */
export const FINDINGS = {
  few: {
    ru: 'Данных мало: покупателей — {n:int}. Коды RFM верны, но доли сегментов ещё сильно изменятся. Не делайте по ним выводов.',
    kk: 'Дерек аз: сатып алушы саны — {n:int}. RFM кодтары дұрыс, бірақ сегмент үлестері әлі көп өзгереді. Үлестер бойынша қорытынды жасамаңыз.',
    en: 'Not enough data: {n:int} {n:plural:customer|customers}. Scores are correct, but segment shares will still change a lot. Draw no conclusions from them.',
  },
  concentration: {
    ru: 'На {share:percent} покупателей приходится {revenueShare:percent} выручки ({top:int} из {n:int}).',
    kk: 'Сатып алушылардың {share:percent}-ы түсімнің {revenueShare:percent}-ын береді ({n:int} ішінен {top:int}).',
    en: '{share:percent} of customers bring {revenueShare:percent} of revenue ({top:int} of {n:int}).',
  },
  cannot_lose: {
    ru: 'Нельзя потерять — {customers:int} {customers:plural:покупатель|покупателя|покупателей} из {n:int}, сумма покупок {total:money}. Позвоните до {due:dayMonth}.',
    kk: 'Жоғалтуға болмайтындар — {n:int} ішінен {customers:int} сатып алушы, сатып алу сомасы {total:money}. {due:dayMonth} күніне дейін қоңырау шалыңыз.',
    en: 'Cannot lose: {customers:int} of {n:int} customers, {total:money} spent. Call them by {due:dayMonth}.',
  },
  at_risk: {
    ru: 'На грани ухода — {customers:int} {customers:plural:покупатель|покупателя|покупателей} из {n:int}, сумма покупок {total:money}. Напишите до {due:dayMonth}.',
    kk: 'Кеткелі тұрғандар — {n:int} ішінен {customers:int} сатып алушы, сатып алу сомасы {total:money}. {due:dayMonth} күніне дейін жазыңыз.',
    en: 'At risk: {customers:int} of {n:int} customers, {total:money} spent. Write to them by {due:dayMonth}.',
  },
  own_action: {
    ru: 'Сегмент «{segment}» — {customers:int} {customers:plural:покупатель|покупателя|покупателей} из {n:int}, сумма покупок {total:money}. До {due:dayMonth}: {action}.',
    kk: '«{segment}» сегменті — {n:int} ішінен {customers:int} сатып алушы, сатып алу сомасы {total:money}. {due:dayMonth} күніне дейін: {action}.',
    en: 'Segment “{segment}”: {customers:int} of {n:int} customers, {total:money} spent. By {due:dayMonth}: {action}.',
  },
  once: {
    ru: 'Только один заказ — у {share:percent} покупателей ({once:int} из {n:int}). Предложите вторую покупку.',
    kk: 'Сатып алушылардың {share:percent}-ы бір-ақ рет тапсырыс берген ({n:int} ішінен {once:int}). Екінші сатып алуды ұсыныңыз.',
    en: '{share:percent} of customers ordered only once ({once:int} of {n:int}). Offer a second purchase.',
  },
  champions: {
    ru: 'Чемпионы — {customers:int} {customers:plural:покупатель|покупателя|покупателей} из {n:int}, средний чек {check:money}, у всех покупателей — {allCheck:money}.',
    kk: 'Чемпиондар — {n:int} ішінен {customers:int} сатып алушы, орташа чек {check:money}, барлық сатып алушы бойынша — {allCheck:money}.',
    en: 'Champions: {customers:int} of {n:int} customers, average check {check:money}, against {allCheck:money} for all customers.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Sentences a report on movement opens with; a segment's name comes as a word. */
export const MOVEMENT_FINDINGS = {
  balance: {
    ru: 'С {from:day} по {to:day}: перешли в лучший сегмент — {better:int}, в худший — {worse:int}, остались в своём — {same:int}, новых — {fresh:int} (всего покупателей: {n:int}).',
    kk: '{from:day}–{to:day}: жақсырақ сегментке ауысқандар — {better:int}, нашарырағына — {worse:int}, өз сегментінде қалғандар — {same:int}, жаңалар — {fresh:int} (барлығы {n:int} сатып алушы).',
    en: 'From {from:day} to {to:day}: moved to a better segment {better:int}, to a worse one {worse:int}, stayed {same:int}, new {fresh:int} ({n:int} {n:plural:customer|customers} in all).',
  },
  moved: {
    ru: 'Движение «{before}» → «{after}»: {customers:int} {customers:plural:покупатель|покупателя|покупателей} с {from:day} по {to:day}. Обратно — {back:int}.',
    kk: 'Қозғалыс «{before}» → «{after}»: {customers:int} сатып алушы ({from:day}–{to:day}). Кері бағытта — {back:int}.',
    en: 'Movement “{before}” → “{after}”: {customers:int} {customers:plural:customer|customers} from {from:day} to {to:day}. Back: {back:int}.',
  },
  moved_to_act: {
    ru: 'Движение «{before}» → «{after}»: {customers:int} {customers:plural:покупатель|покупателя|покупателей} с {from:day} по {to:day}. Обратно — {back:int}. Что сделать: {action}.',
    kk: 'Қозғалыс «{before}» → «{after}»: {customers:int} сатып алушы ({from:day}–{to:day}). Кері бағытта — {back:int}. Не істеу керек: {action}.',
    en: 'Movement “{before}” → “{after}”: {customers:int} {customers:plural:customer|customers} from {from:day} to {to:day}. Back: {back:int}. What to do: {action}.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Sentences a mailing list opens with. */
export const LIST_FINDINGS = {
  everybody: {
    ru: 'В списке {listed:int} {listed:plural:покупатель|покупателя|покупателей}, сумма покупок {total:money}. Что сделать с каждым — в столбце «Что сделать».',
    kk: 'Тізімде {listed:int} сатып алушы, сатып алу сомасы {total:money}. Әрқайсысымен не істеу керегі «Не істеу керек» бағанында.',
    en: 'On the list: {listed:int} {listed:plural:customer|customers}, {total:money} spent. What to do with each stands in the column “Action”.',
  },
  some: {
    ru: 'Сегмент «{segment}»: {listed:int} {listed:plural:покупатель|покупателя|покупателей} из {n:int}, сумма покупок {total:money}. Что сделать до {due:dayMonth}: {action}.',
    kk: '«{segment}» сегменті: {n:int} ішінен {listed:int} сатып алушы, сатып алу сомасы {total:money}. {due:dayMonth} күніне дейін не істеу керек: {action}.',
    en: 'Segment “{segment}”: {listed:int} of {n:int} customers, {total:money} spent. What to do by {due:dayMonth}: {action}.',
  },
  nobody: {
    ru: 'В этом сегменте никого нет (всего покупателей: {n:int}). Выберите другой.',
    kk: 'Бұл сегментте ешкім жоқ (барлығы {n:int} сатып алушы). Басқасын таңдаңыз.',
    en: 'Nobody is in this segment ({n:int} {n:plural:customer|customers} in all). Choose another one.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Why rows were not used. */
export const LEFT_OUT = {
  ...CUSTOMERS_LEFT_OUT,
  NOT_DATE: {
    ru: 'Дата не распознана, строк: {rows:int}',
    kk: 'Күні танылмаған жол: {rows:int}',
    en: 'Rows with an unreadable date: {rows:int}',
  },
  NOT_NUMBER: {
    ru: 'Сумма не распознана, строк: {rows:int}',
    kk: 'Сомасы танылмаған жол: {rows:int}',
    en: 'Rows with an unreadable amount: {rows:int}',
  },
  cancelled: {
    ru: 'Отменённые заказы, строк: {rows:int}',
    kk: 'Бас тартылған тапсырыстар, жол: {rows:int}',
    en: 'Rows of cancelled orders: {rows:int}',
  },
  totals: {
    ru: 'Итоговая строка, не учтено строк: {rows:int}',
    kk: 'Қорытынды жол, ескерілмеді: {rows:int}',
    en: 'Totals rows, left out: {rows:int}',
  },
  foreign: {
    ru: 'В другой валюте, строк: {rows:int}',
    kk: 'Басқа валютадағы жол: {rows:int}',
    en: 'Rows in another currency: {rows:int}',
  },
  foreignKept: {
    ru: 'Строк в другой валюте, сложены как одна: {rows:int}',
    kk: 'Бір валюта деп қосылған басқа валютадағы жол: {rows:int}',
    en: 'Rows in another currency, added as if in one: {rows:int}',
  },
  afterToday: {
    ru: 'Позже сегодняшнего дня, строк: {rows:int}',
    kk: 'Бүгінгі күннен кейінгі жол: {rows:int}',
    en: 'Rows dated after today: {rows:int}',
  },
  future: {
    ru: 'Позже выбранной даты, строк: {rows:int}',
    kk: 'Таңдалған күннен кейінгі жол: {rows:int}',
    en: 'Rows after the date chosen: {rows:int}',
  },
  refundOnly: {
    ru: 'Только возвраты, покупателей: {customers:int} ({names:names})',
    kk: 'Тек қайтарымы бар сатып алушы: {customers:int} ({names:names})',
    en: 'Customers with refunds only: {customers:int} ({names:names})',
  },
  repeatsKept: {
    ru: 'Учтено одинаковых строк с тем же номером заказа: {repeats:int}. Если это ошибка выгрузки, выберите «не учитывать» в настройках',
    kk: 'Тапсырыс нөмірі бірдей қайталанған жол: {repeats:int} (ескерілді). Бұл экспорт қатесі болса, баптаулардан «ескермеу» дегенді таңдаңыз',
    en: 'Identical rows with the same order number, counted: {repeats:int}. If this is an export error, choose “leave out” in the settings',
  },
  repeatsDropped: {
    ru: 'Не учтено одинаковых строк с тем же номером заказа: {rows:int}',
    kk: 'Тапсырыс нөмірі бірдей қайталанған жол: {rows:int} (ескерілмеді)',
    en: 'Identical rows with the same order number, left out: {rows:int}',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What the data say about the settings. */
export const ADVICE = {
  window: {
    ru: 'До повторной покупки проходит в среднем {days:int} {days:plural:день|дня|дней}, медиана — {median:plain} (повторных покупок: {waits:int}, покупателей: {customers:int}). Настройки → «Как делить на группы» → «по своим границам»: граница давности — {days:int}.',
    kk: 'Қайта сатып алуға дейін орта есеппен {days:int} күн өтеді, медиана — {median:plain} (қайта сатып алу: {waits:int}, сатып алушы: {customers:int}). Баптаулар → «Топтарға қалай бөлу керек» → «өз шектеріңіз бойынша»: соңғы сатып алу шегі — {days:int}.',
    en: 'The next purchase comes after {days:int} {days:plural:day|days} on average, median {median:plain} ({waits:int} repeat purchases of {customers:int} customers). Settings → “How to split into groups” → “by your own cut points”: recency cut point {days:int}.',
  },
  fewWaits: {
    ru: 'Повторных покупок мало ({waits:int}): по ним нельзя судить, через сколько дней покупают снова.',
    kk: 'Қайта сатып алу аз ({waits:int}): неше күннен кейін қайта сатып алатынын айтуға болмайды.',
    en: 'Too few repeat purchases ({waits:int}) to say after how many days customers buy again.',
  },
  settings: {
    ru: 'Сегменты и границы — с листа «{sheet}».',
    kk: 'Сегменттер мен шектер «{sheet}» парағынан алынды.',
    en: 'Segments and cut points are taken from sheet “{sheet}”.',
  },
  cuts: {
    ru: 'Границы: давность {r} (дней), частота {f} (заказов), деньги {m}.',
    kk: 'Шектер: соңғы сатып алудан бергі күн — {r}, тапсырыс — {f}, ақша — {m}.',
    en: 'Cut points: recency {r} (days), frequency {f} (orders), money {m}.',
  },
  markets: {
    ru: 'Границы по типам покупателя не применены: выберите столбец «Тип покупателя» и деление по своим границам.',
    kk: 'Сатып алушы түрлері бойынша шектер қолданылмады: «Сатып алушы түрі» бағанын және өз шектеріңіз бойынша бөлуді таңдаңыз.',
    en: 'Cut points by customer type are not used: choose the column “Customer type” and splitting by your own cut points.',
  },
  recut: {
    ru: 'Границы групп посчитаны заново на каждую дату, поэтому сегмент может смениться и без новой покупки.',
    kk: 'Топ шектері әр күнге қайта есептелген, сондықтан жаңа сатып алусыз да сегмент өзгеруі мүмкін.',
    en: 'Cut points are worked out anew at each date, so a segment may change without a new purchase.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Titles of the report's pieces. */
export const TITLES = {
  segments: { ru: 'Сегменты', kk: 'Сегменттер', en: 'Segments' },
  customers: { ru: 'Покупатели', kk: 'Сатып алушылар', en: 'Customers' },
  customersSheet: { ru: 'RFM – покупатели', kk: 'RFM – сатып алушылар', en: 'RFM – customers' },
  heat: {
    ru: 'Тепловая карта: сколько покупателей на пересечении R и F',
    kk: 'Жылу картасы: R мен F қиылысындағы сатып алушы саны',
    en: 'Heat map: customers where R and F cross',
  },
  movement: {
    ru: 'Из какого сегмента в какой: покупателей',
    kk: 'Қай сегменттен қайсысына: сатып алушы саны',
    en: 'From which segment to which: customers',
  },
  flows: { ru: 'Самые заметные переходы', kk: 'Ең ірі ауысулар', en: 'Largest moves' },
  movers: { ru: 'Кто сменил сегмент', kk: 'Сегменті өзгергендер', en: 'Who changed the segment' },
  moversSheet: {
    ru: 'RFM – кто сменил сегмент',
    kk: 'RFM – сегменті өзгергендер',
    en: 'RFM – who changed the segment',
  },
  list: { ru: 'Кому и что написать', kk: 'Кімге не жазу керек', en: 'Whom to write to, and what' },
  listSheet: { ru: 'Кому писать – список', kk: 'Кімге жазу – тізім', en: 'Whom to write to – list' },
  scores: {
    ru: 'Что значат баллы: дни, заказы и деньги покупателей с этим баллом',
    kk: 'Балдар нені білдіреді: осы балы бар сатып алушылардың күні, тапсырысы, ақшасы',
    en: 'What the scores mean: days, orders and money of customers with this score',
  },
  heatCorner: { ru: 'R ↓  F →', kk: 'R ↓  F →', en: 'R ↓  F →' },
  shares: {
    ru: 'Доля покупателей и доля выручки по сегментам',
    kk: 'Сегменттер бойынша сатып алушы үлесі мен түсім үлесі',
    en: 'Share of customers and of revenue by segment',
  },
  checks: {
    ru: 'Средний чек по сегментам',
    kk: 'Сегменттер бойынша орташа чек',
    en: 'Average check by segment',
  },
} as const satisfies Readonly<Record<string, Localized>>;
