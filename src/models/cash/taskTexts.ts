import type { FindingTask } from '../../core/finding';
import type { MetricUnit } from '../../data/cash/metrics';

const MORE_PROFIT: FindingTask['goal'] = {
  ru: 'Прибыль больше на {gain:money} {period}',
  kk: 'Пайда {gain:money} артық ({period})',
  en: 'Profit is {gain:money} higher {period}',
};

const RAISED: FindingTask = {
  goal: MORE_PROFIT,
  criterion: {
    ru: 'Показатель «{metric}» дошёл до {target} (на базе {now}).',
    kk: '«{metric}» көрсеткіші мынаған жетті: {target} (базалық деңгейде {now}).',
    en: '“{metric}” has reached {target} ({now} at base).',
  },
};

const RAISED_PEOPLE: FindingTask = {
  goal: MORE_PROFIT,
  criterion: {
    ru: 'Показатель «{metric}» дошёл до {target:int} (на базе {now:int}).',
    kk: '«{metric}» көрсеткіші мынаған жетті: {target:int} (базалық деңгейде {now:int}).',
    en: '“{metric}” has reached {target:int} ({now:int} at base).',
  },
};

const RAISED_SHARE: FindingTask = {
  goal: MORE_PROFIT,
  criterion: {
    ru: 'Показатель «{metric}» дошёл до {target:percent} (на базе {now:percent}).',
    kk: '«{metric}» көрсеткіші мынаған жетті: {target:percent} (базалық деңгейде {now:percent}).',
    en: '“{metric}” has reached {target:percent} ({now:percent} at base).',
  },
};

const RAISED_MONEY: FindingTask = {
  goal: MORE_PROFIT,
  criterion: {
    ru: 'Показатель «{metric}» дошёл до {target:money} (на базе {now:money}).',
    kk: '«{metric}» көрсеткіші мынаған жетті: {target:money} (базалық деңгейде {now:money}).',
    en: '“{metric}” has reached {target:money} ({now:money} at base).',
  },
};

/** What the metric that gives most asks for, by what it is counted in. */
export function raiseTask(unit: MetricUnit): FindingTask {
  switch (unit) {
    case 'people':
      return RAISED_PEOPLE;
    case 'share':
      return RAISED_SHARE;
    case 'money':
      return RAISED_MONEY;
    default:
      return RAISED;
  }
}

/** What several metrics that give the same ask for. */
export const RAISE_ONE: FindingTask = {
  goal: MORE_PROFIT,
  criterion: {
    ru: 'Один из показателей {metrics:names} дошёл до максимума.',
    kk: '{metrics:names} көрсеткіштерінің бірі ең жоғары деңгейге жетті.',
    en: 'One of {metrics:names} has reached its maximum.',
  },
};

/** What a loss asks for. */
export const COVER_COSTS: FindingTask = {
  goal: { ru: 'Работа без убытка', kk: 'Залалсыз жұмыс', en: 'Work without a loss' },
  criterion: {
    ru: 'В новом отчёте прибыль на уровне «{level}» не ниже нуля (сейчас {profit:money}).',
    kk: 'Жаңа есепте «{level}» деңгейіндегі пайда нөлден төмен емес (қазір {profit:money}).',
    en: 'In a new report profit at the level “{level}” is not below zero ({profit:money} now).',
  },
};

/** What numbers nobody measured ask for. */
export const MEASURE: FindingTask = {
  goal: {
    ru: 'Прибыль посчитана по данным, а не по допущениям',
    kk: 'Пайда жорамалмен емес, дерекпен есептелген',
    en: 'Profit is counted from data, not from assumptions',
  },
  criterion: {
    ru: 'Измеренных значений больше, чем сейчас ({measured:int} из {values:int}), и у каждого указан источник.',
    kk: 'Өлшенген мән қазіргіден көп (қазір {values:int} ішінен {measured:int}), әрқайсысының дереккөзі көрсетілген.',
    en: 'More values are measured than now ({measured:int} of {values:int}), each with its source.',
  },
};

/** What levels that do not differ ask for. */
export const TELL_LEVELS: FindingTask = {
  goal: {
    ru: 'Известно, сколько прибыли дают хорошая настройка и отточенный путь клиента',
    kk: 'Жақсы баптау мен мінсіз клиент жолы қанша пайда беретіні белгілі',
    en: 'It is known what good settings and a polished customer journey are worth',
  },
  criterion: {
    ru: 'На листе есть показатель, у которого минимум, база и максимум различаются и указан источник.',
    kk: 'Парақта ең төмен, базалық және ең жоғары мәні әртүрлі, дереккөзі көрсетілген көрсеткіш бар.',
    en: 'The sheet has a metric whose minimum, base and maximum differ, with a source.',
  },
};

/** What a total counted by another rule asks for. */
export const COUNT_ALIKE: FindingTask = {
  goal: {
    ru: 'Деньги все считают одинаково',
    kk: 'Ақшаны бәрі бірдей есептейді',
    en: 'Everybody counts the money alike',
  },
  criterion: {
    ru: 'Правило расчёта выбрано, в строке «{name}» и в отчёте одно число (сейчас {stated:money} и {own:money}).',
    kk: 'Есептеу ережесі таңдалды, «{name}» жолы мен есептегі сан бірдей (қазір {stated:money} және {own:money}).',
    en: 'The rule is chosen; the row “{name}” and the report show one number ({stated:money} and {own:money} now).',
  },
};
