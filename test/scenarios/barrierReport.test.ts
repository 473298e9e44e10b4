import { describe, expect, it } from 'vitest';
import type { CellValue, Execution } from '../../local/apps-script/appsScript';
import type { ChannelsView, ExportView } from '../../src/core/channelViews';
import type { RefusalsView } from '../../src/core/refusalViews';
import type { PanelView, PreviewView, ReportView } from '../../src/core/views';
import { answerOf, outcomeOf } from './addon';
import { Fieldwork } from './fieldwork';
import { remoteCalls } from './remoteCalls';

const DAY_MS = 86_400_000;
const day = (after: number): CellValue => ({ date: Date.UTC(2026, 9, 1, 12) + after * DAY_MS });

/** So many deals that came to nothing at a stage, for a reason, for so much. */
const deals = (count: number, stage: string, reason: string, amount: CellValue): readonly (readonly CellValue[])[] =>
  Array.from({ length: count }, (_, i) => [day(i), 'Закрыто и не реализовано', stage, reason, amount]);

/** Deals of a CRM, one of them sold, with a title above the headers and a totals row; one reason looks like a formula. */
const DEALS: readonly (readonly CellValue[])[] = [
  ['Сделки за октябрь', '', '', '', ''],
  ['Дата сделки', 'Статус сделки', 'Этап отказа', 'Причина отказа', 'Сумма сделки'],
  ...deals(16, 'выбор', 'Дорого', '1 000,00'),
  ...deals(4, 'Допродажи', 'дорого', 1000),
  ...deals(4, 'Прогрев', '=1+1', 500),
  ...deals(16, 'опыт', '=1+1', '500 ₽'),
  [day(3), 'Успешно реализовано', 'выбор', '', 9000],
  ['Итого', '', '', '', 39_000],
];

/**
 * A file with that export. By hand: 20 refusals of 1000 and 20 of 500, 30 000 in all; every count expected is 10, X² = 4 · 6²/10 =
 * 14.4, p = 0.00015, V = √(14.4/40) = 0.6; 16 of 10 is 1.6 times, residual 6/√(10 · 0.5 · 0.5) = 3.8.
 */
function connected(rows = DEALS): { work: Fieldwork; sheetId: number } {
  const work = new Fieldwork('ru');
  const sheetId = work.script.control.importValues('Сделки', rows);
  const kind = 'refusals';
  const { headerRow, headers, columns } = work.call<ExportView>('exportOpen', { kind, sheetId, headerRow: null });
  work.call<ChannelsView>('exportAdd', { sheetId, kind, headerRow, headers, columns, channel: '' });
  return { work, sheetId };
}

const panel = (work: Fieldwork) =>
  answerOf<PanelView>(work.script.run('panelOpen', [{ model: 'barriers', sheetId: null }]));
const preview = (work: Fieldwork): Execution => work.script.run('panelPreview', [panel(work).request]);
const build = (work: Fieldwork): Execution => work.script.run('reportBuild', [panel(work).request]);
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the report on refusals and barriers', () => {
  it('says what is lost, at which barrier, and where', () => {
    const { work } = connected();
    const { sheets } = answerOf<ReportView>(build(work));
    const cells = work.seen(sheets[0]?.name ?? '').map((row) => row.map(plain));
    const sentences = cells.map(([first = '']) => first);
    for (const sentence of [
      'Потерянные деньги — 30 000 ₽: столько собирались потратить те, кто не купил (сумма известна: 40 из 40). Это не прибыль.',
      'Барьер «=1+1»: 10 000 ₽, 33 % потерянных денег (отказов: 20 из 40). Так говорят те, кто не купил: проверьте, что за этим стоит.',
      'Барьеры распределены по этапам не случайно: p < 0,001, сила связи 0,6 из 1 (V Крамера; хи-квадрат, n = 40). Ищите причину барьера на том этапе, где он чаще.',
      'Барьер «Дорого» на этапе «выбор» — в 1,6 раза чаще ожидаемого (отказов: 16).',
    ]) {
      expect(
        sentences.some((text) => text.includes(sentence)),
        sentence,
      ).toBe(true);
    }
    expect(cells.filter(([first, second]) => first === 'Дорого' && second === 'выбор')).toHaveLength(1);
  });

  it('shows what people wrote as text, and draws the Pareto chart', () => {
    const { work } = connected();
    const { sheets } = answerOf<ReportView>(build(work));
    const [id = 0] = sheets.map((sheet) => sheet.id);
    const { lastRow = 0, lastColumn = 0 } = work.script.control.sheets().find((one) => one.id === id) ?? {};
    const cells = work.script.control.cells(id, 0, 0, lastRow, lastColumn).flat();
    expect(cells.some(({ text }) => text === '=1+1')).toBe(true);
    expect(cells.filter(({ formula = '' }) => formula !== '')).toEqual([]);
  });

  it('takes no more remote calls than other reports', () => {
    const { work } = connected();
    work.call<RefusalsView>('refusalsMake', { example: false, lang: 'ru' });
    build(work);
    // Five keep the file safe; barriers, answers and the export are a call each.
    expect(remoteCalls(build(work))).toBeLessThanOrEqual(21);
  });

  it('tells in the preview which rows are no refusals', () => {
    const { work } = connected();
    const { leftOut } = answerOf<PreviewView>(preview(work));
    expect(leftOut.map(({ text }) => text).join('\n')).toContain('Итоговых строк: 1');
  });

  it('says what to do where nobody refused yet, to the end of the sentence', () => {
    const message = expect.stringMatching(/ откройте «Отказы и барьеры» с первого экрана Rosta\.$/);
    const error = { code: 'FACT_NO_REFUSALS', message };
    expect(outcomeOf(preview(new Fieldwork('ru')))).toMatchObject({ ok: false, error });
  });

  it('can be made of the example alone', () => {
    const work = new Fieldwork('ru');
    work.call<RefusalsView>('refusalsMake', { example: true, lang: 'ru' });
    const { sheets } = answerOf<ReportView>(build(work));
    expect(
      work
        .seen(sheets[0]?.name ?? '')
        .flat()
        .join('\n'),
    ).toContain('Потерянные деньги');
  });
});
