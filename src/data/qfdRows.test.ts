import { describe, expect, it } from 'vitest';
import type { FactRead } from '../core/defineModel';
import type { Value } from '../core/table';
import { PLACE_WORDS } from '../facts/placeWords';
import { STAGE_WORDS } from '../facts/stageWords';
import { fill } from '../i18n/template';
import { errorOf, type QfdOffence } from './qfdOffence';
import { checkFactors, checkJourney, checkMarks, markKey } from './qfdRows';

const CODES = { stages: Object.keys(STAGE_WORDS), places: Object.keys(PLACE_WORDS) };

function readOf(sheet: string, columns: readonly string[], rows: readonly (readonly Value[])[]): FactRead {
  return {
    sheet,
    letters: Object.fromEntries(columns.map((id, i) => [id, 'ABCDEFG'.charAt(i)])),
    rows: rows.map((values, i) => ({
      values: Object.fromEntries(columns.map((id, place) => [id, values[place] ?? null])),
      row: i + 2,
    })),
  };
}

const factors = (...rows: readonly (readonly Value[])[]) =>
  checkFactors(readOf('Факторы', ['code', 'name', 'importance', 'survey_mean', 'answers'], rows));
const journey = (...rows: readonly (readonly Value[])[]) =>
  checkJourney(readOf('Путь', ['code', 'stage', 'place', 'name'], rows), CODES);
const marks = (...rows: readonly (readonly Value[])[]) =>
  checkMarks(readOf('', ['rater', 'touchpoint', 'factor', 'mark', 'sheet', 'cell'], rows), [1, 3, 9]);

/** What is told: the code, where, and the value. */
const told = (offences: readonly QfdOffence[]) =>
  offences.map(({ code, values, severity }) => [code, values['cell'] ?? '', values['value'] ?? '', severity]);

const SPEED = ['F1', 'Скорость', 5];
const TASTE = ['F2', 'Вкус', 4];

describe('choice factors', () => {
  it('count with the typed importance, else with the survey’s mean, fractions and text with either sign too', () => {
    const { factors: usable, offences } = factors(
      ['F1', 'Скорость', 5, 3.2, 40],
      ['F2', 'Вкус', null, 4.35, 40],
      ['F3', 'Цена', '3,5'],
      ['F4', 'Место', '2.25'],
    );
    expect(usable.map(({ importance }) => importance)).toEqual([5, 4.35, 3.5, 2.25]);
    expect(offences).toEqual([]);
  });

  it.each([
    [0, 'QFD_IMPORTANCE_RANGE'],
    [6, 'QFD_IMPORTANCE_RANGE'],
    [5.01, 'QFD_IMPORTANCE_RANGE'],
    ['важно', 'QFD_IMPORTANCE_TEXT'],
    ['2026-05-04', 'QFD_IMPORTANCE_DATE'],
  ])('of importance %s are refused with their cell', (importance, code) => {
    const { factors: usable, offences } = factors(SPEED, ['F2', 'Вкус', importance, 4.1]);
    expect(usable.map((factor) => factor.code)).toEqual(['F1']);
    expect(told(offences)).toEqual([[code, 'C3', importance, 'error']]);
  });

  it('whose importance is a failed formula do not fall back on the survey', () => {
    expect(told(factors(SPEED, ['F2', 'Вкус', '#REF!', 4.1]).offences)).toEqual([
      ['QFD_IMPORTANCE_TEXT', 'C3', '#REF!', 'error'],
    ]);
  });

  it('whose survey mean was spoilt are refused at that cell', () => {
    expect(told(factors(SPEED, ['F2', 'Вкус', null, 40]).offences)).toEqual([
      ['QFD_IMPORTANCE_RANGE', 'D3', 40, 'error'],
    ]);
  });

  it('without code, name and importance are told of all three', () => {
    expect(told(factors(SPEED, TASTE, [null, ' ', null, null, 3]).offences)).toEqual([
      ['QFD_BLANK_CODE', 'A4', '', 'error'],
      ['QFD_BLANK_NAME', 'B4', '', 'error'],
      ['QFD_NO_IMPORTANCE', 'C4', '', 'error'],
    ]);
  });

  it('of one code or name, in whatever case and spaces, are told with the cell of the first', () => {
    const { factors: usable, offences } = factors(SPEED, ['f1', 'Вкус', 3], ['F3', ' СКОРОСТЬ', 3]);
    expect(usable.map((factor) => factor.code)).toEqual(['F1']);
    expect(offences.map(({ code, values }) => [code, values['first'], values['cell']])).toEqual([
      ['QFD_SAME_CODE', 'A2', 'A3'],
      ['QFD_SAME_NAME', 'B2', 'B4'],
    ]);
  });

  it('that are none at all cannot be computed with, a single one can', () => {
    expect(told(factors().offences)).toEqual([['QFD_NO_FACTORS', '', '', 'error']]);
    expect(told(factors(SPEED).offences)).toEqual([['QFD_ONE_FACTOR', '', '', 'warn']]);
  });
});

describe('touchpoints', () => {
  const SIGN = ['T1', 'need', 'offline', 'Вывеска'];

  it('come in the order of the sheet with stage and place', () => {
    expect(journey(['T2', 'deal', null, 'Оплата'], SIGN)).toEqual({
      touchpoints: [
        { code: 'T2', name: 'Оплата', stage: 'deal', place: '' },
        { code: 'T1', name: 'Вывеска', stage: 'need', place: 'offline' },
      ],
      offences: [],
    });
  });

  it('of no stage, or of a stage that there is not, are refused', () => {
    const { touchpoints, offences } = journey(SIGN, ['T2', null, null, 'Меню'], ['T3', 'продажа', null, 'Оплата']);
    expect(touchpoints.map(({ code }) => code)).toEqual(['T1']);
    expect(told(offences)).toEqual([
      ['QFD_BLANK_STAGE', 'B3', '', 'error'],
      ['QFD_UNKNOWN_STAGE', 'B4', 'продажа', 'error'],
    ]);
  });

  it('of a strange place count all the same', () => {
    const { touchpoints, offences } = journey(SIGN, ['T2', 'choice', 'везде', 'Меню']);
    expect(touchpoints[1]).toEqual({ code: 'T2', name: 'Меню', stage: 'choice', place: '' });
    expect(told(offences)).toEqual([['QFD_UNKNOWN_PLACE', 'C3', 'везде', 'warn']]);
  });

  it('that are none at all cannot be computed with, a single one can', () => {
    expect(told(journey().offences)).toEqual([['QFD_NO_TOUCHPOINTS', '', '', 'error']]);
    expect(told(journey(SIGN).offences)).toEqual([['QFD_ONE_TOUCHPOINT', '', '', 'warn']]);
  });
});

describe('marks', () => {
  it('are kept by rater and by pair of codes; an empty cell is none', () => {
    const { marks: byRater, offences } = marks(
      ['Анна', 'T1', 'F1', 9, 'Матрица', 'C3'],
      ['Анна', 'T1', 'F2', null, 'Матрица', 'D3'],
      ['Бек', 'T1', 'F1', '3', 'Матрица 2', 'C3'],
    );
    expect([...byRater].map(([rater, found]) => [rater, [...found]])).toEqual([
      ['Анна', [[markKey('T1', 'F1'), 9]]],
      ['Бек', [[markKey('T1', 'F1'), 3]]],
    ]);
    expect(offences).toEqual([]);
  });

  it.each([
    [5, 'QFD_MARK_REFUSED'],
    [2, 'QFD_MARK_REFUSED'],
    [0, 'QFD_MARK_REFUSED'],
    ['сильно', 'QFD_MARK_TEXT'],
  ])('of %s are refused with their cell', (mark, code) => {
    const { marks: byRater, offences } = marks(['', 'T1', 'F1', mark, 'Матрица QFD', 'D8']);
    expect(byRater.get('')?.size).toBe(0);
    expect(told(offences)).toEqual([[code, 'D8', mark, 'error']]);
  });

  it('that are refused are told which ones may stand there', () => {
    const [first] = marks(['', 'T1', 'F1', 5, 'Матрица QFD', 'D8']).offences;
    if (first === undefined) throw new Error('nothing was told');
    const say = (lang: 'ru' | 'kk' | 'en') => fill(errorOf(first).text, first.values, lang);
    expect(say('ru')).toBe('Недопустимая связь: лист «Матрица QFD», ячейка D8, значение 5. Поставьте 1, 3 или 9.');
    expect(say('kk')).toBe(
      'Рұқсат етілмеген байланыс: «Матрица QFD» парағы, D8 ұяшығы, 5 мәні. Мына мәндердің бірін қойыңыз: 1, 3, 9.',
    );
    expect(say('en')).toBe('Relation not allowed: sheet “Матрица QFD”, cell D8, value 5. Enter 1, 3 or 9.');
  });

  it('of a touchpoint that is on the sheet twice are told once, and the first one counts', () => {
    const { marks: byRater, offences } = marks(
      ['', 'T1', 'F1', 9, 'Матрица', 'C3'],
      ['', 'T1', 'F2', 9, 'Матрица', 'D3'],
      ['', 'T1', 'F1', 1, 'Матрица', 'C4'],
      ['', 'T1', 'F2', 1, 'Матрица', 'D4'],
    );
    expect(byRater.get('')?.get(markKey('T1', 'F1'))).toBe(9);
    expect(offences.map(({ code, values }) => [code, values['first'], values['cell']])).toEqual([
      ['QFD_MARK_TWICE', 'C3', 'C4'],
    ]);
  });

  it('of two sheets with one rater are told by both sheets', () => {
    const { offences } = marks(['Анна', 'T1', 'F1', 9, 'Матрица', 'C3'], ['Анна', 'T2', 'F1', 9, 'Матрица 2', 'C3']);
    expect(offences.map(({ code, values }) => [code, values['first'], values['sheet'], values['value']])).toEqual([
      ['QFD_SAME_RATER', 'Матрица', 'Матрица 2', 'Анна'],
    ]);
  });
});
