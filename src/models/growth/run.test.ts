import { describe, expect, it } from 'vitest';
import { AppError } from '../../core/appError';
import type { FactRead, FactRow } from '../../core/defineModel';
import { LANGS, type Lang } from '../../core/lang';
import type { FileContext } from '../../core/table';
import { findingText } from '../../i18n/finding';
import { GROWTH_MODEL } from './model';

const RU: FileContext = { lang: 'ru', locale: 'ru_RU', zone: 'UTC', currency: '₽' };
const read = (rows: readonly FactRow[], hindered?: AppError): FactRead => ({
  ...{ sheet: '', letters: {}, rows: rows.map((values) => ({ values, row: 0 })) },
  ...(hindered && { hindered }),
});

const rated = (touchpoint: string, more: FactRow = {}): FactRow => ({
  ...{ wave: 'W1', job: 'J1', job_name: 'Обед', wave_name: 'Осень', stage: 'choice', name: `Точка ${touchpoint}` },
  ...{ touchpoint, n: 8, mean: 3.2, target: 4, verdict: 'down', more: null, status: 'full' },
  ...more,
});
const money = (stage: string, low: number, high: number, now = 'minimal'): FactRow => ({
  ...{ stage, low, high, now },
  ...{ profit_now: 2419.2, period: 'month' },
});
const IMPORTANCE = [
  { code: 'T1', stage: 'choice', score: 40 },
  { code: 'T2', stage: 'choice', score: 60 },
];
const MONEY = [money('choice', 1360.8, 2570.4), money('all', 2000, 5000)];

/** 22.11.2026. */
const TODAY = 20_779;

interface Given {
  readonly map?: FactRead;
  readonly importance?: FactRead;
  readonly money?: FactRead;
  readonly lang?: Lang;
  readonly evidence?: FactRead;
}

function run({ map, importance, money: levels, lang = 'ru', evidence }: Given) {
  const file = { ...RU, lang };
  const output = GROWTH_MODEL.run({
    ...{ columns: {}, params: {}, file, today: TODAY },
    facts: {
      touchpoint_importance: importance ?? read(IMPORTANCE),
      experience_map: map ?? read([rated('T1')]),
      stage_money: levels ?? read(MONEY),
      ...(evidence && { stage_evidence: evidence }),
    },
  });
  return {
    ...output,
    said: [...output.findings, ...(output.advice ?? [])].map((finding) =>
      findingText(finding, file).replace(/[\u00a0\u202f]/g, ' '),
    ),
  };
}

const codes = (given: Given) => run(given).findings.map(({ code }) => code);

const FINDING_TEXT = { ru: 'Не вошло', kk: 'Кірмеді', en: 'Left out' };

describe('a report on growth points', () => {
  it('opens with the largest one: a range for a period, whose basis is an assumption', () => {
    // 1360.8 × 0.4 × 0.8 ⁄ 1.8 and 2570.4 × 0.4 × 0.8 ⁄ 1.8 (methods.md §8).
    const { said, findings, label, n } = run({});
    expect(said[0]).toBe(
      'Точка роста № 1 — «Точка T1»: от 241,92 ₽ до 456,96 ₽ в месяц, если этап «выбор» дойдёт до своего уровня. Сейчас 3,2 при целевой 4 (n = 8; значимо ниже). Основа — допущение.',
    );
    expect([findings[0]?.n, findings[0]?.label, label, n]).toEqual([8, 'assumed', 'assumed', 1]);
    expect(findings[0]?.task?.about).toEqual({ touchpoint: 'T1', job: 'J1' });
  });

  it('says that rows are not added up, and what all stages bring together', () => {
    expect(run({}).said[1]).toBe(
      'Все этапы вместе: 2 000 ₽ в месяц, если дойдут до базы, и 5 000 ₽, если до максимума, сверх нынешней прибыли (2 419 ₽); маржа и затраты как сейчас. Не складывайте строки: этапы усиливают друг друга.',
    );
  });

  it('says "up to" and why where visits do not show "clearly lower"', () => {
    const { said, advice = [] } = run({ map: read([rated('T1', { verdict: 'noise' })]) });
    expect(said[0]).toContain('«Точка T1»: до 456,96 ₽ в месяц, если');
    expect(said[0]).toContain('(n = 8; случайный разброс)');
    expect(advice.map(({ code }) => code)).toEqual(['from_zero']);
    expect(run({}).advice).toEqual([]);
  });

  it('names the job where there are several, and says that money is not split between them', () => {
    const map = read([rated('T1'), rated('T1', { job: 'J2', job_name: 'Ужин', mean: 3 })]);
    const { said, findings, parts } = run({ map });
    expect(said[0]).toContain('«Точка T1» (задача клиента «Ужин»)');
    expect(findings.map(({ code }) => code)).toEqual(['range_job', 'range_job', 'joint', 'jobs']);
    const named = (id: string) =>
      parts.flatMap((part) => (part.kind === 'table' && part.id === id ? part.table.rows : []));
    expect(named('top').map(([name]) => name)).toEqual(['Точка T1 · Ужин', 'Точка T1 · Обед']);
    expect(named('points').map(([name, , job]) => [name, job])).toEqual([
      ['Точка T1', 'Ужин'],
      ['Точка T1', 'Обед'],
    ]);
    expect(said[3]).toBe(
      'Задач клиента: 2. Деньги этапа между ними не поделены: строки разных задач говорят об одной и той же прибыли.',
    );
  });

  it('tells five with a task each and counts the others', () => {
    const points = ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];
    const importance = read(points.map((code) => ({ code, stage: 'choice', score: 1 })));
    const { findings, parts } = run({ map: read(points.map((code) => rated(code))), importance });
    expect(findings.filter(({ task }) => task !== undefined)).toHaveLength(5);
    expect(findings.find(({ code }) => code === 'more_points')?.values['points']).toBe(2);
    expect(parts.map(({ id }) => id)).toEqual(['points', 'stages', 'top', 'top_bars']);
  });

  it('says which touchpoints have no number, why, and how many visits are missing', () => {
    const map = read([
      rated('T1', { n: 2, verdict: 'few', more: 3 }),
      rated('T2', { n: 5, verdict: 'few' }),
      rated('T3', { n: 0, mean: null, verdict: '' }),
      rated('T4'),
    ]);
    const { said } = run({ map });
    expect(said).toContain('– «Точка T1»: числа нет, мало визитов (n = 2). Нужно ещё визитов: 3.');
    expect(said).toContain('– «Точка T2»: числа нет, для всех сравнений вместе мало визитов (n = 5). Добавьте визиты.');
    expect(said).toContain(
      '– Числа нет, нет и оценок: «Точка T3». Проверьте, есть ли у тайных покупателей возможность поставить оценку.',
    );
    expect(said).toContain(
      '– Числа нет, важность неизвестна: «Точка T4». На листе «Путь клиента» нужен тот же код, что в программе визитов. Добавьте его и постройте отчёт QFD.',
    );
  });

  it('says that a wave is not complete', () => {
    const { said } = run({ map: read([rated('T1', { status: 'preliminary' })]) });
    expect(said[2]).toBe('Предварительно: «Осень» — приняты ещё не все визиты по плану. Числа могут измениться.');
  });

  it('says why all numbers are zero', () => {
    const none = (now: string) => read([money('choice', 0, 0, now), money('all', 0, 0, now)]);
    expect(codes({ money: none('maximal') })).toEqual(['at_maximum']);
    expect(codes({ money: none('base') })).toEqual(['no_gain']);
    expect(codes({ map: read([rated('T1', { mean: 4.2, verdict: 'up' })]) })).toEqual(['at_target', 'joint']);
    // Loyalty could bring money, the stage of what is below its target could not.
    const other = read([money('choice', 0, 0), money('loyalty', 10, 20), money('all', 10, 20)]);
    expect(run({ money: other }).said[0]).toBe(
      'Оценка ниже целевой: «Точка T1». Уровни этапа прибыли здесь не добавляют, поэтому все числа — ноль. Проверьте показатели этапа на листе «Путь денег».',
    );
  });

  it('names jobs that nobody has rated, and counts them for nothing else', () => {
    const unrated = { job: 'J2', job_name: 'Ужин', n: 0, mean: null, verdict: '', status: 'preliminary' };
    const { said, findings } = run({ map: read([rated('T1'), rated('T1', unrated), rated('T9', unrated)]) });
    expect(findings.map(({ code }) => code)).toEqual(['range', 'joint', 'unrated_jobs']);
    expect(said[2]).toBe('– Задачи клиента без оценок: «Ужин». Числа появятся после принятых визитов.');
  });

  it('says first what hinders, and shows the rest all the same', () => {
    const why = (code: string): AppError =>
      new AppError({ code, text: { ru: '{reason}', kk: '{reason}', en: '{reason}' } }, { reason: `Нет ${code}.` });
    const levels = run({ money: read([], why('LEVELS')) });
    expect(levels.said).toEqual(['Нет LEVELS.']);
    expect(levels.parts.map(({ id }) => id)).toEqual(['points']);
    expect(levels.made?.[0]?.rows).toHaveLength(1);
    expect(run({ importance: read([], why('QFD')) }).said).toEqual([
      'Нет QFD.',
      expect.stringContaining('Все этапы вместе'),
    ]);
    const nothing = run({
      map: read([], why('VISITS')),
      importance: read([], why('QFD')),
      money: read([], why('LEVELS')),
    });
    expect(nothing.said).toEqual(['Нет LEVELS.', 'Нет VISITS.', 'Нет QFD.']);
    expect([nothing.n, nothing.parts]).toEqual([0, []]);
  });

  const effect = (more: FactRow = {}): FactRow => ({
    ...{ kind: 'effect', stage: 'choice', name: 'Контекст', series: 'Заявки', value: 4.215517, low: 3.7246 },
    ...{
      high: 4.7064,
      share: 0.4,
      n: 12,
      verdict: 'higher',
      period: 'day',
      day: TODAY,
      sheet: 'Проверка отключением',
      currency: null,
    },
    ...more,
  });
  const loss = (more: FactRow = {}): FactRow => ({
    ...effect({ kind: 'loss', name: 'Дорого', series: '', value: 310_000, low: null, high: null, share: 0.2 }),
    ...{ n: 14, verdict: '', sheet: 'Отказы и барьеры', ...more },
  });
  const share = (more: FactRow = {}): FactRow => ({
    ...loss({ kind: 'share', name: 'Поиск', value: 23.04, share: 0.23, n: 100, sheet: 'Цепочки касаний' }),
    ...more,
  });
  const known = (rows: readonly FactRow[], lang: Lang = 'ru') => {
    const { said, parts, advice = [], findings } = run({ evidence: read(rows), lang });
    const table = parts.flatMap((part) => (part.kind === 'table' && part.id === 'evidence' ? [part.table] : []))[0];
    return { told: said.filter((_, i) => findings[i]?.code.startsWith('evidence_')), table, advice, parts, said };
  };

  it('lists what other reports know of the stages behind their money, the clearest first, with units by kind', () => {
    const rows = [
      share({ stage: 'loyalty' }),
      share(),
      effect({ verdict: 'noise', name: 'Баннеры' }),
      loss(),
      effect(),
    ];
    const { table, parts } = known(rows);
    expect(parts.map(({ id }) => id)).toEqual(['points', 'stages', 'evidence', 'top', 'top_bars']);
    expect(table?.rows.map(([name, stage, kind, , value, , low]) => [name, stage, kind, value, low])).toEqual([
      ['Контекст', 'choice', 'effect', 4.215517, 3.7246],
      ['Баннеры', 'choice', 'effect', 4.215517, 3.7246],
      ['Дорого', 'choice', 'loss', 310_000, null],
      ['Поиск', 'choice', 'share', 23.04, null],
      ['Поиск', 'loyalty', 'share', 23.04, null],
    ]);
    expect(table?.rowTypes).toEqual(['number', 'number', 'money', 'number', 'number']);
    expect(table?.rows[2]?.slice(-2)).toEqual([TODAY, 'Отказы и барьеры']);
    expect(run({}).parts.map(({ id }) => id)).not.toContain('evidence');
  });

  it('tells one thing more of the stage of the first growth point: a signal, else a loss, else a share', () => {
    expect(known([share(), loss(), effect()]).told).toEqual([
      'Ещё об этапе «выбор»: с инструментом «Контекст» показатель «Заявки» меняется на +4,22 в день (от +3,72 до +4,71; n = 12; с инструментом больше). Измерено, отчёт от 22.11.2026.',
    ]);
    expect(known([share(), loss({ value: 1 }), loss(), effect({ verdict: 'noise' })]).told).toEqual([
      'Ещё об этапе «выбор»: на барьере «Дорого» потеряно 310 000 ₽. Столько хотели потратить отказавшиеся, это не прибыль (отказов: 14, 20 % всех). Измерено, отчёт от 22.11.2026.',
    ]);
    expect(known([share({ share: 0.1 }), share(), effect({ verdict: 'trend' })]).told).toEqual([
      'Ещё об этапе «выбор»: на канал «Поиск» приходится 23 % конверсий по цепи Маркова (23 из 100). Это модель, а этап канала — допущение. Отчёт от 22.11.2026.',
    ]);
    expect(known([share({ low: 20.4, high: 25.2 })]).told[0]).toContain('(23 из 100; от 20,4 до 25,2)');
    expect(known([loss({ value: null })]).told[0]).toContain('на барьере «Дорого» отказов — 14, 20 % всех.');
  });

  it('tells of no other stage, of no signal that is none, and of no money in a currency that is not the file’s', () => {
    expect(known([effect({ stage: 'loyalty' })]).told).toEqual([]);
    expect(known([effect({ verdict: 'watch' })]).told).toEqual([]);
    expect(known([loss({ currency: '$' })]).told[0]).not.toContain('310');
    expect(known([loss({ currency: '$' })]).table?.currency).toBe('$');
  });

  it('says which of it is older than 90 days', () => {
    const rows = [loss({ day: TODAY - 91 }), loss({ day: TODAY - 91 }), share({ day: TODAY - 90 })];
    const { advice, said } = known(rows);
    expect(advice.map(({ code }) => code)).toEqual(['old_evidence']);
    expect(said.at(-1)).toBe('Сведения об этапах старше 90 дней: «Отказы и барьеры». Постройте эти отчёты заново.');
  });

  it('takes no evidence that is spoilt, and passes on what was not kept', () => {
    const spoilt = [
      loss({ stage: 'витрина' }),
      share({ share: null }),
      effect({ kind: 'other' }),
      effect({ name: null }),
    ];
    expect(known(spoilt).table).toBeUndefined();
    const leftOut = [{ text: FINDING_TEXT, rows: 7, offences: [] }];
    expect(run({ evidence: { ...read([loss()]), leftOut } }).leftOut).toEqual(leftOut);
  });

  it('leaves no placeholder of evidence open in any language', () => {
    const rows = [
      effect(),
      effect({ stage: 'deal', low: null }),
      loss(),
      loss({ value: null }),
      share(),
      share({ low: 1, high: 2 }),
    ];
    for (const lang of LANGS) {
      for (const row of rows) {
        const { told } = known([{ ...row, stage: 'choice' }], lang);
        expect(told.length).toBe(1);
        expect(told.join()).not.toMatch(/[{}]|undefined|NaN/);
      }
    }
  });

  it('leaves no placeholder open in any language', () => {
    const map = read([
      rated('T1', { status: 'preliminary' }),
      rated('T2', { verdict: 'noise', job: 'J2' }),
      ...[1, 2, 3, 4].map((i) => rated(`F${i}`, { n: 2, verdict: 'few', more: i })),
      rated('U1', { n: 0, mean: null, verdict: '' }),
      rated('N1'),
    ]);
    for (const lang of LANGS) {
      const { said, findings } = run({ map, lang });
      expect(said.length).toBeGreaterThan(8);
      for (const text of said) expect(text).not.toMatch(/[{}]|undefined/);
      for (const { task } of findings) expect(task === undefined || task.goal[lang].length > 0).toBe(true);
    }
  });
});
