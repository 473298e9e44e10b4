import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script/appsScript';
import type { CashView } from '../../src/core/cashViews';
import type { PanelRequest, PanelView, PreviewView, ReportView, UndoneView } from '../../src/core/views';
import { CASH_LEVELS_FACT } from '../../src/facts/cashLevels';
import { answerOf, FILES, openFile, outcomeOf, REPORT_CALLS, snapshot, visibleSheets } from './addon';

type Lang = keyof typeof FILES;

/** Charts are drawn one by one, and one more flush stands before them. */
const CHART_CALLS = 10;
/** Rows of the sheet, below its header: reach 1, visit rate 2, conversion 3, items 4, price 5, refusals 6, repeats 7, uplift 8, margin 9. */
const ROW = { reach: 1, visit_rate: 2, conversion: 3, price: 5, margin: 9, free: 13 } as const;
const COLUMN = { metric: 2, minimal: 3, base: 4, maximal: 5 } as const;

/** With spaces a person sees no difference of. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

/** A file with the sheet of levels in it. */
class Journey {
  readonly script: AppsScript;
  readonly made: CashView;

  constructor(
    readonly lang: Lang = 'ru',
    example = true,
  ) {
    this.script = openFile(FILES[lang]);
    this.made = answerOf(this.script.run('cashMake', [{ example, lang }]));
  }

  get sheetId(): number {
    const title = CASH_LEVELS_FACT.title[this.lang];
    return this.script.control.sheets().find(({ name }) => name === title)?.id ?? expect.fail(`no sheet ${title}`);
  }

  /** A person types into a cell. */
  type(row: keyof typeof ROW, column: keyof typeof COLUMN, text: string): void {
    this.script.control.type(this.sheetId, ROW[row], COLUMN[column], [[text]]);
  }

  /** The same on all levels. */
  typeAll(row: keyof typeof ROW, text: string): void {
    this.script.control.type(this.sheetId, ROW[row], COLUMN.minimal, [[text, text, text]]);
  }

  /** A column as a person sees it. */
  shown(column: keyof typeof COLUMN): readonly string[] {
    return this.script.control.cells(this.sheetId, 1, COLUMN[column], 12, 1).map(([cell]) => plain(cell?.text ?? ''));
  }

  panel(): PanelView {
    return answerOf(this.script.run('panelOpen', [{ model: 'cash', sheetId: null, lang: this.lang }]));
  }

  build(request: PanelRequest = this.panel().request): ReportView {
    return answerOf(this.script.run('reportBuild', [request]));
  }

  undo(run: string | null): void {
    answerOf<UndoneView>(this.script.run('undoRun', [{ run, clearRest: false, lang: this.lang }]));
  }

  runs(): readonly { readonly id: string; readonly what: string }[] {
    const view = answerOf<{ readonly runs: readonly { readonly id: string; readonly what: string }[] }>(
      this.script.run('undoOpen', []),
    );
    return view.runs;
  }
}

describe('the sheet of levels', () => {
  it.each(['ru', 'kk', 'en'] as const)('is made in %s with rates in percent and money with its cents', (lang) => {
    const journey = new Journey(lang);
    const comma = lang === 'en' ? '.' : ',';
    expect(journey.shown('base').map((text) => text.replace(/[\s,.](?=\d{3})/g, ''))).toEqual([
      ...['1000', `10${comma}0%`, `50${comma}0%`, '1', `100${comma}00`, `0${comma}0%`],
      ...['1', `10${comma}0%`, `100${comma}0%`, `0${comma}00`, `0${comma}00`, `11000${comma}00`],
    ]);
  });

  it('is taken away by undo without a trace', () => {
    const journey = new Journey();
    expect(visibleSheets(journey.script)).toHaveLength(2);
    journey.undo(journey.runs()[0]?.id ?? null);
    expect(visibleSheets(journey.script)).toHaveLength(1);
  });
});

describe('a report on the example', () => {
  const journey = new Journey();
  const { request } = journey.panel();
  const preview = answerOf<PreviewView>(journey.script.run('panelPreview', [request]));
  const before = snapshot(journey.script);
  const built = journey.script.run('reportBuild', [request]);
  const report = answerOf<ReportView>(built);
  const sheetId = report.sheets[0]?.id ?? 0;
  const said = report.findings.map(plain);

  it('says in the preview what it will say, and where to', () => {
    expect(preview.firstFinding).toBe(report.findings[0]);
    expect(preview.target).toBe('Куда: новый лист «Путь денег – отчёт»');
  });

  it('opens with the three levels, what each stands on, and what gives most', () => {
    // 1000 · 10 % · 50 % · 100; 5000 + 5500; 1200 · 12,5 % · 60 % = 90 · 100 + 90 · 1,5 · 115 = 24 525.
    expect(said[0]).toBe(
      'Прибыль в месяц: минимум 5 000 ₽, база 10 500 ₽, максимум 24 525 ₽. Основа: минимум — допущение, база — допущение, максимум — допущение.',
    );
    // Visit rate 10 → 12,5 %: 10 500 / 4 = 2625; conversion 50 → 60 %: 2100; repeats 1 → 1,5: 2750; reach +20 %: 2100.
    expect(said[1]).toMatch(/^Больше всего даёт показатель «Повторных сделок на покупателя»: \+2 750 ₽ в месяц/);
  });

  it('explains 11 000, and which rule it follows', () => {
    expect(said).toContain('Уровень «База»: охват 1 000 → переходы 100 → продажи 50 × 100 ₽ = 5 000 ₽.');
    expect(said).toContain(
      'С повторными сделками (на покупателя 1, чек +10 %) — 10 500 ₽. Чтобы вышло 11 000 ₽, на 10 % должны вырасти все чеки.',
    );
    expect(said.find((text) => text.startsWith('«Выручка по вашему расчёту»'))).toMatch(
      /11 000 ₽, по формуле 10 500 ₽\. Ваше число выходит по другому правилу: чек растёт у всех сделок;/,
    );
  });

  it('shows counts as counts and money as money of the file', () => {
    const values = journey.script.control.values(sheetId);
    const shown = (line: string): readonly string[] => {
      const row = values.findIndex(([first]) => first === line);
      return journey.script.control.cells(sheetId, row, 1, 1, 3)[0]?.map(({ text }) => plain(text)) ?? [];
    };
    expect(shown('Продажи')).toEqual(['50', '50', '90']);
    expect(shown('Прибыль')).toEqual(['5 000 ₽', '10 500 ₽', '24 525 ₽']);
    expect(shown('Средний чек')).toEqual(['100,00 ₽', '100,00 ₽', '100,00 ₽']);
  });

  it('keeps to its remote calls', () => {
    expect(built.remoteCalls).toBeLessThanOrEqual(REPORT_CALLS.later + CHART_CALLS);
  });

  it('gives a task for what is to be done', () => {
    expect(report.tasks.filter((task) => task !== null).map((task) => plain(task.criterion))).toContain(
      'Показатель «Повторных сделок на покупателя» дошёл до 1,5 (на базе 1).',
    );
  });

  it('is undone without a trace', () => {
    journey.undo(report.run);
    expect(snapshot(journey.script)).toEqual(before);
  });
});

it.each(['ru', 'kk', 'en'] as const)('a report in %s leaves no placeholder and nothing uncounted', (lang) => {
  const journey = new Journey(lang);
  const { findings, sheets } = journey.build();
  const all = JSON.stringify([findings, journey.script.control.values(sheets[0]?.id ?? 0)]);
  expect(all).not.toMatch(/\{\w+[:}]|undefined|NaN|#NUM/);
});

it('the panel opens with the settings of the last report', () => {
  const journey = new Journey();
  const { request } = journey.panel();
  expect(request.params).toEqual({ now: 'minimal', period: 'month', uplift_on: 'repeat' });
  const { notice, findings } = journey.build({ ...request, params: { now: 'base', period: 'year', uplift_on: 'all' } });
  expect(notice).toBe('');
  expect(plain(findings[0] ?? '')).toMatch(/^Прибыль в год: минимум 5 000 ₽, база 11 000 ₽/);
  expect(journey.panel().request.params).toEqual({ now: 'base', period: 'year', uplift_on: 'all' });
});

describe('what is typed wrong is refused with its cell, and nothing is written', () => {
  it.each([
    ['conversion', '-5%', 'CASH_NEGATIVE', 'E4'],
    ['conversion', '120%', 'CASH_RATE_AS_PERCENT', 'E4'],
    ['margin', '150%', 'CASH_RATE_AS_PERCENT', 'E10'],
    ['price', 'сто', 'CASH_NOT_NUMBER', 'E6'],
    ['conversion', '1%', 'CASH_MINIMAL_ABOVE_SHARE', 'D4'],
    ['price', '', 'CASH_LEVEL_BLANK', 'E6'],
  ] as const)('%s as “%s”', (row, text, code, cell) => {
    const journey = new Journey();
    const { request } = journey.panel();
    journey.type(row, 'base', text);
    const before = snapshot(journey.script);
    const outcome = outcomeOf<ReportView>(journey.script.run('reportBuild', [request]));
    const remedy = { label: 'Показать ячейку', sheetId: journey.sheetId, row: Number(cell.slice(1)) };
    expect(outcome).toMatchObject({ ok: false, error: { code, remedy } });
    expect(outcome.ok ? '' : outcome.error.message).toContain(`лист «Путь денег», ячейка ${cell}`);
    expect(snapshot(journey.script)).toEqual(before);
  });

  it.each([
    ['Конверсия в продажи', 'CASH_UNKNOWN_METRIC', 'Похоже на «Конверсия в продажу»'],
    ['Погода', 'CASH_STRANGE_METRIC', '«Погода»'],
    ['Охват', 'CASH_METRIC_TWICE', 'в строке 2'],
  ] as const)('a row of “%s”', (metric, code, detail) => {
    const journey = new Journey();
    journey.type('free', 'metric', metric);
    journey.typeAll('free', '5');
    const outcome = outcomeOf(journey.script.run('reportBuild', [journey.panel().request]));
    expect(outcome).toMatchObject({ ok: false, error: { code } });
    expect(outcome.ok ? '' : plain(outcome.error.message)).toContain(detail);
  });

  it('a metric that is missing, and a sheet without numbers', () => {
    const journey = new Journey();
    journey.typeAll('price', '');
    expect(outcomeOf(journey.script.run('reportBuild', [journey.panel().request]))).toMatchObject({
      ...{ ok: false, error: { code: 'CASH_NO_PRICE' } },
    });
    const empty = new Journey('ru', false);
    expect(outcomeOf(empty.script.run('reportBuild', [empty.panel().request]))).toMatchObject({
      ...{ ok: false, error: { code: 'CASH_NO_VALUES' } },
    });
    const none = openFile(FILES.ru);
    const request = answerOf<PanelView>(none.run('panelOpen', [{ model: 'cash', sheetId: null }])).request;
    expect(outcomeOf(none.run('panelPreview', [request]))).toMatchObject({
      ...{ ok: false, error: { code: 'CASH_NO_SHEET', remedy: null } },
    });
  });

  it('but money with its currency is money, and all zeros are a report that says so', () => {
    const journey = new Journey();
    journey.typeAll('price', '100 руб.');
    expect(plain(journey.build().findings[0] ?? '')).toContain('база 10 500 ₽');
    for (const row of ['reach', 'visit_rate', 'conversion', 'price'] as const) journey.typeAll(row, '0');
    expect(journey.build().findings[1]).toMatch(/^Выручки нет ни на одном уровне/);
  });
});
