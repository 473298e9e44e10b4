import { describe, expect, it } from 'vitest';
import type { ChannelsView } from '../../src/core/channelViews';
import type { OnOffView } from '../../src/core/onoffViews';
import type { RefusalsView } from '../../src/core/refusalViews';
import type { PanelView, ReportView } from '../../src/core/views';
import { answerOf } from './addon';
import type { Fieldwork } from './fieldwork';
import { growthFile } from './growthFile';
import { remoteCalls } from './remoteCalls';

/**
 * Remote calls of each report about money in a file that has all of it: levels, visits, QFD, plan, tags and two exports. Five keep
 * the file safe (addon.ts); a sheet that is read is one each: levels 1, channels 4, growth points 5, the summary 9. Names of
 * touchpoints take a wider column, which is one call.
 */
const CALLS = { cash: 21, channels: 21, growth: 24, summary: 26 } as const;
/** Of the journey's money when it is new: formulas of people, the table as it is by now, one write, what was written. */
const NEW_MONEY = 4;

/** A report built twice; the journal of undo is there already. */
function built(work: Fieldwork, model: string, sheetId: number | null = null) {
  const { request } = work.call<PanelView>('panelOpen', { model, sheetId });
  const build = () => {
    const run = work.script.run('reportBuild', [request]);
    return { run, report: answerOf<ReportView>(run) };
  };
  return { first: build(), later: build() };
}

describe('remote calls of reports about money', () => {
  const work = growthFile();
  work.call<ChannelsView>('channelsMake', { example: true });

  it.each(Object.entries(CALLS))('%s: %d, none of them twice for what is kept', (model, calls) => {
    const { first, later } = built(work, model);
    const kept = later.run.log.filter(({ method }) => method.startsWith('Properties.'));
    expect(first.run.remoteCalls).toBeLessThanOrEqual(calls + (model === 'growth' ? NEW_MONEY : 0));
    expect(remoteCalls(later.run)).toBeLessThanOrEqual(calls);
    // Growth points look anew under the lock: the journey's note may be another's by then.
    expect(kept.filter(({ kind }) => kind === 'remote').length).toBeLessThanOrEqual(model === 'growth' ? 2 : 1);
  });
});

/** A sheet of 60 touches of 20 customers. */
function touches({ script }: Fieldwork): number {
  const rows = Array.from({ length: 60 }, (_, i) => {
    const day = String(1 + (i % 28)).padStart(2, '0');
    const bought = i > 40;
    const channel = ['Реклама', 'Почта', 'Сайт'][i % 3] ?? '';
    return [`c${i % 20}`, `2026-10-${day} 10:00:00`, channel, bought ? 'Оплачено' : 'В работе', bought ? 100 : ''];
  });
  return script.control.importValues('CRM', [['ID клиента', 'Дата и время', 'Источник', 'Статус', 'Выручка'], ...rows]);
}

describe('remote calls of the reports on tests, refusals and paths', () => {
  const work = growthFile();

  it('off/on tests of two tools, a chart each: 20, the planner: 15', () => {
    work.call<OnOffView>('onoffMake', { example: true });
    const sheetId = work.script.control.sheets().find(({ name }) => name.startsWith('Заявки по дням'))?.id ?? -1;
    expect(remoteCalls(built(work, 'onoff', sheetId).later.run)).toBeLessThanOrEqual(20);
    expect(remoteCalls(built(work, 'onoff_plan', sheetId).later.run)).toBeLessThanOrEqual(15);
  });

  it('refusals: 22, of which barriers, answers and each export are one; a long name takes a wider column', () => {
    work.call<RefusalsView>('refusalsMake', { example: true });
    expect(remoteCalls(built(work, 'barriers').later.run)).toBeLessThanOrEqual(22);
  });

  it('conversions by channel: 19; paths write their list on a sheet of its own, which is six more', () => {
    const { later } = built(work, 'paths', touches(work));
    expect(remoteCalls(later.run)).toBeLessThanOrEqual(24);
    const list = later.report.next?.sheetId ?? expect.fail('no list');
    expect(remoteCalls(built(work, 'attribution', list).later.run)).toBeLessThanOrEqual(19);
  });
});
