import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script/appsScript';
import type { CashView, GoalView } from '../../src/core/cashViews';
import type { UndoListView, UndoneView } from '../../src/core/views';
import { CASH_LEVELS_FACT } from '../../src/facts/cashLevels';
import { CHANNEL_PLAN_FACT } from '../../src/facts/channelPlan';
import { METRIC_WORDS, type Metric } from '../../src/facts/metricWords';
import { answerOf, FILES, openFile, outcomeOf, snapshot } from './addon';
import { remoteCalls } from './remoteCalls';

type Lang = keyof typeof FILES;
type Column = 'tool' | 'metric' | 'minimal' | 'base' | 'maximal';

/** In the order of their rows. */
const METRICS: readonly Metric[] = [
  ...(['reach', 'visit_rate', 'conversion', 'positions', 'price', 'refusal_rate'] as const),
  ...(['repeats', 'uplift', 'margin', 'tool_costs', 'fixed_costs'] as const),
];

/** Opening the screen, a set and a goal cost no more, whatever the file holds. */
const MOST_CALLS = 8;

/** A file with the sheet of levels in it. */
class Journey {
  readonly script: AppsScript;

  constructor(
    readonly lang: Lang = 'ru',
    example = true,
  ) {
    this.script = openFile(FILES[lang]);
    answerOf(this.script.run('cashMake', [{ example, lang }]));
  }

  open(): CashView {
    return answerOf(this.script.run('cashOpen', []));
  }

  set(upliftOn: string, now = 'minimal', period = 'month'): CashView {
    return answerOf(this.script.run('cashSet', [{ now, period, upliftOn, lang: this.lang }]));
  }

  goal(metric: Metric, profit: string, level = 'base'): GoalView {
    return answerOf(this.script.run('cashGoal', [{ metric, level, profit, lang: this.lang }]));
  }

  /** A person types into a cell of a metric's row. */
  type(metric: Metric, column: Column, text: string): void {
    const row = METRICS.indexOf(metric) + 1;
    const place = CASH_LEVELS_FACT.columns.findIndex(({ id }) => id === column);
    this.script.control.type(this.sheetId(), row, place, [[text]]);
  }

  /** The same on all three levels. */
  typeAll(metric: Metric, text: string): void {
    for (const level of ['minimal', 'base', 'maximal'] as const) this.type(metric, level, text);
  }

  sheetId(): number {
    const title = CASH_LEVELS_FACT.title[this.lang];
    return this.script.control.sheets().find(({ name }) => name === title)?.id ?? expect.fail(`no sheet ${title}`);
  }

  /** What must be put right. */
  errors(): readonly string[] {
    return this.open().problems.flatMap(({ mood, text }) => (mood === 'error' ? [plain(text)] : []));
  }
}

/** With spaces a person sees no difference of. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const refusal = (journey: Journey, name: string, request: object) => {
  const outcome = outcomeOf(journey.script.run(name, [{ lang: 'ru', ...request }]));
  return outcome.ok ? expect.fail('not refused') : outcome.error;
};

describe('the screen of the cash journey', () => {
  it('begins with nothing, and with settings that may be chosen', () => {
    const script = openFile(FILES.ru);
    const opened = script.run('cashOpen', []);
    expect(answerOf<CashView>(opened)).toMatchObject({
      ...{ sheet: null, levels: null, problems: [], notes: [], channels: { isReady: false } },
      settings: { now: 'minimal', period: 'month', upliftOn: 'repeat' },
    });
    expect(answerOf<CashView>(opened).metrics).toHaveLength(11);
    expect(remoteCalls(opened)).toBeLessThanOrEqual(MOST_CALLS);
  });

  it('asks for numbers of an empty sheet without alarm, and counts nothing yet', () => {
    const journey = new Journey('ru', false);
    const { problems, levels } = journey.open();
    expect(problems.map(({ mood, text }) => [mood, text])).toEqual([
      ['todo', 'На листе «Путь денег» ещё нет чисел. Впишите минимум, базу и максимум; доли — в процентах.'],
    ]);
    expect(levels).toBeNull();
    const goal = { metric: 'conversion', level: 'base', profit: '1000' };
    expect(refusal(journey, 'cashGoal', goal)).toMatchObject({
      code: 'CASH_NOT_READY',
      remedy: { sheetId: journey.sheetId() },
    });
  });

  it.each([
    ['ru', ['5 000 ₽ в месяц', '10 500 ₽ в месяц']],
    ['kk', ['айына 5 000 ₸', 'айына 10 500 ₸']],
    ['en', ['$5,000 a month', '$10,500 a month']],
  ] as const)('shows what the example comes to, and where 11 000 comes from: %s', (lang, profits) => {
    const journey = new Journey(lang);
    const { levels, problems, notes } = journey.open();
    expect(levels?.slice(0, 2).map(({ profit }) => plain(profit))).toEqual(profits);
    expect(levels?.map(({ isNow }) => isNow)).toEqual([true, false, false]);
    const [stated] = problems;
    expect(problems).toHaveLength(1);
    expect(stated).toMatchObject({ mood: 'warn', at: { sheet: { id: journey.sheetId() }, row: 13 } });
    for (const number of [/10[ ,]500/, /11[ ,]000/, /10 ?%/, /E13/]) expect(plain(stated?.text ?? '')).toMatch(number);
    expect(notes).toHaveLength(1);
  });

  it('keeps settings, refuses what is no choice, and counts by them', () => {
    const journey = new Journey();
    const view = journey.set('all', 'base', 'year');
    expect(view.settings).toMatchObject({ now: 'base', period: 'year', upliftOn: 'all' });
    expect(view.levels?.map(({ profit, isNow }) => [plain(profit), isNow])[1]).toEqual(['11 000 ₽ в год', true]);
    expect(view.problems).toEqual([]);
    expect(journey.open().settings).toMatchObject({ now: 'base', period: 'year', upliftOn: 'all' });
    expect(refusal(journey, 'cashSet', { now: 'best', period: 'year', upliftOn: 'all' }).code).toBe('REQUEST_BROKEN');
    expect(journey.open().settings.now).toBe('base');
    expect(plain(journey.set('one').levels?.[1]?.profit ?? '')).toBe('5 110 ₽ в месяц');
  });

  it('costs few calls', () => {
    const journey = new Journey();
    const { script } = journey;
    const goal = { metric: 'conversion', level: 'base', profit: '12 600', lang: 'ru' };
    const settings = { now: 'base', period: 'month', upliftOn: 'repeat', lang: 'ru' };
    const runs = [script.run('cashOpen', []), script.run('cashSet', [settings]), script.run('cashGoal', [goal])];
    expect(runs.map(({ ok }) => ok)).toEqual([true, true, true]);
    for (const run of runs) expect(remoteCalls(run)).toBeLessThanOrEqual(MOST_CALLS);
  });
});

describe('numbers that are wrong', () => {
  it.each<[metric: Metric, column: Column, text: string, says: string]>([
    ['conversion', 'base', '-5%', 'Отрицательное число: лист «Путь денег», ячейка E4'],
    ['conversion', 'base', '=10', 'Возможно, имелось в виду 10 %? Введите число со знаком %.'],
    ['visit_rate', 'maximal', "'150 %", 'Доля больше 100 %: лист «Путь денег», ячейка F3'],
    // On the sheet 150 % is 1,5: the percent sign may as well have been left out.
    ['visit_rate', 'maximal', '150 %', 'лист «Путь денег», ячейка F3, значение «1,5»'],
    ['margin', 'base', '120%', 'лист «Путь денег», ячейка E10'],
    ['visit_rate', 'minimal', '20%', 'Минимум больше базы: лист «Путь денег», ячейка D3'],
    ['price', 'base', 'сто', 'Не число: лист «Путь денег», ячейка E6, значение «сто».'],
    ['price', 'base', '', 'Показатель заполнен не на всех уровнях: лист «Путь денег», ячейка E6.'],
    ['conversion', 'metric', 'Конверсия в продажи', 'Похоже на «Конверсия в продажу»: впишите это название.'],
    ['reach', 'metric', 'Погода', 'Нет такого показателя: лист «Путь денег», ячейка C2, значение «Погода».'],
    ['positions', 'metric', 'Охват', 'Показатель повторяется: лист «Путь денег», ячейка C5'],
  ])('of %s at %s, “%s”, are told with their cell and the remedy', (metric, column, text, says) => {
    const journey = new Journey();
    journey.type(metric, column, text);
    const typed = snapshot(journey.script);
    const errors = journey.errors();
    expect(
      errors.some((error) => error.includes(says)),
      errors.join('\n'),
    ).toBe(true);
    const { problems, levels } = journey.open();
    expect(levels).toBeNull();
    expect(problems.find(({ mood }) => mood === 'error')?.at).toMatchObject({ sheet: { id: journey.sheetId() } });
    expect(snapshot(journey.script)).toEqual(typed);
  });

  it('may be missing: the metric is named', () => {
    const journey = new Journey();
    journey.typeAll('price', '');
    expect(journey.errors()).toEqual([
      'Не хватает показателя «Цена позиции». Добавьте строку с этим названием и введите минимум, базу и максимум.',
    ]);
  });

  it('are asked about where 100 % may be 1 %', () => {
    const journey = new Journey();
    journey.type('conversion', 'maximal', '100%');
    const texts = journey.open().problems.map(({ mood, text }) => `${mood} ${plain(text)}`);
    expect(texts).toContain(
      'warn 1 % или 100 %? Лист «Путь денег», ячейка F4, показатель «Конверсия в продажу»: сейчас это 100 %. Если имелся в виду один процент, введите 1 %.',
    );
  });

  it('may be zero everywhere: profit is 0, and it is said why', () => {
    const journey = new Journey('ru', false);
    for (const metric of METRICS) journey.typeAll(metric, '0');
    const { levels, problems } = journey.open();
    expect(levels?.map(({ profit }) => plain(profit))).toEqual(['0 ₽ в месяц', '0 ₽ в месяц', '0 ₽ в месяц']);
    expect(problems.map(({ text }) => text)).toContain(
      'Выручка на всех уровнях равна 0: лист «Путь денег», показатель «Охват» нулевой. Впишите его значения.',
    );
  });

  it('may have the currency behind them, and may be of one channel', () => {
    const journey = new Journey();
    journey.typeAll('price', "'100,00 ₽");
    for (const metric of ['reach', 'visit_rate', 'conversion', 'tool_costs'] as const) {
      journey.type(metric, 'tool', 'Контекст');
    }
    journey.typeAll('tool_costs', '1 000');
    const { levels, problems } = journey.open();
    // 10 500 of the example less 1000.
    expect(levels?.slice(0, 2).map(({ profit }) => plain(profit))).toEqual(['4 000 ₽ в месяц', '9 500 ₽ в месяц']);
    const costs = problems.find(({ text }) => text.includes('Затраты на инструменты'));
    expect(plain(costs?.text ?? '')).toContain('Затраты на инструменты — 1 000 ₽, выгрузок нет');
    expect(costs?.at).toBeNull();
  });
});

describe('a goal', () => {
  const journey = new Journey();

  it('is reached by a value of one metric, in a sentence', () => {
    // 10 500 at 50 % is 210 for each per cent: 12 600 takes 60 %.
    expect(plain(journey.goal('conversion', '12 600 ₽').text)).toBe(
      'Чтобы прибыль была 12 600 ₽ в месяц, показатель «Конверсия в продажу» должен быть 60 % (на уровне «База» — 50 %). Остальное — на уровне «База».',
    );
    // 105 a deal with its repeat: 12 600 / 210 = 60 sales, 120 visits, 1200 people.
    expect(journey.goal('reach', '12600')).toMatchObject({ isReachable: true });
    expect(plain(journey.goal('reach', '12600').text)).toContain(
      'должен быть 1 200 чел. (на уровне «База» — 1 000 чел.)',
    );
  });

  it('may be beyond what a metric can be: the limit and its profit are told', () => {
    const view = journey.goal('conversion', '100000');
    expect(view.isReachable).toBe(false);
    // Everybody who visits buys: 100 · 210.
    expect(plain(view.text)).toContain('предел — 100 %. На пределе прибыль — 21 000 ₽.');
  });

  it('may be what there is already, or not depend on the metric', () => {
    expect(plain(journey.goal('price', '10500').text)).toContain('На уровне «База» прибыль уже 10 500 ₽ в месяц');
    // At the minimum nobody buys again, so their check does not matter.
    const view = journey.goal('uplift', '7000', 'minimal');
    expect([view.isReachable, plain(view.text)]).toEqual([false, expect.stringContaining('не зависит')]);
  });

  it('must be a sum', () => {
    const goal = { metric: 'conversion', level: 'base', profit: 'много' };
    expect(refusal(journey, 'cashGoal', goal)).toMatchObject({
      code: 'CASH_GOAL_NOT_MONEY',
      message: 'Не сумма: поле «Нужная прибыль», значение «много». Введите число, например 120\u202f000.',
    });
    expect(refusal(journey, 'cashGoal', { ...goal, profit: ' ' })).toMatchObject({
      code: 'CASH_GOAL_EMPTY',
      message: 'Поле «Нужная прибыль» пусто. Введите число, например 120\u202f000.',
    });
    expect(refusal(journey, 'cashGoal', { ...goal, profit: '1', metric: 'weather' }).code).toBe('REQUEST_BROKEN');
  });

  it('has nothing to stand on without a sheet', () => {
    const script = openFile(FILES.ru);
    const outcome = outcomeOf(script.run('cashGoal', [{ metric: 'reach', level: 'base', profit: '1', lang: 'ru' }]));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'CASH_GOAL_NO_SHEET' } });
  });
});

it('tells a plan of channels that no export stands against, and is content with one that has', () => {
  const journey = new Journey();
  const { script } = journey;
  expect(journey.open().channels).toEqual({ isReady: false, text: 'Ни плана каналов, ни выгрузок ещё нет.' });
  answerOf(script.run('channelsMake', [{ example: false, lang: 'ru' }]));
  const plan = script.control.sheets().find(({ name }) => name === CHANNEL_PLAN_FACT.title.ru);
  script.control.type(plan?.id ?? -1, 1, 0, [['01.11.2026', 'Контекст', '1000']]);
  const opened = script.run('cashOpen', []);
  const view = answerOf<CashView>(opened);
  expect(view.channels).toEqual({ isReady: false, text: 'Выгрузок: 0. Строк в плане каналов: 1.' });
  expect(view.problems.map(({ text }) => text)).toContain(
    'План каналов есть, выгрузок нет: сравнить его не с чем. Добавьте выгрузку рекламы или CRM в шаге «Каналы: план и факт».',
  );
  expect(remoteCalls(opened)).toBeLessThanOrEqual(MOST_CALLS);
  const other = new Journey();
  answerOf(other.script.run('channelsMake', [{ example: true, lang: 'ru' }]));
  const { channels, problems } = other.open();
  expect(channels.isReady).toBe(true);
  expect(problems.filter(({ text }) => text.includes('выгрузок нет'))).toEqual([]);
});

it('rows that people deleted are named in words when the sheet is taken back', () => {
  const { script } = new Journey();
  const sheet = script.control.sheets().find(({ name }) => name === CASH_LEVELS_FACT.title.ru);
  // Below the headers: reach, visit rate, conversion, positions.
  script.control.deleteRows(sheet?.id ?? -1, 3, 2);
  const [run] = answerOf<UndoListView>(script.run('undoOpen', [])).runs;
  const { lines } = answerOf<UndoneView>(script.run('undoRun', [{ run: run?.id, lang: 'ru', clearRest: false }]));
  const [conversion, positions] = (['conversion', 'positions'] as const).map((metric) => METRIC_WORDS[metric].ru);
  expect(lines[1]).toMatch(`Не найдено на листе «Путь денег»: ${conversion}, ${positions}.`);
});
