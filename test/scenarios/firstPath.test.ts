import { afterEach, describe, expect, it } from 'vitest';
import type { AppsScript, CellValue } from '../../local/apps-script/appsScript';
import type { HomeView, PanelRequest, PanelView, PreviewView, ReportView } from '../../src/core/views';
import { answerOf, FILES, fileId, openFile, outcomeOf, REPORT_CALLS, snapshot, visibleSheets } from './addon';

const DAY = 86_400_000;

/** Orders as an export brings them: a row per order, `customers` of them in turn. */
function importOrders(script: AppsScript, rows: number, customers: number, name = 'Orders'): number {
  const start = Date.UTC(2025, 0, 1, 12);
  const orders = Array.from({ length: rows }, (_, i): CellValue[] => [
    { date: start + (i % 600) * DAY },
    `c${i % customers}`,
    100 + ((i * 7919) % 5000),
  ]);
  return script.control.importValues(name, [['Date', 'Customer', 'Amount'], ...orders]);
}

function recognised(script: AppsScript, sheetId: number): PanelRequest {
  return answerOf<PanelView>(script.run('panelOpen', [{ model: 'rfm', sheetId }])).request;
}

describe('a marketer’s first path', () => {
  it.each(['ru', 'kk', 'en'] as const)('goes from the menu to a report in %s', (lang) => {
    const script = openFile(FILES[lang]);
    expect(script.menu()).toHaveLength(5);
    expect(script.click('makeDemoData').ok).toBe(true);
    expect(script.control.sidebar()?.title).toBe('Rosta');

    const home = answerOf<HomeView>(script.run('homeOpen', []));
    expect(home).toMatchObject({ lang, next: { model: 'rfm' } });
    const panel = answerOf<PanelView>(script.run('panelOpen', [{ model: 'rfm', sheetId: null }]));
    expect(panel.request.columns).toMatchObject({ date: 0, customer: 1, order_id: 2, amount: 4 });

    const before = snapshot(script);
    const preview = answerOf<PreviewView>(script.run('panelPreview', [panel.request]));
    expect(preview.target).toMatch(/[«“]RFM[»”]/);
    expect(snapshot(script)).toEqual(before);

    const report = answerOf<ReportView>(script.run('reportBuild', [panel.request]));
    expect(report.findings.length).toBeGreaterThanOrEqual(3);
    expect(report.findings[0]).toBe(preview.firstFinding);
    const names = visibleSheets(script).map(({ name }) => name);
    expect(names.slice(2)).toEqual(report.sheets.map(({ name }) => name));
    expect(script.control.activeSheetId()).toBe(report.sheets[0]?.id);
    expect(snapshot(script)).toMatchObject(before);
  });

  it('says the same in every language but for the words', () => {
    const numbers = (['ru', 'kk', 'en'] as const).map((lang) => {
      const script = openFile(FILES[lang]);
      const sheetId = importOrders(script, 3000, 400);
      const report = answerOf<ReportView>(script.run('reportBuild', [recognised(script, sheetId)]));
      const details = script.control.values(report.sheets[1]?.id ?? 0).slice(1);
      return details.map((row) => [row[0], ...row.slice(2, 10)]);
    });
    expect(numbers[1]).toEqual(numbers[0]);
    expect(numbers[2]).toEqual(numbers[0]);
  });

  it('marks its sheets with the file, what they are, the model and the run', () => {
    const script = openFile(FILES.ru);
    const sheetId = importOrders(script, 900, 300);
    const report = answerOf<ReportView>(script.run('reportBuild', [recognised(script, sheetId)]));
    expect(report.sheets).toHaveLength(2);
    report.sheets.forEach(({ id }, part) => {
      const mark: unknown = JSON.parse(script.control.metadata(id)['rosta'] ?? 'null');
      expect(mark).toEqual({
        file: fileId(script),
        kind: 'report',
        id: 'rfm',
        version: 2,
        run: report.run,
        part,
        sheet: id,
      });
    });
    expect(script.control.metadata(sheetId)).toEqual({});
  });
});

describe('remote calls', () => {
  it.each([
    [60, 30, 0],
    [5000, 1000, 0],
    // A list of 220 000 cells and the report: four batches, each with a flush, a look whether to stop and whether people
    // typed below, and a word how far. Whoever is refused meanwhile is told since when: one call to say so.
    [100_000, 20_000, 10 + 4 * 5],
  ])('a report of %i rows costs at most 20 besides its lock and undo, and each batch 5', (rows, customers, batches) => {
    const script = openFile(FILES.en);
    const sheetId = importOrders(script, rows, customers);
    const request = recognised(script, sheetId);
    const first = script.run('reportBuild', [request]);
    expect(answerOf<ReportView>(first).findings.length).toBeGreaterThan(0);
    expect(first.remoteCalls).toBeLessThanOrEqual(REPORT_CALLS.first + batches);
    expect(script.run('reportBuild', [request]).remoteCalls).toBeLessThanOrEqual(REPORT_CALLS.later + batches);
  });

  it('home costs at most 6, a panel at most 6, a preview at most 4', () => {
    const script = openFile(FILES.ru);
    script.click('makeDemoData');
    const panel = script.run('panelOpen', [{ model: 'rfm', sheetId: null }]);
    expect(script.run('homeOpen', []).remoteCalls).toBeLessThanOrEqual(6);
    expect(panel.remoteCalls).toBeLessThanOrEqual(6);
    const preview = script.run('panelPreview', [answerOf<PanelView>(panel).request]);
    expect(preview.remoteCalls).toBeLessThanOrEqual(4);
  });
});

describe('the user’s file stays as it was', () => {
  it('when report names are taken: the report goes to "… (2)"', () => {
    const script = openFile(FILES.ru);
    const sheetId = importOrders(script, 900, 300);
    for (const name of ['RFM', 'rfm – покупатели']) script.control.importValues(name, [['моё', 7]]);
    const before = snapshot(script);
    const report = answerOf<ReportView>(script.run('reportBuild', [recognised(script, sheetId)]));
    expect(report.sheets.map(({ name }) => name)).toEqual(['RFM (2)', 'RFM – покупатели (2)']);
    expect(snapshot(script)).toMatchObject(before);
  });

  it('when a write fails half-way: the new sheets are taken back and the error is readable', () => {
    let failed = 0;
    for (let at = 3; at < 20; at++) {
      let remote = 0;
      let armed = false;
      const script = openFile(FILES.ru, {
        fault: (call) => {
          if (!armed || call.kind !== 'remote' || /deleteSheet/.test(call.method)) return undefined;
          remote += 1;
          return remote === at ? 'Service Spreadsheets timed out while accessing document' : undefined;
        },
      });
      const sheetId = importOrders(script, 900, 300);
      const request = recognised(script, sheetId);
      const before = snapshot(script);
      armed = true;
      const outcome = outcomeOf<ReportView>(script.run('reportBuild', [request]));
      armed = false;
      // What may be done twice is tried again; what may not ends the report.
      if (outcome.ok) continue;
      failed += 1;
      expect(outcome.error.code).toBe('SERVICE_FAILED');
      expect(outcome.error.message).toMatch(/^Google Таблицы не ответили: .+ Повторите через минуту\.$/);
      expect(snapshot(script)).toEqual(before);
    }
    expect(failed).toBeGreaterThan(0);
  });

  it('and text from outside is never a formula', () => {
    const script = openFile(FILES.ru);
    const names = ['=IMPORTXML("http://x","//a")', '+7 961 000', '-1', '@x', '007', '1/2', "'кавычка", 'TRUE'];
    const orders = names.map((name): CellValue[] => [{ date: Date.UTC(2026, 0, 1) }, name, 100]);
    const sheetId = script.control.importValues('Заказы', [['Дата', 'Клиент', 'Сумма'], ...orders]);
    const report = answerOf<ReportView>(script.run('reportBuild', [recognised(script, sheetId)]));
    const cells = script.control.values(report.sheets[0]?.id ?? 0).map((row) => row[0]);
    for (const name of names) expect(cells).toContain(name);
  });
});

describe('bad input is told in the file’s language, with the place and what to do', () => {
  const failure = (
    lang: keyof typeof FILES,
    rows: readonly (readonly CellValue[])[],
    change: Partial<PanelRequest> = {},
  ) => {
    const script = openFile(FILES[lang]);
    const sheetId = script.control.importValues('Лист', [['Дата', 'Клиент', 'Сумма'], ...rows]);
    const before = snapshot(script);
    const outcome = outcomeOf<ReportView>(script.run('reportBuild', [{ ...recognised(script, sheetId), ...change }]));
    expect(snapshot(script)).toEqual(before);
    if (outcome.ok) throw new Error('a report was built');
    return outcome.error;
  };

  it('no data', () => {
    expect(failure('ru', []).message).toBe('Нет данных: в указанных столбцах пусто. Выберите столбцы с данными.');
  });

  it('every date bad: the first cells and a button to them', () => {
    const columns = { date: 0, customer: 1, amount: 2, order_id: null };
    const bad = failure(
      'kk',
      [
        ['31.02.2026', 'a', 1],
        ['29.02.2026', 'b', 2],
      ],
      { columns, headerRow: 1 },
    );
    expect(bad.code).toBe('NO_DATES');
    expect(bad.message).toBe(
      'Бағанда күн жоқ: «Лист» парағы, A2 ұяшығы, «31.02.2026» мәні; A3 «29.02.2026». «Күні» өрісінен басқа бағанды таңдаңыз.',
    );
    expect(bad.remedy).toMatchObject({ label: 'Жолдарды көрсету', row: 2 });
  });

  it('a column not chosen, columns that are gone, a sheet that is gone', () => {
    const row: CellValue[][] = [[{ date: 0 }, 'a', 1]];
    const columns = { date: 0, customer: 1, amount: null };
    expect(failure('en', row, { columns }).message).toBe(
      'Column “Amount” not found: sheet “Лист”. Choose it in the field “Amount”.',
    );
    expect(failure('ru', row, { columns: { ...columns, amount: 500 } }).message).toBe(
      'Столбец не найден: лист «Лист», столбцы изменились. Вернитесь назад и откройте отчёт снова.',
    );
    expect(failure('ru', row, { sheetId: 12345 }).code).toBe('SHEET_GONE');
  });

  const CALLS = ['panelOpen', 'panelPreview', 'reportBuild', 'languageSet', 'sheetShow'];
  const PLAIN = /^[^{}]+$/;

  it.each(CALLS)('a request that is not one, to %s', (name) => {
    const script = openFile(FILES.ru);
    for (const raw of [[], [null], [7], ['x'], [[]], [{}], [{ model: 'rfm' }], [{ model: 'nothing', sheetId: null }]]) {
      const outcome = outcomeOf(script.run(name, raw));
      if (outcome.ok) throw new Error(`${name} took ${JSON.stringify(raw)}`);
      expect(outcome.error).toMatchObject({ code: 'REQUEST_BROKEN', message: expect.stringMatching(PLAIN) });
      expect(outcome.error.message).not.toMatch(/undefined|TypeError|object Object/);
    }
  });

  it('a request with one field broken names the field', () => {
    const script = openFile(FILES.ru);
    const request = recognised(script, importOrders(script, 12, 3));
    const broken: readonly [string, unknown][] = [
      ['lang', 'de'],
      ['model', 'nothing'],
      ['sheetId', '1'],
      ['headerRow', -1],
      ['headers', 'Date'],
      ['columns', null],
      ['columns', { date: 1.5 }],
      ['params', []],
      ['params', { groups: {} }],
    ];
    for (const name of ['panelPreview', 'reportBuild']) {
      for (const [field, value] of broken) {
        expect(outcomeOf(script.run(name, [{ ...request, [field]: value }]))).toMatchObject({
          ok: false,
          error: {
            code: 'REQUEST_BROKEN',
            message: `Панель передала неверные данные: поле ${field}. Закройте боковую панель и откройте её снова.`,
          },
        });
      }
    }
  });

  it.each(['panelOpen', 'panelPreview', 'reportBuild'])('a sheet that is gone, to %s', (name) => {
    const script = openFile(FILES.ru);
    const request = recognised(script, importOrders(script, 12, 3));
    const { headerRow, ...rest } = request;
    const raw = name === 'panelOpen' ? { ...rest, sheetId: 99_999 } : { ...rest, headerRow, sheetId: 99_999 };
    expect(outcomeOf(script.run(name, [raw]))).toMatchObject({
      ok: false,
      error: {
        code: 'SHEET_GONE',
        message: 'Лист не найден: его удалили после открытия панели. Вернитесь назад и откройте отчёт снова.',
      },
    });
  });
});

it('a sheet to be shown that is gone', () => {
  const script = openFile(FILES.kk);
  expect(outcomeOf(script.run('sheetShow', [{ sheetId: 99_999, row: null }]))).toMatchObject({
    ok: false,
    error: {
      code: 'SHEET_DELETED',
      message: 'Бұл парақ енді жоқ: ол жойылған. Артқа қайтып, есепті қайта құрыңыз.',
    },
  });
});

describe('language', () => {
  it('chosen in the sidebar stays with the file and reaches functions', () => {
    const script = openFile(FILES.ru);
    expect(answerOf<HomeView>(script.run('languageSet', [{ lang: 'kk' }])).lang).toBe('kk');
    expect(answerOf<HomeView>(script.run('homeOpen', [])).lang).toBe('kk');
    const result = script.customFunction('RFM', [[['a']], [[new Date(0)]], [[5]]]);
    expect(JSON.stringify(result.value)).toContain('["Сатып алушы","Соңғы тапсырыс"');
  });
});

describe('=RFM(…) in a cell', () => {
  it('spills a table and recalculates when an order is edited', () => {
    const script = openFile(FILES.ru);
    const sheetId = importOrders(script, 12, 3, 'Заказы');
    const formulas = script.control.addSheet('Формула');
    script.control.type(formulas, 0, 0, [['=RFM(Заказы!B2:B; Заказы!A2:A; Заказы!C2:C)']]);
    const rows = () => script.control.values(formulas);
    expect(rows()).toHaveLength(4);
    const totalOf = (name: string): number => Number(rows().find((row) => row[0] === name)?.[4]);
    const before = totalOf('c0');
    const first = Number(script.control.values(sheetId)[1]?.[2]);
    script.control.type(sheetId, 1, 2, [['1000000,50']]);
    expect(totalOf('c0')).toBeCloseTo(before - first + 1_000_000.5, 6);
  });
});

describe('days are days of the file', () => {
  const hostZone = process.env['TZ'];
  afterEach(() => {
    if (hostZone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = hostZone;
  });

  it.each(['America/New_York', 'Pacific/Auckland', 'Europe/Moscow'])(
    'with the host in %s and the script in UTC',
    (zone) => {
      process.env['TZ'] = zone;
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      const script = openFile(FILES.kk);
      // Almaty is UTC+5 since March 2024: a minute before and a minute after its midnight of 11.03.2026.
      const sheetId = script.control.importValues('Тапсырыстар', [
        ['Күні', 'Сатып алушы', 'Сома'],
        [{ date: Date.UTC(2026, 2, 10, 18, 59) }, 'кеш', 100],
        [{ date: Date.UTC(2026, 2, 10, 19, 1) }, 'ерте', 100],
      ]);
      const report = answerOf<ReportView>(script.run('reportBuild', [recognised(script, sheetId)]));
      const rows = script.control.values(report.sheets[0]?.id ?? 0);
      const recencyOf = (name: string) => rows.find((row) => row[0] === name)?.[2];
      expect([recencyOf('кеш'), recencyOf('ерте')]).toEqual([1, 0]);
      expect(rows.find((row) => row[0] === 'кеш')?.[1]).toEqual({ date: Date.UTC(2026, 2, 9, 19) });
    },
  );
});
