import type { Localized } from '../../core/lang';

/** Sentences of the manager's summary by code. */
export const FINDINGS = {
  plan_short: {
    ru: 'До плана не хватает {gap:sum} выручки: факт {actual:sum}, план {plan:sum}. Период с {period:day}, каналов: {n:int}. Основа — {label}.',
    kk: 'Түсім жоспардан {gap:sum} кем: факт {actual:sum}, жоспар {plan:sum}. Уақыт аралығының басы — {period:day}, арна саны: {n:int}. Негізі — {label}.',
    en: 'Revenue is {gap:sum} short of plan: actual {actual:sum}, plan {plan:sum}. Period from {period:day}, channels: {n:int}. Basis: {label}.',
  },
  plan_reached: {
    ru: 'План по выручке выполнен: факт {actual:sum}, план {plan:sum}, разница {gap:sum}. Период с {period:day}, каналов: {n:int}. Основа — {label}.',
    kk: 'Түсім жоспары орындалды: факт {actual:sum}, жоспар {plan:sum}, айырма {gap:sum}. Уақыт аралығының басы — {period:day}, арна саны: {n:int}. Негізі — {label}.',
    en: 'Revenue has reached the plan: actual {actual:sum}, plan {plan:sum}, difference {gap:sum}. Period from {period:day}, channels: {n:int}. Basis: {label}.',
  },
  plan_running: {
    ru: 'Период плана ещё идёт, до {end:day}. План взят целиком, поэтому отставание пока ожидаемо.',
    kk: 'Жоспардың уақыт аралығы әлі біткен жоқ, соңғы күні — {end:day}. Жоспар толық алынған, сондықтан әзірге артта қалу қалыпты.',
    en: 'The period of the plan goes on up to {end:day}. The plan is taken whole, so being behind is to be expected.',
  },
  plan_undated: {
    ru: 'Выручка к плану: факт {actual:sum}, план {plan:sum}, разница {gap:sum}. Периода у строк нет, каналов: {n:int}. Основа — {label}.',
    kk: 'Түсім жоспармен салыстырғанда: факт {actual:sum}, жоспар {plan:sum}, айырма {gap:sum}. Жолдарда уақыт аралығы жоқ, арна саны: {n:int}. Негізі — {label}.',
    en: 'Revenue against plan: actual {actual:sum}, plan {plan:sum}, difference {gap:sum}. The rows name no period, channels: {n:int}. Basis: {label}.',
  },
  base_short: {
    ru: 'До базы не хватает {gap:sum} прибыли {period}: сейчас {now:sum}, база {base:sum}. Основа — {label}.',
    kk: 'Базалық деңгейге {period} {gap:sum} пайда жетпейді: қазір {now:sum}, базалық {base:sum}. Негізі — {label}.',
    en: 'Profit is {gap:sum} {period} short of base: now {now:sum}, base {base:sum}. Basis: {label}.',
  },
  maximal_short: {
    ru: 'База достигнута. До максимума не хватает {gap:sum} прибыли {period}: сейчас {now:sum}, максимум {maximal:sum}. Основа — {label}.',
    kk: 'Базалық деңгейге жетті. Ең жоғары деңгейге {period} {gap:sum} пайда жетпейді: қазір {now:sum}, ең жоғары {maximal:sum}. Негізі — {label}.',
    en: 'Base is reached. Profit is {gap:sum} {period} short of the maximum: now {now:sum}, maximum {maximal:sum}. Basis: {label}.',
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
  step_growth_range: {
    ru: 'Следующий шаг — создать задачу по точке контакта «{name}»: от {low:money} до {high:money} {period} (n\u00a0=\u00a0{n:int}). Основа — {label}.',
    kk: 'Келесі қадам — «{name}» жанасу нүктесі бойынша тапсырма жасау: {period} {low:money}–{high:money} (n\u00a0=\u00a0{n:int}). Негізі — {label}.',
    en: 'Next step: make a task of the touchpoint “{name}”, {low:money} to {high:money} {period} (n\u00a0=\u00a0{n:int}). Basis: {label}.',
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
    ru: 'Точек роста с суммой пока нет: {reasons}. Что сделать, сказано на экране «Точки роста».',
    kk: 'Сомасы бар өсу нүктесі әзірге жоқ: {reasons}. Не істеу керегі «Өсу нүктелері» экранында айтылған.',
    en: 'There are no growth points with a sum yet: {reasons}. The screen “Growth points” says what to do.',
  },
  no_points: {
    ru: 'Точек роста пока нет: для них нужны принятые визиты и важность точек контакта (QFD). Чего не хватает, сказано на экране «Точки роста».',
    kk: 'Өсу нүктелері әзірге жоқ: оларға қабылданған визиттер мен жанасу нүктелерінің маңыздылығы (QFD) керек. Не жетпейтіні «Өсу нүктелері» экранында айтылған.',
    en: 'There are no growth points yet: they take accepted visits and the importance of touchpoints (QFD). The screen “Growth points” says what is missing.',
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
