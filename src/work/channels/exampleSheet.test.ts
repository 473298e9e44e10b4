import { expect, it } from 'vitest';
import { exampleImage } from './exampleSheet';

it('an example shows its long texts whole, and columns of one width are one call', () => {
  const headers = ['Дата', 'Этап', 'Причина', 'Сумма'];
  const { widths } = exampleImage('Пример', headers, [[1, 'выбор', 'Не удалось дозвониться, не ответили', 5]]);
  expect(widths).toEqual([
    { column: 0, columns: 2, pixels: 130 },
    { column: 2, columns: 1, pixels: 300 },
    { column: 3, columns: 1, pixels: 130 },
  ]);
});
