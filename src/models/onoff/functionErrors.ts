import type { ErrorDefinition } from '../../core/appError';
import { ARGUMENT_MISSING_TEXT } from '../../data/argumentMissingText';

/** What only ON_OFF can get wrong. */
export const ONOFF_FUNCTION_ERRORS = {
  ONOFF_ARGUMENT_MISSING: { code: 'ONOFF_ARGUMENT_MISSING', text: ARGUMENT_MISSING_TEXT },
  ONOFF_MARK_MISSING: {
    code: 'ONOFF_MARK_MISSING',
    text: {
      ru: 'Есть значение, но нет отметки: {where}. Поставьте 1, если инструмент был включён, или 0, если выключен.',
      kk: 'Мән бар, бірақ белгі жоқ: {where}. Құрал қосулы болса — 1, өшірулі болса — 0 қойыңыз.',
      en: 'A value has no mark: {where}. Enter 1 if the tool was on, or 0 if it was off.',
    },
  },
  ONOFF_MARK_REFUSED: {
    code: 'ONOFF_MARK_REFUSED',
    text: {
      ru: 'Непонятная отметка: {where}. Поставьте 1 или «да», если инструмент был включён, 0 или «нет», если выключен.',
      kk: 'Түсініксіз белгі: {where}. Құрал қосулы болса — 1 немесе «иә», өшірулі болса — 0 немесе «жоқ» деп жазыңыз.',
      en: 'A mark is not understood: {where}. Enter 1 or “yes” if the tool was on, 0 or “no” if it was off.',
    },
  },
  ONOFF_ALL_ON: {
    code: 'ONOFF_ALL_ON',
    text: {
      ru: 'Сравнить не с чем: все периоды со значением — {n:int} — с включённым инструментом. Добавьте периоды без него: нужны хотя бы два отрезка с инструментом и два без.',
      kk: 'Салыстыратын ештеңе жоқ: мәні бар барлық кезеңде ({n:int}) құрал қосулы. Құралсыз кезеңдерді қосыңыз: құралмен кемінде екі аралық, құралсыз кемінде екі аралық керек.',
      en: 'Nothing to compare: the tool is on in every period with a value ({n:int}). Add periods without it: at least two stretches on and two off are needed.',
    },
  },
  ONOFF_ALL_OFF: {
    code: 'ONOFF_ALL_OFF',
    text: {
      ru: 'Сравнить не с чем: все периоды со значением — {n:int} — с выключенным инструментом. Добавьте периоды с ним: нужны хотя бы два отрезка с инструментом и два без.',
      kk: 'Салыстыратын ештеңе жоқ: мәні бар барлық кезеңде ({n:int}) құрал өшірулі. Құралмен өткен кезеңдерді қосыңыз: құралмен кемінде екі аралық, құралсыз кемінде екі аралық керек.',
      en: 'Nothing to compare: the tool is off in every period with a value ({n:int}). Add periods with it: at least two stretches on and two off are needed.',
    },
  },
  ONOFF_TOO_LONG: {
    code: 'ONOFF_TOO_LONG',
    text: {
      ru: 'Слишком длинный ряд: периодов — {n:int}, можно до {most:int}. Сложите значения по неделям.',
      kk: 'Қатар тым ұзын: кезең — {n:int}, ең көбі — {most:int}. Мәндерді апта бойынша қосыңыз.',
      en: 'The series is too long: {n:int} periods, {most:int} at most. Add the values up by week.',
    },
  },
  ONOFF_ALPHA_PERCENT: {
    code: 'ONOFF_ALPHA_PERCENT',
    text: {
      ru: 'Уровень значимости больше 0,5: аргумент alpha, значение «{value}». Имелось в виду {value} %? Введите {value}% или долю, например 0,1.',
      kk: 'Маңыздылық деңгейі 0,5-тен үлкен: alpha аргументі, «{value}» мәні. {value}% дегіңіз келді ме? {value}% деп немесе үлесті жазыңыз, мысалы 0,1.',
      en: 'The significance level is above 0.5: argument alpha, value “{value}”. Did you mean {value}%? Enter {value}%, or a share such as 0.1.',
    },
  },
  ONOFF_ALPHA_REFUSED: {
    code: 'ONOFF_ALPHA_REFUSED',
    text: {
      ru: 'Недопустимый уровень значимости: аргумент alpha, значение «{value}». Введите число больше 0 и не больше 0,5, например 0,1.',
      kk: 'Рұқсат етілмеген маңыздылық деңгейі: alpha аргументі, «{value}» мәні. 0-ден үлкен, 0,5-тен аспайтын санды жазыңыз, мысалы 0,1.',
      en: 'Significance level not allowed: the argument alpha, value “{value}”. Enter a number above 0 and up to 0.5, for example 0.1.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
