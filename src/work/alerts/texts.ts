import type { Localized } from '../../core/lang';

/** What alerts say. */
export const ALERT_SENTENCES = {
  critical: {
    ru: 'Новый визит, ещё не проверен: {job}, точка контакта «{touchpoint}»: {score:int} из 5. Точка продаж «{location}».',
    kk: 'Жаңа визит, әлі тексерілмеген: {job}, «{touchpoint}» жанасу нүктесі: 5 балдан {score:int}. «{location}» сату нүктесі.',
    en: 'New visit, not reviewed yet: {job}, touchpoint “{touchpoint}”: {score:int} out of 5. Location “{location}”.',
  },
  target_down: {
    ru: 'Значимо ниже целевой оценки: {job}, точка контакта «{touchpoint}»: в среднем {mean:plain}, целевая {target:plain}. Визитов: {n:int}. Волна «{wave}».',
    kk: 'Нысаналы балдан анық төмен: {job}, «{touchpoint}» жанасу нүктесі: орташа балл {mean:plain}, нысаналы балл {target:plain}. Визит саны: {n:int}. «{wave}» толқыны.',
    en: 'Clearly below the target: {job}, touchpoint “{touchpoint}”: mean {mean:plain}, target {target:plain}. Visits: {n:int}. Wave “{wave}”.',
  },
  target_up: {
    ru: 'Значимо выше целевой оценки: {job}, точка контакта «{touchpoint}»: в среднем {mean:plain}, целевая {target:plain}. Визитов: {n:int}. Волна «{wave}».',
    kk: 'Нысаналы балдан анық жоғары: {job}, «{touchpoint}» жанасу нүктесі: орташа балл {mean:plain}, нысаналы балл {target:plain}. Визит саны: {n:int}. «{wave}» толқыны.',
    en: 'Clearly above the target: {job}, touchpoint “{touchpoint}”: mean {mean:plain}, target {target:plain}. Visits: {n:int}. Wave “{wave}”.',
  },
  change_down: {
    ru: 'Значимо ниже, чем в прошлой волне: {job}, точка контакта «{touchpoint}»: было {before:plain} (визитов: {beforeN:int}), стало {mean:plain} (визитов: {n:int}). Волна «{wave}».',
    kk: 'Өткен толқыннан анық төмен: {job}, «{touchpoint}» жанасу нүктесі: бұрын {before:plain} (визит саны: {beforeN:int}), қазір {mean:plain} (визит саны: {n:int}). «{wave}» толқыны.',
    en: 'Clearly lower than in the wave before: {job}, touchpoint “{touchpoint}”: {before:plain} before (visits: {beforeN:int}), {mean:plain} now (visits: {n:int}). Wave “{wave}”.',
  },
  change_up: {
    ru: 'Значимо выше, чем в прошлой волне: {job}, точка контакта «{touchpoint}»: было {before:plain} (визитов: {beforeN:int}), стало {mean:plain} (визитов: {n:int}). Волна «{wave}».',
    kk: 'Өткен толқыннан анық жоғары: {job}, «{touchpoint}» жанасу нүктесі: бұрын {before:plain} (визит саны: {beforeN:int}), қазір {mean:plain} (визит саны: {n:int}). «{wave}» толқыны.',
    en: 'Clearly higher than in the wave before: {job}, touchpoint “{touchpoint}”: {before:plain} before (visits: {beforeN:int}), {mean:plain} now (visits: {n:int}). Wave “{wave}”.',
  },
  importance: {
    ru: 'Важность: {importance:percent}.',
    kk: 'Маңыздылығы: {importance:percent}.',
    en: 'Importance: {importance:percent}.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What stands around alerts in a message. */
export const MESSAGE_TEXTS = {
  subject: {
    ru: 'Rosta: новых оповещений — {n:int}',
    kk: 'Rosta: жаңа хабарландыру — {n:int}',
    en: 'Rosta: new alerts – {n:int}',
  },
  digest: { ru: 'Rosta: сводка за день', kk: 'Rosta: күндік жиынтық', en: 'Rosta: daily digest' },
  nothing: { ru: 'Новых оповещений нет.', kk: 'Жаңа хабарландыру жоқ.', en: 'No new alerts.' },
  waited: {
    ru: 'Ждали отправки дольше часа: {n:int}.',
    kk: 'Жіберілуін бір сағаттан ұзақ күткені: {n:int}.',
    en: 'Waited over an hour to be sent: {n:int}.',
  },
  more: {
    ru: 'Ещё оповещений: {n:int}. Все они на листе «{sheet}».',
    kk: 'Тағы хабарландыру: {n:int}. Бәрі «{sheet}» парағында.',
    en: 'More alerts: {n:int}. All of them stand on the sheet “{sheet}”.',
  },
  unreviewed: {
    ru: 'Визитов ждёт проверки: {n:int}.',
    kk: 'Тексеруді күтіп тұрған визит: {n:int}.',
    en: 'Visits waiting for review: {n:int}.',
  },
  overdue: { ru: 'Просрочено визитов: {n:int}.', kk: 'Мерзімі өткен визит: {n:int}.', en: 'Visits overdue: {n:int}.' },
  open: { ru: 'Открыть файл', kk: 'Файлды ашу', en: 'Open the file' },
  footer: {
    ru: 'Изменить или отключить: Rosta → «Программа визитов» → «Оповещения».',
    kk: 'Өзгерту немесе өшіру: Rosta → «Визит бағдарламасы» → «Хабарландырулар».',
    en: 'Change or turn off: Rosta → “Visit programme” → “Alerts”.',
  },
  test_subject: { ru: 'Rosta: проверка связи', kk: 'Rosta: байланысты тексеру', en: 'Rosta: test message' },
  test: {
    ru: 'Проверочное сообщение: оповещения этого файла будут приходить сюда.',
    kk: 'Тексеру хабарламасы: осы файлдың хабарландырулары осында келеді.',
    en: 'Test message: alerts of this file will arrive here.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Why a message was not sent. */
export const DELIVERY_TEXTS = {
  no_mails: {
    ru: 'Писем на сегодня почти не осталось. Отправка продолжится завтра.',
    kk: 'Бүгінгі хат шегі таусылуға жақын. Жіберу ертең жалғасады.',
    en: 'Almost no mails are left for today. Sending goes on tomorrow.',
  },
  status: {
    ru: 'Чат ответил кодом {status:plain}. Проверьте адрес веб-хука.',
    kk: 'Чат {status:plain} кодымен жауап берді. Вебхук мекенжайын тексеріңіз.',
    en: 'The chat answered with code {status:plain}. Check the address of the webhook.',
  },
  no_answer: {
    ru: 'Чат не ответил вовремя. Проверьте адрес веб-хука.',
    kk: 'Чат уақытында жауап бермеді. Вебхук мекенжайын тексеріңіз.',
    en: 'The chat did not answer in time. Check the address of the webhook.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Channels in words. */
export const CHANNEL_NAMES = {
  mail: { ru: 'почта', kk: 'пошта', en: 'mail' },
  chat: { ru: 'чат Google Chat', kk: 'Google Chat чаты', en: 'Google Chat' },
  slack: { ru: 'Slack', kk: 'Slack', en: 'Slack' },
} as const satisfies Readonly<Record<string, Localized>>;

/** What was done just now. */
export const ALERT_NEWS = {
  saved: {
    ru: 'Настройки оповещений сохранены.',
    kk: 'Хабарландыру баптаулары сақталды.',
    en: 'The settings of alerts are saved.',
  },
  nobody: {
    ru: 'Сохранено: получателей нет, оповещения не отправляются.',
    kk: 'Сақталды: алушы жоқ, хабарландыру жіберілмейді.',
    en: 'Saved: there is nobody to tell, no alerts are sent.',
  },
  tested: { ru: 'Отправлено: {channel}.', kk: 'Жіберілді: {channel}.', en: 'Sent: {channel}.' },
  untested: {
    ru: 'Не отправлено: {channel}. {why}',
    kk: 'Жіберілмеді: {channel}. {why}',
    en: 'Not sent: {channel}. {why}',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** How alerts stand. */
export const ALERT_STATE = {
  off: {
    ru: 'Сбор ответов выключен, поэтому оповещения не отправляются. Включите его на экране «Программа визитов».',
    kk: 'Жауап жинау өшірулі, сондықтан хабарландыру жіберілмейді. Оны «Визит бағдарламасы» экранында қосыңыз.',
    en: 'Collecting is off, so no alerts are sent. Turn it on under “Visit programme”.',
  },
  noCritical: {
    ru: 'Критичных точек контакта нет, поэтому сразу не сообщается ни о чём. Отметьте их на листе точек контакта.',
    kk: 'Аса маңызды жанасу нүктесі жоқ, сондықтан бірден хабарланбайды. Оларды жанасу нүктелері парағында белгілеңіз.',
    en: 'No touchpoint is critical, so nothing is told at once. Mark them on the sheet of touchpoints.',
  },
  left: {
    ru: 'Осталось писем на сегодня: {n:int}.',
    kk: 'Бүгін жіберуге болатын хат: {n:int}.',
    en: 'Mails left today: {n:int}.',
  },
  noConsent: {
    ru: 'Доступ к отправке не подтверждён: {channel}. Подтвердите его по ссылке.',
    kk: 'Жіберуге рұқсат расталмаған: {channel}. Оны сілтеме арқылы растаңыз.',
    en: 'Access to sending is not confirmed: {channel}. Confirm it by the link.',
  },
  waiting: {
    ru: 'Ждут отправки: {n:int}. Сразу уходит не больше одного сообщения в час.',
    kk: 'Жіберуді күтіп тұр: {n:int}. Бір сағатта бірден бір ғана хабарлама жіберіледі.',
    en: 'Waiting to be sent: {n:int}. At most one message an hour is sent at once.',
  },
  trouble: {
    ru: 'Не отправляется: {channel}, с {when}, попыток: {tries:int}. {why}',
    kk: 'Жіберілмей тұр: {channel}, басталуы {when}, әрекет саны: {tries:int}. {why}',
    en: 'Not being sent: {channel}, since {when}, tries: {tries:int}. {why}',
  },
  dropped: {
    ru: 'Не отправлено: {channel}, {when}, оповещений: {n:int}. {why}',
    kk: 'Жіберілмеді: {channel}, {when}, хабарландыру саны: {n:int}. {why}',
    en: 'Given up: {channel}, {when}, alerts: {n:int}. {why}',
  },
} as const satisfies Readonly<Record<string, Localized>>;
