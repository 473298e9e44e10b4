import type { Localized } from '../../core/lang';

/** Words of the sheets of progress and of pay. */
export const PLAN_BLOCKS = {
  progress: { ru: 'Ход визитов', kk: 'Визит барысы', en: 'Progress of visits' },
  pay: { ru: 'Оплата визитов', kk: 'Визит ақысы', en: 'Pay for visits' },
  source: {
    ru: 'Источник: план, квоты и визиты · данные на {day:day}, {time} · {label}',
    kk: 'Дереккөз: жоспар, квоталар және визиттер · деректер уақыты: {day:day}, {time} · {label}',
    en: 'Source: plan, quotas and visits · data as of {day:day}, {time} · {label}',
  },
  progressLive: {
    ru: 'Таблица обновляется сама раз в час, после решений по визитам и действий с планом. Отклонённые визиты и визиты не в зачёт квоту не заполняют. Заметки пишите справа.',
    kk: 'Кесте сағат сайын, визит шешімдерінен және жоспардағы әрекеттерден кейін өзі жаңарады. Қабылданбаған және есепке кірмейтін визиттер квотаны толтырмайды. Жазбаларды оң жағына жазыңыз.',
    en: 'The table updates itself every hour, after decisions on visits and after work on the plan. Rejected and excluded visits fill no quota. Write notes to the right of it.',
  },
  payLive: {
    ru: 'Оплачиваются принятые визиты и визиты не в зачёт. Таблица обновляется сама раз в час и после решений по визитам. Заметки пишите справа.',
    kk: 'Қабылданған және есепке кірмейтін визиттердің ақысы төленеді. Кесте сағат сайын және визит шешімдерінен кейін өзі жаңарады. Жазбаларды оң жағына жазыңыз.',
    en: 'Accepted visits and excluded ones are paid. The table updates itself every hour and after decisions on visits. Write notes to the right of it.',
  },
  total: { ru: 'Итого: {name}', kk: 'Барлығы: {name}', en: 'Total: {name}' },
  totalAll: { ru: 'Итого', kk: 'Барлығы', en: 'Total' },
  over: { ru: '▲ сверх квоты: {n:int}', kk: '▲ квотадан тыс: {n:int}', en: '▲ over quota: {n:int}' },
  lacking: { ru: '▼ не хватает: {n:int}', kk: '▼ жетпейді: {n:int}', en: '▼ missing: {n:int}' },
  full: { ru: '● по квоте', kk: '● квота бойынша', en: '● as the quota says' },
  noQuota: { ru: '– без квоты', kk: '– квотасыз', en: '– no quota' },
  nobody: { ru: 'исполнитель не указан', kk: 'орындаушы көрсетілмеген', en: 'no shopper named' },
  unknown: {
    ru: '«{code}» — нет на листе исполнителей',
    kk: '«{code}» — орындаушылар парағында жоқ',
    en: '“{code}”: not on the sheet of shoppers',
  },
  noRate: { ru: '▲ ставка не указана', kk: '▲ ақысы көрсетілмеген', en: '▲ no pay is set' },
  nothing: {
    ru: 'Визитов для оплаты пока нет.',
    kk: 'Әзірге төленетін визит жоқ.',
    en: 'There are no visits to pay for yet.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Headers of the progress, in the order of its columns. */
export const PROGRESS_HEADERS: readonly Localized[] = [
  { ru: 'Волна', kk: 'Толқын', en: 'Wave' },
  { ru: 'Задача клиента', kk: 'Клиент шаруасы', en: 'Job' },
  { ru: 'Точка продаж', kk: 'Сату нүктесі', en: 'Location' },
  { ru: 'Квота', kk: 'Квота', en: 'Quota' },
  { ru: 'Запланировано', kk: 'Жоспарланды', en: 'Planned' },
  { ru: 'У исполнителей', kk: 'Орындаушыларда', en: 'Taken' },
  { ru: 'Ждут проверки', kk: 'Тексеруді күтуде', en: 'Waiting for review' },
  { ru: 'Принято', kk: 'Қабылданды', en: 'Accepted' },
  { ru: 'Просрочено', kk: 'Мерзімі өтті', en: 'Overdue' },
  { ru: 'Отклонено или не в зачёт', kk: 'Қабылданбады не есепке кірмейді', en: 'Rejected or excluded' },
  { ru: 'План и квота', kk: 'Жоспар мен квота', en: 'Plan and quota' },
];

/** Headers of the pay list, in the order of its columns. */
export const PAY_HEADERS: readonly Localized[] = [
  { ru: 'Волна', kk: 'Толқын', en: 'Wave' },
  { ru: 'Исполнитель', kk: 'Орындаушы', en: 'Shopper' },
  { ru: 'Принято', kk: 'Қабылданды', en: 'Accepted' },
  { ru: 'Не в зачёт, но оплачивается', kk: 'Есепке кірмейді, бірақ төленеді', en: 'Excluded but paid' },
  { ru: 'Ещё не решено', kk: 'Әлі шешілмеген', en: 'Not yet decided' },
  { ru: 'Оплата за визит', kk: 'Бір визит ақысы', en: 'Pay per visit' },
  { ru: 'К оплате', kk: 'Төленетін сома', en: 'To pay' },
  { ru: 'Отметка', kk: 'Белгі', en: 'Note' },
];
