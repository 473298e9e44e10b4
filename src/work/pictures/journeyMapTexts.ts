import type { Localized } from '../../core/lang';

/** Words of the customer journey map. */
export const JOURNEY_MAP_TEXTS = {
  title: { ru: 'Карта пути клиента', kk: 'Клиент жолының картасы', en: 'Customer journey map' },
  source: {
    ru: 'Источник: лист «{sheet}» · точек контакта: {n:int} · важность {judged} · оценки {measured}',
    kk: 'Дереккөз: «{sheet}» парағы · жанасу нүктесі: {n:int} · маңыздылық {judged} · балдар {measured}',
    en: 'Source: sheet “{sheet}” · touchpoints: {n:int} · importance {judged} · ratings {measured}',
  },
  noStage: { ru: 'без этапа', kk: 'кезеңі жоқ', en: 'no stage' },
  stageShare: { ru: '{share:percent} баллов', kk: 'Ұпай үлесі {share:percent}', en: '{share:percent} of points' },

  evidence: {
    ru: '{text} · {source}',
    kk: '{text} · {source}',
    en: '{text} · {source}',
  },

  above: {
    ru: 'выше целевой {target}: {mean} (n\u00a0=\u00a0{n:int})',
    kk: 'нысаналы {target} балдан жоғары: {mean} (n\u00a0=\u00a0{n:int})',
    en: 'above the target {target}: {mean} (n\u00a0=\u00a0{n:int})',
  },
  on: {
    ru: 'на уровне целевой {target}: {mean} (n\u00a0=\u00a0{n:int})',
    kk: 'нысаналы {target} балға тең: {mean} (n\u00a0=\u00a0{n:int})',
    en: 'on the target {target}: {mean} (n\u00a0=\u00a0{n:int})',
  },
  below: {
    ru: 'ниже целевой {target}: {mean} (n\u00a0=\u00a0{n:int})',
    kk: 'нысаналы {target} балдан төмен: {mean} (n\u00a0=\u00a0{n:int})',
    en: 'below the target {target}: {mean} (n\u00a0=\u00a0{n:int})',
  },
  noTarget: {
    ru: '{mean} (n\u00a0=\u00a0{n:int}), целевой оценки нет',
    kk: '{mean} (n\u00a0=\u00a0{n:int}), нысаналы балл жоқ',
    en: '{mean} (n\u00a0=\u00a0{n:int}), no target',
  },
  few: { ru: 'мало оценок ({n:int})', kk: 'балл аз ({n:int})', en: 'too few ratings ({n:int})' },
  none: { ru: 'не измерено', kk: 'өлшенбеген', en: 'not measured' },

  money: {
    ru: '{low}–{high} · {assumed}',
    kk: '{low}–{high} · {assumed}',
    en: '{low}–{high} · {assumed}',
  },
  moneyTo: { ru: 'до {high} · {assumed}', kk: 'ең көбі {high} · {assumed}', en: 'up to {high} · {assumed}' },

  noImportance: {
    ru: 'Важность ещё не посчитана, поэтому все карточки одного размера. Постройте отчёт QFD.',
    kk: 'Маңыздылық әлі есептелмеген, сондықтан карточкалардың бәрі бірдей. QFD есебін құрыңыз.',
    en: 'Importance is not computed yet, so all cards have one size. Build the QFD report.',
  },
  someImportance: {
    ru: 'Точек контакта без важности: {n:int}. Постройте отчёт QFD заново.',
    kk: 'Маңыздылығы есептелмеген жанасу нүктесі: {n:int}. QFD есебін қайта құрыңыз.',
    en: 'Touchpoints without importance: {n:int}. Build the QFD report again.',
  },
  noRatings: {
    ru: 'Оценок пока нет. Они появятся после визитов тайных покупателей.',
    kk: 'Әзірге балл жоқ. Балдар құпия сатып алушылардың визиттерінен кейін пайда болады.',
    en: 'No ratings yet. They appear after visits by mystery shoppers.',
  },
  stageless: {
    ru: 'Точек контакта без этапа: {n:int}. Выберите этап из списка на листе «{sheet}».',
    kk: 'Кезеңі көрсетілмеген жанасу нүктесі: {n:int}. «{sheet}» парағында кезеңді тізімнен таңдаңыз.',
    en: 'Touchpoints without a stage: {n:int}. Choose a stage from the list on sheet “{sheet}”.',
  },
  nameless: {
    ru: 'Точек контакта без названия: {n:int}. Впишите названия на лист «{sheet}».',
    kk: 'Атауы жоқ жанасу нүктесі: {n:int}. Атауларын «{sheet}» парағына жазыңыз.',
    en: 'Touchpoints without a name: {n:int}. Write their names on sheet “{sheet}”.',
  },

  legendSize: {
    ru: 'Высота карточки и полоса под ней — доля баллов QFD.',
    kk: 'Карточканың биіктігі мен астындағы жолақ — QFD ұпайының үлесі.',
    en: 'The height of a card and the bar below it: the share of QFD points.',
  },
  legendSigns: {
    ru: '{above} выше целевой оценки, {on} на уровне целевой, {below} ниже целевой. Разница может быть случайной.',
    kk: '{above} нысаналы балдан жоғары, {on} нысаналы балға тең, {below} нысаналы балдан төмен. Айырма кездейсоқ болуы мүмкін.',
    en: '{above} above the target, {on} on the target, {below} below the target. The difference may be chance.',
  },
  legendMoney: {
    ru: '{assumed}: прибыль за период, если этап дойдёт до своего уровня. Суммы точек контакта не складываются.',
    kk: '{assumed}: кезең өз деңгейіне жетсе, бір уақыт аралығындағы пайда. Жанасу нүктелерінің сомалары қосылмайды.',
    en: '{assumed}: profit of one period if the stage reached its level. Sums of touchpoints do not add up.',
  },
  legendNone: {
    ru: '{none} не измерено, или оценок меньше {least:int}: для вывода мало.',
    kk: '{none} өлшенбеген немесе балл саны аз: қорытындыға кемінде {least:int} керек.',
    en: '{none} not measured, or fewer than {least:int} ratings: too few to conclude.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
