import { describe, expect, it } from 'vitest';
import type { CellValue, Execution } from '../../local/apps-script/appsScript';
import type { ChannelsView, ExportView } from '../../src/core/channelViews';
import type { PanelView, PreviewView, ReportView } from '../../src/core/views';
import { answerOf, outcomeOf } from './addon';
import { Fieldwork } from './fieldwork';
import { remoteCalls } from './remoteCalls';

const DAY_MS = 86_400_000;
/** Noon of a day of October 2026, so many days after its first. */
const day = (after: number): CellValue => ({ date: Date.UTC(2026, 9, 1, 12) + after * DAY_MS });

/** Titles above the headers, decimal commas, names that look like formulas, a totals row. */
const ADS: readonly (readonly CellValue[])[] = [
  ['Отчёт по кампаниям', '', '', '', '', ''],
  ['День', 'utm_source', 'utm_campaign', 'Показы', 'Клики', 'Расходы, ₽'],
  [day(0), 'Google', '=1+1', 1000, 50, '1 234,50'],
  [day(1), 'google', '=1+1', 2000, 100, '2 000,50 ₽'],
  [day(1), '=HYPERLINK("http://x")', 'x', 100, 10, 500],
  ['Итого', '', '', 3100, 160, '3 735,00'],
];
const DEALS: readonly (readonly CellValue[])[] = [
  ['Дата создания', 'Статус сделки', 'utm_source', 'utm_campaign', 'Сумма сделки'],
  [day(2), 'Оплачено', 'GOOGLE', '=1+1', '9 000,00'],
  [day(3), 'Отказ', 'google', '=1+1', ''],
];

/** Takes a sheet in as it is recognised. */
function connect(work: Fieldwork, kind: 'ads' | 'crm', sheetId: number): void {
  const { headerRow, headers, columns } = work.call<ExportView>('exportOpen', { kind, sheetId, headerRow: null });
  work.call<ChannelsView>('exportAdd', { sheetId, kind, headerRow, headers, columns, channel: '' });
}

function connected(ads = ADS): { work: Fieldwork; ads: number; crm: number } {
  const work = new Fieldwork('ru');
  const ids = {
    ads: work.script.control.importValues('Реклама', ads),
    crm: work.script.control.importValues('CRM', DEALS),
  };
  connect(work, 'ads', ids.ads);
  connect(work, 'crm', ids.crm);
  return { work, ...ids };
}

const panel = (work: Fieldwork) =>
  answerOf<PanelView>(work.script.run('panelOpen', [{ model: 'channels', sheetId: null }]));
const preview = (work: Fieldwork): Execution => work.script.run('panelPreview', [panel(work).request]);
/** What is left out, as the preview says it. */
const leftOut = (work: Fieldwork): readonly string[] =>
  answerOf<PreviewView>(preview(work)).leftOut.map(({ text }) => text);

/** The report's cells as people read them, below its sentences. */
function report(work: Fieldwork): readonly (readonly string[])[] {
  const { sheets } = answerOf<ReportView>(work.script.run('reportBuild', [panel(work).request]));
  const rows = work.seen(sheets[0]?.name ?? '');
  for (const { id } of sheets) work.script.control.deleteSheet(id);
  // The title tells the minute.
  return rows.slice(2);
}

describe('the report on channels', () => {
  it('joins ads with the CRM by tags in whatever case, and leaves out the totals row', () => {
    const { work } = connected();
    const rows = report(work);
    // 1 234,50 + 2 000,50 = 3 235 of cost; one sale of 9 000.
    const google = rows
      .filter(([first]) => first === 'Google')
      .flatMap((row) => row.map((cell) => cell.replace(/\s/g, ' ')));
    expect(google).toContain('3 235');
    expect(google).toContain('9 000');
    expect(leftOut(work)).toContain('Лист «Реклама». Итоговых строк: 1, они не складываются с остальными. Ячейки: A6');
  });

  it('keeps names that look like formulas as text', () => {
    const { work } = connected();
    const { sheets } = answerOf<ReportView>(work.script.run('reportBuild', [panel(work).request]));
    const cells = sheets.flatMap(({ id }) => {
      const { lastRow = 0, lastColumn = 0 } = work.script.control.sheets().find((one) => one.id === id) ?? {};
      return work.script.control.cells(id, 0, 0, lastRow, lastColumn).flat();
    });
    expect(cells.some(({ text }) => text.startsWith('=HYPERLINK'))).toBe(true);
    expect(cells.filter(({ formula = '' }) => formula !== '')).toEqual([]);
  });

  it('is the same after sheets were renamed and columns moved', () => {
    const { work, ads } = connected();
    const before = report(work);
    work.script.control.renameSheet(ads, 'Реклама 2026');
    const moved = ADS.map((row) => [...row].reverse());
    work.script.control.type(
      ads,
      0,
      0,
      moved.map((row) => row.map(typed)),
    );
    const named = (rows: typeof before) =>
      rows.map((row) => row.map((cell) => cell.replace('Реклама 2026', 'Реклама').replace('F6', 'A6')));
    expect(named(report(work))).toEqual(before);
  });

  it('goes on without an export that is gone and says so; without any it says what to do', () => {
    const { work, ads, crm } = connected();
    work.script.control.deleteSheet(ads);
    expect(leftOut(work)).toContain(
      'Лист «Реклама» с выгрузкой удалён. Уберите её из списка или подключите другой лист.',
    );
    work.script.control.deleteSheet(crm);
    expect(outcomeOf(preview(work))).toMatchObject({ ok: false, error: { code: 'CHANNEL_SHEET_GONE' } });
  });
});

/** A value as a person types it. */
function typed(value: CellValue): string {
  if (typeof value === 'object' && value !== null && 'date' in value)
    return `${new Date(value.date).getUTCDate()}.10.2026`;
  // The apostrophe keeps text text.
  return typeof value === 'string' && value.startsWith('=') ? `'${value}` : String(value);
}

describe('exports of 100 000 rows', () => {
  it('are read by one call among few', () => {
    const long = Array.from({ length: 100_000 }, (_, i) => [
      ...[day(i % 60), `source${i % 7}`, `campaign ${i % 400}`, 1000 + (i % 13), 50 + (i % 5), 100.5],
    ]);
    const { work } = connected([ADS[1] ?? [], ...long]);
    const run = preview(work);
    expect(answerOf<PreviewView>(run).firstFinding).not.toBe('');
    const large = run.log.filter(({ cells = 0 }) => cells > 100_000);
    expect(large).toHaveLength(1);
    expect(remoteCalls(run)).toBeLessThanOrEqual(6);
  });
});
