import type { ErrorDefinition } from '../../core/appError';

/** What a report on the cash journey can lack; what is wrong with its rows stands in data/cash/errors.ts. */
export const CASH_RUN_ERRORS = {
  CASH_NO_SHEET: {
    code: 'CASH_NO_SHEET',
    text: {
      ru: 'Нет листа «{sheet}»: без него прибыль не посчитать. Создайте его на экране «Путь денег»: он открывается с первого экрана Rosta.',
      kk: '«{sheet}» парағы жоқ: онсыз пайда есептелмейді. Оны «Ақша жолы» экранында жасаңыз: ол Rosta қосымшасының бірінші экранынан ашылады.',
      en: 'There is no sheet “{sheet}”, and without it there is no profit. Make it on the screen “Cash journey”, which opens from the first screen of Rosta.',
    },
  },
  CASH_NO_VALUES: {
    code: 'CASH_NO_VALUES',
    text: {
      ru: 'На листе «{sheet}» ещё нет ни одного числа. Впишите охват, долю переходов, конверсию и цену: минимум, базу и максимум.',
      kk: '«{sheet}» парағында әлі бірде-бір сан жоқ. Қамтуды, сайтқа өту үлесін, конверсияны және бағаны жазыңыз: ең төмен, базалық және ең жоғары мәнін.',
      en: 'There is no number on sheet “{sheet}” yet. Enter reach, visit rate, conversion and price: minimum, base and maximum.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
