import { describe, expect, it } from 'vitest';
import { functionRefusal } from '../../../test/fakes/functionRefusal';
import type { FileContext } from '../../core/table';
import { callFunction } from '../../functions/callFunction';

const RU: FileContext = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '' };
const KK: FileContext = { ...RU, lang: 'kk', locale: 'kk_KZ' };
const EN: FileContext = { ...RU, lang: 'en', locale: 'en_US' };

const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const counted = (...counts: number[]): unknown[][] =>
  counts.flatMap((n, level) => Array.from({ length: n }, () => [level + 1]));
const close = (value: number) => expect.closeTo(value, 9);

describe('VISIT_INDEX', () => {
  const index = (...args: unknown[]) => callFunction('VISIT_INDEX', args, EN);

  it('gives one value without a header', () => {
    expect(index([[5, 3, 1]])).toEqual([[50]]);
    expect(index(5)).toEqual([[100]]);
  });

  it('leaves blank cells and words out of both sums', () => {
    // 3·4 of 4·(3 + 1); the weight 10 of what could not be judged is gone.
    expect(index([[5, 'не удалось оценить', 1, '']], [[3, 10, 1, 7]])).toEqual([[75]]);
    expect(index([['', 'нет']])).toEqual([['']]);
  });

  it('caps at 50 or as asked where a critical touchpoint has 2 or less', () => {
    const critical = [[false, true, '']];
    expect(index([[5, 2, 5]], '', critical)).toEqual([[50]]);
    expect(index([[5, 2, 5]], '', [['ЛОЖЬ', 'ИСТИНА', '']], '40,5')).toEqual([[40.5]]);
    expect(index([[5, 3, 5]], '', critical)).toEqual([[close(1000 / 12)]]);
  });

  it('matches cells in their order, whichever way the ranges lie', () => {
    expect(index([[5, 1]], column(3, '1'))).toEqual([[75]]);
  });
});

describe('TARGET_TEST', () => {
  it('gives n, mean, deviation, p, verdict and more needed below one header row', () => {
    // Of 2⁶ patterns only two are as far from zero as all six a point below.
    expect(callFunction('TARGET_TEST', [column(3, 3, 3, 3, 3, 3), 4], RU)).toEqual([
      ['Визитов', 'Средняя оценка', 'Отклонение', 'p-значение', 'Заключение', 'Нужно ещё визитов'],
      [6, 3, -1, close(2 / 64), 'значимо ниже', ''],
    ]);
  });

  it('says too few and how many more', () => {
    expect(callFunction('TARGET_TEST', [column(1, '', 'нет', 1, 1), 4], KK)[1]).toEqual([
      ...[3, 1, -3, close(1 / 4), 'визит аз', 2],
    ]);
  });

  it('finds fifty visits all on target to be noise', () => {
    expect(callFunction('TARGET_TEST', [counted(0, 0, 0, 50), 4], EN)[1]).toEqual([50, 4, 0, 1, 'noise', '']);
  });

  it('says so where the test is approximate', () => {
    const verdict = (target: unknown) => callFunction('TARGET_TEST', [counted(0, 0, 8), target], RU)[1]?.[4];
    expect([verdict(4.2), verdict('4,21'), verdict(1.79)]).toEqual([
      ...['значимо ниже', 'значимо ниже (приблизительно)', 'значимо выше (приблизительно)'],
    ]);
  });

  it('takes another alpha, also as text with a decimal comma', () => {
    const verdict = (alpha?: unknown) => callFunction('TARGET_TEST', [counted(0, 0, 6), 4, alpha], EN)[1]?.slice(4);
    expect(verdict('0,03')).toEqual(['too few visits', 1]);
    // The smallest reachable p is 1 ⁄ 32 itself: equality is not below.
    expect(verdict(1 / 32)).toEqual(['too few visits', 1]);
    expect(verdict('')).toEqual(['clearly lower', '']);
  });
});

describe('WAVE_TEST', () => {
  it('gives n, means, difference, p, verdict and more needed below one header row', () => {
    expect(callFunction('WAVE_TEST', [counted(2, 3, 5, 6, 4), counted(1, 2, 4, 9, 14)], EN)).toEqual([
      [
        'Visits before',
        'Visits after',
        'Mean before',
        'Mean after',
        'Difference',
        'p-value',
        'Verdict',
        'More visits needed',
      ],
      [20, 30, close(3.35), close(4.1), close(0.75), close(0.04122087829925), 'clearly higher', ''],
    ]);
  });

  it('skips blank cells and words, each range as long as it is', () => {
    const [, row] = callFunction('WAVE_TEST', [column(1, '', 1, 1, 'нет'), column(1, 1, 1, '', '', '')], RU);
    expect(row).toEqual([3, 3, 1, 1, 0, 1, 'мало визитов', 1]);
  });

  it('says that no number of visits helps where the wave before is too small', () => {
    expect(callFunction('WAVE_TEST', [column(1, 2), counted(9)], RU)[1]?.slice(6)).toEqual([
      ...['мало визитов', 'невозможно: мало визитов прошлой волны'],
    ]);
    expect(callFunction('WAVE_TEST', [column(''), counted(9)], EN)[1]).toEqual([
      ...[0, 9, '', 1, '', '', 'too few visits', 'never: the last wave is too small'],
    ]);
  });
});

describe('HOLM', () => {
  it('gives adjusted values in the shape of the range, without a header', () => {
    expect(
      callFunction(
        'HOLM',
        [
          [
            [0.04, ''],
            ['0,01', 0.03],
          ],
        ],
        EN,
      ),
    ).toEqual([
      [close(0.06), ''],
      [close(0.03), close(0.06)],
    ]);
    expect(callFunction('HOLM', [0.2], EN)).toEqual([[0.2]]);
  });
});

describe('a wrong argument is named with its place and what to do', () => {
  const thrown = (name: string, args: readonly unknown[], file = RU): string => functionRefusal(name, args, file);
  const DATE = new Date('2026-05-03T19:00:00Z');

  it.each([
    ['score 0', 'VISIT_INDEX', [[[5, 0]]], 'аргумент scores, строка 1, столбец 2 диапазона, значение «0»', 'SCORE'],
    [
      'score 6',
      'TARGET_TEST',
      [column(5, 6), 4],
      'аргумент scores, строка 2, столбец 1 диапазона, значение «6»',
      'SCORE',
    ],
    [
      'score 3.5',
      'WAVE_TEST',
      [column(5), column(3.5)],
      'аргумент after, строка 1, столбец 1 диапазона, значение «3.5»',
      'SCORE',
    ],
    ['score 3,5 as text', 'WAVE_TEST', [column('3,5'), column(3)], 'аргумент before', 'SCORE'],
    ['a score that became a date', 'VISIT_INDEX', [[[DATE]]], 'значение «2026-05-04»', 'SCORE'],
    ['a negative weight', 'VISIT_INDEX', [[[5, 4]], [[1, -1]]], 'аргумент weights, строка 1, столбец 2', 'WEIGHT'],
    ['a weight in words', 'VISIT_INDEX', [[[5, 4]], [['много', 1]]], 'значение «много»', 'WEIGHT'],
    ['criticality in words', 'VISIT_INDEX', [[[5]], '', [['да']]], 'аргумент critical', 'CRITICAL'],
    ['a cap of 101', 'VISIT_INDEX', [[[5]], '', '', 101], 'аргумент cap, значение «101»', 'CAP'],
    ['a target of 0', 'TARGET_TEST', [column(5), 0], 'аргумент target, значение «0»', 'TARGET'],
    ['a target of 5.01', 'TARGET_TEST', [column(5), 5.01], 'аргумент target, значение «5.01»', 'TARGET'],
    ['no target', 'TARGET_TEST', [column(5)], 'аргумент target', 'TARGET'],
    ['alpha 0', 'TARGET_TEST', [column(5), 4, 0], 'аргумент alpha, значение «0»', 'ALPHA'],
    ['alpha 1', 'WAVE_TEST', [column(5), column(4), 1], 'аргумент alpha, значение «1»', 'ALPHA'],
    ['alpha in words', 'WAVE_TEST', [column(5), column(4), 'мало'], 'значение «мало»', 'ALPHA'],
    [
      'p above 1',
      'HOLM',
      [column(0.2, 1.01)],
      'аргумент p_values, строка 2, столбец 1 диапазона, значение «1.01»',
      'P',
    ],
    ['p below 0', 'HOLM', [column(-0.1)], 'значение «-0.1»', 'P'],
    ['p in words', 'HOLM', [[['p']]], 'значение «p»', 'P'],
  ])('%s', (_, name, args, part, code) => {
    const message = thrown(name, args);
    expect(message).toContain(part);
    expect(message.endsWith(`[EXPERIENCE_${code}_REFUSED]`)).toBe(true);
  });

  it.each([
    ['weights all zero', 'VISIT_INDEX', [[[5, 4]], [[0, 0]]], 'EXPERIENCE_WEIGHTS_ZERO'],
    ['weights of another size', 'VISIT_INDEX', [[[5, 4]], [[1, 1, 1]]], 'SIZE_MISMATCH'],
    ['a critical range of another size', 'VISIT_INDEX', [[[5, 4, 3]], '', [[true, false]]], 'SIZE_MISMATCH'],
    ['no scores', 'VISIT_INDEX', [], 'EXPERIENCE_ARGUMENT_MISSING'],
    ['no wave after', 'WAVE_TEST', [column(5)], 'EXPERIENCE_ARGUMENT_MISSING'],
    ['no p', 'HOLM', [], 'EXPERIENCE_ARGUMENT_MISSING'],
    ['an empty range', 'TARGET_TEST', [column('', ''), 4], 'NO_DATA'],
    ['two empty ranges', 'WAVE_TEST', [column(''), column('')], 'NO_DATA'],
    ['an empty range of p', 'HOLM', [column('', '')], 'NO_DATA'],
    ['a failed formula', 'TARGET_TEST', [column('#N/A'), 4], 'CELL_ERROR'],
    ['two targets', 'TARGET_TEST', [column(5), [[4, 5]]], 'NOT_ONE_CELL'],
  ])('%s', (_, name, args, code) => {
    expect(thrown(name, args).endsWith(`[${code}]`)).toBe(true);
  });

  it('in every language of the file', () => {
    expect(thrown('TARGET_TEST', [column(7), 4], EN)).toBe(
      'Rating not allowed: argument scores, row 1, column 1 of the range, value “7”. Enter a whole number from 1 to 5, or leave the cell empty. [EXPERIENCE_SCORE_REFUSED]',
    );
    expect(thrown('TARGET_TEST', [column(7), 4], KK)).toContain(
      'scores аргументі, ауқымның 1-жолы, 1-бағаны, «7» мәні',
    );
  });
});
