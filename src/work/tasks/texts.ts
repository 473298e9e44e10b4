import type { Localized } from '../../core/lang';

/** Words around tasks. */
export const TASKS = {
  made: {
    ru: 'Задача {code} на листе «{sheet}», строка {row}',
    kk: '{code} тапсырмасы «{sheet}» парағында, {row}-жол',
    en: 'Task {code} on sheet “{sheet}”, row {row}',
  },
  there: {
    ru: 'Такая задача уже есть: {code}, лист «{sheet}», строка {row}',
    kk: 'Мұндай тапсырма бар: {code}, «{sheet}» парағы, {row}-жол',
    en: 'This task is there already: {code}, sheet “{sheet}”, row {row}',
  },
  open: { ru: 'Открытых задач: {n:int}', kk: 'Ашық тапсырма: {n:int}', en: 'Open tasks: {n:int}' },
  copy: {
    ru: 'Этот файл — копия. Чтобы вести здесь скопированные задачи, нажмите «Понятно» на первом экране',
    kk: 'Бұл файл — көшірме. Көшірілген тапсырмаларды осында жүргізу үшін бірінші экрандағы «Түсінікті» түймесін басыңыз',
    en: 'This file is a copy. To go on with the copied tasks here, press “Got it” on the first screen',
  },
  none: { ru: 'Задач пока нет', kk: 'Әзірге тапсырма жоқ', en: 'No tasks yet' },
} as const satisfies Readonly<Record<string, Localized>>;
