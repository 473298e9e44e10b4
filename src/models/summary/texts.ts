import type { Localized } from '../../core/lang';

/** Sentences of the manager's summary by code. */
export const FINDINGS = {
  plan_short: {
    ru: 'До плана не хватает {gap:money} выручки: факт {actual:money}, план {plan:money}. Период с {period:day}, каналов: {n:int}. Основа — {label}.',
    kk: 'Түсім жоспардан {gap:money} кем: факт {actual:money}, жоспар {plan:money}. Уақыт аралығының басы — {period:day}, арна саны: {n:int}. Негізі — {label}.',
    en: 'Revenue is {gap:money} short of plan: actual {actual:money}, plan {plan:money}. Period from {period:day}, channels: {n:int}. Basis: {label}.',
  },
  plan_reached: {
    ru: 'План по выручке выполнен: факт {actual:money}, план {plan:money}, разница {gap:money}. Период с {period:day}, каналов: {n:int}. Основа — {label}.',
    kk: 'Түсім жоспары орындалды: факт {actual:money}, жоспар {plan:money}, айырма {gap:money}. Уақыт аралығының басы — {period:day}, арна саны: {n:int}. Негізі — {label}.',
    en: 'Revenue has reached the plan: actual {actual:money}, plan {plan:money}, difference {gap:money}. Period from {period:day}, channels: {n:int}. Basis: {label}.',
  },
  plan_undated: {
    ru: 'Выручка к плану: факт {actual:money}, план {plan:money}, разница {gap:money}. Периода у строк нет, каналов: {n:int}. Основа — {label}.',
    kk: 'Түсім жоспармен салыстырғанда: факт {actual:money}, жоспар {plan:money}, айырма {gap:money}. Жолдарда уақыт аралығы жоқ, арна саны: {n:int}. Негізі — {label}.',
    en: 'Revenue against plan: actual {actual:money}, plan {plan:money}, difference {gap:money}. The rows name no period, channels: {n:int}. Basis: {label}.',
  },
  base_short: {
    ru: 'До базы не хватает {gap:money} прибыли {period}: сейчас {now:money}, база {base:money}. Основа — {label}.',
    kk: 'Базалық деңгейге {period} {gap:money} пайда жетпейді: қазір {now:money}, базалық {base:money}. Негізі — {label}.',
    en: 'Profit is {gap:money} {period} short of base: now {now:money}, base {base:money}. Basis: {label}.',
  },
  maximal_short: {
    ru: 'База достигнута. До максимума не хватает {gap:money} прибыли {period}: сейчас {now:money}, максимум {maximal:money}. Основа — {label}.',
    kk: 'Базалық деңгейге жетті. Ең жоғары деңгейге {period} {gap:money} пайда жетпейді: қазір {now:money}, ең жоғары {maximal:money}. Негізі — {label}.',
    en: 'Base is reached. Profit is {gap:money} {period} short of the maximum: now {now:money}, maximum {maximal:money}. Basis: {label}.',
  },
  at_maximum: {
    ru: 'Прибыль {period} уже на уровне максимума: {now:money}. Чтобы расти дальше, пересмотрите уровни. Основа — {label}.',
    kk: 'Пайда ең жоғары деңгейге жетті: {period} {now:money}. Әрі қарай өсу үшін деңгейлерді қайта қараңыз. Негізі — {label}.',
    en: 'Profit {period} is at its maximum already: {now:money}. To grow further, review the levels. Basis: {label}.',
  },
  equal: {
    ru: 'Прибыль на всех уровнях одна: {now:money} {period}. Впишите на лист «{sheet}», чем база и максимум отличаются от минимума. Основа — {label}.',
    kk: 'Пайда барлық деңгейде бірдей: {period} {now:money}. «{sheet}» парағына базалық және ең жоғары деңгейдің ең төменнен айырмасын жазыңыз. Негізі — {label}.',
    en: 'Profit is the same on all levels: {now:money} {period}. Enter on sheet “{sheet}” how base and maximum differ from the minimum. Basis: {label}.',
  },
  joint: {
    ru: 'Все этапы вместе могут дать от {low:money} до {high:money} {period}, если дойдут до своего уровня. Точки роста ниже не складываются. Основа — {label}.',
    kk: 'Барлық кезең өз деңгейіне жетсе, бірге {period} {low:money}–{high:money} бере алады. Төмендегі өсу нүктелері қосылмайды. Негізі — {label}.',
    en: 'All stages together could give {low:money} to {high:money} {period} if they reached their level. The growth points below do not add up. Basis: {label}.',
  },
  joint_high: {
    ru: 'Все этапы вместе могут дать до {high:money} {period}, если дойдут до максимума. Точки роста ниже не складываются. Основа — {label}.',
    kk: 'Барлық кезең ең жоғары деңгейге жетсе, бірге {period} көп дегенде {high:money} бере алады. Төмендегі өсу нүктелері қосылмайды. Негізі — {label}.',
    en: 'All stages together could give up to {high:money} {period} if they reached the maximum. The growth points below do not add up. Basis: {label}.',
  },
  step_due: {
    ru: 'Следующий шаг — задача {code}: «{cause}». Ответственный: {owner}, срок: {due:day}.',
    kk: 'Келесі қадам — {code} тапсырмасы: «{cause}». Жауапты: {owner}, мерзімі: {due:day}.',
    en: 'Next step: task {code}, “{cause}”. Owner: {owner}, due: {due:day}.',
  },
  step_late: {
    ru: 'Следующий шаг — задача {code}: «{cause}». Ответственный: {owner}. Срок прошёл: {due:day}.',
    kk: 'Келесі қадам — {code} тапсырмасы: «{cause}». Жауапты: {owner}. Мерзімі өтті: {due:day}.',
    en: 'Next step: task {code}, “{cause}”. Owner: {owner}. It was due: {due:day}.',
  },
  step_undated: {
    ru: 'Следующий шаг — задача {code}: «{cause}». Ответственный: {owner}. Назначьте срок.',
    kk: 'Келесі қадам — {code} тапсырмасы: «{cause}». Жауапты: {owner}. Мерзімін белгілеңіз.',
    en: 'Next step: task {code}, “{cause}”. Owner: {owner}. Set a due date.',
  },
  step_nobody: {
    ru: 'Следующий шаг — задача {code}: «{cause}». Ответственного нет: назначьте его.',
    kk: 'Келесі қадам — {code} тапсырмасы: «{cause}». Жауапты адам жоқ: оны белгілеңіз.',
    en: 'Next step: task {code}, “{cause}”. It has no owner: name one.',
  },
  step_growth: {
    ru: 'Следующий шаг — создать задачу по точке контакта «{name}»: до {high:money} {period} (n\u00a0=\u00a0{n:int}). Основа — {label}.',
    kk: 'Келесі қадам — «{name}» жанасу нүктесі бойынша тапсырма жасау: {period} көп дегенде {high:money} (n\u00a0=\u00a0{n:int}). Негізі — {label}.',
    en: 'Next step: make a task of the touchpoint “{name}”, up to {high:money} {period} (n\u00a0=\u00a0{n:int}). Basis: {label}.',
  },
  tasks: {
    ru: 'Открытых задач: {n:int}, из них просрочено: {late:int}.',
    kk: 'Ашық тапсырма: {n:int}, соның ішінде мерзімі өткені: {late:int}.',
    en: 'Open tasks: {n:int}, of them overdue: {late:int}.',
  },
  no_tasks: {
    ru: 'Открытых задач нет. Задачи создаются из выводов отчётов кнопкой «Создать задачу».',
    kk: 'Ашық тапсырма жоқ. Тапсырмалар есеп қорытындыларынан «Тапсырма жасау» түймесімен жасалады.',
    en: 'There are no open tasks. Tasks are made of the findings of reports by the button “Make a task”.',
  },
  no_growth: {
    ru: 'Точек роста с суммой пока нет: {reasons}.',
    kk: 'Сомасы бар өсу нүктесі әзірге жоқ: {reasons}.',
    en: 'There are no growth points with a sum yet: {reasons}.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Titles of the summary's tables. */
export const TITLES = {
  levels: {
    ru: 'Три уровня ({period}) · ○ допущение',
    kk: 'Үш деңгей ({period}) · ○ жорамал',
    en: 'Three levels ({period}) · ○ assumed',
  },
  growth: {
    ru: 'Точки роста ({period}), не складываются · ○ допущение',
    kk: 'Өсу нүктелері ({period}), қосылмайды · ○ жорамал',
    en: 'Growth points ({period}), they do not add up · ○ assumed',
  },
  tasks: { ru: 'Открытые задачи', kk: 'Ашық тапсырмалар', en: 'Open tasks' },
} as const satisfies Readonly<Record<string, Localized>>;
