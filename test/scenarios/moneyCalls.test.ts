import { describe, expect, it } from 'vitest';
import type { ChannelsView } from '../../src/core/channelViews';
import type { PanelView, ReportView } from '../../src/core/views';
import { answerOf } from './addon';
import { growthFile } from './growthFile';
import { remoteCalls } from './remoteCalls';

/**
 * Remote calls of each report about money in a file that has all of it: levels, visits, QFD, plan, tags and two exports. Six keep
 * the file safe (addon.ts); a sheet that is read is one each: levels 1, channels 4, growth points 5, the summary 9. Names of
 * touchpoints take a wider column, which is one call.
 */
const CALLS = { cash: 22, channels: 22, growth: 25, summary: 27 } as const;
/** Of the journey's money when it is new: formulas of people, the table as it is by now, one write, what was written. */
const NEW_MONEY = 4;

describe('remote calls of reports about money', () => {
  const work = growthFile();
  work.call<ChannelsView>('channelsMake', { example: true });
  const build = (model: string) => {
    const { request } = work.call<PanelView>('panelOpen', { model, sheetId: null });
    const run = work.script.run('reportBuild', [request]);
    answerOf<ReportView>(run);
    return run;
  };

  it.each(Object.entries(CALLS))('%s: %d, none of them twice for what is kept', (model, calls) => {
    const first = build(model);
    const later = build(model);
    const kept = later.log.filter(({ method }) => method.startsWith('Properties.'));
    expect(first.remoteCalls).toBeLessThanOrEqual(calls + (model === 'growth' ? NEW_MONEY : 0));
    expect(remoteCalls(later)).toBeLessThanOrEqual(calls);
    // Growth points look anew under the lock: the journey's note may be another's by then.
    expect(kept.filter(({ kind }) => kind === 'remote').length).toBeLessThanOrEqual(model === 'growth' ? 2 : 1);
  });
});
