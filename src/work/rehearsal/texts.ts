import type { Localized } from '../../core/lang';

/** What a rehearsal says. */
export const REHEARSAL = {
  about: { ru: 'Репетиция', kk: 'Жаттығу', en: 'Rehearsal' },
  visits: { ru: 'Визитов в репетиции', kk: 'Жаттығудағы визит саны', en: 'Visits in the rehearsal' },
  real: { ru: 'настоящая анкета', kk: 'нақты сауалнама', en: 'real form' },
  broken: {
    ru: 'В программе визитов есть ошибки. Исправьте их на экране «Визиты тайных покупателей», затем запустите репетицию.',
    kk: 'Визит бағдарламасында қателер бар. Оларды «Құпия сатып алушы визиттері» бөлімінде түзетіп, жаттығуды содан кейін бастаңыз.',
    en: 'The visit programme has errors. Correct them under “Mystery shopper visits”, then start the rehearsal.',
  },
  nothing: {
    ru: 'Репетировать нечего: нет задач клиента с точками контакта, точек продаж или волны. Заполните листы программы.',
    kk: 'Жаттығатын ештеңе жоқ: жанасу нүктелері бар клиент шаруасы, сату нүктесі немесе толқын жоқ. Бағдарлама парақтарын толтырыңыз.',
    en: 'There is nothing to rehearse: no job with touchpoints, no location or no wave. Fill in the programme’s sheets.',
  },
  there: {
    ru: 'Репетиция уже есть в файле. Удалите её, чтобы запустить новую.',
    kk: 'Файлда жаттығу бар. Жаңасын бастау үшін оны жойыңыз.',
    en: 'The file has a rehearsal already. Remove it to start another one.',
  },
  made: {
    ru: 'Репетиция записана. Анкет: {sent:int}, визитов: {visits:int}, в карантине: {held:int}. В карту опыта она не входит.',
    kk: 'Жаттығу жазылды. Сауалнама: {sent:int}, визит: {visits:int}, карантинде: {held:int}. Тәжірибе картасына кірмейді.',
    en: 'The rehearsal is filed. Forms: {sent:int}, visits: {visits:int}, in quarantine: {held:int}. It is no part of the experience map.',
  },
  cut: {
    ru: 'Репетиция записана не полностью: кончилось время. Удалите её и запустите с меньшим числом визитов.',
    kk: 'Жаттығу толық жазылмады: уақыт бітті. Оны жойып, азырақ визитпен бастаңыз.',
    en: 'The rehearsal is not whole: there was no time left. Remove it and start one with fewer visits.',
  },
  removed: {
    ru: 'Репетиция удалена. Строк: {rows:int}.',
    kk: 'Жаттығу жойылды. Жол: {rows:int}.',
    en: 'The rehearsal is removed. Rows: {rows:int}.',
  },
  realGone: {
    ru: 'Настоящая анкета репетиции стёрта, на листе «{sheet}» осталась строка «стёрт».',
    kk: 'Жаттығудың нақты сауалнамасы өшірілді, «{sheet}» парағында «өшірілген» жолы қалды.',
    en: 'The real form of the rehearsal is erased; sheet “{sheet}” keeps a row “erased”.',
  },
  sheetsStay: {
    ru: 'Листы ответов остаются: на них придут настоящие анкеты.',
    kk: 'Жауап парақтары қалады: оларға нақты сауалнамалар түседі.',
    en: 'The sheets for answers stay: real forms arrive there.',
  },
  none: {
    ru: 'Репетиции в файле нет.',
    kk: 'Файлда жаттығу жоқ.',
    en: 'The file has no rehearsal.',
  },
  standing: {
    ru: 'Волна «{wave}». Придуманных визитов: {visits:int}, в карантине: {held:int}, исправлено исполнителем: {edited:int}.',
    kk: '«{wave}» толқыны. Ойдан шығарылған визит: {visits:int}, карантинде: {held:int}, орындаушы түзеткені: {edited:int}.',
    en: 'Wave “{wave}”. Made-up visits: {visits:int}, in quarantine: {held:int}, corrected by the shopper: {edited:int}.',
  },
  decided: {
    ru: 'Проверено людьми: {decided:int}. Ниже — карта репетиции так, как если бы остальные визиты были приняты.',
    kk: 'Адамдар тексергені: {decided:int}. Төменде — қалған визиттер қабылданса шығатын жаттығу картасы.',
    en: 'Decided by people: {decided:int}. Below is the map of the rehearsal as if all other visits were accepted.',
  },
  point: {
    ru: 'n = {n:int}, среднее {mean}, цель {target}: {verdict}',
    kk: 'n = {n:int}, орташа {mean}, нысана {target}: {verdict}',
    en: 'n = {n:int}, mean {mean}, target {target}: {verdict}',
  },
  unrated: { ru: 'оценок нет', kk: 'балл жоқ', en: 'no ratings' },
  realTodo: {
    ru: 'Отправьте одну настоящую анкету: {job}, код визита {code}. Здесь появится время, когда она записана.',
    kk: 'Бір нақты сауалнама жіберіңіз: {job}, визит коды {code}. Осында оның жазылған уақыты шығады.',
    en: 'Send one real form: {job}, visit code {code}. The time it was filed appears here.',
  },
  realDone: {
    ru: 'Настоящая анкета пришла и записана: {at}.',
    kk: 'Нақты сауалнама келіп, жазылды: {at}.',
    en: 'The real form arrived and was filed: {at}.',
  },
  planned: {
    ru: '{job} — визитов в плане: {n:int}',
    kk: '{job} — жоспардағы визит: {n:int}',
    en: '{job} – visits planned: {n:int}',
  },
  asked: { ru: 'Визитов: {n:int}', kk: 'Визит: {n:int}', en: 'Visits: {n:int}' },
  power: {
    ru: 'Отклонение в 1 балл от цели {target} видно с вероятностью {power:percent}.',
    kk: '{target} нысанасынан 1 балл ауытқу {power:percent} ықтималдықпен көрінеді.',
    en: 'A deviation of 1 point from the target {target} shows with a chance of {power:percent}.',
  },
  smallest: {
    ru: 'Наименьшее отклонение, которое видно в 80 % случаев, в баллах: {points}.',
    kk: '80% жағдайда көрінетін ең аз ауытқу, балмен: {points}.',
    en: 'The smallest deviation that shows in 80% of cases, in points: {points}.',
  },
  smallestNone: {
    ru: 'В 80 % случаев не видно никакое отклонение.',
    kk: '80% жағдайда ешқандай ауытқу көрінбейді.',
    en: 'No deviation shows in 80% of cases.',
  },
  needed: {
    ru: 'Чтобы отклонение в 1 балл было видно в 80 % случаев, нужно визитов: {needed:int}.',
    kk: '1 балл ауытқу 80% жағдайда көрінуі үшін қажет визит: {needed:int}.',
    en: 'Visits needed for a deviation of 1 point to show in 80% of cases: {needed:int}.',
  },
  detectNote: {
    ru: 'Это для одной точки контакта. На карте проверяются сразу все точки контакта по задаче клиента, и такое же отклонение видно реже.',
    kk: 'Бұл бір жанасу нүктесі үшін. Картада клиент шаруасының барлық жанасу нүктесі бірге тексеріледі, сондықтан мұндай ауытқу сирегірек көрінеді.',
    en: 'This is for a single touchpoint. The map tests all touchpoints of a job together, where the same deviation shows less often.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
