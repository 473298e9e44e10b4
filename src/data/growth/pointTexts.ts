import type { FindingTask } from '../../core/finding';
import type { Localized } from '../../core/lang';

/** Sentences on one growth point: with both ends or the upper one only, and with its job where there are several. */
export const POINT_TEXTS = {
  range: {
    ru: 'Точка роста №\u00a0{rank:int} — «{name}»: от {low:money} до {high:money} {period}, если этап «{stage}» дойдёт до своего уровня. Сейчас {mean} при целевой {target} (n\u00a0=\u00a0{n:int}; {verdict}). Основа — допущение.',
    kk: '{rank:int}-өсу нүктесі — «{name}»: «{stage}» кезеңі өз деңгейіне жетсе, {period} {low:money}–{high:money}. Қазір {mean}, нысаналы балл {target} (n\u00a0=\u00a0{n:int}; {verdict}). Негізі — жорамал.',
    en: 'Growth point {rank:int}, “{name}”: {low:money} to {high:money} {period} if the stage “{stage}” reached its level. Now {mean}, target {target} (n\u00a0=\u00a0{n:int}; {verdict}). Basis: assumed.',
  },
  range_job: {
    ru: 'Точка роста №\u00a0{rank:int} — «{name}» (задача клиента «{job}»): от {low:money} до {high:money} {period}, если этап «{stage}» дойдёт до своего уровня. Сейчас {mean} при целевой {target} (n\u00a0=\u00a0{n:int}; {verdict}). Основа — допущение.',
    kk: '{rank:int}-өсу нүктесі — «{name}» («{job}» шаруасы): «{stage}» кезеңі өз деңгейіне жетсе, {period} {low:money}–{high:money}. Қазір {mean}, нысаналы балл {target} (n\u00a0=\u00a0{n:int}; {verdict}). Негізі — жорамал.',
    en: 'Growth point {rank:int}, “{name}” (job “{job}”): {low:money} to {high:money} {period} if the stage “{stage}” reached its level. Now {mean}, target {target} (n\u00a0=\u00a0{n:int}; {verdict}). Basis: assumed.',
  },
  up_to: {
    ru: 'Точка роста №\u00a0{rank:int} — «{name}»: до {high:money} {period}, если этап «{stage}» дойдёт до своего уровня. Сейчас {mean} при целевой {target} (n\u00a0=\u00a0{n:int}; {verdict}). Основа — допущение.',
    kk: '{rank:int}-өсу нүктесі — «{name}»: «{stage}» кезеңі өз деңгейіне жетсе, {period} көп дегенде {high:money}. Қазір {mean}, нысаналы балл {target} (n\u00a0=\u00a0{n:int}; {verdict}). Негізі — жорамал.',
    en: 'Growth point {rank:int}, “{name}”: up to {high:money} {period} if the stage “{stage}” reached its level. Now {mean}, target {target} (n\u00a0=\u00a0{n:int}; {verdict}). Basis: assumed.',
  },
  up_to_job: {
    ru: 'Точка роста №\u00a0{rank:int} — «{name}» (задача клиента «{job}»): до {high:money} {period}, если этап «{stage}» дойдёт до своего уровня. Сейчас {mean} при целевой {target} (n\u00a0=\u00a0{n:int}; {verdict}). Основа — допущение.',
    kk: '{rank:int}-өсу нүктесі — «{name}» («{job}» шаруасы): «{stage}» кезеңі өз деңгейіне жетсе, {period} көп дегенде {high:money}. Қазір {mean}, нысаналы балл {target} (n\u00a0=\u00a0{n:int}; {verdict}). Негізі — жорамал.',
    en: 'Growth point {rank:int}, “{name}” (job “{job}”): up to {high:money} {period} if the stage “{stage}” reached its level. Now {mean}, target {target} (n\u00a0=\u00a0{n:int}; {verdict}). Basis: assumed.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What a growth point asks for. */
export const POINT_TASK: Pick<FindingTask, 'goal' | 'criterion'> = {
  goal: {
    ru: 'Больше прибыли: до {high:money} {period}, если этап «{stage}» дойдёт до своего уровня (допущение)',
    kk: 'Пайданың артуы: «{stage}» кезеңі өз деңгейіне жетсе, {period} көп дегенде {high:money} (жорамал)',
    en: 'More profit: up to {high:money} {period} if the stage “{stage}” reached its level (assumed)',
  },
  criterion: {
    ru: 'По визитам перепроверки и следующей волне у точки контакта «{name}» среднее не ниже целевой {target}, и она больше не «значимо ниже» (сейчас {mean}, n\u00a0=\u00a0{n:int}).',
    kk: 'Қайта тексеру визиттері мен келесі толқын бойынша «{name}» жанасу нүктесінің орташа балы нысаналы балдан ({target}) төмен емес, ол енді «анық төмен» емес (қазір {mean}, n\u00a0=\u00a0{n:int}).',
    en: 'In recheck visits and the next wave the touchpoint “{name}” has a mean of at least {target} and is no longer “clearly lower” (now {mean}, n\u00a0=\u00a0{n:int}).',
  },
};
