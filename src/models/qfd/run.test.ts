import { describe, expect, it } from 'vitest';
import { FLIP, type QfdFacts, qfdFacts, qfdInput } from '../../../test/fakes/qfdFacts';
import { RUSSIAN } from '../../../test/fakes/sharedFile';
import type { ModelInput, ModelOutput } from '../../core/defineModel';
import { LANGS } from '../../core/lang';
import type { Value } from '../../core/table';
import { findingText } from '../../i18n/finding';
import { fill } from '../../i18n/template';
import { runQfd } from './run';

/** Six touchpoints, one far above the others: 59 points, then 23 and four times 13. */
const STANDS_OUT: QfdFacts = {
  importance: [5, 3, 5],
  factors: ['Скорость', 'Вкус', 'Цена'],
  touchpoints: ['Ожидание', 'Меню', 'Касса', 'Зал', 'Письмо', 'Сайт'],
  stages: ['experience', 'choice', 'deal', 'experience', 'loyalty', 'choice'],
  raters: {
    Анна: [
      [9, 3, 1],
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 3],
    ],
  },
};

const texts = ({ findings }: ModelOutput, file = RUSSIAN): string[] =>
  findings.map((finding) => findingText(finding, file));
const codes = (facts: QfdFacts, params: ModelInput['params'] = {}): string[] =>
  runQfd(qfdInput(facts, params)).findings.map(({ code }) => code);

function tableOf({ parts }: ModelOutput, id: string): readonly (readonly Value[])[] {
  const part = parts.find((candidate) => candidate.kind === 'table' && candidate.id === id);
  return part?.kind === 'table' ? part.table.rows : [];
}

describe('a report on QFD', () => {
  it('opens by saying that it is judgement, of how many raters and relations', () => {
    const [first] = texts(runQfd(qfdInput(STANDS_OUT)));
    expect(first).toBe('Это суждение экспертов, а не измерение (экспертов: 1, отмечено связей: 18 из 18).');
  });

  it('then names the most important touchpoint, its share, deviation and the factor that carries it', () => {
    // 59 = 5·9 + 3·3 + 5·1; the others are 13, four times, and 23: 134 in all, mean 22,3, deviation 16,8.
    expect(texts(runQfd(qfdInput(STANDS_OUT)))[1]).toBe(
      'Важнее всего точка контакта «Ожидание»: 44\u00a0% баллов, +2,2 стандартного отклонения от среднего. Главный вклад — фактор «Скорость».',
    );
  });

  it('says how sure the shakiest critical class is, and what else it found', () => {
    const output = runQfd(qfdInput(STANDS_OUT));
    const [, , sure] = output.findings;
    expect(sure?.code).toBe('stability');
    const { same, changes, kept } = sure?.values ?? {};
    expect(Number(kept)).toBeCloseTo(Number(same) / Number(changes), 12);
    // Importances 5, 3, 5 can change 1 + 2 + 1 times, the mark 9 once, the two marks 3 twice each, the fifteen marks 1 once.
    expect(changes).toBe(4 + 1 + 4 + 15);
    expect(codes(STANDS_OUT)).toEqual(['judgement', 'top', 'stability', 'factor', 'stage', 'unmeasured']);
  });

  it('names no stage that hardly leads the others', () => {
    const close: QfdFacts = {
      ...STANDS_OUT,
      importance: [5, 1, 5],
      stages: ['choice', 'deal', 'choice', 'deal', 'choice', 'deal'],
      raters: {
        Анна: [
          [9, 3, 1],
          [9, 1, 1],
          [1, 1, 1],
          [1, 1, 1],
          [1, 1, 3],
          [1, 1, 3],
        ],
      },
    };
    expect(codes(close)).toContain('top');
    expect(codes(close)).not.toContain('stage');
  });

  it('ranks touchpoints, factors and stages by points', () => {
    const output = runQfd(qfdInput(STANDS_OUT));
    expect(tableOf(output, 'points').map((row) => [row[10], row[0], row[5]])).toEqual([
      ['T1', 'Ожидание', 59],
      ['T6', 'Сайт', 23],
      ['T2', 'Меню', 13],
      ['T3', 'Касса', 13],
      ['T4', 'Зал', 13],
      ['T5', 'Письмо', 13],
    ]);
    expect(tableOf(output, 'factors').map((row) => [row[0], row[5]])).toEqual([
      ['Скорость', 70],
      ['Цена', 40],
      ['Вкус', 24],
    ]);
    expect(tableOf(output, 'stages').map(([stage, points, sum, mean]) => [stage, points, sum, mean])).toEqual([
      ['choice', 2, 36, 18],
      ['deal', 1, 13, 13],
      ['experience', 2, 72, 36],
      ['loyalty', 1, 13, 13],
    ]);
  });

  it('gives a factor the touchpoints where it shows most as its reason, a stage the one with the most points', () => {
    const output = runQfd(qfdInput(STANDS_OUT));
    const reasons = (id: string) => {
      const part = output.parts.find((one) => one.kind === 'table' && one.id === id);
      const table = part?.kind === 'table' ? part.table : undefined;
      const at = table?.columns.findIndex((column) => column.id === 'carried_by') ?? -1;
      return table?.rows.map((row) => [row[0], row[at]]);
    };
    // Marks above 1: 9 and 3 of Ожидание for Скорость and Вкус, 3 of Сайт for Цена.
    expect(reasons('factors')).toEqual([
      ['Скорость', 'Ожидание'],
      ['Цена', 'Сайт'],
      ['Вкус', 'Ожидание'],
    ]);
    expect(reasons('stages')).toEqual([
      ['choice', 'Сайт'],
      ['deal', 'Касса'],
      ['experience', 'Ожидание'],
      ['loyalty', 'Письмо'],
    ]);
  });

  it('names three touchpoints of a factor at most, and none where it shows nowhere', () => {
    const strong = [9, 1];
    const raters = { Анна: [strong, strong, strong, strong, [1, 1]] };
    const output = runQfd(qfdInput({ importance: [5, 3], touchpoints: ['А', 'Б', 'В', 'Г', 'Д'], raters }));
    expect(tableOf(output, 'factors').map((row) => row[6])).toEqual(['А, Б, В …', '']);
  });

  it('asks for visits where a critical touchpoint has no rating, and is silent where all have one', () => {
    const [asked] = runQfd(qfdInput(STANDS_OUT)).findings.filter(({ code }) => code === 'unmeasured');
    expect(asked && findingText(asked, RUSSIAN)).toBe(
      'Критичные точки контакта без оценок тайных покупателей: 1 из 1 («Ожидание»). Запланируйте визиты.',
    );
    expect(asked?.task).toBeDefined();
    expect(codes({ ...STANDS_OUT, means: [4.1] })).not.toContain('unmeasured');
  });

  it('names touchpoints that change places on the other scale, there and in a table', () => {
    const output = runQfd(qfdInput(FLIP));
    expect(texts(output).find((text) => text.startsWith('На другой шкале'))).toBe(
      'На другой шкале (шкала с нулём) точки контакта «Меню» и «Касса» меняются местами. С другим местом там 2 из 3.',
    );
    expect(tableOf(output, 'flips')).toEqual([
      ['Меню', 2, 3],
      ['Касса', 3, 2],
    ]);
    expect(codes(STANDS_OUT)).not.toContain('flips');
  });

  it('gives what pictures need: the relation of every cell with its lowest and highest mark', () => {
    const raters = { Анна: [[1, 9]], Борис: [[9, null]] };
    const { made } = runQfd(qfdInput({ importance: [5, 3], raters }));
    expect(made?.map(({ id, rows }) => [id, rows])).toEqual([
      [
        'qfd_relations',
        [
          ['T1', 'F1', 3, 1, 9],
          ['T1', 'F2', 9, 9, 9],
        ],
      ],
    ]);
  });

  it('tells which of several raters have marked less than half, since W takes their empty cells for "none"', () => {
    const full = [
      [9, 1],
      [1, 3],
    ];
    const half = [
      [9, null],
      [null, 3],
    ];
    const few = [
      [null, null],
      [null, 3],
    ];
    const said = (raters: QfdFacts['raters']): string[] =>
      runQfd(qfdInput({ importance: [5, 3], raters })).leftOut.map(({ text, rows, values }) =>
        fill(text, { rows, ...values }, 'ru'),
      );
    expect(said({ Анна: full, Борис: half })).toEqual([]);
    expect(said({ Анна: full, Борис: few })).toEqual([
      'Матриц, в которых отмечено меньше половины связей: 1 (Борис). Сравнивать таких экспертов с другими рано',
    ]);
  });

  it('counts empty cells, empty matrices and codes that are gone, and goes on', () => {
    const facts = qfdFacts({
      importance: [5, 3],
      raters: {
        Анна: [
          [1, null],
          [9, 3],
        ],
        Борис: [
          [null, null],
          [null, null],
        ],
      },
    });
    const marks = facts['qfd_marks'] ?? { sheet: '', letters: {}, rows: [] };
    const gone = {
      values: { rater: 'Анна', touchpoint: 'T9', factor: 'F1', mark: 9, sheet: 'QFD Анна', cell: 'C9' },
      row: 9,
    };
    const { leftOut } = runQfd({
      columns: {},
      params: {},
      facts: { ...facts, qfd_marks: { ...marks, rows: [...marks.rows, gone] } },
      file: RUSSIAN,
      today: 0,
    });
    expect(leftOut.map(({ text, rows, values }) => fill(text, { rows, ...values }, 'ru'))).toEqual([
      'Пустых ячеек матрицы: 1 из 4, они считаются как «никак»',
      'Матриц без единой связи: 1 (Борис)',
      'Связей с кодами, которых нет в списках: 1',
    ]);
  });

  it('reads in every language without a placeholder left over', () => {
    for (const lang of LANGS) {
      const said = texts(runQfd(qfdInput({ ...FLIP, raters: RATERS }, {}, { ...RUSSIAN, lang })), { ...RUSSIAN, lang });
      expect(said.join(' ')).not.toMatch(/[{}]/);
    }
  });
});

/** Three raters of the flip: the second and the third see the last touchpoint the other way round. */
const RATERS: QfdFacts['raters'] = {
  Анна: [
    [1, 1, 9],
    [3, 3, 1],
    [1, 9, 3],
  ],
  Борис: [
    [1, 1, 9],
    [3, 3, 1],
    [9, 1, 3],
  ],
  Вера: [
    [1, 1, 9],
    [3, 3, 1],
    [9, 1, 3],
  ],
};

describe('several raters', () => {
  const output = runQfd(qfdInput({ ...FLIP, raters: RATERS }));

  it('are put together by their median', () => {
    // T3: median of (1, 9, 9) is 9, of (9, 1, 1) is 1: 45 + 5 + 9 = 59; with T1 37 and T2 33 (methods.md §4) 129 in all.
    expect(tableOf(output, 'points')[0]?.slice(0, 6)).toEqual([
      'Зал',
      'experience',
      'critical',
      59 / 129,
      expect.any(Number),
      59,
    ]);
  });

  it('who differ from 1 to 9 are told where, up to three cells, and asked to talk', () => {
    const found = output.findings.find(({ code }) => code === 'disagreement');
    expect(found && findingText(found, RUSSIAN)).toBe(
      'Мнения экспертов расходятся от 1 до 9 в ячейках: 2 из 9 («Зал × Скорость», «Зал × Вкус»). Обсудите эти связи.',
    );
    expect(found?.task).toBeDefined();
    expect(tableOf(output, 'disagreements')).toEqual([
      ['Зал', 'Скорость', 1, 9, 3],
      ['Зал', 'Вкус', 1, 9, 3],
    ]);
  });

  it('agree by Kendall’s W in words, with p', () => {
    // Scores 37, 33, 59 of each rater: one order, W = 1; six orders of three, two more raters hit it with (1/6)² each.
    const found = output.findings.find(({ code }) => code === 'alike');
    expect(found && findingText(found, RUSSIAN)).toMatch(
      /^Эксперты ставят точки контакта похоже: W Кендалла 1, p =\u00a00,028/,
    );
    expect(codes(FLIP)).not.toContain('alike');
  });
});

describe('where little can be concluded', () => {
  it('one touchpoint has nothing to be compared with', () => {
    expect(codes({ importance: [5, 3, 4], raters: { Анна: [[9, 3, 1]] } })).toEqual(['judgement', 'one_touchpoint']);
  });

  it('fewer than three factors and fewer than five touchpoints are said first', () => {
    const few: QfdFacts = {
      importance: [5, 3],
      raters: {
        Анна: [
          [9, 1],
          [1, 3],
        ],
      },
      means: [4, 4],
    };
    expect(codes(few).slice(0, 4)).toEqual(['judgement', 'few_factors', 'few_touchpoints', 'top']);
  });

  it('touchpoints that are all equal get no ranks in words', () => {
    const row = [3, 3, 3];
    expect(codes({ importance: [5, 3, 4], raters: { Анна: [row, row, row, row, row] } })).toEqual([
      'judgement',
      'nearly_equal',
    ]);
  });

  it('several touchpoints with the most points share the first sentence', () => {
    const [best, rest] = [
      [9, 9, 9],
      [1, 1, 1],
    ];
    const facts: QfdFacts = { importance: [5, 3, 4], raters: { Анна: [best, best, rest, rest, rest] } };
    expect(texts(runQfd(qfdInput(facts)))[1]).toBe(
      'Важнее всего точки контакта «Точка 1», «Точка 2»: у каждой 43\u00a0% баллов, +1,2 стандартного отклонения от среднего.',
    );
  });
});
