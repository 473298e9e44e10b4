import { describe, expect, it } from 'vitest';
import type { AppsScript, Execution, Extras, Fault } from '../../local/apps-script/appsScript';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import type { CashView } from '../../src/core/cashViews';
import type { ChannelsView, ExportView } from '../../src/core/channelViews';
import type { OnOffView } from '../../src/core/onoffViews';
import type { RefusalsView } from '../../src/core/refusalViews';
import { BARRIERS_FACT } from '../../src/facts/barriers';
import { CASH_LEVELS_FACT } from '../../src/facts/cashLevels';
import { CHANNEL_PLAN_FACT } from '../../src/facts/channelPlan';
import { CHANNEL_TAGS_FACT } from '../../src/facts/channelTags';
import { TOOL_SWITCHES_FACT } from '../../src/facts/toolSwitches';
import { answerOf, builtBundle, FILES, openFile, outcomeOf } from './addon';

const NOW = Date.UTC(2026, 10, 23, 9);
const TIMED_OUT = 'Service Spreadsheets timed out while accessing document';
/** What befalls a call: the execution ends there, Google refuses it, or does it and says that it failed. */
const FAULTS: readonly Fault[] = [{ cut: true }, TIMED_OUT, { lost: TIMED_OUT }];
const ADS = [
  ['День', 'utm_source', 'Расходы', 'Клики'],
  [{ date: Date.UTC(2026, 9, 1, 12) }, 'google', 100, 5],
];

const bundle = builtBundle();
const calm = openFile(FILES.ru);
const ads = calm.control.importValues('Реклама', ADS);
const seen = answerOf<ExportView>(calm.run('exportOpen', [{ kind: 'ads', sheetId: ads, headerRow: null, lang: 'ru' }]));
const { kind, headerRow, headers, columns } = seen;
const STATE = calm.control.save();

/** The file with a person's export in it, in which one call of an execution can go wrong. */
class Disturbed {
  readonly script: AppsScript;
  private trap: { left: number; readonly fault: Fault } | undefined;
  private readonly before: string;

  constructor(writes: NonNullable<Extras['writes']>) {
    this.script = createAppsScript(
      { bundle, state: structuredClone(STATE) },
      {
        ...{ writes, now: () => NOW },
        fault: (call) => {
          if (this.trap === undefined || call.kind !== 'remote') return undefined;
          this.trap.left -= 1;
          const { left, fault } = this.trap;
          if (left > 0) return undefined;
          this.trap = undefined;
          return fault;
        },
      },
    );
    this.before = this.own();
  }

  run(name: string, request: object, at = 0, fault: Fault = TIMED_OUT): Execution {
    this.trap = at > 0 ? { left: at, fault } : undefined;
    const execution = this.script.run(name, [{ ...request, lang: 'ru' }]);
    this.trap = undefined;
    return execution;
  }

  /** Rows of a table below its headers, on whichever sheet it stands. */
  rows(name: string): number {
    const heights = this.script.control.sheets().flatMap((one) => (one.name.startsWith(name) ? one.lastRow : []));
    return Math.max(0, ...heights) - 1;
  }

  /** Rows of a sheet. */
  heightOf(sheetId: number): number {
    return this.script.control.sheets().find(({ id }) => id === sheetId)?.lastRow ?? 0;
  }

  expectOwnUntouched(): void {
    expect(this.own() === this.before, 'people’s own sheets are as they were').toBe(true);
  }

  private own(): string {
    return JSON.stringify(this.script.control.cells(ads, 0, 0, ADS.length, 4));
  }
}

/** What stands once something was done to the end, however often it was begun. */
interface Deed {
  readonly name: string;
  readonly request: object;
  readonly isDone: (file: Disturbed) => void;
  /** What a second try may be told where the first one did it all. */
  readonly isThere?: string;
}

const open = <T>(file: Disturbed, name: string): T => answerOf<T>(file.run(name, {}));
const exportsIn = (file: Disturbed) =>
  open<ChannelsView>(file, 'channelsOpen').exports.map(({ kind: of, isGone }) => `${of} ${isGone}`);

const DEEDS: readonly Deed[] = [
  {
    ...{ name: 'cashMake', request: { example: true } },
    isDone: (file) => {
      expect(open<CashView>(file, 'cashOpen').problems.filter(({ mood }) => mood === 'error')).toEqual([]);
      expect(file.rows(CASH_LEVELS_FACT.title.ru)).toBe(12);
    },
  },
  {
    ...{ name: 'channelsMake', request: { example: true } },
    isDone: (file) => {
      expect(open<ChannelsView>(file, 'channelsOpen').problems).toEqual([]);
      expect(exportsIn(file)).toEqual(['ads false', 'crm false']);
      expect([CHANNEL_PLAN_FACT, CHANNEL_TAGS_FACT].map(({ title }) => file.rows(title.ru))).toEqual([8, 4]);
      for (const { sheet } of open<ChannelsView>(file, 'channelsOpen').exports)
        expect(file.heightOf(sheet.id)).toBeGreaterThan(9);
    },
  },
  {
    ...{ name: 'exportAdd', request: { sheetId: ads, kind, headerRow, headers, columns, channel: '' } },
    isDone: (file) => expect(exportsIn(file)).toEqual(['ads false']),
  },
  {
    ...{ name: 'onoffMake', request: { example: true } },
    isDone: (file) => {
      expect(open<OnOffView>(file, 'onoffOpen')).toMatchObject({ problems: [], tools: [{}, {}] });
      expect(file.rows(TOOL_SWITCHES_FACT.title.ru)).toBe(14);
      expect(file.rows('Заявки по дням (пример)')).toBe(70);
    },
  },
  {
    ...{ name: 'onoffDraw', request: { tool: '=Контекст', from: '2026-11-24', days: 7, pairs: 4 } },
    isDone: (file) => {
      expect(open<OnOffView>(file, 'onoffOpen')).toMatchObject({ problems: [], tools: [{ name: '=Контекст' }] });
      expect(file.rows(TOOL_SWITCHES_FACT.title.ru)).toBe(8);
    },
    isThere: 'ONOFF_OVERLAP',
  },
  {
    ...{ name: 'refusalsMake', request: { example: true } },
    isDone: (file) => {
      const { problems, exports, barriers, answers } = open<RefusalsView>(file, 'refusalsOpen');
      expect(problems).toEqual([]);
      expect(exports.map(({ isGone, sheet }) => [isGone, file.heightOf(sheet.id)])).toEqual([[false, 61]]);
      expect([barriers, answers]).toMatchObject([{}, {}]);
      expect(file.rows(BARRIERS_FACT.title.ru)).toBe(10);
    },
  },
];

/** Numbers of the calls worth disturbing, from 1: of several alike one after another the first and the last. */
function callsOf({ log }: Execution): readonly number[] {
  const methods = log.filter((call) => call.kind === 'remote').map(({ method }) => method);
  return methods.flatMap((method, i) => (method === methods[i - 1] && method === methods[i + 1] ? [] : [i + 1]));
}

describe.each([
  ['held', 0],
  ['immediate', 1],
] as const)('one call that goes wrong, writes %s', (writes, shift) => {
  it.each(DEEDS)(
    'of $name stands in the way of nothing: doing it again does it whole',
    ({ name, request, isDone, isThere }) => {
      const calls = callsOf(new Disturbed(writes).run(name, request));
      expect(calls.length).toBeGreaterThan(7);
      for (const at of calls) {
        const file = new Disturbed(writes);
        // Each call meets another fault than its neighbours, and another in the other way of writing.
        const fault = FAULTS[(at + shift) % FAULTS.length];
        const first = file.run(name, request, at, fault);
        const told = first.ok ? outcomeOf(first) : undefined;
        if (told?.ok === false) expect(told.error.message).toMatch(/^(Google Таблицы|[А-Я])[^{}]{20,}\.$/);
        const again = outcomeOf(file.run(name, request));
        const isRefused = again.ok === false && again.error.code === isThere;
        if (!isRefused) expect(again, `call ${at}: ${JSON.stringify(fault)}`).toMatchObject({ ok: true });
        isDone(file);
        file.expectOwnUntouched();
      }
    },
  );
});
