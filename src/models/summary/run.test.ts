import { describe, expect, it } from 'vitest';
import { AppError } from '../../core/appError';
import type { FactRead } from '../../core/defineModel';
import { sampleSheet } from '../../core/sampleSheet';
import type { FileContext } from '../../core/table';
import { findingText } from '../../i18n/finding';
import { runSummary } from './run';

const FILE: FileContext = { lang: 'ru', locale: 'ru_RU', zone: 'Asia/Almaty', currency: '₽' };
/** 22.11.2026. */
const TODAY = 20_779;

const lines = (minimal: number, base: number, maximal: number): FactRead =>
  sampleSheet('', ['line', 'minimal', 'base', 'maximal'], [['profit', minimal, base, maximal]]);

const stage = (profit: number): FactRead =>
  sampleSheet(
    '',
    ['stage', 'now', 'profit_now', 'low', 'high', 'period'],
    [
      ['need', 'minimal', profit, 1000, 2000, 'month'],
      ['all', 'minimal', profit, 36_000, 106_000, 'month'],
    ],
  );

const growth = (...rows: readonly (readonly (string | number | null)[])[]): FactRead =>
  sampleSheet('', ['rank', 'name', 'low', 'high', 'reason', 'n', 'target', 'period', 'touchpoint', 'job'], rows);

const tasks = (...rows: readonly (readonly (string | number | null)[])[]): FactRead =>
  sampleSheet('Задачи', ['code', 'cause', 'owner', 'due', 'state'], rows);

const channels = (...rows: readonly (readonly (string | number | null)[])[]): FactRead =>
  sampleSheet('Каналы', ['period', 'channel', 'revenue', 'plan_revenue'], rows);

const WAITING = [1, 'Ожидание заказа', 0, 31_000, '', 8, 4, 'month', 'T1', 'J1'] as const;
const MONEY = { cash_lines: lines(84_000, 120_000, 190_000), stage_money: stage(84_000) };

function said(facts: Readonly<Record<string, FactRead>>, lang: FileContext['lang'] = 'ru'): readonly string[] {
  const file = { ...FILE, lang };
  const { findings } = runSummary({ columns: {}, params: {}, facts, file, today: TODAY });
  return findings.map((finding) => findingText(finding, file).replace(/[\u00a0\u202f]/g, ' '));
}

describe('what other reports know of the first growth point’s stage', () => {
  const known = (day: number, stageOf = 'choice') =>
    said({
      ...MONEY,
      growth_points: sampleSheet(
        '',
        ['rank', 'name', 'stage', 'low', 'high', 'reason', 'n', 'target', 'period', 'touchpoint', 'job'],
        [[1, 'Ожидание заказа', 'choice', 0, 31_000, '', 8, 4, 'month', 'T1', 'J1']],
      ),
      stage_evidence: sampleSheet(
        '',
        ['kind', 'stage', 'name', 'value', 'share', 'n', 'day', 'sheet'],
        [['loss', stageOf, 'Дорого', 310_000, 0.2, 14, day, 'Отказы и барьеры']],
      ),
    }).filter((text) => text.startsWith('Ещё об этапе'));

  it('is told in one sentence, unless it is old or of another stage', () => {
    expect(known(TODAY)).toEqual([
      'Ещё об этапе «выбор»: на барьере «Дорого» потеряно 310 000 ₽. Столько хотели потратить отказавшиеся, это не прибыль (отказов: 14, 20 % всех). Измерено, отчёт от 22.11.2026.',
    ]);
    expect(known(TODAY - 91)).toEqual([]);
    expect(known(TODAY, 'deal')).toEqual([]);
  });
});

describe('the gap comes first', () => {
  it('is profit now against base, by subtraction', () => {
    // 120 000 − 84 000 = 36 000.
    expect(said(MONEY)[0]).toBe(
      'До базы не хватает 36 000 ₽ прибыли в месяц: сейчас 84 000 ₽, база 120 000 ₽. Основа — допущение.',
    );
    expect(said(MONEY, 'kk')[0]).toBe(
      'Базалық деңгейге айына 36 000 ₽ пайда жетпейді: қазір 84 000 ₽, базалық 120 000 ₽. Негізі — жорамал.',
    );
    expect(said(MONEY, 'en')[0]).toBe(
      'Profit is 36,000 ₽ a month short of base: now 84,000 ₽, base 120,000 ₽. Basis: assumed.',
    );
  });

  it('is against the maximum where base is reached, and none at the maximum', () => {
    const at = (now: number) => said({ ...MONEY, stage_money: stage(now) })[0];
    expect(at(120_000)).toMatch(/^База достигнута\. До максимума не хватает 70 000 ₽/);
    expect(at(190_000)).toMatch(/^Прибыль в месяц уже на уровне максимума: 190 000 ₽/);
  });

  it('is revenue of all channels against plan, of the newest period that has both', () => {
    const both = channels(
      [20_728, 'Контекст', 500, 900],
      [20_758, 'Контекст', 700, 1000],
      [20_758, 'Сайт', 200, 300],
      [20_758, 'Вывеска', 50, null],
      [20_758, 'Радио', null, 100],
      [20_788, 'Контекст', 400, null],
    );
    // (1000 + 300 + 100) − (700 + 200 + 50) = 450 in the period from 01.11.2026; December has no plan.
    expect(said({ ...MONEY, channels: both })[0]).toBe(
      'До плана не хватает 450 ₽ выручки: факт 950 ₽, план 1 400 ₽. Период с 01.11.2026, каналов: 4. Основа — допущение.',
    );
  });

  it('says that the period goes on, as long as it does', () => {
    const read = sampleSheet('', ['period', 'period_end', 'channel', 'revenue', 'plan_revenue'], []);
    const until = (end: number) => ({
      ...read,
      rows: [
        { row: 0, values: { period: 20_758, period_end: end, channel: 'Сайт', revenue: 700, plan_revenue: 1000 } },
      ],
    });
    expect(said({ channels: until(TODAY) })[1]).toMatch(/^Период плана ещё идёт, до /);
    expect(said({ channels: until(TODAY - 1) }).join(' ')).not.toContain('Период плана');
  });

  it('is told with numbers that can be subtracted, however large', () => {
    const large = channels([20_758, 'Контекст', 1_040_000, 1_052_300]);
    expect(said({ channels: large })[0]).toContain('12 300 ₽ выручки: факт 1 040 000 ₽, план 1 052 300 ₽');
  });

  it('says that levels which do not differ leave nothing to grow to, and promises nothing', () => {
    const same = {
      cash_lines: lines(5000, 5000, 5000),
      growth_points: growth([1, 'Касса', 0, 0, '', 8, 4, 'month', 'T1', 'J1']),
    };
    const none = sampleSheet(
      '',
      ['stage', 'now', 'profit_now', 'low', 'high', 'period'],
      [['all', 'minimal', 5000, 0, 0, 'month']],
    );
    const all = said({ ...same, stage_money: none });
    expect(all[0]).toMatch(/^Прибыль на всех уровнях одна: 5 000 ₽ в месяц\. Впишите на лист «Путь денег»/);
    expect(all.join(' ')).not.toContain('могут дать');
  });

  it('is nothing where the file has neither', () => {
    expect(said({})).toEqual(['Открытых задач нет. Задачи создаются из выводов отчётов кнопкой «Создать задачу».']);
  });
});

describe('the next step', () => {
  it('is the open task with the earliest due day, and says that its time is over', () => {
    const open = tasks(
      ['K1', 'Очередь у кассы.', 'Алия', 20_790, 'new'],
      ['K2', 'Сайт долго открывается.', 'Ержан', 20_770, 'in_progress'],
      ['K3', 'Раньше всех.', 'Алия', 20_001, 'done'],
      ['K4', 'Без срока.', '', null, null],
    );
    const all = said({ ...MONEY, growth_points: growth(WAITING), tasks: open });
    expect(all[1]).toBe(
      'Следующий шаг — задача K2: «Сайт долго открывается». Ответственный: Ержан. Срок прошёл: 13.11.2026.',
    );
    expect(all).toContain('Открытых задач: 3, из них просрочено: 1.');
  });

  it.each([
    ['Алия', 20_790, 'Ответственный: Алия, срок: 03.12.2026.'],
    ['Алия', 'скоро', 'Ответственный: Алия. Назначьте срок.'],
    ['', 20_790, 'Ответственного нет: назначьте его.'],
  ])('names owner %j and due %j', (owner, due, end) => {
    expect(said({ tasks: tasks(['K1', 'Очередь.', owner, due, 'new']) })[0]).toBe(
      `Следующий шаг — задача K1: «Очередь». ${end}`,
    );
  });

  it('is a task of the first growth point where nothing is open', () => {
    const facts = { ...MONEY, growth_points: growth(WAITING) };
    const { findings } = runSummary({ columns: {}, params: {}, facts, file: FILE, today: TODAY });
    const step = findings.find(({ code }) => code === 'step_growth');
    expect(step?.n).toBe(8);
    expect(step?.task?.about).toEqual({ touchpoint: 'T1', job: 'J1' });
    expect(said(facts)[1]).toBe(
      'Следующий шаг — создать задачу по точке контакта «Ожидание заказа»: до 31 000 ₽ в месяц (n = 8). Основа — допущение.',
    );
    const range = growth([1, 'Ожидание заказа', 12_000, 31_000, '', 8, 4, 'month', 'T1', 'J1']);
    expect(said({ ...MONEY, growth_points: range })[1]).toContain(': от 12 000 ₽ до 31 000 ₽ в месяц (n = 8).');
  });
});

describe('growth points', () => {
  it('stand by rank, at most five, and are never summed: all stages together stand beside', () => {
    const points = [6, 2, 3, 4, 5, 1].map((rank) => [
      rank,
      `T${rank}`,
      0,
      100 - rank,
      '',
      8,
      4,
      'month',
      `T${rank}`,
      'J1',
    ]);
    const facts = { ...MONEY, growth_points: growth(...points) };
    const { parts } = runSummary({ columns: {}, params: {}, facts, file: FILE, today: TODAY });
    const table = parts.flatMap((part) => (part.kind === 'table' && part.id === 'summary_growth' ? [part] : []))[0];
    expect(table?.title.ru).toBe('Точки роста (в месяц), не складываются · ○ допущение');
    expect(table?.table.rows.map(([name]) => name)).toEqual(['T1', 'T2', 'T3', 'T4', 'T5']);
    expect(said(facts)).toContain(
      'Все этапы вместе могут дать от 36 000 ₽ до 106 000 ₽ в месяц, если дойдут до своего уровня. Точки роста ниже не складываются. Основа — допущение.',
    );
  });

  it('name a touchpoint of several jobs once, by the job with most money: their money is the same', () => {
    const point = (rank: number, touchpoint: string, job: string, high: number) => [
      ...[rank, `Точка ${touchpoint}`, 0, high, '', 8, 4, 'month', touchpoint, job],
    ];
    const facts = {
      ...MONEY,
      growth_points: growth(point(2, 'T1', 'J1', 90), point(1, 'T1', 'J2', 95), point(3, 'T2', 'J1', 80)),
    };
    const { parts } = runSummary({ columns: {}, params: {}, facts, file: FILE, today: TODAY });
    const rows = parts.flatMap((part) =>
      part.kind === 'table' && part.id === 'summary_growth' ? part.table.rows : [],
    );
    expect(rows.map(([name, , high]) => [name, high])).toEqual([
      ['Точка T1', 95],
      ['Точка T2', 80],
    ]);
  });

  it('without a sum say why', () => {
    const few = [null, 'Сайт', null, null, 'few', 2, 4, 'month', 'T2', 'J1'];
    const none = [null, 'Касса', null, null, 'unrated', 0, 4, 'month', 'T3', 'J1'];
    expect(said({ ...MONEY, growth_points: growth(few, none, few) })).toContain(
      'Точек роста с суммой пока нет: мало визитов, нет оценок. Что сделать, сказано на экране «Точки роста».',
    );
  });

  it('are missed in words where there are levels and nothing else', () => {
    expect(said(MONEY).join('\n')).toContain('Точек роста пока нет: для них нужны принятые визиты');
    expect(said({}).join('\n')).not.toContain('Точек роста пока нет');
  });
});

it('what is missing is told in its own words, once', () => {
  const text = { ru: 'Нет листа «{sheet}». Создайте его.', kk: '{sheet}', en: '{sheet}' };
  const hindered = new AppError({ code: 'CASH_NO_SHEET', text }, { sheet: 'Путь денег' });
  const missing: FactRead = { sheet: '', letters: {}, rows: [], hindered };
  const all = said({ cash_lines: missing, stage_money: missing });
  // In a file that has nothing yet it comes first.
  expect(all[0]).toBe('Нет листа «Путь денег». Создайте его.');
  expect(all).toHaveLength(2);
});
