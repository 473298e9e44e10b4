import { describe, expect, it } from 'vitest';
import type { AppsScript, CellValue } from '../../local/apps-script/appsScript';
import type { PanelRequest, PanelView, PreviewView, ReportView, SheetRef } from '../../src/core/views';
import { answerOf, FILES, openFile, outcomeOf, REPORT_CALLS, snapshot } from './addon';

const MODELS = ['rfm', 'rfm_movement', 'rfm_list'] as const;

function panelOf(script: AppsScript, model: string): PanelRequest {
  return answerOf<PanelView>(script.run('panelOpen', [{ model, sheetId: null }])).request;
}

const built = (script: AppsScript, request: PanelRequest): ReportView =>
  answerOf<ReportView>(script.run('reportBuild', [request]));

/** The rows of a sheet below a heading, up to the next blank row. */
function below(script: AppsScript, sheetId: number, heading: RegExp): readonly (readonly CellValue[])[] {
  const rows = script.control.values(sheetId);
  const top = rows.findIndex(([first]) => heading.test(String(first)));
  const rest = rows.slice(top + 1);
  const end = rest.findIndex(([first]) => first === '');
  return rest.slice(0, end < 0 ? rest.length : end);
}

const sum = (values: readonly CellValue[]): number => values.reduce<number>((total, value) => total + Number(value), 0);

describe('the second half of RFM on the demo shop', () => {
  it.each(['ru', 'kk', 'en'] as const)(
    'every report is built in %s, in at most 20 remote calls besides those of lock and undo',
    (lang) => {
      const script = openFile(FILES[lang]);
      script.click('makeDemoData');
      for (const model of MODELS) {
        const request = panelOf(script, model);
        const preview = answerOf<PreviewView>(script.run('panelPreview', [request]));
        const before = snapshot(script);
        const execution = script.run('reportBuild', [request]);
        const report = answerOf<ReportView>(execution);
        expect(report.findings[0]).toBe(preview.firstFinding);
        expect(`${preview.target}${report.findings.join('')}${preview.advice.join('')}`).not.toMatch(
          /[{}]|undefined|NaN/,
        );
        expect(execution.remoteCalls).toBeLessThanOrEqual(REPORT_CALLS.later);
        expect(snapshot(script)).toMatchObject(before);
        script.control.activate(0);
        script.control.activate(script.control.sheets().find(({ name }) => /демо|demo/i.test(name))?.id ?? 0);
      }
    },
  );

  it('movement sums to the customers of the second date', () => {
    const script = openFile(FILES.en);
    script.click('makeDemoData');
    const report = built(script, panelOf(script, 'rfm_movement'));
    const [header = [], ...rows] = below(script, report.sheets[0]?.id ?? 0, /^From which segment to which/);
    expect(header.length).toBeGreaterThanOrEqual(12);
    expect(rows).toHaveLength(12);
    expect(rows.at(-1)?.[0]).toBe('not yet');
    expect(report.summary).toBe(
      `${new Intl.NumberFormat('en').format(sum(rows.flatMap((row) => row.slice(1, 12))))} customers`,
    );
  });

  it('the mailing list stands on a sheet of its own with customer, segment, action first', () => {
    const script = openFile(FILES.ru);
    script.click('makeDemoData');
    const request = panelOf(script, 'rfm_list');
    const report = built(script, { ...request, params: { ...request.params, segment: 'at_risk' } });
    expect(report.sheets.map(({ name }) => name)).toEqual(['Кому писать', 'Кому писать – список']);
    const [header, ...rows] = script.control.values(report.sheets[1]?.id ?? 0);
    expect(header?.slice(0, 3)).toEqual(['Покупатель', 'Сегмент', 'Что сделать']);
    expect(new Set(rows.map((row) => row[1]))).toEqual(new Set(['на грани ухода']));
    expect(report.findings[0]).toContain(`«на грани ухода»: ${rows.length} `);
    expect(report.findings[0]).toContain('написать лично, узнать причину, предложить вернуться');
  });

  it('a short mailing list has its own sheet too', () => {
    const script = openFile(FILES.en);
    const sheetId = script.control.importValues('Orders', [
      ['Date', 'Customer', 'Amount'],
      [{ date: Date.UTC(2026, 0, 1, 12) }, 'Ann', 10],
    ]);
    const { request } = answerOf<PanelView>(script.run('panelOpen', [{ model: 'rfm_list', sheetId }]));
    expect(built(script, request).sheets).toHaveLength(2);
  });
});

describe('the settings sheet', () => {
  it.each(['ru', 'kk', 'en'] as const)('is made in %s, found again, and changes segments and actions', (lang) => {
    const script = openFile(FILES[lang]);
    script.click('makeDemoData');
    const orders = panelOf(script, 'rfm').sheetId;
    const before = snapshot(script);
    const sheet = answerOf<SheetRef>(script.run('settingsMake', [{ model: 'rfm', lang }]));
    expect(snapshot(script)).toMatchObject(before);
    const { request } = answerOf<PanelView>(script.run('panelOpen', [{ model: 'rfm', sheetId: orders }]));
    expect(request.settingsSheetId).toBe(sheet.id);
    const asUsual = built(script, { ...request, settingsSheetId: null });
    const untouched = built(script, request);
    expect(untouched.findings).toEqual(asUsual.findings);

    // Every place of the grid becomes a segment of one's own, with one's own action.
    const rows = script.control.values(sheet.id);
    const grid = rows.findIndex(([first]) => first === 'R 5');
    const own = Array.from({ length: 5 }, () => ['Наши', 'Наши', 'Наши', 'Наши', 'Наши']);
    script.control.type(sheet.id, grid, 1, own);
    const segments = rows.findIndex(([first], i) => i > grid + 5 && /^(Сегмент|Segment)$/.test(String(first)));
    script.control.type(sheet.id, segments + 1, 0, [['Наши', '=1+1 подарок']]);
    const changed = built(script, request);
    const [header = [], ...list] = script.control.values(changed.sheets[1]?.id ?? 0);
    expect(new Set(list.map((row) => row[header.length - 1]))).toEqual(new Set(['Наши']));
  });

  it.each([
    [
      'ru',
      'Нет такого сегмента: лист «RFM – настройки», ячейка C7, «чемпеоны». Впишите название из таблицы «Сегменты и действия» или добавьте его в неё.',
    ],
    [
      'kk',
      'Мұндай сегмент жоқ: «RFM – баптаулар» парағы, C7 ұяшығы, «чемпеоны». «Сегменттер мен әрекеттер» кестесіндегі атауды жазыңыз немесе оны сонда қосыңыз.',
    ],
    [
      'en',
      'No such segment: sheet “RFM – settings”, cell C7, “чемпеоны”. Write a name of the table “Segments and actions” or add it there.',
    ],
  ] as const)('names the cell it cannot use in %s', (lang, message) => {
    const script = openFile(FILES[lang]);
    script.click('makeDemoData');
    const request = panelOf(script, 'rfm');
    const { id } = answerOf<SheetRef>(script.run('settingsMake', [{ model: 'rfm', lang }]));
    script.control.type(id, 6, 2, [['чемпеоны']]);
    const outcome = outcomeOf(script.run('panelPreview', [{ ...request, settingsSheetId: id }]));
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: 'SEGMENT_UNKNOWN', message, remedy: { sheetId: id, row: 7 } },
    });
  });

  it('says when the sheet chosen is no settings sheet, or was deleted', () => {
    const script = openFile(FILES.ru);
    script.click('makeDemoData');
    const request = panelOf(script, 'rfm');
    const code = (settingsSheetId: number): string | undefined => {
      const outcome = outcomeOf(script.run('panelPreview', [{ ...request, settingsSheetId }]));
      return outcome.ok ? undefined : outcome.error.code;
    };
    expect([code(request.sheetId), code(99)]).toEqual(['SETTINGS_BROKEN', 'SHEET_GONE']);
  });
});

describe('functions in a cell', () => {
  const table: readonly (readonly CellValue[])[] = [
    ['a', 'b', 'a', 'c'],
    ['2026-01-01', '2026-01-05', '2026-03-01', '2026-03-02'],
    [100, 50, 100, 70],
  ];
  const column = (index: number): CellValue[][] => (table[index] ?? []).map((cell) => [cell]);
  const columns = [column(0), column(1), column(2)];

  it('RFM_MATRIX gives a header and a row per R group from best to 1', () => {
    const script = openFile(FILES.en);
    // Mean recency (1 + 56 + 0) / 3 = 19: a and c good; mean orders 4/3: a good.
    expect(script.customFunction('RFM_MATRIX', [...columns, '', 'mean']).value).toEqual([
      ['R ↓  F →', 'F 1', 'F 2'],
      ['R 2', 1, 1],
      ['R 1', 1, 0],
    ]);
  });

  it('RFM_MOVEMENT sums to the customers at the second date', () => {
    const script = openFile(FILES.ru);
    const { value } = script.customFunction('RFM_MOVEMENT', [...columns, '31.01.2026', '02.03.2026', 2]);
    const rows = value as readonly (readonly CellValue[])[];
    expect([rows.length, rows[0]?.length]).toEqual([13, 12]);
    expect(rows[0]?.[1]).toBe('чемпионы');
    expect(rows.at(-1)?.[0]).toBe('ещё не покупали');
    expect(sum(rows.slice(1).flatMap((row) => row.slice(1)))).toBe(3);
    expect(sum(rows.at(-1)?.slice(1) ?? [])).toBe(1);
  });

  it.each([
    ['ru', 'Не указана дата: аргумент to. Введите дату или ссылку на ячейку с ней. [DAY_MISSING]'],
    ['en', 'A date is missing: argument to. Enter a date or a cell that holds one. [DAY_MISSING]'],
  ] as const)('RFM_MOVEMENT without its second date says so in %s', (lang, message) => {
    const script = openFile(FILES[lang]);
    expect(script.customFunction('RFM_MOVEMENT', [...columns, '2026-01-31']).error).toBe(message);
  });
});
