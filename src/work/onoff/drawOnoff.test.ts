import { describe, expect, it } from 'vitest';
import { RUSSIAN, SharedFile } from '../../../test/fakes/sharedFile';
import { AppError } from '../../core/appError';
import type { Lock } from '../../core/ports';
import { TOOL_SWITCHES_FACT, type ToolSwitch } from '../../facts/toolSwitches';
import { factRows } from '../intake/factRows';
import { openTable } from '../tables/openTable';
import { drawOnoff } from './drawOnoff';
import { onoffView } from './onoffView';

/** 22 November 2026 is today in the file. */
const TODAY = 20_779;
const WANTED = { tool: 'Контекст', from: TODAY + 7, days: 7, pairs: 4 };

const rowsOf = ({ workbook }: SharedFile) =>
  factRows<ToolSwitch>(openTable(workbook, TOOL_SWITCHES_FACT, RUSSIAN), RUSSIAN);

/** People write rows below what is there. */
function write(file: SharedFile, ...rows: readonly (readonly (string | Date)[])[]): void {
  const sheet = file.workbook.sheets().find(({ name }) => name === TOOL_SWITCHES_FACT.title.ru)?.id ?? 0;
  file.workbook.people(sheet, (before) => [...before, ...rows]);
}

const at = (day: number): Date => new Date(day * 86_400_000);

function refusal(work: () => unknown): AppError {
  try {
    work();
  } catch (cause) {
    if (cause instanceof AppError) return cause;
    throw cause;
  }
  throw new Error('It was not refused.');
}

describe('two people who draw at once', () => {
  it('wait for each other', () => {
    const file = new SharedFile();
    file.isBusy = true;
    expect(refusal(() => drawOnoff(file, WANTED, RUSSIAN)).code).toBe('BUSY');
    expect(rowsOf(file)).toEqual([]);
  });

  it('never get the same days: the second one sees the rows of the first', () => {
    const file = new SharedFile();
    drawOnoff(file, { ...WANTED, tool: 'Радио' }, RUSSIAN);
    // The other one was faster to the lock, after this one had pressed the button.
    const lock: Lock = {
      hold: (work) => {
        drawOnoff(file, WANTED, RUSSIAN);
        return work();
      },
    };
    const late = { ...WANTED, from: WANTED.from + 55 };
    const ports = { workbook: file.workbook, store: file.store, clock: file.clock, lock };
    expect(refusal(() => drawOnoff(ports, late, RUSSIAN)).values['rows']).toBe('17');
    expect(rowsOf(file)).toHaveLength(16);
  });
});

describe('days that are taken', () => {
  it('are those of any row of the tool, on or off, by hand or by lot', () => {
    const file = new SharedFile();
    drawOnoff(file, WANTED, RUSSIAN);
    write(file, ['контекст ', at(TODAY + 100), at(TODAY + 101), 'включён', '']);
    const rows = (from: number) => refusal(() => drawOnoff(file, { ...WANTED, from }, RUSSIAN)).values['rows'];
    expect(rows(TODAY)).toBe('2\u20138');
    expect(rows(TODAY + 62)).toBe('9\u201310');
    expect(rows(TODAY + 101)).toBe('10');
    expect(drawOnoff(file, { ...WANTED, from: TODAY + 102 }, RUSSIAN)).toContain('строки 11\u201318');
    expect(rowsOf(file)).toHaveLength(17);
  });

  it('end before the calendar where a row has no last day yet: the calendar says how it goes on', () => {
    const file = new SharedFile();
    drawOnoff(file, { ...WANTED, tool: 'Радио' }, RUSSIAN);
    write(file, ['Контекст', at(TODAY - 3), '', 'выключен', '']);
    drawOnoff(file, WANTED, RUSSIAN);
    const { problems, tools } = onoffView(file, RUSSIAN);
    expect(problems).toEqual([]);
    expect(tools[1]?.text).toContain('сейчас выключен, с 19.11.2026; без него дней — 4');
    write(file, ['Соцсети', at(TODAY + 10), '', 'выключен', '']);
    expect(refusal(() => drawOnoff(file, { ...WANTED, tool: 'соцсети' }, RUSSIAN)).code).toBe('ONOFF_OVERLAP');
  });
});

describe('the screen', () => {
  it('offers today, and shows ten problems of a kind and how many more there are', () => {
    const file = new SharedFile();
    expect(onoffView(file, RUSSIAN)).toEqual({
      ...{ lang: 'ru', news: '', sheet: null, problems: [], tools: [], due: [], from: '2026-11-22' },
    });
    drawOnoff(file, WANTED, RUSSIAN);
    write(file, ...Array.from({ length: 13 }, () => ['', at(TODAY), '', 'выключен', '']));
    const { problems } = onoffView(file, RUSSIAN);
    expect(problems).toHaveLength(11);
    expect(problems[10]?.text).toMatch(/^Ещё таких же: 3\./);
  });
});
