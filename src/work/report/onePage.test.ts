import { describe, expect, it } from 'vitest';
import { AppError } from '../../core/appError';
import type { FactRead } from '../../core/defineModel';
import { LANGS } from '../../core/lang';
import { sampleSheet } from '../../core/sampleSheet';
import type { SheetImage } from '../../core/sheetImage';
import { SUMMARY_MODEL } from '../../models/summary/model';
import { reportImages } from './reportImages';

/** An upright A4 page at 96 pixels an inch less 10 mm on each side holds this much. */
const PAGE = { width: 720, rows: 48 };
/** Height of a row in pixels, and of each further line of its text. */
const [ROW, LINE] = [21, 16];
/** Arial of 10 points: what a letter and the edges of a cell take on average, in pixels. */
const [LETTER, EDGES] = [6.7, 6];
const TODAY = 20_779;

const LONG =
  'Ожидание заказа у стойки выдачи в часы пик, когда одновременно приходят покупатели из приложения и с улицы и никто не знает, чья очередь';

const hindered = (sheet: string): FactRead => {
  const text = {
    ru: `Нет листа «{sheet}», поэтому посчитать уровни прибыли не из чего. Создайте его в боковой панели: экран «Путь денег», кнопка «Создать лист».`,
    kk: `«{sheet}» парағы жоқ, сондықтан пайда деңгейлерін есептейтін ештеңе жоқ. Оны бүйірлік панельде жасаңыз: «Ақша жолы» экраны, «Парақ жасау» түймесі.`,
    en: 'There is no sheet “{sheet}”, so levels of profit cannot be counted. Make it in the sidebar: screen “Cash journey”, button “Make the sheet”.',
  };
  return { sheet: '', letters: {}, rows: [], hindered: new AppError({ code: 'NO_SHEET', text }, { sheet }) };
};

/** As much as a summary can hold, with names as long as people type them. */
const FACTS = {
  cash_lines: sampleSheet(
    '',
    ['line', 'minimal', 'base', 'maximal'],
    ['revenue', 'profit'].map((line) => [line, 184_000_111, 220_000_222, 290_000_333]),
  ),
  stage_money: {
    ...sampleSheet(
      '',
      ['stage', 'now', 'profit_now', 'low', 'high', 'period'],
      [['all', 'minimal', 184_000_111, 36_000_000, 106_000_000, 'quarter']],
    ),
  },
  growth_points: sampleSheet(
    '',
    ['rank', 'name', 'low', 'high', 'reason', 'n', 'target', 'period', 'touchpoint', 'job', 'stage'],
    [1, 2, 3, 4, 5, 6].map((rank) => [
      rank,
      LONG.slice(0, 60),
      1e6,
      2e6,
      '',
      28,
      4.5,
      'quarter',
      `T${rank}`,
      'J1',
      'choice',
    ]),
  ),
  stage_evidence: sampleSheet(
    '',
    ['kind', 'stage', 'name', 'series', 'value', 'low', 'high', 'share', 'n', 'verdict', 'day', 'sheet'],
    [
      [
        'effect',
        'choice',
        LONG.slice(0, 60),
        LONG.slice(9, 70),
        4.2155,
        3.7246,
        4.7064,
        0.38,
        120,
        'higher',
        TODAY,
        'Сынақ',
      ],
    ],
  ),
  tasks: sampleSheet(
    'Задачи',
    ['code', 'cause', 'owner', 'due', 'state'],
    [1, 2, 3, 4, 5, 6].map((i) => [`K${i}`, LONG, 'Айгерім Нұрланқызы', TODAY - i, 'in_progress']),
  ),
};

/** In how many lines a text goes on in its cell: words are not broken. */
function linesOf(text: string, pixels: number): number {
  const most = Math.floor((pixels - EDGES) / LETTER);
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= most) used = needed;
    else {
      lines += Math.ceil(word.length / most);
      used = word.length % most;
    }
  }
  return lines;
}

const pixelsOf = ({ widths }: SheetImage): readonly number[] =>
  widths.flatMap(({ columns, pixels }) => Array.from({ length: columns }, () => pixels));

function summary(lang: (typeof LANGS)[number], more: Readonly<Record<string, FactRead>>): readonly SheetImage[] {
  const file = { lang, locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₽' };
  const output = SUMMARY_MODEL.run({ columns: {}, params: {}, facts: { ...FACTS, ...more }, file, today: TODAY });
  const sheets = ['Путь денег', 'Путь клиента', 'Визиты', 'Ответы', 'План визитов', 'Задачи'];
  return reportImages(SUMMARY_MODEL, output, file, { sheets, now: 0, freeName: (name) => name, notes: {} });
}

/** What is missing, or a full list of tasks, takes the room of what else is known. */
const CASES: Readonly<
  Record<string, { readonly isKnown: boolean; readonly more: Readonly<Record<string, FactRead>> }>
> = {
  'without channels': { isKnown: false, more: { channels: hindered('Каналы план-факт') } },
  'with all tasks': { isKnown: false, more: {} },
  'with what else is known': { isKnown: true, more: { tasks: { ...FACTS.tasks, rows: FACTS.tasks.rows.slice(0, 4) } } },
};

const ALL = LANGS.flatMap((lang) => Object.entries(CASES).map(([name, one]) => ({ lang, name, ...one })));

describe.each(ALL)('the summary with long texts in $lang, $name', ({ lang, more, isKnown }) => {
  const [image, ...others] = summary(lang, more);
  if (image === undefined) throw new Error('no sheet');

  it('is one sheet as wide as an upright page', () => {
    expect(others).toEqual([]);
    const pixels = pixelsOf(image);
    expect(pixels.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(PAGE.width);
    expect(image.values[0]?.length).toBe(pixels.length);
  });

  it('fits one page with all lines that its texts take', () => {
    const pixels = pixelsOf(image);
    const linesIn = (row: SheetImage['values'][number]): number =>
      Math.max(...row.map((cell, i) => (typeof cell === 'string' ? linesOf(cell, pixels[i] ?? 0) : 1)));
    const heights = image.values.map((row) => ROW + LINE * (linesIn(row) - 1));
    expect(image.wrapped).toEqual([{ row: 0, column: 0, rows: image.values.length, columns: pixels.length }]);
    expect(image.values.some(([cell]) => /4[,.]22/.test(String(cell)))).toBe(isKnown);
    expect(image.values.length).toBeGreaterThan(20);
    expect(image.values.length).toBeLessThanOrEqual(PAGE.rows);
    expect(heights.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(PAGE.rows * ROW);
  });
});
