import type { ErrorDefinition } from '../../core/appError';
import { ARGUMENT_MISSING_TEXT } from '../../data/argumentMissingText';

/** What the functions of field work can get wrong. */
export const EXPERIENCE_FUNCTION_ERRORS = {
  EXPERIENCE_ARGUMENT_MISSING: { code: 'EXPERIENCE_ARGUMENT_MISSING', text: ARGUMENT_MISSING_TEXT },
  EXPERIENCE_SCORE_REFUSED: {
    code: 'EXPERIENCE_SCORE_REFUSED',
    text: {
      ru: 'Недопустимая оценка: {where}. Поставьте целое число от 1 до 5 или оставьте ячейку пустой.',
      kk: 'Рұқсат етілмеген балл: {where}. 1–5 аралығындағы бүтін санды жазыңыз немесе ұяшықты бос қалдырыңыз.',
      en: 'Rating not allowed: {where}. Enter a whole number from 1 to 5, or leave the cell empty.',
    },
  },
  EXPERIENCE_WEIGHT_REFUSED: {
    code: 'EXPERIENCE_WEIGHT_REFUSED',
    text: {
      ru: 'Недопустимый вес: {where}. Введите 0 или число больше нуля.',
      kk: 'Рұқсат етілмеген салмақ: {where}. 0 немесе нөлден үлкен санды жазыңыз.',
      en: 'Weight not allowed: {where}. Enter 0 or a number above it.',
    },
  },
  EXPERIENCE_WEIGHTS_ZERO: {
    code: 'EXPERIENCE_WEIGHTS_ZERO',
    text: {
      ru: 'Все веса равны нулю: аргумент weights. Введите хотя бы один вес больше нуля.',
      kk: 'Барлық салмақ нөлге тең: weights аргументі. Кемінде бір салмаққа нөлден үлкен сан жазыңыз.',
      en: 'All weights are zero: the argument weights. Enter at least one weight above zero.',
    },
  },
  EXPERIENCE_CRITICAL_REFUSED: {
    code: 'EXPERIENCE_CRITICAL_REFUSED',
    text: {
      ru: 'Не распознано, критична ли точка контакта: {where}. Укажите ИСТИНА или ЛОЖЬ.',
      kk: 'Жанасу нүктесінің аса маңызды екені танылмады: {where}. TRUE немесе FALSE деп жазыңыз.',
      en: 'Cannot tell whether the touchpoint is critical: {where}. Enter TRUE or FALSE.',
    },
  },
  EXPERIENCE_CAP_REFUSED: {
    code: 'EXPERIENCE_CAP_REFUSED',
    text: {
      ru: 'Недопустимый предел индекса: аргумент cap, значение «{value}». Введите число от 0 до 100 или уберите аргумент.',
      kk: 'Рұқсат етілмеген индекс шегі: cap аргументі, «{value}» мәні. 0–100 аралығындағы санды жазыңыз немесе аргументті алып тастаңыз.',
      en: 'Cap not allowed: the argument cap, value “{value}”. Enter a number from 0 to 100, or leave the argument out.',
    },
  },
  EXPERIENCE_TARGET_REFUSED: {
    code: 'EXPERIENCE_TARGET_REFUSED',
    text: {
      ru: 'Недопустимая целевая оценка: аргумент target, значение «{value}». Введите число от 1 до 5, например 4.',
      kk: 'Рұқсат етілмеген нысаналы балл: target аргументі, «{value}» мәні. 1–5 аралығындағы санды жазыңыз, мысалы 4.',
      en: 'Target not allowed: the argument target, value “{value}”. Enter a number from 1 to 5, for example 4.',
    },
  },
  EXPERIENCE_ALPHA_REFUSED: {
    code: 'EXPERIENCE_ALPHA_REFUSED',
    text: {
      ru: 'Недопустимый уровень значимости: аргумент alpha, значение «{value}». Введите число больше 0 и меньше 1, например 0,1.',
      kk: 'Рұқсат етілмеген маңыздылық деңгейі: alpha аргументі, «{value}» мәні. 0-ден үлкен, 1-ден кіші санды жазыңыз, мысалы 0,1.',
      en: 'Significance level not allowed: the argument alpha, value “{value}”. Enter a number above 0 and below 1, for example 0.1.',
    },
  },
  EXPERIENCE_P_REFUSED: {
    code: 'EXPERIENCE_P_REFUSED',
    text: {
      ru: 'Недопустимое p-значение: {where}. Введите число от 0 до 1 или оставьте ячейку пустой.',
      kk: 'Рұқсат етілмеген p-мәні: {where}. 0–1 аралығындағы санды жазыңыз немесе ұяшықты бос қалдырыңыз.',
      en: 'p-value not allowed: {where}. Enter a number from 0 to 1, or leave the cell empty.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
