import type { FindingTask } from '../../core/finding';

type TaskText = Pick<FindingTask, 'goal' | 'criterion'>;

const GOAL: TaskText['goal'] = {
  ru: 'Опыт клиента в точке контакта «{name}» не хуже целевого',
  kk: '«{name}» жанасу нүктесіндегі клиент тәжірибесі нысанадан төмен емес',
  en: 'Customers’ experience at the touchpoint “{name}” is as good as the target',
};

/** What a mean clearly below the target asks for. */
export const REACH_TARGET: TaskText = {
  goal: GOAL,
  criterion: {
    ru: 'Визит перепроверки оценивает точку контакта «{name}» не ниже целевой {target} (сейчас в среднем {mean}).',
    kk: 'Қайта тексеру визиті «{name}» жанасу нүктесіне нысаналы балдан ({target}) төмен баға бермейді (қазір орташа балл {mean}).',
    en: 'A recheck visit rates the touchpoint “{name}” at the target {target} or above (the mean is {mean} now).',
  },
};

/** What a clear fall against the wave before asks for. */
export const UNDO_FALL: TaskText = {
  goal: GOAL,
  criterion: {
    ru: 'Причина снижения в точке контакта «{name}» найдена, и визит перепроверки оценивает её не ниже {before} (сейчас в среднем {mean}).',
    kk: '«{name}» жанасу нүктесіндегі төмендеудің себебі табылды, қайта тексеру визиті оған {before} балдан төмен баға бермейді (қазір орташа балл {mean}).',
    en: 'The cause of the fall at the touchpoint “{name}” is found, and a recheck visit rates it at {before} or above (the mean is {mean} now).',
  },
};
