import { describe, expect, it } from 'vitest';
import type { GrowthView } from '../../src/core/cashViews';
import { factTable } from '../../src/core/defineFact';
import type { FlowView, JourneyMapView, ParentsView, ParentView, PictureRequest } from '../../src/core/pictureViews';
import type { PanelView, ReportView } from '../../src/core/views';
import { CHANNEL_FLOWS_FACT } from '../../src/facts/channelFlows';
import { STAGE_EVIDENCE_FACT, type StageEvidence } from '../../src/facts/stageEvidence';
import { MODELS } from '../../src/models/registry';
import { madeKey, madeText } from '../../src/work/facts/keptMade';
import { flowsOf } from '../fakes/flowData';
import { answerOf, outcomeOf } from './addon';
import type { Fieldwork } from './fieldwork';
import { growthFile, report } from './growthFile';
import { remoteCalls } from './remoteCalls';

const LOSS: StageEvidence = {
  ...{ kind: 'loss', stage: 'choice', name: 'Дорого', series: '', value: 310_000, low: null, high: null },
  ...{ period: '', share: 0.2, n: 14, verdict: '' },
};
/** 22.11.2026, the day of the file's clock or shortly before it. */
const DAY = 20_779;
const TEXT = 'Барьер «Дорого»: потеряно 310 000 ₽ — столько хотели потратить отказавшиеся (отказов: 14, 20 % всех)';

const plain = (text = ''): string => text.replace(/[\u00a0\u202f]/g, ' ');
const picture = (kind: PictureRequest['picture']): PictureRequest => ({
  ...{ picture: kind, tracks: [], lang: 'ru' },
  ...(kind === 'parents' && { growth: { touchpoint: 'P1', job: 'J1' } }),
});
const all = (view: ParentView): readonly ParentView[] => [view, ...view.children.flatMap(all)];
const keeperOf = (fact: string): string =>
  MODELS.find(({ keeps = [] }) => keeps.includes(fact))?.id ?? expect.fail(`no model keeps ${fact}`);

/** Leaves behind what the report on a sheet of the file would have left. */
function leave(work: Fieldwork, sheet: number, day: number): void {
  const made = [factTable(STAGE_EVIDENCE_FACT, [LOSS])];
  const text = madeText({ keeps: [STAGE_EVIDENCE_FACT.id] }, { made }, { sheet, day });
  work.script.control.setProperty(madeKey(keeperOf(STAGE_EVIDENCE_FACT.id)), text);
}

describe('what other reports know of the stages', () => {
  const work = growthFile();
  const [, sheet] = [0, report(work, 'cash').sheets[0] ?? expect.fail('no sheet')];
  const opened = () => work.script.run('growthOpen', [{ lang: 'ru' }]);
  const before = opened();
  leave(work, sheet.id, DAY);
  const after = opened();
  const view = answerOf<GrowthView>(after);

  it('stands on the screen of growth points, at no further call', () => {
    expect(answerOf<GrowthView>(before).evidence).toEqual([]);
    expect(view.evidence.map(({ title }) => title)).toEqual(['Что ещё известно об этапе «выбор»: 1']);
    expect(view.evidence[0]?.lines.map(({ text, source, sheet: at }) => [plain(text), source, at])).toEqual([
      [TEXT, `● измерено · лист «${sheet.name}», 22.11.2026`, { id: sheet.id, name: sheet.name }],
    ]);
    expect(remoteCalls(after)).toBeLessThanOrEqual(remoteCalls(before));
  });

  it('stands in the report, the dialog of parents and the journey map in the same numbers', () => {
    const { findings, sheets } = report(work, 'growth');
    expect(findings.map(plain)).toContain(
      'Ещё об этапе «выбор»: на барьере «Дорого» потеряно 310 000 ₽. Столько хотели потратить отказавшиеся, это не прибыль (отказов: 14, 20 % всех). Измерено, отчёт от 22.11.2026.',
    );
    const seen = work.seen(sheets[0]?.name ?? '').map((row) => row.join(' | '));
    const row = seen.find((text) => text.startsWith('Дорого | ')) ?? expect.fail(seen.join('\n'));
    expect(row).toMatch(/^Дорого \| выбор \| потерянные деньги на барьере \| {2}\| 310.?000/);
    expect(row).toContain(sheet.name);
    const { root } = work.call<ParentsView>('pictureRead', picture('parents'));
    const line = all(root).find(({ text }) => plain(text).startsWith(TEXT));
    expect(line?.at).toEqual({ sheetId: sheet.id, row: 1, text: `лист «${sheet.name}»` });
    const { stages } = work.call<JourneyMapView>('pictureRead', picture('journey'));
    expect(stages.map(({ known }) => plain(known)).filter((known) => known !== '')).toEqual([
      `${TEXT} · ● измерено · лист «${sheet.name}», 22.11.2026`,
    ]);
  });

  it('is told to be old after 90 days', () => {
    leave(work, sheet.id, DAY - 200);
    const [stage] = answerOf<GrowthView>(opened()).evidence;
    expect(stage?.lines[0]?.source).toMatch(/: старше 90 дней, постройте отчёт заново$/);
  });

  it.each(['spoilt', '{"sheet":1}', '[]', '{"tables":{"stage_evidence":7}}'])('is nothing when it is %s', (text) => {
    work.script.control.setProperty(madeKey(keeperOf(STAGE_EVIDENCE_FACT.id)), text);
    expect(answerOf<GrowthView>(opened()).evidence).toEqual([]);
  });

  it('is nothing once its report is gone', () => {
    leave(work, sheet.id, DAY);
    expect(answerOf<GrowthView>(opened()).evidence).toHaveLength(1);
    work.script.control.deleteSheet(sheet.id);
    expect(answerOf<GrowthView>(opened()).evidence).toEqual([]);
  });
});

describe('a report on refusals that is built and taken back', () => {
  const work = growthFile();
  work.call('refusalsMake', { example: true });
  const built = report(work, 'barriers');
  const opened = () => work.call<GrowthView>('growthOpen').evidence.flatMap(({ lines }) => lines);
  const lines = opened();
  work.call('undoRun', { run: built.run, clearRest: false });

  it('leaves what it found for growth points, with its own sheet', () => {
    expect(built.notice).toBe('');
    expect(lines.length).toBeGreaterThan(0);
    for (const { text, sheet } of lines) {
      expect(text).toMatch(/^Барьер «.+»: (потеряно|отказов — )/);
      expect(sheet?.id).toBe(built.sheets[0]?.id);
    }
  });

  it('leaves nothing once it is taken back', () => {
    expect(opened()).toEqual([]);
  });
});

describe('the picture of flows', () => {
  const work = growthFile();

  it('says what to build as long as there is no report', () => {
    const outcome = outcomeOf(work.script.run('pictureRead', [picture('flow')]));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'FLOW_EMPTY' } });
  });

  it('is drawn from a report that is built', () => {
    const rows = [
      ['Цепочка касаний', 'Конверсии', 'Без конверсии'],
      ['Поиск > Почта', 30, 20],
      ['Поиск', 10, 40],
      ['Почта > Поиск > Почта', 15, 5],
    ];
    const sheetId = work.script.control.importValues('Пути', rows);
    const { request } = work.call<PanelView>('panelOpen', { model: 'attribution', sheetId });
    const built = work.call<ReportView>('reportBuild', request);
    const { source, links, nodes } = work.call<FlowView>('pictureRead', picture('flow'));
    expect(plain(source)).toContain(`отчёт на листе «${built.sheets[0]?.name}»`);
    // 30 + 20 + 10 + 40 + 15 + 5 paths begin; 50 go from search to mail at once.
    expect(plain(source)).toContain('цепочек: 120');
    expect(links.map(({ text }) => plain(text))).toContain('«Поиск» → «Почта»: 50 цепочек, 42 % всех');
    expect(nodes.filter(({ end }) => end !== null).map(({ end }) => end)).toEqual(['none', 'conversion']);
    work.call('undoRun', { run: built.run, clearRest: false });
    expect(outcomeOf(work.script.run('pictureRead', [picture('flow')]))).toMatchObject({ ok: false });
  });

  it('is drawn from what the report left behind, within two calls besides the sheets', () => {
    const sheet = report(work, 'cash').sheets[0] ?? expect.fail('no sheet');
    const made = [factTable(CHANNEL_FLOWS_FACT, flowsOf(12))];
    const text = madeText({ keeps: [CHANNEL_FLOWS_FACT.id] }, { made }, { sheet: sheet.id, day: DAY });
    work.script.control.setProperty(madeKey(keeperOf(CHANNEL_FLOWS_FACT.id)), text);
    const run = work.script.run('pictureRead', [picture('flow')]);
    const { links, source } = answerOf<FlowView>(run);
    expect(links.map(({ count }) => count).sort()).toEqual(
      flowsOf(12)
        .map(({ count }) => count)
        .sort(),
    );
    expect(source).toContain(sheet.name);
    expect(remoteCalls(run)).toBeLessThanOrEqual(5);
  });
});
