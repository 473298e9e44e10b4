import { describe, expect, it } from 'vitest';
import { FILES, openFile } from './addon';

/** Refusals as people type them: stages in three languages, of the hourglass and of their own; a blank row between. */
const ROWS = [
  ['выбор', 'Дорого', 1000],
  ['choice', ' дорого ', '2 000'],
  ['Прогрев', 'Долго ждать', ''],
  ['', '', ''],
  ['опыт', 'Долго ждать', 500],
  ['тәжірибе', 'Долго ждать', 700],
  ['горячий', 'Дорого', 4000],
  ['Витрина', 'Не поверил', ''],
];

/**
 * By hand, n = 7: price 3, waiting 3, disbelief 1; choice 3, experience 2, deal 1, shop window 1. Lift O·7/(row·column), residual
 * (O − E)/√(E(1 − row/7)(1 − column/7)): price at deal 4√7/√72 with E = 3/7; price at choice 5√7/12 with E = 9/7; waiting at
 * experience 8√7/√120 with E = 6/7; waiting at choice −2√7/12; disbelief at the window √7 with E = 1/7.
 */
const ROOT = Math.sqrt(7);
const EXPECTED = [
  ['Дорого', 'deal', 1, 1 / 7, 7 / 3, (4 * ROOT) / Math.sqrt(72), 4000],
  ['Дорого', 'choice', 2, 2 / 7, 14 / 9, (5 * ROOT) / 12, 3000],
  ['Долго ждать', 'experience', 2, 2 / 7, 7 / 3, (8 * ROOT) / Math.sqrt(120), 1200],
  ['Долго ждать', 'choice', 1, 1 / 7, 7 / 9, (-2 * ROOT) / 12, ''],
  ['Не поверил', 'Витрина', 1, 1 / 7, 7, ROOT, ''],
];

const HEADERS = {
  ru: 'Барьер|Этап|Отказов|Доля отказов|Во сколько раз чаще ожидаемого|Скорректированный остаток|Потерянные деньги, ₽',
  kk: 'Кедергі|Кезең|Бас тарту саны|Бас тарту үлесі|Күтілгеннен неше есе жиі|Түзетілген қалдық|Жоғалған ақша, ₸',
  en: 'Barrier|Stage|Refusals|Share of refusals|Lift|Adjusted residual|Lost money, $',
} as const;
const STAGES = {
  ru: { deal: 'сделка', choice: 'выбор', experience: 'опыт' },
  kk: { deal: 'мәміле', choice: 'таңдау', experience: 'тәжірибе' },
  en: { deal: 'deal', choice: 'choice', experience: 'experience' },
} as const;

const column = (at: number): unknown[][] => ROWS.map((row) => [row[at]]);
const rounded = (rows: unknown): unknown =>
  JSON.parse(JSON.stringify(rows), (_, value) => (typeof value === 'number' ? Number(value.toFixed(9)) : value));

describe('BARRIERS', () => {
  it.each(['ru', 'kk', 'en'] as const)('counts the table by hand in a file in %s', (lang) => {
    const words: Readonly<Record<string, string>> = STAGES[lang];
    const { value } = openFile(FILES[lang]).customFunction('BARRIERS', [column(0), column(1), column(2)]);
    expect(rounded(value)).toEqual(
      rounded([
        HEADERS[lang].split('|'),
        ...EXPECTED.map(([barrier, stage, ...rest]) => [barrier, words[String(stage)] ?? stage, ...rest]),
      ]),
    );
  });

  it('spills over open ranges, also without amounts', () => {
    const script = openFile(FILES.ru);
    const id = script.control.activeSheetId();
    script.control.type(
      id,
      0,
      0,
      [['Этап', 'Барьер', 'Сумма'], ...ROWS].map((row) => row.map(String)),
    );
    script.control.type(id, 0, 4, [['=BARRIERS(A2:A;B2:B)']]);
    const cells = script.control.cells(id, 0, 4, 7, 7).map((row) => row.map((cell) => cell?.text ?? ''));
    expect(cells.map(([barrier, stage, count, , , , lost]) => [barrier, stage, count, lost])).toEqual([
      ['Барьер', 'Этап', 'Отказов', 'Потерянные деньги, ₽'],
      ['Дорого', 'выбор', '2', ''],
      ['Долго ждать', 'опыт', '2', ''],
      ['Долго ждать', 'выбор', '1', ''],
      ['Дорого', 'сделка', '1', ''],
      ['Не поверил', 'Витрина', '1', ''],
      ['', '', '', ''],
    ]);
  });
});
