import { words } from './words';

/** Texts of growth points. */
export const GROWTH_TEXTS = {
  growth: words('Точки роста', 'Өсу нүктелері', 'Growth points'),
  growth_question: words(
    'Какую точку контакта исправить первой и сколько это может дать?',
    'Қай жанасу нүктесін бірінші түзету керек және ол қанша бере алады?',
    'Which touchpoint should be mended first, and what may it bring?',
  ),
  growth_basis: words(
    '○ Деньги — допущение: столько может дать точка контакта, если её этап дойдёт до своего уровня.',
    '○ Ақша — жорамал: кезеңі өз деңгейіне жетсе, жанасу нүктесі осынша бере алады.',
    '○ The money is assumed: what a touchpoint may bring if its stage reached its level.',
  ),
  growth_rank: words('{rank}. {name}', '{rank}. {name}', '{rank}. {name}'),
  growth_make: words('Создать задачу: {name}', 'Тапсырма жасау: {name}', 'Make a task: {name}'),
  growth_parents: words('Откуда число', 'Сан қайдан шықты', 'Where it comes from'),
  growth_parents_of: words('Откуда число: {name}', 'Сан қайдан шықты: {name}', 'Where the number comes from: {name}'),
  growth_no_gain: words('Без прибавки: {n:int}', 'Өсімсіз: {n:int}', 'Nothing to gain: {n:int}'),
  growth_without: words('Без числа: {n:int}', 'Сансыз: {n:int}', 'Without a number: {n:int}'),
  picture_flow: words('Схема переходов', 'Өту сызбасы', 'Flows between channels'),
  growth_report: words('К отчёту о точках роста', 'Өсу нүктелері есебіне өту', 'To the report'),
} as const;
