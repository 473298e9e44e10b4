import { describe, expect, it } from 'vitest';
import { PARENTS_FILE, parentsCase } from '../../../../test/fakes/parentsData';
import type { ParentView } from '../../../core/pictureViews';
import { parentsView } from './parentsView';

const RU = { ...PARENTS_FILE, lang: 'ru' } as const;

const all = (view: ParentView): readonly ParentView[] => [view, ...view.children.flatMap(all)];

/** A number as it is shown in Russian: `1 361 ₽`, `8 %`, `0,4444`, `−3`. */
function numberIn(text: string): number {
  const plain = text
    .replace(/[\s\u202f\u00a0₽]/g, '')
    .replace(',', '.')
    .replace('\u2212', '-');
  return plain.endsWith('%') ? Number(plain.slice(0, -1)) / 100 : Number(plain);
}

const product = (text: string): number =>
  text.split(' × ').reduce((total, factor) => {
    const [, uplift] = /^\(1 \+ (.*)\)$/.exec(factor) ?? [];
    const [, off] = /^\(1 \u2212 (.*)\)$/.exec(factor) ?? [];
    return (
      total * (uplift !== undefined ? 1 + numberIn(uplift) : off !== undefined ? 1 - numberIn(off) : numberIn(factor))
    );
  }, 1);

/** What stands behind the colon of a sentence, counted out: products, sums and differences, one fraction. */
function counted(text: string): number {
  const formula = text.slice(text.indexOf(': ') + 2);
  const [above, below] = formula.split(' / ').map((side) => side.replace(/^\(([^()]*)\)$/, '$1'));
  const sum = (side: string): number => {
    const [first = '', ...rest] = side.split(/ (?=[+\u2212] )(?![^(]*\))/);
    return rest.reduce(
      (total, term) => total + (term.startsWith('+') ? 1 : -1) * product(term.slice(2)),
      product(first),
    );
  };
  return below === undefined ? sum(above ?? '') : sum(above ?? '') / sum(below);
}

const named = (view: ParentView, start: string): ParentView => {
  const found = all(view).find(({ text }) => text.startsWith(start));
  if (found === undefined)
    throw new Error(
      `nothing begins with ${start}: ${all(view)
        .map(({ text }) => text)
        .join('\n')}`,
    );
  return found;
};

describe('where the money of a growth point comes from', () => {
  const { root, notes } = parentsView(parentsCase(), RU);

  it('is the range of methods.md §8 from its parents', () => {
    // Now 1000 × 8 % × 40 % × 90 % × 100 × (1 + 1 × 1.1) × 40 % = 2419.2; base 3780; maximal 4989.6.
    // Low (3780 − 2419.2) × 0.4 × 0.8/1.8 = 241.92; high (4989.6 − 2419.2) × 0.4 × 0.8/1.8 = 456.96.
    expect(root.value).toBe('241,92–456,96\u00a0₽ в месяц');
    expect(root.label).toBe('○ допущение');
    const [low, high, stage, share, gap] = root.children;
    expect([low?.value, high?.value]).toEqual(['241,92\u00a0₽', '456,96\u00a0₽']);
    expect(stage?.value).toBe('1\u202f361–2\u202f570\u00a0₽');
    expect(share?.value).toBe('0,4');
    expect(gap?.value).toBe('0,4444');
    expect(numberIn('2\u202f570') * numberIn('0,4') * numberIn('0,4444')).toBeCloseTo(456.96, 0);
  });

  it('multiplies out in every line that has a formula, as far as rounding lets it', () => {
    const formulas = all(root).filter(
      ({ text }) => / [×/\u2212+] /.test(text.slice(text.indexOf(': ') + 2)) && text.includes(': '),
    );
    expect(formulas.length).toBeGreaterThan(25);
    for (const { text, value } of formulas) {
      const shown = numberIn(value);
      expect(Math.abs(counted(text) - shown), `${text} → ${value}`).toBeLessThanOrEqual(Math.abs(shown) * 0.001 + 0.01);
    }
  });

  it('goes down to cells of the sheet with label and source', () => {
    const rate = named(named(root, 'Прибыль сейчас'), 'Доля переходов');
    expect(rate).toMatchObject({
      text: 'Доля переходов, уровень «Минимум». Источник: Метрика, октябрь',
      value: '8\u00a0%',
      label: '● измерено',
      at: { sheetId: 7, row: 3, text: '«Путь денег», ячейка C3' },
    });
    expect(named(root, 'Затраты на инструменты')).toMatchObject({ label: '○ допущение', at: null });
  });

  it('shows every row of costs, also of a tool that sells nothing by itself', () => {
    const { money, ...rest } = parentsCase();
    if (money === undefined) throw new Error('no money');
    const costs = (tool: string, value: number, label: string) => ({
      values: { metric: 'tool_costs', tool, minimal: value, base: value, maximal: value, minimal_label: label },
      row: 20 + value,
    });
    const whole = (rows: readonly ReturnType<typeof costs>[], common: number) => ({
      ...money,
      plan: { ...money.plan, commonToolCosts: { minimal: common, base: common, maximal: common } },
      levels: { ...money.levels, rows: [...money.levels.rows, ...rows] },
    });
    // 30 of a tool that has no reach, 12 of none: 42 together.
    const both = whole([costs('PR', 30, 'measured'), costs('', 12, 'judged')], 42);
    const sum = named(
      named(parentsView({ ...rest, money: both }, RU).root, 'Прибыль сейчас'),
      'Затраты на инструменты',
    );
    expect(sum).toMatchObject({ value: '42\u00a0₽', label: '◐ оценка эксперта' });
    expect(sum.children.map(({ value, at }) => [value, at?.row])).toEqual([
      ['30\u00a0₽', 50],
      ['12\u00a0₽', 32],
    ]);
    const one = whole([costs('PR', 30, 'measured')], 30);
    const only = named(
      named(parentsView({ ...rest, money: one }, RU).root, 'Прибыль сейчас'),
      'Затраты на инструменты',
    );
    expect(only).toMatchObject({ value: '30\u00a0₽', label: '● измерено', at: { row: 50 } });
  });

  it('inherits the weakest label on the way up', () => {
    expect(named(named(root, 'Прибыль сейчас'), 'Переходы = охват').label).toBe('● измерено');
    expect(named(root, 'Продажи = переходы').label).toBe('◐ оценка эксперта');
    expect(named(root, 'Деньги этапа').label).toBe('○ допущение');
    expect(named(root, 'Доля в этапе').label).toBe('◐ оценка эксперта');
  });

  it('goes down to the marks of the raters', () => {
    // Speed 5 × 9 = 45 and Price 3 × 1 = 3 of 48 + 72 = 120 points of the stage: 0.4.
    const points = named(root, 'Баллы QFD, «Ожидание заказа»');
    expect(points.value).toBe('48');
    expect(points.children.map(({ text, value }) => [text, value])).toEqual([
      ['Фактор «Скорость»: 5 × 9', '45'],
      ['Фактор «Цена»: 3 × 1', '3'],
    ]);
    expect(named(points, 'Эксперт: Анна')).toMatchObject({ value: '9', at: { sheetId: 9, row: 4 } });
    expect(named(points, 'Связь не отмечена').value).toBe('1');
  });

  it('goes down to single answers by code and day, and names no shopper', () => {
    const mean = named(root, 'Средняя оценка: значимо ниже');
    expect(mean.text).toBe('Средняя оценка: значимо ниже (n = 5, p =\u00a00,031)');
    expect(mean.children.map(({ value }) => numberIn(value)).reduce((sum, score) => sum + score, 0) / 5).toBe(3.2);
    expect(mean.children[0]).toMatchObject({
      text: 'Визит 104 7130, 14.11.2026',
      label: '● измерено',
      at: { sheetId: 11, row: 2 },
    });
    expect(JSON.stringify(root)).not.toContain('S1');
  });

  it('names its job and wave as people call them', () => {
    expect(parentsView(parentsCase(), RU).source).toBe(
      'Этап «выбор» · задача клиента «Обед» · волна «Осень» · ○ допущение',
    );
  });

  it('says beside what all stages give and that rows are not summed', () => {
    expect(notes).toEqual(['Точки роста не складываются. Все этапы вместе дают 1\u202f361–2\u202f570\u00a0₽ в месяц.']);
  });
});

describe('what is not known of a growth point', () => {
  const { point, ...others } = parentsCase();

  it('is said where the mean is not clearly below the target: the range begins with 0', () => {
    const { root } = parentsView({ ...others, point: { ...point, verdict: 'noise', low: 0 } }, RU);
    expect(root.value).toBe('до 456,96\u00a0₽ в месяц');
    // From first, then to, as the range says it.
    expect(root.children.slice(0, 2).map(({ value }) => value)).toEqual(['0\u00a0₽', '456,96\u00a0₽']);
  });

  it('is said where there is no sum, and what is known stands below', () => {
    const none = { ...point, low: null, high: null, reason: 'no_money', stage_low: null, stage_high: null };
    const { root, notes } = parentsView({ ...others, point: none, money: undefined, all: undefined }, RU);
    expect(root).toMatchObject({ value: 'нет уровней (путь денег)', label: '' });
    expect(root.children.map(({ value }) => value)).toEqual(['', '0,4', '0,4444']);
    expect(notes[0]).toBe('Суммы нет: нет уровней (путь денег). Ниже — то, что уже известно.');
  });

  it('is said where marks cannot be read, or have changed since: the journey’s share stands then', () => {
    const unread = parentsView({ ...others, point, share: { ...others.share, qfd: undefined } }, RU);
    expect(named(unread.root, 'Доля в этапе').text).toContain('прочитать не удалось');
    expect(named(unread.root, 'Доля в этапе').value).toBe('0,4');
    const changed = parentsView({ ...others, point: { ...point, share: 0.5 } }, RU);
    expect(named(changed.root, 'Доля в этапе').text).toContain('матрица изменилась');
  });

  it('is how many more answers there are than are shown', () => {
    const ratings = Array.from({ length: 205 }, (_, i) => ({ code: '1047130', day: 20_771 + i, score: 3, row: i + 2 }));
    const { root } = parentsView({ ...others, point, gap: { ...others.gap, ratings } }, RU);
    const mean = named(root, 'Средняя оценка');
    expect(mean.children).toHaveLength(201);
    expect(mean.children[200]?.text).toBe('Ещё ответов: 5. Они стоят на листе «Ответы»');
  });
});

it.each(['kk', 'en'] as const)('every placeholder is filled in %s', (lang) => {
  const view = parentsView(parentsCase(), { ...PARENTS_FILE, lang });
  expect(JSON.stringify(view)).not.toMatch(/\{\w+(:\w+)?\}/);
});

it('tells beside the money of the stage what other reports know of it, with the way to them and their age', () => {
  const { root } = parentsView(parentsCase(), RU);
  const stage = root.children.find(({ text }) => text.startsWith('Деньги этапа')) ?? expect.fail('no stage');
  const known = stage.children.at(-1) ?? expect.fail('no evidence');
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
  expect([known.text, known.value, known.label]).toEqual([
    'Что ещё известно об этапе «выбор»; в сумму не входит',
    ...['', ''],
  ]);
  expect(known.children.map(({ text, label, at }) => [plain(text), label, at])).toEqual([
    [
      'Инструмент «Контекст», показатель «Заявки»: +4,22 в неделю (от +3,72 до +4,71; n = 12; с инструментом больше). Отчёт от 14.11.2026',
      '● измерено',
      { sheetId: 21, row: 1, text: 'лист «Проверка отключением»' },
    ],
    [
      'Барьер «Дорого»: потеряно 310 000 ₽ — столько хотели потратить отказавшиеся (отказов: 14, 20 % всех). Отчёт от 16.08.2026: старше 90 дней, постройте его заново',
      '● измерено',
      { sheetId: 22, row: 1, text: 'лист «Отказы и барьеры»' },
    ],
  ]);
  const none = parentsView({ ...parentsCase(), evidence: { known: [], today: 20_779 } }, RU);
  expect(JSON.stringify(none)).not.toContain('Что ещё известно');
});
