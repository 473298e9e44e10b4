import type { Localized } from '../../core/lang';

/** What the screen says of one visit. */
export const REVIEW_TEXTS = {
  blankState: { ru: 'не указано', kk: 'көрсетілмеген', en: 'not given' },
  byHand: {
    ru: 'Состояние изменено вручную на листе: в журнале такого решения нет.',
    kk: 'Күйі парақта қолмен өзгертілген: журналда мұндай шешім жоқ.',
    en: 'The state was changed by hand on the sheet: the log has no such decision.',
  },
  edited: {
    ru: 'Версия {version:int}: ответы исправлены, прежнее решение — «{state}».',
    kk: '{version:int}-нұсқа: жауаптар түзетілген, бұрынғы шешім — «{state}».',
    en: 'Version {version:int}: the answers were corrected; the decision before was “{state}”.',
  },
  editedNew: {
    ru: 'Версия {version:int}: ответы исправлены до проверки.',
    kk: '{version:int}-нұсқа: жауаптар тексеруге дейін түзетілген.',
    en: 'Version {version:int}: the answers were corrected before any review.',
  },
  editedLate: {
    ru: 'Исправлено после срока: он истёк {day:day}.',
    kk: 'Мерзімі өткен соң түзетілген: мерзім {day:day} күні біткен.',
    en: 'Corrected after the deadline, which was {day:day}.',
  },
  purpose: {
    ru: 'Вид визита: {purpose}. В карту и волну не входит.',
    kk: 'Визит түрі: {purpose}. Картаға және толқынға кірмейді.',
    en: 'Kind of visit: {purpose}. It is no part of the map or the wave.',
  },
  appealOpen: {
    ru: 'Апелляция подана {when}, ждёт ответа.',
    kk: 'Апелляция {when} берілді, жауап күтуде.',
    en: 'An appeal was filed on {when} and waits for an answer.',
  },
  until: {
    ru: 'Исправить или обжаловать можно до {day:day}.',
    kk: 'Түзетуге немесе апелляция беруге {day:day} күніне дейін болады.',
    en: 'Can be corrected or appealed until {day:day}.',
  },
  untilOver: {
    ru: 'Срок исправления и апелляции истёк {day:day}.',
    kk: 'Түзету және апелляция мерзімі {day:day} күні бітті.',
    en: 'The deadline for corrections and appeals was {day:day}.',
  },
  noAppeal: { ru: 'апелляции нет', kk: 'апелляция жоқ', en: 'no appeal' },
  openAppeal: { ru: 'апелляция ждёт ответа', kk: 'апелляция жауап күтуде', en: 'an appeal waits for an answer' },
  rating: {
    ru: '{score:int} из 5, цель {target:plain}',
    kk: '5 ішінен {score:int}, нысана {target:plain}',
    en: '{score:int} of 5, target {target:plain}',
  },
  ratingAlone: { ru: '{score:int} из 5', kk: '5 ішінен {score:int}', en: '{score:int} of 5' },
  notJudged: { ru: 'без оценки: {said}', kk: 'бағаланбаған: {said}', en: 'no rating: {said}' },
  notAnswered: { ru: 'без оценки', kk: 'бағаланбаған', en: 'no rating' },
  noAnswer: { ru: 'ответа нет', kk: 'жауап жоқ', en: 'no answer' },
  window: { ru: 'Срок визита', kk: 'Визит мерзімі', en: 'Visit window' },
  stay: { ru: 'Вход и выход', kk: 'Кіру және шығу', en: 'In and out' },
  logVersion: { ru: 'версия {version:int}', kk: '{version:int}-нұсқа', en: 'version {version:int}' },
  logUntil: { ru: 'ответить до {day:day}', kk: 'жауап мерзімі: {day:day}', en: 'answer by {day:day}' },
} as const satisfies Readonly<Record<string, Localized>>;

/** What is missing where a visit has no proof, by the rule. */
export const PROOF_TEXTS = {
  receipt: { ru: 'нет номера чека', kk: 'чек нөмірі жоқ', en: 'no receipt number' },
  photo: { ru: 'нет ссылки на фото', kk: 'фото сілтемесі жоқ', en: 'no link to a photo' },
  either: {
    ru: 'нет ни номера чека, ни ссылки на фото',
    kk: 'чек нөмірі де, фото сілтемесі де жоқ',
    en: 'neither a receipt number nor a link to a photo',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What was done. Decisions are no runs that can be undone, which is said where one might look for it. */
export const REVIEW_NEWS = {
  accepted: { ru: 'Визит {code}: принят.', kk: '{code} визиті: қабылданды.', en: 'Visit {code}: accepted.' },
  returned: {
    ru: 'Визит {code}: возвращён на доработку.',
    kk: '{code} визиті: толықтыруға қайтарылды.',
    en: 'Visit {code}: returned for correction.',
  },
  rejected: { ru: 'Визит {code}: отклонён.', kk: '{code} визиті: қабылданбады.', en: 'Visit {code}: rejected.' },
  excluded: {
    ru: 'Визит {code}: не в зачёт, будет оплачен.',
    kk: '{code} визиті: есепке кірмейді, төленеді.',
    en: 'Visit {code}: excluded, will be paid.',
  },
  appealed: {
    ru: 'Визит {code}: апелляция записана и ждёт ответа.',
    kk: '{code} визиті: апелляция жазылды, жауап күтуде.',
    en: 'Visit {code}: the appeal is filed and waits for an answer.',
  },
  granted_accepted: {
    ru: 'Визит {code}: апелляция удовлетворена, визит принят.',
    kk: '{code} визиті: апелляция қанағаттандырылды, визит қабылданды.',
    en: 'Visit {code}: appeal granted, the visit is accepted.',
  },
  granted_excluded: {
    ru: 'Визит {code}: апелляция удовлетворена, визит не в зачёт и будет оплачен.',
    kk: '{code} визиті: апелляция қанағаттандырылды, визит есепке кірмейді, бірақ төленеді.',
    en: 'Visit {code}: appeal granted, the visit is excluded and will be paid.',
  },
  appeal_denied: {
    ru: 'Визит {code}: апелляция отклонена, решение остаётся прежним.',
    kk: '{code} визиті: апелляция қабылданбады, шешім бұрынғыдай қалады.',
    en: 'Visit {code}: appeal denied, the decision stands.',
  },
  allAccepted: { ru: 'Принято визитов: {n:int}.', kk: 'Қабылданған визит: {n:int}.', en: 'Visits accepted: {n:int}.' },
  allSkipped: {
    ru: 'Не принято, потому что визиты тем временем изменились: {n:int}.',
    kk: 'Осы арада өзгергендіктен қабылданбағаны: {n:int}.',
    en: 'Not accepted because they changed meanwhile: {n:int}.',
  },
  gone: {
    ru: 'Визита больше нет на листе, показан следующий.',
    kk: 'Бұл визит парақта енді жоқ, келесісі көрсетілді.',
    en: 'That visit is no longer on the sheet; the next one is shown.',
  },
  rules: { ru: 'Правила сохранены.', kk: 'Ережелер сақталды.', en: 'The rules are saved.' },
  returnLink: {
    ru: 'Отправьте ссылку исполнителю: по ней можно исправить ответы. Срок — до {day:day}.',
    kk: 'Сілтемені орындаушыға жіберіңіз: сол арқылы жауаптарды түзетуге болады. Мерзімі — {day:day} күніне дейін.',
    en: 'Send the link to the shopper: the answers can be corrected there. Deadline: {day:day}.',
  },
  noLink: {
    ru: 'Ссылка для исправления недоступна: анкету создал другой человек, или её удалили. Попросите создателя анкеты открыть этот визит здесь.',
    kk: 'Түзету сілтемесі қолжетімсіз: сауалнаманы басқа адам жасаған немесе ол жойылған. Сауалнаманы жасаған адамнан осы визитті осында ашуды сұраңыз.',
    en: 'There is no link for corrections: somebody else made the form, or it was deleted. Ask whoever made the form to open this visit here.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Names of the rules of field work. */
export const RULE_LABELS = {
  lockout: {
    ru: 'Дней между визитами исполнителя в одну точку продаж',
    kk: 'Орындаушының бір сату нүктесіне баруы арасындағы күн саны',
    en: 'Days between a shopper’s visits to one location',
  },
  cap: {
    ru: 'Визитов исполнителя в день, не больше',
    kk: 'Орындаушының бір күндегі визит саны, ең көбі',
    en: 'Most visits of a shopper a day',
  },
  fast: {
    ru: 'Визит слишком быстрый, если короче, минут',
    kk: 'Визит тым жылдам, егер мынадан қысқа болса, минут',
    en: 'A visit is too fast under, minutes',
  },
  late: {
    ru: 'Отправить анкету после визита, часов',
    kk: 'Визиттен кейін сауалнаманы жіберу мерзімі, сағат',
    en: 'Hours after the visit to send the form',
  },
  appeal: {
    ru: 'Срок исправления и апелляции, дней',
    kk: 'Түзету және апелляция мерзімі, күн',
    en: 'Days to correct or appeal',
  },
  k: {
    ru: 'Меньше визитов не публиковать, скрыть',
    kk: 'Визит саны мынадан аз болса, жарияламау',
    en: 'Hide published cells with fewer visits than',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Kinds of proof as a choice. */
export const PROOF_WORDS = {
  either: { ru: 'номер чека или фото', kk: 'чек нөмірі немесе фото', en: 'receipt number or photo' },
  receipt: { ru: 'номер чека', kk: 'чек нөмірі', en: 'receipt number' },
  photo: { ru: 'ссылка на фото', kk: 'фото сілтемесі', en: 'link to a photo' },
  none: { ru: 'не требуется', kk: 'қажет емес', en: 'not required' },
} as const satisfies Readonly<Record<string, Localized>>;
