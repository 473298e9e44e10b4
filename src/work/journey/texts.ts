import type { Localized } from '../../core/lang';

/** What stands in the journey's column of changes, and what refreshing it says. */
export const JOURNEY_TEXTS = {
  up: {
    ru: '▲ +{by} (n = {before:int} и {now:int})',
    kk: '▲ +{by} (n = {before:int} және {now:int})',
    en: '▲ +{by} (n = {before:int} and {now:int})',
  },
  down: {
    ru: '▼ {by} (n = {before:int} и {now:int})',
    kk: '▼ {by} (n = {before:int} және {now:int})',
    en: '▼ {by} (n = {before:int} and {now:int})',
  },
  same: {
    ru: '= {mean} (n = {before:int} и {now:int})',
    kk: '= {mean} (n = {before:int} және {now:int})',
    en: '= {mean} (n = {before:int} and {now:int})',
  },
  few: {
    ru: 'мало данных ({before:int} и {now:int})',
    kk: 'дерек аз ({before:int} және {now:int})',
    en: 'too few ratings ({before:int} and {now:int})',
  },
  refreshed: {
    ru: 'Лист «{sheet}»: обновлено ячеек — {n:int}.',
    kk: '«{sheet}» парағы: жаңартылған ұяшық — {n:int}.',
    en: 'Sheet “{sheet}”: cells updated: {n:int}.',
  },
  current: {
    ru: 'Лист «{sheet}»: обновлять нечего.',
    kk: '«{sheet}» парағы: жаңартатын ештеңе жоқ.',
    en: 'Sheet “{sheet}”: nothing to update.',
  },
  kept: {
    ru: 'Заполнено вручную и оставлено как есть: лист «{sheet}», {cells}. Чтобы Rosta снова обновляла ячейку, очистите её.',
    kk: 'Қолмен толтырылған, сол күйінде қалды: «{sheet}» парағы, {cells}. Rosta ұяшықты қайта жаңартуы үшін оны тазалаңыз.',
    en: 'Filled in by hand and left as it is: sheet “{sheet}”, {cells}. Clear a cell to have Rosta update it again.',
  },
  more: {
    ru: '{cells} и ещё ячеек: {n:int}',
    kk: '{cells} және тағы ұяшық: {n:int}',
    en: '{cells} and {n:int} more',
  },
} as const satisfies Readonly<Record<string, Localized>>;
