import { ANSWER_CHECKS } from './answerChecks';
import type { CheckDefinition } from './checkDefinition';
import { LOAD_CHECKS } from './loadChecks';
import { PLACE_CHECKS } from './placeChecks';
import { REPEAT_CHECKS } from './repeatChecks';
import { TIME_CHECKS } from './timeChecks';

/** Checks of the visit code, made as answers come in: what they hold back stands in the quarantine. */
const CODE_CHECKS: readonly CheckDefinition[] = [
  {
    code: 'wrong_digit',
    severity: 'stop',
    title: {
      ru: 'Опечатка в коде визита',
      kk: 'Визит кодында қате бар',
      en: 'Mistyped visit code',
    },
  },
  {
    code: 'unknown_code',
    severity: 'stop',
    title: { ru: 'Такого кода нет в плане', kk: 'Мұндай код жоспарда жоқ', en: 'Code not in the plan' },
  },
  {
    code: 'used_code',
    severity: 'stop',
    title: {
      ru: 'Код занят другим визитом',
      kk: 'Код басқа визитке тиесілі',
      en: 'Code of another visit',
    },
  },
];

/** All automatic checks, in the order their findings are shown. */
export const CHECKS: readonly CheckDefinition[] = [
  ...CODE_CHECKS,
  ...PLACE_CHECKS,
  ...REPEAT_CHECKS,
  ...TIME_CHECKS,
  ...LOAD_CHECKS,
  ...ANSWER_CHECKS,
];
