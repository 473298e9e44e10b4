import type { Localized } from '../../core/lang';

/** What a matrix says of itself. */
export const MATRIX = {
  title: { ru: 'Матрица QFD', kk: 'QFD матрицасы', en: 'QFD matrix' },
  /** The question of a cell (B4-05). */
  question: {
    ru: 'Насколько в точке контакта «{touchpoint}» клиент может понять, как в компании обстоит дело с фактором «{factor}»?',
    kk: '«{touchpoint}» жанасу нүктесінде клиент «{factor}» факторы туралы қаншалықты пікір қалыптастыра алады?',
    en: 'At the touchpoint “{touchpoint}”, how far can the customer tell how the company does on “{factor}”?',
  },
  howTo: {
    ru: 'Насколько по точке контакта клиент может судить о факторе? {levels}. Пусто — связи нет.',
    kk: 'Жанасу нүктесі бойынша клиент фактор туралы қаншалықты пікір қалыптастыра алады? {levels}. Бос болса — байланыс жоқ.',
    en: 'How far can the customer judge the factor at the touchpoint? {levels}. Blank means none.',
  },
  // B4-07: what an agency's client can tell the quality of the strategy by.
  examples: {
    ru: 'Например, качество стратегии агентства: кроссовки маркетолога — 1, оформление презентации — 3, график на каждом слайде — 9.',
    kk: 'Мысалы, агенттік стратегиясының сапасы: маркетологтың кроссовкасы — 1, презентацияның безендірілуі — 3, әр слайдтағы график — 9.',
    en: 'For example, the quality of an agency’s strategy: the marketer’s sneakers – 1, the design of the presentation – 3, a chart on every slide – 9.',
  },
  empty: { ru: 'Пустых ячеек: ', kk: 'Бос ұяшық: ', en: 'Empty cells: ' },
  importance: { ru: 'Важность на {day:day}', kk: 'Маңыздылық, {day:day}', en: 'Importance on {day:day}' },
  filled: {
    ru: 'Заполнено {filled:int} из {all:int}',
    kk: '{all:int} ішінен {filled:int} толтырылды',
    en: 'Filled in {filled:int} of {all:int}',
  },
  lost: {
    ru: 'Коды факторов и точек контакта не найдены. Верните их на место или создайте новую матрицу.',
    kk: 'Факторлар мен жанасу нүктелерінің кодтары табылмады. Оларды орнына қойыңыз немесе жаңа матрица жасаңыз.',
    en: 'No codes of factors and touchpoints were found. Put them back or make a new matrix.',
  },
  noLists: {
    ru: 'Связи на месте, но на листах факторов или пути клиента нет строк с кодами. Верните лист отменой или впишите строки с теми же кодами.',
    kk: 'Байланыстар орнында, бірақ факторлар не клиент жолы парағында коды бар жол жоқ. Парақты болдырмау арқылы қайтарыңыз немесе жолдарды сол кодтарымен жазыңыз.',
    en: 'The relations are in place, but the sheet of factors or of the journey has no rows with codes. Bring the sheet back by undoing, or write its rows with the same codes.',
  },
  behind: {
    ru: 'Нет в матрице: {names}',
    kk: 'Матрицада жоқ: {names}',
    en: 'Not on the matrix: {names}',
  },
  strange: {
    ru: 'Не учитываются, таких кодов нет в списках: {names}',
    kk: 'Есепке алынбайды, тізімдерде мұндай код жоқ: {names}',
    en: 'Not counted, these codes are on no list: {names}',
  },
  wrong: {
    ru: 'Не из шкалы: {n:int}',
    kk: 'Шкаладан тыс: {n:int}',
    en: 'Not of the scale: {n:int}',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What making, completing and saving a matrix says. */
export const MATRIX_NEWS = {
  made: {
    ru: 'Создана матрица: лист «{sheet}», ячеек для заполнения — {n:int}.',
    kk: 'Матрица жасалды: «{sheet}» парағы, толтырылатын ұяшық — {n:int}.',
    en: 'Matrix made: sheet “{sheet}”, {n:int} {n:plural:cell|cells} to fill in.',
  },
  added: {
    ru: 'Матрица дополнена: лист «{sheet}», добавлено точек контакта — {rows:int}, факторов — {columns:int}.',
    kk: 'Матрица толықтырылды: «{sheet}» парағы, қосылған жанасу нүктесі — {rows:int}, фактор — {columns:int}.',
    en: 'Matrix completed: sheet “{sheet}”, touchpoints added: {rows:int}, factors added: {columns:int}.',
  },
  complete: {
    ru: 'В матрице уже есть все факторы и точки контакта: лист «{sheet}».',
    kk: 'Матрицада барлық фактор мен жанасу нүктесі бар: «{sheet}» парағы.',
    en: 'The matrix has all factors and touchpoints already: sheet “{sheet}”.',
  },
  saved: { ru: 'Записано ячеек: {n:int}', kk: 'Жазылған ұяшық: {n:int}', en: 'Cells written: {n:int}' },
  kept: {
    ru: 'Не записано ячеек: {n:int}. Их за это время изменили, оставлено как есть.',
    kk: 'Жазылмаған ұяшық: {n:int}. Осы уақытта олар өзгертілген, сол күйі қалдырылды.',
    en: 'Cells not written: {n:int}. Somebody changed them meanwhile; they are left as they are.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
