import { describe, expect, it } from 'vitest';
import { PlanFile } from '../../../test/fakes/planFile';
import { seededRandom } from '../../data/random';
import { newVisitCodes } from '../../data/visitCode';
import { LOCATIONS_FACT } from '../../facts/locations';
import { QUOTAS_FACT } from '../../facts/quotas';
import { SHOPPERS_FACT } from '../../facts/shoppers';
import { VISIT_PLAN_FACT } from '../../facts/visitPlan';
import { WAVES_FACT } from '../../facts/waves';

const day = (date: string): Date => new Date(`${date}T00:00:00Z`);
/** A plan with every visit given out. */
function assigned(): PlanFile {
  const file = new PlanFile();
  file.fillPlan();
  file.assign();
  return file;
}

describe('shoppers', () => {
  it('of the example are in order', () => {
    const file = new PlanFile();
    expect(file.planProblems()).toEqual([]);
    expect(file.planning().shoppers[2]).toEqual({ code: 'S3', jobs: ['J1'], pay: 600, isActive: true });
  });

  it.each([
    [
      'code',
      'Анна Иванова',
      'warn: Вместо кода вписано имя: лист «Тайные покупатели», ячейка A3. Замените его кодом, например «S5», а имена храните в другом файле.',
    ],
    [
      'code',
      'S1',
      'error: Код повторяется: лист «Тайные покупатели», ячейка A3, значение «S1». Введите другой код, например «S5».',
    ],
    [
      'jobs',
      'J1, J9',
      'warn: На листе «Задачи клиента» нет такого кода: лист «Тайные покупатели», ячейка B3, значение «J9». Введите код с листа «Задачи клиента».',
    ],
    [
      'pay',
      'много',
      'warn: Оплата за визит не подходит: лист «Тайные покупатели», ячейка D3, значение «много». Введите число от 0: без него сумма не считается.',
    ],
    [
      'pay',
      -5,
      'warn: Оплата за визит не подходит: лист «Тайные покупатели», ячейка D3, значение «-5». Введите число от 0: без него сумма не считается.',
    ],
    [
      'active',
      'иногда',
      'warn: Непонятное значение: лист «Тайные покупатели», ячейка E3, значение «иногда». Выберите слово из списка в ячейке или очистите её.',
    ],
  ])('with %s “%s” are told', (column, value, problem) => {
    const file = new PlanFile();
    file.type(SHOPPERS_FACT, 3, column, value);
    expect(file.planProblems()).toEqual([problem]);
  });

  it('are no shoppers under a name, and get nothing while it is not clear whether they work', () => {
    const file = new PlanFile();
    file.type(SHOPPERS_FACT, 3, 'code', 'Анна Иванова');
    file.type(SHOPPERS_FACT, 2, 'active', 'иногда');
    const { shoppers } = file.planning();
    expect(shoppers.map(({ code, isActive }) => [code, isActive])).toEqual([
      ['S1', false],
      ['S3', true],
      ['S4', true],
    ]);
  });
});

describe('quotas', () => {
  it.each([
    [
      'job',
      'J9',
      'error: На листе «Задачи клиента» нет такого кода: лист «Квоты визитов», ячейка A2, значение «J9». Введите код с листа «Задачи клиента».',
    ],
    ['location', '', 'error: Пусто: лист «Квоты визитов», ячейка B2, столбец «Точка продаж». Заполните ячейку.'],
    [
      'visits',
      -1,
      'error: Число визитов не подходит: лист «Квоты визитов», ячейка D2, значение «-1». Введите целое число от 0 до 1\u202f000.',
    ],
    [
      'visits',
      2.5,
      'error: Число визитов не подходит: лист «Квоты визитов», ячейка D2, значение «2.5». Введите целое число от 0 до 1\u202f000.',
    ],
    [
      'windows',
      15,
      'error: Число частей волны не подходит: лист «Квоты визитов», ячейка E2, значение «15». Введите целое число от 1 до 14: столько дней в волне.',
    ],
    [
      'windows',
      0,
      'error: Число частей волны не подходит: лист «Квоты визитов», ячейка E2, значение «0». Введите целое число от 1 до 14: столько дней в волне.',
    ],
    [
      'location',
      'L2',
      'error: Квота повторяется: лист «Квоты визитов», строки 2 и 3. Оставьте одну строку на задачу клиента, точку продаж и волну.',
    ],
  ])('with %s “%s” are left out and told', (column, value, problem) => {
    const file = new PlanFile();
    file.type(QUOTAS_FACT, 2, column, value);
    expect(file.planProblems()).toEqual([problem]);
    expect(file.planning().quotas).toHaveLength(5);
  });

  it('of a wave without an end are told with the wave', () => {
    const file = new PlanFile();
    file.type(WAVES_FACT, 2, 'to', '');
    const problem = 'error: Пусто: лист «Волны», ячейка D2, столбец «Конец». Заполните ячейку.';
    expect(file.planProblems()).toEqual([problem]);
    expect(file.planning().quotas).toEqual([]);
  });
});

describe('waves', () => {
  it('that overlap are named, on the screen of the programme too', () => {
    const file = new PlanFile();
    file.add(WAVES_FACT, { code: 'W2', name: 'Волна 2', from: day('2026-12-05'), to: day('2026-12-20') });
    file.add(WAVES_FACT, { code: 'W3', name: 'Волна 3', from: day('2026-12-21'), to: day('2026-12-30') });
    const overlap =
      'warn: Волны пересекаются: «Волна 1» и «Волна 2», лист «Волны», строка 3. Исправьте даты: иначе волны не сравнить друг с другом.';
    expect(file.planProblems()).toEqual([overlap]);
    expect(file.problems()).toEqual([overlap]);
  });
});

describe('the plan', () => {
  it('made from quotas and given out has nothing wrong', () => {
    expect(assigned().planProblems()).toEqual([]);
  });

  it.each([
    [
      'window_to',
      day('2026-12-20'),
      'Срок визита выходит за волну: лист «План визитов», строка 2; всего таких строк: 1. Исправьте даты визита или волны.',
    ],
    [
      'window_to',
      day('2026-11-20'),
      'Срок визита кончается раньше, чем начинается: лист «План визитов», строка 2; всего таких строк: 1. Исправьте даты.',
    ],
    [
      'window_from',
      'завтра',
      'Срок визита — не дата: лист «План визитов», строка 2; всего таких строк: 1. Введите даты или очистите ячейки: тогда срок — вся волна.',
    ],
    [
      'shopper',
      'S9',
      'Исполнителя «S9» нет на листе «Тайные покупатели», а визитов у него — 1: лист «План визитов», строка 2. Верните строку с этим кодом или впишите в план другой.',
    ],
    [
      'shopper',
      'Анна Иванова',
      'В плане вместо кода исполнителя вписано имя: лист «План визитов», строка 2; всего таких строк: 1. Замените имя кодом с листа «Тайные покупатели».',
    ],
  ])('with %s “%s” is told', (column, value, problem) => {
    const file = assigned();
    file.type(VISIT_PLAN_FACT, 2, column, value);
    expect(file.planProblems()).toContain(`warn: ${problem}`);
  });

  it('tells a shopper who does not play the job, and one who comes to a location too soon', () => {
    const file = assigned();
    file.type(VISIT_PLAN_FACT, 2, 'shopper', 'S4');
    const problems = file.planProblems();
    expect(problems).toContain(
      'warn: Исполнитель не играет эту задачу клиента: лист «План визитов», строка 2, исполнитель «S4»; всего таких строк: 1. Впишите другого или добавьте задачу на листе «Тайные покупатели».',
    );
    expect(problems).toContain(
      'warn: Исполнитель придёт в ту же точку продаж раньше чем через 30 дней: лист «План визитов», строка 2, исполнитель «S4»; всего таких строк: 2. Впишите другого или раздвиньте сроки.',
    );
  });

  it('tells days that cannot hold a shopper’s visits', () => {
    const file = new PlanFile();
    const on = day('2026-11-25');
    newVisitCodes(7, new Set(), seededRandom(2)).forEach((code, i) => {
      file.add(LOCATIONS_FACT, { code: `X${i}`, name: `Адрес ${i}` });
      const own = { code, job: 'J1', location: `X${i}`, wave: 'W1', shopper: 'S1' };
      file.add(VISIT_PLAN_FACT, { ...own, window_from: on, window_to: on });
    });
    expect(file.planProblems()).toEqual([
      'warn: Исполнителю не хватит дней: в день — не больше 6 визитов, лист «План визитов», строка 8, исполнитель «S1»; всего таких строк: 1. Впишите другого или продлите срок.',
    ]);
  });

  it('tells how many visits a location that was removed had', () => {
    const file = assigned();
    file.cut(LOCATIONS_FACT, 3);
    expect(file.planProblems()).toContain(
      'warn: В плане визитов стоит код, которого нет на листе «Точки продаж»: «L2», визитов — 4. Верните строку с этим кодом на лист или удалите эти визиты из плана.',
    );
  });

  it('tells how many visits a shopper who was removed had', () => {
    const file = assigned();
    file.cut(SHOPPERS_FACT, 2);
    expect(file.planProblems().filter((text) => text.includes('«S1»'))[0]).toMatch(/а визитов у него — 3:/);
  });
});
