import { describe, expect, it } from 'vitest';
import { FLIP, qfdFacts } from '../../../test/fakes/qfdFacts';
import { RUSSIAN } from '../../../test/fakes/sharedFile';
import { AppError } from '../../core/appError';
import type { ModelInput } from '../../core/defineModel';
import { errorText } from '../../i18n/errors';
import { runQfd } from './run';

function refusal(facts: ModelInput['facts'], params: ModelInput['params'] = {}): string {
  try {
    runQfd({ columns: {}, params, ...(facts && { facts }), file: RUSSIAN, today: 0 });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return errorText(error, RUSSIAN, () => ({ kind: 'cell', sheet: '', cell: '' }));
  }
  return 'nothing was refused';
}

describe('QFD refuses', () => {
  const good = qfdFacts(FLIP);

  it.each([
    ['factors', 'Факторы выбора'],
    ['journey', 'Путь клиента'],
  ])('a file without the sheet of %s', (id, sheet) => {
    const { [id]: _, ...rest } = good;
    expect(refusal(rest)).toContain(`Нет листа «${sheet}»`);
  });

  it('a file without a matrix, and one without a mark', () => {
    const { qfd_marks: _, ...rest } = good;
    expect(refusal(rest)).toContain('Матрицы QFD ещё нет: факторов — 3, точек контакта — 3.');
    const empty = [
      [null, null, null],
      [null, null, null],
      [null, null, null],
    ];
    expect(refusal(qfdFacts({ ...FLIP, raters: { Анна: empty } }))).toContain(
      'Не отмечено ни одной связи: «QFD Анна».',
    );
  });

  it.each([2, 5, 0, 'да'])('the mark %s on the author’s scale, naming its cell', (mark) => {
    const raters = {
      Анна: [
        [1, 1, 9],
        [3, mark, 1],
        [3, 3, 3],
      ],
    };
    expect(refusal(qfdFacts({ ...FLIP, raters }))).toMatch(
      /лист «QFD Анна», ячейка D5, значение «?(2|5|0|да)»?\. Поставьте 1, 3 или 9/,
    );
  });

  it('no 0 on the classic scale', () => {
    const raters = {
      Анна: [
        [1, 1, 9],
        [3, 0, 1],
        [3, 3, 3],
      ],
    };
    expect(refusal(qfdFacts({ ...FLIP, raters }), { scale: 'classic', cutoff: 0.5 })).toBe('nothing was refused');
  });

  it.each([0, 6, 'важно', null])('the importance %s, naming its cell', (importance) => {
    expect(refusal(qfdFacts({ ...FLIP, importance: [5, importance, 3] }))).toContain(
      'лист «Факторы выбора», ячейка C3',
    );
  });

  it('two touchpoints of one name', () => {
    expect(refusal(qfdFacts({ ...FLIP, touchpoints: ['Меню', 'Меню', 'Зал'] }))).toContain('Название повторяется');
  });
});
