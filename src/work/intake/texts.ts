import type { Localized } from '../../core/lang';

/** Words of counting and erasing. */
export const INTAKE_TEXTS = {
  agrees: {
    ru: 'Всё сходится: потеряно — 0, задвоено — 0',
    kk: 'Бәрі сәйкес: жоғалғаны — 0, қайталанғаны — 0',
    en: 'Everything agrees: 0 lost, 0 doubled',
  },
  differs: {
    ru: 'Не сходится: потеряно — {lost:int}, задвоено — {doubled:int}',
    kk: 'Сәйкес емес: жоғалғаны — {lost:int}, қайталанғаны — {doubled:int}',
    en: 'Does not agree: {lost:int} lost, {doubled:int} doubled',
  },
  unfinished: {
    ru: 'Сверка не закончена: ответов слишком много для одного раза. Повторите сверку.',
    kk: 'Салыстыру аяқталмады: бір ретке жауап тым көп. Салыстыруды қайталаңыз.',
    en: 'The check is not finished: too many answers for one go. Run the check again.',
  },
  waiting: {
    ru: 'В карантине ответов: {n:int}. Впишите верный код визита на листе «{sheet}» и повторите сверку.',
    kk: 'Карантиндегі жауап саны: {n:int}. «{sheet}» парағында дұрыс визит кодын жазып, салыстыруды қайталаңыз.',
    en: 'Responses in quarantine: {n:int}. Type the right visit code on sheet “{sheet}” and run the check again.',
  },
  wrongCode: {
    ru: 'Вписанный код не подошёл: лист «{sheet}», строка {row}, код «{code}». Проверьте его по листу «{plan}».',
    kk: 'Жазылған код жарамады: «{sheet}» парағы, {row}-жол, «{code}» коды. Оны «{plan}» парағымен салыстырып тексеріңіз.',
    en: 'The typed code does not fit: sheet “{sheet}”, row {row}, code “{code}”. Check it against sheet “{plan}”.',
  },
  gone: {
    ru: 'Удалено в анкете, сохранено в таблице: анкета «{form}», ответов — {n:int}',
    kk: 'Сауалнамадан жойылған, кестеде сақталған: сауалнама «{form}», жауап саны — {n:int}',
    en: 'Deleted in the form, kept in this file: form “{form}”, responses – {n:int}',
  },
  unreadable: {
    ru: 'Анкета не читается: «{form}». Проверьте, не удалена ли она и кто её владелец.',
    kk: 'Сауалнама оқылмады: «{form}». Оның жойылмағанын және иесі кім екенін тексеріңіз.',
    en: 'The form cannot be read: “{form}”. Check whether it was deleted and who owns it.',
  },
  ofAnother: {
    ru: 'Анкету «{form}» Google открывает только тому, кто её создал. Попросите этого человека запустить сверку.',
    kk: '«{form}» сауалнамасын Google тек оны жасаған адамға ашады. Сол адамнан салыстыруды іске қосуды сұраңыз.',
    en: 'Google opens the form “{form}” only to whoever made it. Ask that person to run the check.',
  },
  unlinked: {
    ru: 'Анкета не связана с этим файлом: «{form}». Новые ответы приходят только раз в час. Свяжите её с файлом в редакторе анкеты: «Ответы» → «Связать с таблицей».',
    kk: 'Сауалнама бұл файлға байланыстырылмаған: «{form}». Жаңа жауаптар сағатына бір рет қана келеді. Оны сауалнама редакторында файлға қосыңыз: «Жауаптар» → «Кестеге байланыстыру».',
    en: 'The form is not linked to this file: “{form}”. New answers arrive only once an hour. Link it in the form editor: Responses → Link to Sheets.',
  },
  doubled: {
    ru: 'Одинаковых строк на листе «{sheet}»: {n:int}, первая из них — строка {row}. Удалите лишние: в расчёт идёт одна из них.',
    kk: '«{sheet}» парағындағы қайталанған жол саны: {n:int}, біріншісі — {row}-жол. Артығын жойыңыз: есепке біреуі ғана алынады.',
    en: 'Rows on sheet “{sheet}” that say the same again: {n:int}, the first one in row {row}. Delete the spare ones: only one of them counts.',
  },
  rowsGo: {
    ru: 'Лист «{sheet}»: удаляется строк — {n:int}',
    kk: '«{sheet}» парағы: өшірілетін жол саны — {n:int}',
    en: 'Sheet “{sheet}”: rows deleted – {n:int}',
  },
  repliesGo: {
    ru: 'Анкета «{form}»: удаляется ответов — {n:int}',
    kk: '«{form}» сауалнамасы: өшірілетін жауап саны — {n:int}',
    en: 'Form “{form}”: responses deleted – {n:int}',
  },
  tombstone: {
    ru: 'На листе «{sheet}» останется строка «стёрт» без данных, чтобы ответ не записался снова.',
    kk: 'Жауап қайта жазылмауы үшін «{sheet}» парағында деректерсіз «өшірілген» жолы қалады.',
    en: 'Sheet “{sheet}” keeps a row “erased” without data, so that the response is not filed again.',
  },
  byHand: {
    ru: 'Лист ответов Google «{sheet}», строка {row}: удалите её вручную',
    kk: 'Google жауаптар парағы «{sheet}», {row}-жол: оны қолмен жойыңыз',
    en: 'Google’s response sheet “{sheet}”, row {row}: delete it by hand',
  },
} as const satisfies Readonly<Record<string, Localized>>;
