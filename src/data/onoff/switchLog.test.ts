import { describe, expect, it } from 'vitest';
import type { FactRead } from '../../core/defineModel';
import { sampleSheet } from '../../core/sampleSheet';
import type { Value } from '../../core/table';
import { fill } from '../../i18n/template';
import { marksOf, readSwitchLog } from './switchLog';
import { SWITCH_FAULTS } from './switchLogTexts';

/** 2 November 2026, a Monday. */
const DAY = 20_759;

/** The log as its sheet holds it; the first row stands below the headers. */
const log = (rows: readonly (readonly Value[])[]): FactRead =>
  sampleSheet('Журнал отключений', ['tool', 'from', 'to', 'state', 'plan'], rows);

const week = (from: number): readonly number[] => Array.from({ length: 7 }, (_, i) => from + i);

/** Marks of a tool over the week of 2 November. */
const marks = (read: FactRead, at = 0): string => {
  const tool = readSwitchLog(read).tools[at];
  return tool === undefined ? '' : marksOf(tool, week(DAY)).join('');
};

const codes = (read: FactRead): readonly string[] => readSwitchLog(read).problems.map(({ code }) => code);

describe('the switch log', () => {
  it('says of each day whether a tool is on; days of no row are on', () => {
    const read = log([['Контекст', DAY + 1, DAY + 2, 'off', null]]);
    expect(marks(read)).toBe('1001111');
    expect(codes(read)).toEqual([]);
  });

  it('takes a row without a last day to last until now, or until the next row of the tool', () => {
    expect(marks(log([['Контекст', DAY + 3, null, 'off', null]]))).toBe('1110000');
    const switched = [
      ['Контекст', DAY + 1, null, 'off', null],
      ['контекст ', DAY + 4, null, 'on', null],
    ];
    expect(marks(log(switched))).toBe('1000111');
    expect(codes(log(switched))).toEqual([]);
  });

  it('keeps tools apart, each with the name it was first given', () => {
    const { tools } = readSwitchLog(
      log([
        ['Контекст', DAY, DAY, 'off', null],
        ['Почта', DAY + 1, DAY + 1, 'off', null],
        ['КОНТЕКСТ', DAY + 5, DAY + 5, 'off', null],
      ]),
    );
    expect(tools.map(({ name, stretches }) => [name, stretches.length])).toEqual([
      ['Контекст', 2],
      ['Почта', 1],
    ]);
  });

  it('understands how people write states, without ё and in short', () => {
    const states = ['Выключен', 'выкл.', 'off', 'отключена', 'өшірулі'];
    for (const state of states) expect(marks(log([['A', DAY, DAY, state, null]]))).toBe('0111111');
    for (const state of ['включен', 'Вкл', 'on', 'қосулы']) {
      expect(marks(log([['A', DAY, DAY, state, null]]))).toBe('1111111');
    }
  });

  it('leaves out rows that say nothing certain, and says why', () => {
    const read = log([
      ['', DAY, DAY, 'off', null],
      ['A', null, DAY, 'off', null],
      ['A', 'вторник', DAY, 'off', null],
      ['A', DAY, 'потом', 'off', null],
      ['A', DAY, DAY, '', null],
      ['A', DAY, DAY, 'на паузе', null],
      ['A', DAY + 2, DAY + 1, 'off', null],
      [null, null, null, null, null],
    ]);
    expect(codes(read)).toEqual(['noTool', 'noFrom', 'notDay', 'notDay', 'noState', 'unknownState', 'order']);
    expect(readSwitchLog(read).tools).toEqual([]);
  });

  it('lets the upper of two rows count that disagree on the same days', () => {
    const read = log([
      ['A', DAY, DAY + 3, 'off', null],
      ['A', DAY + 2, DAY + 5, 'on', null],
    ]);
    expect(marks(read)).toBe('0000111');
    const [problem] = readSwitchLog(read).problems;
    expect(problem?.values).toEqual({ tool: 'A', first: 2, from: DAY + 2, to: DAY + 3 });
    expect(problem?.row).toBe(3);
  });

  it('takes rows that overlap and agree together', () => {
    const read = log([
      ['A', DAY, DAY + 3, 'off', null],
      ['A', DAY + 2, DAY + 4, 'off', null],
    ]);
    expect([marks(read), codes(read)]).toEqual(['0000011', []]);
  });

  it('points out names that differ only in the script of a letter', () => {
    const read = log([
      ['Feed A', DAY, DAY, 'off', null],
      ['Feed А', DAY + 2, DAY + 2, 'off', null],
    ]);
    expect(readSwitchLog(read).problems).toMatchObject([{ code: 'alike', mood: 'warn', row: 3 }]);
    expect(readSwitchLog(read).tools).toHaveLength(2);
  });
});

describe('a calendar drawn by lot', () => {
  const block = (from: number, state: string, days = 7): readonly Value[] => [
    ...['Контекст', DAY + from, DAY + from + days - 1, state, 'жребий 2026-11-02'],
  ];

  it('is known by its blocks', () => {
    const read = log([block(14, 'on'), block(0, 'off'), block(7, 'on'), block(21, 'off')]);
    const [calendar] = readSwitchLog(read).tools[0]?.calendars ?? [];
    expect(calendar?.blocks.map(({ from, state }) => [from - DAY, state])).toEqual([
      [0, 'off'],
      [7, 'on'],
      [14, 'on'],
      [21, 'off'],
    ]);
    expect([calendar?.from, calendar?.to]).toEqual([DAY, DAY + 27]);
  });

  it.each([
    ['has a gap', [block(0, 'off'), block(8, 'on')]],
    ['has blocks of different lengths', [block(0, 'off'), block(7, 'on', 6)]],
    ['lacks a block', [block(0, 'off'), block(7, 'on'), block(14, 'on')]],
    ['has a block without an end', [block(0, 'off'), ['Контекст', DAY + 7, null, 'on', 'жребий 2026-11-02']]],
  ])('is none when it %s; its days still count', (_, rows) => {
    const read = log(rows);
    expect(readSwitchLog(read).tools[0]?.calendars).toEqual([]);
    expect(readSwitchLog(read).problems).toMatchObject([{ code: 'drawChanged', mood: 'warn', row: 2 }]);
    expect(marks(read)).toBe('0000000');
  });

  it('is none when a row above disagrees with a block', () => {
    const read = log([['Контекст', DAY, DAY + 2, 'on', null], block(0, 'off'), block(7, 'on')]);
    expect(readSwitchLog(read).tools[0]?.calendars).toEqual([]);
    expect(codes(read)).toContain('overlap');
  });
});

describe('what is wrong with the log', () => {
  it('is said in every language without a hole', () => {
    const read = log([
      ['', DAY, DAY, 'off', null],
      ['A', null, DAY, 'off', null],
      ['A', 'x', DAY, 'off', null],
      ['A', DAY, DAY, '', null],
      ['A', DAY, DAY, 'x', null],
      ['A', DAY + 2, DAY + 1, 'off', null],
      ['A', DAY, null, 'off', null],
      ['A', DAY, DAY, 'on', null],
      ['А', DAY, DAY, 'off', 'жребий'],
    ]);
    const { problems } = readSwitchLog(read);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(Object.keys(SWITCH_FAULTS)));
    for (const { code, values, row } of problems) {
      for (const lang of ['ru', 'kk', 'en'] as const) {
        const said = fill(SWITCH_FAULTS[code], { ...values, row, sheet: 'S', cell: 'B2' }, lang);
        expect(said).not.toMatch(/[{}]/);
      }
    }
  });
});
