import type { Localized } from '../../core/lang';

/** The channel of CRM rows without any tag. */
export const NO_TAG: Localized = { ru: 'Без метки', kk: 'Белгісі жоқ', en: 'No tag' };

/** Sentences a report on channels opens with; names of channels come as people and exports write them. */
export const FINDINGS = {
  revenue_below: {
    ru: 'Выручка ниже плана: план {plan:sum}, факт {actual:sum}, {gap:sum} ({relative:percent}; строк выгрузок — {n:int}).',
    kk: 'Түсім жоспардан төмен: жоспар {plan:sum}, факт {actual:sum}, {gap:sum} ({relative:percent}; экспорт жолы — {n:int}).',
    en: 'Revenue is below plan: plan {plan:sum}, actual {actual:sum}, {gap:sum} ({relative:percent}; {n:int} {n:plural:row|rows} of exports).',
  },
  revenue_above: {
    ru: 'Выручка выше плана: план {plan:sum}, факт {actual:sum}, +{gap:sum} (+{relative:percent}; строк выгрузок — {n:int}).',
    kk: 'Түсім жоспардан жоғары: жоспар {plan:sum}, факт {actual:sum}, +{gap:sum} (+{relative:percent}; экспорт жолы — {n:int}).',
    en: 'Revenue is above plan: plan {plan:sum}, actual {actual:sum}, +{gap:sum} (+{relative:percent}; {n:int} {n:plural:row|rows} of exports).',
  },
  revenue_met: {
    ru: 'Выручка равна плану: {plan:sum} (строк выгрузок — {n:int}).',
    kk: 'Түсім жоспарға тең: {plan:sum} (экспорт жолы — {n:int}).',
    en: 'Revenue equals the plan: {plan:sum} ({n:int} {n:plural:row|rows} of exports).',
  },
  cost_below: {
    ru: 'Затраты ниже плана: план {plan:sum}, факт {actual:sum}, {gap:sum} ({relative:percent}; строк выгрузок — {n:int}).',
    kk: 'Шығын жоспардан төмен: жоспар {plan:sum}, факт {actual:sum}, {gap:sum} ({relative:percent}; экспорт жолы — {n:int}).',
    en: 'Cost is below plan: plan {plan:sum}, actual {actual:sum}, {gap:sum} ({relative:percent}; {n:int} {n:plural:row|rows} of exports).',
  },
  cost_above: {
    ru: 'Затраты выше плана: план {plan:sum}, факт {actual:sum}, +{gap:sum} (+{relative:percent}; строк выгрузок — {n:int}).',
    kk: 'Шығын жоспардан жоғары: жоспар {plan:sum}, факт {actual:sum}, +{gap:sum} (+{relative:percent}; экспорт жолы — {n:int}).',
    en: 'Cost is above plan: plan {plan:sum}, actual {actual:sum}, +{gap:sum} (+{relative:percent}; {n:int} {n:plural:row|rows} of exports).',
  },
  cost_met: {
    ru: 'Затраты равны плану: {plan:sum} (строк выгрузок — {n:int}).',
    kk: 'Шығын жоспарға тең: {plan:sum} (экспорт жолы — {n:int}).',
    en: 'Cost equals the plan: {plan:sum} ({n:int} {n:plural:row|rows} of exports).',
  },
  loss: {
    ru: 'Больше всего теряется на канале «{channel}»: затраты {cost:sum}, выручка с учётом маржи {earned:sum}, {gap:sum} (продаж: {n:int}). Проверьте его, прежде чем тратить дальше.',
    kk: 'Ең көп шығын келтіретіні — «{channel}» арнасы: шығын {cost:sum}, маржа ескерілген түсім {earned:sum}, {gap:sum} (сатылым: {n:int}). Әрі қарай жұмсамай тұрып, оны тексеріңіз.',
    en: 'Most is lost on the channel “{channel}”: cost {cost:sum}, revenue at the margin {earned:sum}, {gap:sum} ({n:int} {n:plural:sale|sales}). Look into it before spending more.',
  },
  loss_few: {
    ru: 'Затраты канала «{channel}» пока не окупились: затраты {cost:sum}, выручка с учётом маржи {earned:sum}, {gap:sum}. Продаж мало ({n:int}), для вывода рано.',
    kk: '«{channel}» арнасының шығыны әзірге өтелген жоқ: шығын {cost:sum}, маржа ескерілген түсім {earned:sum}, {gap:sum}. Сатылым аз ({n:int}), қорытынды жасауға ерте.',
    en: 'The channel “{channel}” has not paid back yet: cost {cost:sum}, revenue at the margin {earned:sum}, {gap:sum}. Too few sales ({n:int}) to conclude.',
  },
  best: {
    ru: 'Лучше всего окупается канал «{channel}»: ROMI {romi:percent} (продаж: {n:int}).',
    kk: 'Ең жақсы өтелетіні — «{channel}» арнасы: ROMI мәні {romi:percent} (сатылым: {n:int}).',
    en: 'The channel “{channel}” pays back best: ROMI {romi:percent} ({n:int} {n:plural:sale|sales}).',
  },
  no_leads: {
    ru: 'Затраты есть, а лидов в CRM нет: {cost:money}, каналов — {channels:int} ({names:names}{more}). Проверьте метки и выгрузку CRM.',
    kk: 'Шығын бар, ал CRM жүйесінде лид жоқ: {cost:money}, арна — {channels:int} ({names:names}{more}). Белгілер мен CRM экспортын тексеріңіз.',
    en: 'Cost without leads in the CRM: {cost:money}, {channels:int} {channels:plural:channel|channels} ({names:names}{more}). Check the tags and the CRM export.',
  },
  no_sales: {
    ru: 'Лиды есть, а продаж нет: лидов — {n:int}, каналов — {channels:int} ({names:names}{more}).',
    kk: 'Лид бар, ал сатылым жоқ: лид — {n:int}, арна — {channels:int} ({names:names}{more}).',
    en: 'Leads without sales: {n:int} {n:plural:lead|leads}, {channels:int} {channels:plural:channel|channels} ({names:names}{more}).',
  },
  unmatched_leads: {
    ru: 'С рекламой не сошлось лидов: {leads:int} из {n:int}, из них без меток — {untagged:int}, выручка {revenue:money}. Впишите метки на лист «Метки каналов».',
    kk: 'Жарнамамен сәйкес келмеген лид: {n:int} ішінен {leads:int}, оның ішінде белгісі жоғы — {untagged:int}, түсім {revenue:money}. Белгілерін «Арна белгілері» парағына жазыңыз.',
    en: 'Leads that match no ads: {leads:int} of {n:int}, without tags {untagged:int}, revenue {revenue:money}. Enter the tags on the sheet “Channel tags”.',
  },
  unmatched_cost: {
    ru: 'Метки рекламы, которых нет в CRM: {tags:int} ({names:names}{more}), затраты {cost:money}.',
    kk: 'CRM жүйесінде жоқ жарнама белгілері: {tags:int} ({names:names}{more}), шығын {cost:money}.',
    en: 'Tags of ads that the CRM does not have: {tags:int} ({names:names}{more}), cost {cost:money}.',
  },
  few_sales: {
    ru: 'Каналов, где продаж меньше {least:int}: {channels:int} ({names:names}{more}). ROMI и CAC здесь пока ничего не значат.',
    kk: 'Сатылым саны {least:int} дегеннен аз арна: {channels:int} ({names:names}{more}). Мұнда ROMI мен CAC мәндері әзірге ештеңе білдірмейді.',
    en: 'Channels with fewer than {least:int} sales: {channels:int} ({names:names}{more}). ROMI and CAC mean little here yet.',
  },
  no_impressions: {
    ru: 'Каналов без показов: {channels:int} ({names:names}{more}). CTR не посчитать, ячейка пустая.',
    kk: 'Көрсетілімі жоқ арна: {channels:int} ({names:names}{more}). CTR мәні есептелмейді, ұяшығы бос.',
    en: 'Channels without impressions: {channels:int} ({names:names}{more}). There is no CTR, its cell is empty.',
  },
  clicks_above: {
    ru: 'Кликов больше, чем показов: канал «{channel}», кликов — {clicks:int}, показов — {impressions:int}. Проверьте столбцы выгрузки: {sheets:names}.',
    kk: 'Клик көрсетілімнен көп: «{channel}» арнасы, клик — {clicks:int}, көрсетілім — {impressions:int}. Экспорт бағандарын тексеріңіз: {sheets:names}.',
    en: 'More clicks than impressions: channel “{channel}”, {clicks:int} clicks, {impressions:int} impressions. Check the columns of the export: {sheets:names}.',
  },
  plan_unspent: {
    ru: 'Каналов с планом затрат, у которых затраты не выгружены: {channels:int} ({names:names}{more}), план {plan:sum}. В разнице к плану там стоит ноль: добавьте выгрузку.',
    kk: 'Шығын жоспары бар, бірақ шығыны экспортта жоқ арна: {channels:int} ({names:names}{more}), жоспар {plan:sum}. Жоспармен айырмада онда нөл тұр: экспортын қосыңыз.',
    en: 'Channels with planned cost whose cost is in no export: {channels:int} ({names:names}{more}), plan {plan:sum}. The gap to plan takes it for zero: add the export.',
  },
  plan_only: {
    ru: 'Каналов, у которых есть план и нет факта: {channels:int} ({names:names}{more}). Проверьте названия в выгрузках.',
    kk: 'Жоспары бар, факті жоқ арна: {channels:int} ({names:names}{more}). Экспорттардағы атауларды тексеріңіз.',
    en: 'Channels with a plan and nothing actual: {channels:int} ({names:names}{more}). Check their names in the exports.',
  },
  actual_only: {
    ru: 'Каналов, у которых есть факт и нет плана: {channels:int} ({names:names}{more}).',
    kk: 'Факті бар, жоспары жоқ арна: {channels:int} ({names:names}{more}).',
    en: 'Channels that are not in the plan: {channels:int} ({names:names}{more}).',
  },
  zero: {
    ru: 'В выгрузках одни нули (строк — {n:int}): считать нечего. Проверьте, те ли столбцы выбраны.',
    kk: 'Экспорттарда тек нөл тұр (жол — {n:int}): есептейтін ештеңе жоқ. Бағандар дұрыс таңдалғанын тексеріңіз.',
    en: 'The exports hold nothing but zeros ({n:int} {n:plural:row|rows}): there is nothing to count. Check that the right columns are chosen.',
  },
  no_ads: {
    ru: 'Выгрузки рекламы нет: затраты, показы и клики неизвестны (строк CRM — {n:int}). Подключите её на экране «Каналы».',
    kk: 'Жарнама экспорты жоқ: шығын, көрсетілім және клик белгісіз (CRM жолы — {n:int}). Оны «Арналар» экранында қосыңыз.',
    en: 'There is no export of ads: cost, impressions and clicks are not known ({n:int} {n:plural:row|rows} of the CRM). Connect one on the screen “Channels”.',
  },
  no_crm: {
    ru: 'Выгрузки CRM нет: лиды, продажи и выручка неизвестны (строк рекламы — {n:int}). Подключите её на экране «Каналы».',
    kk: 'CRM экспорты жоқ: лид, сатылым және түсім белгісіз (жарнама жолы — {n:int}). Оны «Арналар» экранында қосыңыз.',
    en: 'There is no export of the CRM: leads, sales and revenue are not known ({n:int} {n:plural:row|rows} of ads). Connect one on the screen “Channels”.',
  },
  no_plan: {
    ru: 'Плана каналов нет, показан только факт. Заполните лист «План каналов»; создать его можно на экране «Каналы».',
    kk: 'Арналар жоспары жоқ, тек факт көрсетілген. «Арналар жоспары» парағын толтырыңыз; оны «Арналар» экранында жасауға болады.',
    en: 'There is no plan of channels, only actual numbers are shown. Fill in the sheet “Channel plan”; the screen “Channels” makes it.',
  },
  alike: {
    ru: 'Похожие названия каналов: «{first}» и «{second}». Если это один канал, назовите его одинаково.',
    kk: 'Ұқсас арна атаулары: «{first}» және «{second}». Бұл бір арна болса, бірдей атаңыз.',
    en: 'Channel names that look alike: “{first}” and “{second}”. If it is one channel, name it alike.',
  },
  one_channel: {
    ru: 'Канал только один: «{channel}». Сравнивать его не с чем.',
    kk: 'Арна біреу ғана: «{channel}». Оны салыстыратын ештеңе жоқ.',
    en: 'There is one channel only: “{channel}”. It has nothing to be compared with.',
  },
  unfinished: {
    ru: 'Период плана ещё идёт: выгрузки по {to:day}, период до {end:day}. План взят целиком, поэтому отставание пока ожидаемо.',
    kk: 'Жоспардың уақыт аралығы әлі біткен жоқ: экспорттардың соңғы күні — {to:day}, аралықтың соңғы күні — {end:day}. Жоспар толық алынған, сондықтан әзірге артта қалу қалыпты.',
    en: 'The period of the plan goes on: exports up to {to:day}, period up to {end:day}. The plan is taken whole, so being behind is to be expected.',
  },
  cut: {
    ru: 'Выбранные дни не совпадают с периодами плана. План взят целиком, факт — только за эти дни.',
    kk: 'Таңдалған күндер жоспардың уақыт аралықтарына сәйкес емес. Жоспар толық, ал факт тек осы күндерден алынған.',
    en: 'The chosen days are not whole periods of the plan. The plan is taken whole, the actual numbers of these days only.',
  },
  dayless: {
    ru: 'Строк выгрузок без даты: {rows:int} из {n:int}. По периодам плана они не разнесены.',
    kk: 'Күні жоқ экспорт жолы: {n:int} ішінен {rows:int}. Олар жоспардың уақыт аралықтарына бөлінбеген.',
    en: 'Rows of exports without a day: {rows:int} of {n:int}. They belong to no period of the plan.',
  },
  margin_assumed: {
    ru: 'Маржа принята за 100\u00a0%: ROMI здесь выше настоящей. Укажите маржу в настройках.',
    kk: 'Маржа 100% деп алынды: мұндағы ROMI нақтысынан жоғары. Маржаны баптауларда көрсетіңіз.',
    en: 'The margin is taken as 100%: ROMI here is higher than the real one. Give the margin in the settings.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Rows of the plan and of tags that could not be used. */
export const LEFT_OUT = {
  planPeriod: {
    ru: 'Строк плана без даты периода: {rows:int} (лист «{sheet}»: {cells}). Введите любой день периода',
    kk: 'Күні жоқ жоспар жолы: {rows:int} («{sheet}» парағы: {cells}). Уақыт аралығының кез келген күнін жазыңыз',
    en: 'Rows of the plan without a date: {rows:int} (sheet “{sheet}”: {cells}). Enter any day of the period',
  },
  planChannel: {
    ru: 'Строк плана без канала: {rows:int} (лист «{sheet}»: {cells}). Впишите канал',
    kk: 'Арнасы жоқ жоспар жолы: {rows:int} («{sheet}» парағы: {cells}). Арнаны жазыңыз',
    en: 'Rows of the plan without a channel: {rows:int} (sheet “{sheet}”: {cells}). Enter the channel',
  },
  planNumber: {
    ru: 'Строк плана, где вместо числа другое: {rows:int} (лист «{sheet}»: {cells}). Введите числа',
    kk: 'Сан орнында басқа мән тұрған жоспар жолы: {rows:int} («{sheet}» парағы: {cells}). Сандарды жазыңыз',
    en: 'Rows of the plan with something else in place of a number: {rows:int} (sheet “{sheet}”: {cells}). Enter numbers',
  },
  planNegative: {
    ru: 'Строк плана с отрицательным числом: {rows:int} (лист «{sheet}»: {cells}). Введите числа не меньше нуля',
    kk: 'Теріс саны бар жоспар жолы: {rows:int} («{sheet}» парағы: {cells}). Нөлден кем емес сандарды жазыңыз',
    en: 'Rows of the plan with a negative number: {rows:int} (sheet “{sheet}”: {cells}). Enter numbers not below zero',
  },
  planTwice: {
    ru: 'Строк плана с каналом, который в этом периоде уже есть: {rows:int} (лист «{sheet}»: {cells}). Считается первая строка',
    kk: 'Арнасы осы уақыт аралығында бұрын жазылған жоспар жолы: {rows:int} («{sheet}» парағы: {cells}). Бірінші жол есептеледі',
    en: 'Rows of the plan whose channel is there already in the period: {rows:int} (sheet “{sheet}”: {cells}). The first row counts',
  },
  tagChannel: {
    ru: 'Меток без канала: {rows:int} (лист «{sheet}»: {cells}). Впишите канал',
    kk: 'Арнасы жоқ белгі: {rows:int} («{sheet}» парағы: {cells}). Арнаны жазыңыз',
    en: 'Tags without a channel: {rows:int} (sheet “{sheet}”: {cells}). Enter the channel',
  },
  tagBlank: {
    ru: 'Строк, где не указана ни одна метка: {rows:int} (лист «{sheet}»: {cells}). Впишите хотя бы одну',
    kk: 'Бірде-бір белгісі жоқ жол: {rows:int} («{sheet}» парағы: {cells}). Кемінде біреуін жазыңыз',
    en: 'Rows without a single tag: {rows:int} (sheet “{sheet}”: {cells}). Enter one at least',
  },
  tagTwice: {
    ru: 'Меток, у которых выше уже указан другой канал: {rows:int} (лист «{sheet}»: {cells}). Считается первая строка',
    kk: 'Жоғарыда басқа арна көрсетілген белгі: {rows:int} («{sheet}» парағы: {cells}). Бірінші жол есептеледі',
    en: 'Tags that have another channel further up: {rows:int} (sheet “{sheet}”: {cells}). The first row counts',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Titles of a report's parts. */
export const TITLES = {
  plan: { ru: 'План и факт по каналам', kk: 'Арналар бойынша жоспар мен факт', en: 'Plan and actual by channel' },
  metrics: { ru: 'Показатели каналов', kk: 'Арна көрсеткіштері', en: 'Metrics of channels' },
  byPeriod: {
    ru: 'План и факт по периодам',
    kk: 'Уақыт аралықтары бойынша жоспар мен факт',
    en: 'Plan and actual by period',
  },
  periods: { ru: 'Каналы по периодам', kk: 'Уақыт аралықтары бойынша арналар', en: 'Channels by period' },
  unmatched: { ru: 'Что не сошлось', kk: 'Сәйкес келмегені', en: 'What did not match' },
  planSheet: { ru: 'Каналы – план', kk: 'Арналар – жоспар', en: 'Channels – plan' },
  metricsSheet: { ru: 'Каналы – показатели', kk: 'Арналар – көрсеткіштер', en: 'Channels – metrics' },
  byPeriodSheet: { ru: 'Каналы – сроки', kk: 'Арналар – мерзімдер', en: 'Channels – totals' },
  periodsSheet: { ru: 'Каналы – периоды', kk: 'Арналар – аралықтар', en: 'Channels – periods' },
  unmatchedSheet: { ru: 'Каналы – не сошлось', kk: 'Арналар – сәйкес емес', en: 'Channels – unmatched' },
  revenueChart: { ru: 'Выручка: план и факт', kk: 'Түсім: жоспар мен факт', en: 'Revenue: plan and actual' },
  romiChart: { ru: 'Окупаемость каналов (ROMI)', kk: 'Арналардың қайтарымы (ROMI)', en: 'ROMI of channels' },
} as const satisfies Readonly<Record<string, Localized>>;
