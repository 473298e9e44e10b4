import { describe, expect, it } from 'vitest';
import { AppError } from '../../core/appError';
import { civilDay } from '../../core/civilDate';
import type { FactRead, ModelOutput } from '../../core/defineModel';
import { sampleSheet } from '../../core/sampleSheet';
import type { Value } from '../../core/table';
import { CHANNEL_RESULTS_FACT } from '../../facts/channelResults';
import { fill } from '../../i18n/template';
import { CHANNELS_MODEL } from './model';

const FILE = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₽' } as const;
const NOVEMBER = civilDay(2026, 11, 1) ?? 0;
const LAST = NOVEMBER + 29;

/** What an export is read for, in the fact's order. */
const COLUMNS = CHANNEL_RESULTS_FACT.columns
  .map(({ id }) => id)
  .filter((id) => !['origin', 'campaign', 'rows'].includes(id));
type Row = readonly Value[];

const ad = (
  day: number | null,
  source: string,
  channel: string,
  cost: number,
  impressions: Value,
  clicks: Value,
): Row => [...['ads', day, source, 'cpc', channel, cost, impressions, clicks, null, null, null]];
const crm = (
  day: number | null,
  source: string,
  medium: string,
  leads: number,
  sales: number,
  revenue: number,
): Row => [...['crm', day, source, medium, '', null, null, null, leads, sales, revenue]];

/** Search and social as in the table of END_TO_END; a banner nobody came from, mail nobody pays for, leads without a tag. */
const ROWS: readonly Row[] = [
  ad(NOVEMBER, 'google', 'Поиск', 10_000, 20_000, 500),
  ad(LAST, 'vk', 'Соцсети', 6_000, 60_000, 300),
  ad(NOVEMBER, 'banner', 'Баннер', 2_000, 5_000, 10),
  crm(NOVEMBER, 'google', 'cpc', 50, 10, 40_000),
  crm(LAST, 'vk', 'cpc', 30, 3, 5_000),
  crm(NOVEMBER, 'mail', 'email', 5, 0, 0),
  crm(NOVEMBER, '', '', 2, 1, 700),
];

const resultsOf = (rows: readonly Row[]): FactRead =>
  sampleSheet(
    '',
    ['origin', 'rows', ...COLUMNS],
    rows.map((row) => [row[0] === 'ads' ? 'Реклама' : 'Сделки', 1, ...row]),
  );

/** Period, channel, cost, revenue. */
const planOf = (...rows: readonly Row[]): FactRead =>
  sampleSheet('План каналов', ['period', 'channel', 'cost', 'revenue'], rows);

const PLAN = planOf(
  [NOVEMBER + 14, 'Поиск', 12_000, 50_000],
  [NOVEMBER, 'соцсети', 5_000, 10_000],
  [NOVEMBER, 'Партнёры', null, 1_000],
);

const MARGIN_HALF = { period: 'month', margin: 50, from: null, to: null };

function run(rows: readonly Row[], plan?: FactRead, params: Readonly<Record<string, string | number | null>> = {}) {
  const facts = { channel_results: resultsOf(rows), ...(plan && { channel_plan: plan }) };
  return CHANNELS_MODEL.run({ columns: {}, params: { ...MARGIN_HALF, ...params }, facts, file: FILE, today: LAST });
}

/** What a report says: its first sentences, then its remarks. */
const told = ({ findings, advice = [] }: ModelOutput): readonly string[] =>
  [...findings, ...advice].map(({ text, values }) => fill(text, values, 'ru', '₽').replace(/[\u00a0\u202f]/g, ' '));
const codes = ({ findings }: ModelOutput): readonly string[] => findings.map(({ code }) => code);
const remarks = ({ advice = [] }: ModelOutput): readonly string[] => advice.map(({ code }) => code);

function tableOf({ parts }: ModelOutput, id: string): readonly (readonly Value[])[] {
  const part = parts.find((one) => one.kind === 'table' && one.id === id);
  return part?.kind === 'table' ? part.table.rows : [];
}

describe('the report on channels says', () => {
  it('the gap to the plan first, then what loses money, then what could not be told', () => {
    // Revenue 40 000 + 5000 + 0 + 700 of 61 000: −15 300, −25 %. Cost 18 000 of 17 000: +1000, +5.9 %.
    // Social 5000 · 0.5 − 6000 = −3500 on three sales. Leads 5 + 2 of 87 match no ads, with 700 of revenue.
    expect(told(run(ROWS, PLAN))).toEqual([
      'Выручка ниже плана: план 61 000 ₽, факт 45 700 ₽, −15 300 ₽ (−25 %; строк выгрузок — 7).',
      'Затраты выше плана: план 17 000 ₽, факт 18 000 ₽, +1 000 ₽ (+5,9 %; строк выгрузок — 7).',
      'Затраты канала «соцсети» пока не окупились: затраты 6 000 ₽, выручка с учётом маржи 2 500 ₽, −3 500 ₽. Продаж мало (3), для вывода рано.',
      'Затраты есть, а лидов в CRM нет: 2 000 ₽, каналов — 1 («Баннер»). Проверьте метки и выгрузку CRM.',
      'Лиды есть, а продаж нет: лидов — 5, каналов — 1 («mail / email»).',
      'С рекламой не сошлось лидов: 7 из 87, из них без меток — 2, выручка 700 ₽. Впишите метки на лист «Метки каналов».',
      'Метки рекламы, которых нет в CRM: 1 («banner / cpc»), затраты 2 000 ₽.',
      'Каналов, у которых есть план и нет факта: 1 («Партнёры»). Проверьте названия в выгрузках.',
      'Каналов, у которых есть факт и нет плана: 3 («Баннер», «mail / email», «Без метки»).',
      'Каналов, где продаж меньше 5: 1 («соцсети»). ROMI и CAC здесь пока ничего не значат.',
    ]);
  });

  it('which channel loses most and which pays back best, once sales are enough', () => {
    const rows = [...ROWS.slice(0, 2), ROWS[3] ?? [], crm(LAST, 'vk', 'cpc', 30, 6, 5_000)];
    const output = run(rows, PLAN);
    // Search (20 000 − 10 000)/10 000; social (2500 − 6000).
    expect(told(output).slice(2, 4)).toEqual([
      'Больше всего теряется на канале «соцсети»: затраты 6 000 ₽, выручка с учётом маржи 2 500 ₽, −3 500 ₽ (продаж: 6). Проверьте его, прежде чем тратить дальше.',
      'Лучше всего окупается канал «Поиск»: ROMI 100 % (продаж: 10).',
    ]);
    expect(output.findings[2]).toMatchObject({ n: 6, label: 'judged', task: {} });
  });

  it('that the margin is an assumption, as is the label of what stands on it', () => {
    const output = run(ROWS, PLAN, { margin: 100 });
    expect(codes(output)).toContain('margin_assumed');
    expect(output.findings.find(({ code }) => code === 'loss_few')).toMatchObject({ label: 'assumed' });
  });

  it('where clicks are above impressions, with the sheet, and which channels have no impressions', () => {
    const rows = [ad(NOVEMBER, 'a', 'А', 1, 10, 11), ad(NOVEMBER, 'b', 'Б', 1, null, 5), ...ROWS];
    expect(told(run(rows))).toEqual(
      expect.arrayContaining([
        'Кликов больше, чем показов: канал «А», кликов — 11, показов — 10. Проверьте столбцы выгрузки: «Реклама».',
        'Каналов без показов: 1 («Б»). CTR не посчитать, ячейка пустая.',
      ]),
    );
  });

  it('that there is no plan, one channel only, and names that look alike', () => {
    const only = run([ROWS[0] ?? [], ROWS[3] ?? []]);
    expect(codes(only)).toEqual(['no_plan', 'one_channel']);
    const alike = run([ad(NOVEMBER, 'a', 'Email', 1, 1, 1), ad(NOVEMBER, 'b', 'E-mail', 1, 1, 1)]);
    expect(told(alike)).toContain(
      'Похожие названия каналов: «Email» и «E-mail». Если это один канал, назовите его одинаково.',
    );
  });

  it('no more than seven sentences; the others are remarks, and none that asks for a task is lost', () => {
    const rows = [...ROWS, ad(NOVEMBER, 'a', 'А', 1, 10, 11), ad(NOVEMBER, 'b', 'Б', 1, null, 5)];
    const output = run(rows, PLAN, { margin: 100 });
    expect(codes(output)).toHaveLength(7);
    expect(codes(output)).toEqual(
      expect.arrayContaining(['revenue_below', 'margin_assumed', 'no_leads', 'unmatched_leads']),
    );
    expect(remarks(output)).toEqual([
      ...['no_sales', 'unmatched_cost', 'plan_only', 'actual_only', 'few_sales', 'no_impressions'],
    ]);
    expect(output.advice?.filter(({ task }) => task !== undefined)).toEqual([]);
  });

  it('which planned cost no export has, since the gap takes it for nothing', () => {
    const letters = crm(NOVEMBER, 'Письма', 'cpc', 9, 6, 5_000);
    const plan = planOf([NOVEMBER, 'Поиск', 12_000, 50_000], [NOVEMBER, 'Письма / cpc', 3_000, 4_000]);
    expect(told(run([...ROWS, letters], plan))).toContain(
      'Каналов с планом затрат, у которых затраты не выгружены: 1 («Письма / cpc»), план 3 000 ₽. В разнице к плану там стоит ноль: добавьте выгрузку.',
    );
    expect(codes(run(ROWS, PLAN))).not.toContain('plan_unspent');
  });

  it('which side is missing rather than that its tags do not match, and where there are only zeros', () => {
    const ads = run(
      ROWS.filter(([kind]) => kind === 'ads'),
      PLAN,
    );
    expect(codes(ads)).toContain('no_crm');
    expect(codes(ads)).not.toEqual(expect.arrayContaining(['no_leads']));
    const deals = run(
      ROWS.filter(([kind]) => kind === 'crm'),
      undefined,
      { margin: 100 },
    );
    expect(codes(deals)).toContain('no_ads');
    expect(told(deals).join(' ')).not.toContain('С рекламой не сошлось');
    // Without cost there is no ROMI that the margin could make too high.
    expect(codes(deals)).not.toContain('margin_assumed');
    const nothing = run([ad(NOVEMBER, 'a', 'А', 0, 0, 0), crm(NOVEMBER, 'a', 'cpc', 0, 0, 0)], undefined, {
      margin: 100,
    });
    expect(told(nothing)[0]).toBe(
      'В выгрузках одни нули (строк — 2): считать нечего. Проверьте, те ли столбцы выбраны.',
    );
  });

  it('that a period is not over, and that chosen days cut one', () => {
    const early = ROWS.map((row) => row.map((cell) => (cell === LAST ? NOVEMBER + 9 : cell)));
    expect(told(run(early, PLAN))[2]).toBe(
      'Период плана ещё идёт: выгрузки по 10.11.2026, период до 30.11.2026. План взят целиком, поэтому отставание пока ожидаемо.',
    );
    expect(codes(run(ROWS, PLAN, { from: NOVEMBER, to: NOVEMBER + 9 }))).toContain('cut');
    expect(codes(run(ROWS, PLAN, { from: NOVEMBER, to: LAST }))).not.toContain('cut');
  });
});

describe('the tables of the report on channels', () => {
  it('have metrics as by hand, the total over all channels where both numbers are known', () => {
    const rows = tableOf(run(ROWS, PLAN), 'metrics');
    const search = [10_000, 50, 10, 40_000, 0.025, 20, 0.1, 200, 0.2, 1000, 4000, 1, 0.25];
    expect(rows[0]).toEqual(['Поиск', ...search]);
    expect(rows.map(([channel]) => channel)).toEqual([
      ...['Поиск', 'соцсети', 'Баннер', 'mail / email', 'Без метки', 'Итого'],
    ]);
    // CTR 810/85 000, CPC 18 000/810; leads per click of search and social 80/800 (the banner’s are unknown), CPL 16 000/80,
    // sales per lead 14/87, CAC 16 000/13, check 45 700/14, ROMI (45 000 · 0.5 − 16 000)/16 000, cost share 16 000/45 000.
    const ratios = [810 / 85_000, 18_000 / 810, 0.1, 200, 14 / 87, 16_000 / 13, 45_700 / 14, 0.40625, 16 / 45];
    expect(rows[5]).toEqual(['Итого', 18_000, 87, 14, 45_700, ...ratios]);
  });

  it('compare plan and actual of a channel in the periods that were planned', () => {
    const october = crm(NOVEMBER - 1, 'google', 'cpc', 9, 9, 9_999);
    const rows = tableOf(run([...ROWS, october], PLAN), 'plan');
    expect(rows[0]?.slice(0, 9)).toEqual([
      ...['Поиск', 50_000, 40_000, -10_000, -0.2],
      ...[12_000, 10_000, -2_000, -1 / 6],
    ]);
    expect(rows.find(([channel]) => channel === 'Партнёры')?.slice(1, 5)).toEqual([1_000, null, null, null]);
    expect(rows.find(([channel]) => channel === 'Баннер')?.slice(5, 9)).toEqual([null, 2_000, null, null]);
  });

  it('compare all of a number that comes without days', () => {
    const rows = [ad(null, 'google', 'Поиск', 9_000, 1, 1), crm(NOVEMBER, 'google', 'cpc', 50, 10, 40_000)];
    const [search] = tableOf(run(rows, planOf([NOVEMBER, 'Поиск', 12_000, 50_000])), 'plan');
    expect(search?.slice(1, 9)).toEqual([50_000, 40_000, -10_000, -0.2, 12_000, 9_000, -3_000, -0.25]);
  });

  it('stand beside a narrow table where they are drawn, so that nobody has to scroll for them', () => {
    const drawn = ({ parts }: ModelOutput) => {
      const chart = parts.find(({ kind }) => kind === 'chart');
      const table = parts.find((part) => part.kind === 'table' && chart?.kind === 'chart' && part.id === chart.table);
      return table?.kind === 'table' ? table.table : undefined;
    };
    const planned = drawn(run(ROWS, PLAN));
    expect(planned?.columns.map(({ id }) => id)).toEqual(['channel', 'revenue_plan', 'revenue_actual']);
    expect(planned?.rows[0]).toEqual(['Поиск', 50_000, 40_000]);
    const actual = drawn(run(ROWS));
    expect(actual?.columns.map(({ id }) => id)).toEqual(['channel', 'romi']);
    // 40 000 · 0.5 − 10 000 of 10 000.
    expect(actual?.rows[0]).toEqual(['Поиск', 1]);
  });

  it('give the fact, by month, week or quarter', () => {
    const periods = (period: string) =>
      new Set(tableOf(run(ROWS, undefined, { period }), 'periods').map(([first]) => first));
    expect(periods('month')).toEqual(new Set([NOVEMBER]));
    // 1 November 2026 is a Sunday, the 30th a Monday.
    expect(periods('week')).toEqual(new Set([NOVEMBER - 6, LAST]));
    expect(periods('quarter')).toEqual(new Set([NOVEMBER - 31]));
  });
});

describe('the report on channels leaves out', () => {
  it('rows of the plan at fault, with sheet and cell, and of a channel twice in a period the second row', () => {
    const plan = planOf(
      [NOVEMBER, 'Поиск', 12_000, 50_000],
      ['ноябрь', 'Поиск', 1, 1],
      [NOVEMBER, null, 1, 1],
      [NOVEMBER, 'Почта', 'много', 1],
      [NOVEMBER, 'Сайт', 1, -1],
      [NOVEMBER + 20, ' поиск', 1, 1],
    );
    const output = run(ROWS, plan);
    const left = output.leftOut.map(({ text, rows, values }) => fill(text, { rows, ...values }, 'ru'));
    expect(left).toEqual([
      'Строк плана без даты периода: 1 (лист «План каналов»: A3). Введите любой день периода',
      'Строк плана без канала: 1 (лист «План каналов»: B4). Впишите канал',
      'Строк плана, где вместо числа другое: 1 (лист «План каналов»: C5). Введите числа',
      'Строк плана с отрицательным числом: 1 (лист «План каналов»: D6). Введите числа не меньше нуля',
      'Строк плана с каналом, который в этом периоде уже есть: 1 (лист «План каналов»: B7). Считается первая строка',
    ]);
    expect(tableOf(output, 'plan')[0]?.slice(0, 3)).toEqual(['Поиск', 50_000, 40_000]);
  });
});

describe('the report on channels refuses', () => {
  const codeOf = (call: () => unknown): string => {
    try {
      call();
    } catch (error) {
      return error instanceof AppError ? error.code : String(error);
    }
    return '';
  };

  it('a file without exports, and days in which there is none', () => {
    expect(codeOf(() => run([], PLAN))).toBe('CHANNELS_NO_EXPORTS');
    expect(codeOf(() => run(ROWS, PLAN, { from: LAST + 1 }))).toBe('CHANNELS_NO_ROWS');
  });
});
