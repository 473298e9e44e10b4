import { expect, it } from 'vitest';
import { isCancelled } from './orderStatus';

it.each([
  'Отменён',
  'ОТМЕНЕН клиентом',
  'Заказ аннулирован',
  'Отказ',
  'Бас тартылды',
  'Күші жойылды',
  'Тапсырыс жойылды',
  'Cancelled',
  'canceled by customer',
  'VOIDED',
  'payment_failed',
  'Declined',
])('takes “%s” for cancelled', (status) => {
  expect(isCancelled(status)).toBe(true);
});

it.each(['Выполнен', 'Не отменён', 'not cancelled', 'Оплачен', 'Орындалды', 'Completed', 'Возврат', 'avoid', ''])(
  'does not take “%s” for cancelled',
  (status) => {
    expect(isCancelled(status)).toBe(false);
  },
);
