import { expect, it } from 'vitest';
import { switchMark } from './switchMark';

it('understands how people mark a period', () => {
  const on = [1, '1', true, 'TRUE', 'Да', ' иә ', 'yes', 'Включён', 'вкл.', 'қосулы', 'ON', '+'];
  const off = [0, '0', false, 'ложь', 'нет', 'Жоқ', 'no', 'выключен', 'Выкл', 'өшірулі', 'off'];
  expect(on.map(switchMark)).toEqual(on.map(() => 1));
  expect(off.map(switchMark)).toEqual(off.map(() => 0));
});

it('takes nothing else for a mark', () => {
  const others = [2, -1, 0.5, '', ' ', null, undefined, 'может быть', new Date(0), '01'];
  expect(others.map(switchMark)).toEqual(others.map(() => undefined));
});
