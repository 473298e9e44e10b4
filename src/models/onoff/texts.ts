import type { Localized } from '../../core/lang';

/** Beyond a handful rows of the log are counted only. */
export const LEFT_OUT = {
  more: {
    ru: 'Ещё замечаний к листу «{sheet}»: {rows:int}, все они — на экране «Проверка отключением»',
    kk: '«{sheet}» парағына тағы ескерту: {rows:int}, бәрі «Өшіріп-қосу сынағы» экранында',
    en: 'More remarks on sheet “{sheet}”: {rows:int}; the screen “On-off test” has all of them',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Sentences about a tool and a series; names come as people wrote them. `n` counts periods. */
export const FINDINGS = {
  more_good: {
    ru: '▲ С инструментом «{tool}» показатель «{series}» больше на {effect:short} {per} (от {low:short} до {high:short}; периодов с ним — {on:int}, без него — {off:int}; p {p:chance}). Держите его включённым.',
    kk: '▲ «{tool}» құралымен «{series}» көрсеткіші {per} {effect:short} бірлікке көп (төменгі шегі {low:short}, жоғарғысы {high:short}; онымен кезең — {on:int}, онсыз — {off:int}; p {p:chance}). Оны қосулы ұстаңыз.',
    en: '▲ With the tool “{tool}” the series “{series}” is higher by {effect:short} {per} ({low:short} to {high:short}; {on:int} {on:plural:period|periods} with it, {off:int} without; p {p:chance}). Keep it on.',
  },
  less_good: {
    ru: '▼ С инструментом «{tool}» показатель «{series}» меньше на {effect:short} {per}, и это хорошо (от {low:short} до {high:short}; периодов с ним — {on:int}, без него — {off:int}; p {p:chance}). Держите его включённым.',
    kk: '▼ «{tool}» құралымен «{series}» көрсеткіші {per} {effect:short} бірлікке аз, бұл жақсы (төменгі шегі {low:short}, жоғарғысы {high:short}; онымен кезең — {on:int}, онсыз — {off:int}; p {p:chance}). Оны қосулы ұстаңыз.',
    en: '▼ With the tool “{tool}” the series “{series}” is lower by {effect:short} {per}, which is good ({low:short} to {high:short}; {on:int} {on:plural:period|periods} with it, {off:int} without; p {p:chance}). Keep it on.',
  },
  more_bad: {
    ru: '▲ С инструментом «{tool}» показатель «{series}» больше на {effect:short} {per}, и это плохо (от {low:short} до {high:short}; периодов с ним — {on:int}, без него — {off:int}; p {p:chance}). Оставьте его выключенным: сэкономите его стоимость.',
    kk: '▲ «{tool}» құралымен «{series}» көрсеткіші {per} {effect:short} бірлікке көп, бұл жаман (төменгі шегі {low:short}, жоғарғысы {high:short}; онымен кезең — {on:int}, онсыз — {off:int}; p {p:chance}). Оны өшірулі қалдырыңыз: құны үнемделеді.',
    en: '▲ With the tool “{tool}” the series “{series}” is higher by {effect:short} {per}, which is bad ({low:short} to {high:short}; {on:int} {on:plural:period|periods} with it, {off:int} without; p {p:chance}). Leave it off and save what it costs.',
  },
  less_bad: {
    ru: '▼ С инструментом «{tool}» показатель «{series}» меньше на {effect:short} {per} (от {low:short} до {high:short}; периодов с ним — {on:int}, без него — {off:int}; p {p:chance}). Оставьте его выключенным: сэкономите его стоимость.',
    kk: '▼ «{tool}» құралымен «{series}» көрсеткіші {per} {effect:short} бірлікке аз (төменгі шегі {low:short}, жоғарғысы {high:short}; онымен кезең — {on:int}, онсыз — {off:int}; p {p:chance}). Оны өшірулі қалдырыңыз: құны үнемделеді.',
    en: '▼ With the tool “{tool}” the series “{series}” is lower by {effect:short} {per} ({low:short} to {high:short}; {on:int} {on:plural:period|periods} with it, {off:int} without; p {p:chance}). Leave it off and save what it costs.',
  },
  more: {
    ru: '▲ С инструментом «{tool}» показатель «{series}» больше на {effect:short} {per} (от {low:short} до {high:short}; периодов с ним — {on:int}, без него — {off:int}; p {p:chance}). Если больше — это лучше, держите его включённым.',
    kk: '▲ «{tool}» құралымен «{series}» көрсеткіші {per} {effect:short} бірлікке көп (төменгі шегі {low:short}, жоғарғысы {high:short}; онымен кезең — {on:int}, онсыз — {off:int}; p {p:chance}). Көп болғаны жақсы болса, оны қосулы ұстаңыз.',
    en: '▲ With the tool “{tool}” the series “{series}” is higher by {effect:short} {per} ({low:short} to {high:short}; {on:int} {on:plural:period|periods} with it, {off:int} without; p {p:chance}). If higher is better, keep it on.',
  },
  less: {
    ru: '▼ С инструментом «{tool}» показатель «{series}» меньше на {effect:short} {per} (от {low:short} до {high:short}; периодов с ним — {on:int}, без него — {off:int}; p {p:chance}). Если больше — это лучше, оставьте его выключенным: сэкономите его стоимость.',
    kk: '▼ «{tool}» құралымен «{series}» көрсеткіші {per} {effect:short} бірлікке аз (төменгі шегі {low:short}, жоғарғысы {high:short}; онымен кезең — {on:int}, онсыз — {off:int}; p {p:chance}). Көп болғаны жақсы болса, оны өшірулі қалдырыңыз: құны үнемделеді.',
    en: '▼ With the tool “{tool}” the series “{series}” is lower by {effect:short} {per} ({low:short} to {high:short}; {on:int} {on:plural:period|periods} with it, {off:int} without; p {p:chance}). If higher is better, leave it off and save what it costs.',
  },
  better_weigh: {
    ru: '▲ С инструментом «{tool}» показатель «{series}» лучше на {effect:short} {per} (от {low:short} до {high:short}; периодов с ним — {on:int}, без него — {off:int}; p {p:chance}). Другой показатель с ним хуже: взвесьте оба и решите, оставлять ли его.',
    kk: '▲ «{tool}» құралымен «{series}» көрсеткіші {per} {effect:short} бірлікке жақсы (төменгі шегі {low:short}, жоғарғысы {high:short}; онымен кезең — {on:int}, онсыз — {off:int}; p {p:chance}). Басқа көрсеткіш онымен нашар: екеуін салыстырып, оны қалдыру керек пе, шешіңіз.',
    en: '▲ With the tool “{tool}” the series “{series}” is better by {effect:short} {per} ({low:short} to {high:short}; {on:int} {on:plural:period|periods} with it, {off:int} without; p {p:chance}). Another series is worse with it: weigh both and decide whether it stays.',
  },
  worse_weigh: {
    ru: '▼ С инструментом «{tool}» показатель «{series}» хуже на {effect:short} {per} (от {low:short} до {high:short}; периодов с ним — {on:int}, без него — {off:int}; p {p:chance}). Другой показатель с ним лучше: взвесьте оба и решите, оставлять ли его.',
    kk: '▼ «{tool}» құралымен «{series}» көрсеткіші {per} {effect:short} бірлікке нашар (төменгі шегі {low:short}, жоғарғысы {high:short}; онымен кезең — {on:int}, онсыз — {off:int}; p {p:chance}). Басқа көрсеткіш онымен жақсы: екеуін салыстырып, оны қалдыру керек пе, шешіңіз.',
    en: '▼ With the tool “{tool}” the series “{series}” is worse by {effect:short} {per} ({low:short} to {high:short}; {on:int} {on:plural:period|periods} with it, {off:int} without; p {p:chance}). Another series is better with it: weigh both and decide whether it stays.',
  },
  watch: {
    ru: '● Инструмент «{tool}», возможно, влияет на «{series}»: {effect:short} {per} (от {low:short} до {high:short}; периодов — {n:int}). Проверок в отчёте — {tests:int}, среди стольких такое бывает и случайно (p {p:chance}). Продолжите проверку.',
    kk: '● «{tool}» құралы «{series}» көрсеткішіне әсер етуі мүмкін: {per} {effect:short} (төменгі шегі {low:short}, жоғарғысы {high:short}; кезең — {n:int}). Есептегі сынақ — {tests:int}, мұнша сынақта ондай жағдай кездейсоқ та болады (p {p:chance}). Сынақты жалғастырыңыз.',
    en: '● The tool “{tool}” may have an effect on “{series}”: {effect:short} {per} ({low:short} to {high:short}; {n:int} {n:plural:period|periods}). Among {tests:int} tests of the report such a thing happens by chance, too (p {p:chance}). Go on with the test.',
  },
  noise: {
    ru: '● «{tool}» и «{series}»: случайный разброс. Влияние {per} — где-то от {low:short} до {high:short} (периодов с ним — {on:int}, без него — {off:int}; p {p:chance}). Это не доказывает, что его нет.',
    kk: '● «{tool}» және «{series}»: кездейсоқ ауытқу. Әсерінің төменгі шегі {per} {low:short}, жоғарғысы {high:short} (онымен кезең — {on:int}, онсыз — {off:int}; p {p:chance}). Бұл әсері жоқ деген сөз емес.',
    en: '● “{tool}” and “{series}”: noise. The effect {per} is somewhere from {low:short} to {high:short} ({on:int} {on:plural:period|periods} with it, {off:int} without; p {p:chance}). That does not prove there is none.',
  },
  noise_apart: {
    ru: '● «{tool}» и «{series}»: от случайного разброса не отличить. Интервал влияния {per}, от {low:short} до {high:short}, в стороне от нуля, но такое влияние слишком часто выходит и случайно (периодов с ним — {on:int}, без него — {off:int}; p {p:chance}). Продолжите проверку.',
    kk: '● «{tool}» және «{series}»: кездейсоқ ауытқудан ажырату мүмкін емес. Әсер аралығы ({per}: төменгі шегі {low:short}, жоғарғысы {high:short}) нөлден тыс жатыр, бірақ ондай әсер кездейсоқ та тым жиі шығады (онымен кезең — {on:int}, онсыз — {off:int}; p {p:chance}). Сынақты жалғастырыңыз.',
    en: '● “{tool}” and “{series}”: cannot be told from noise. The interval of the effect {per}, {low:short} to {high:short}, lies apart from zero, but such an effect comes by chance too often ({on:int} {on:plural:period|periods} with it, {off:int} without; p {p:chance}). Go on with the test.',
  },
  trend: {
    ru: '– «{tool}» и «{series}»: до и после, от тренда не отделить (периодов с ним — {on:int}, без него — {off:int}). Показатель мог измениться и сам. Нужно хотя бы по два отрезка с инструментом и без него: выключите его ещё раз и снова включите.',
    kk: '– «{tool}» және «{series}»: бұрын және кейін, трендтен ажырату мүмкін емес (онымен кезең — {on:int}, онсыз — {off:int}). Көрсеткіш өздігінен де өзгеруі мүмкін. Құралмен де, онсыз да кемінде екі аралық керек: оны тағы бір рет өшіріп, қайта қосыңыз.',
    en: '– “{tool}” and “{series}”: before and after, cannot be told from the trend ({on:int} {on:plural:period|periods} with it, {off:int} without). The series may have changed by itself. Two stretches with the tool and two without are needed: switch it off once more and on again.',
  },
  few: {
    ru: '– «{tool}» и «{series}»: мало данных (периодов с ним — {on:int}, без него — {off:int}). Нужно ещё периодов: {more:int}, и с ним, и без него.',
    kk: '– «{tool}» және «{series}»: дерек аз (онымен кезең — {on:int}, онсыз — {off:int}). Тағы қажет кезең: {more:int}, онымен де, онсыз да.',
    en: '– “{tool}” and “{series}”: too little data ({on:int} {on:plural:period|periods} with it, {off:int} without). More periods needed, with it and without: {more:int}.',
  },
  few_drawn: {
    ru: '– «{tool}» и «{series}»: мало данных. Отрезков жребия с данными — {blocks:int}, для вывода нужно {need:int}.',
    kk: '– «{tool}» және «{series}»: дерек аз. Дерегі бар жеребе аралығы — {blocks:int}, қорытындыға {need:int} керек.',
    en: '– “{tool}” and “{series}”: too little data. {blocks:int} {blocks:plural:block|blocks} of the draw have data, {need:int} are needed to tell.',
  },
  few_regular: {
    ru: '– «{tool}» и «{series}»: мало данных. Инструмент переключали строго по кругу, поэтому его влияние не отличить от такого же круга в самом показателе (периодов — {n:int}). Выберите дни жребием.',
    kk: '– «{tool}» және «{series}»: дерек аз. Құрал бір ырғақпен ауыстырылған, сондықтан әсерін көрсеткіштің өзіндегі сондай ырғақтан ажырату мүмкін емес (кезең — {n:int}). Күндерді жеребемен таңдаңыз.',
    en: '– “{tool}” and “{series}”: too little data. The tool was switched in a strict rhythm, so its effect cannot be told from the same rhythm in the series ({n:int} {n:plural:period|periods}). Choose the days by lot.',
  },
  few_weekdays: {
    ru: '– «{tool}» и «{series}»: мало данных. Инструмент выключали всегда в одни и те же дни недели, поэтому его влияние не отличить от влияния этих дней (периодов — {n:int}). Выберите дни жребием.',
    kk: '– «{tool}» және «{series}»: дерек аз. Құрал әрқашан аптаның бірдей күндері өшірілген, сондықтан әсерін сол күндердің әсерінен ажырату мүмкін емес (кезең — {n:int}). Күндерді жеребемен таңдаңыз.',
    en: '– “{tool}” and “{series}”: too little data. The tool was always off on the same weekdays, so its effect cannot be told from theirs ({n:int} {n:plural:period|periods}). Choose the days by lot.',
  },
  few_tools: {
    ru: '– «{tool}» и «{series}»: мало данных. Периодов — {n:int}, этого не хватает на все инструменты сразу. Дождитесь новых данных или считайте по дням.',
    kk: '– «{tool}» және «{series}»: дерек аз. Кезең — {n:int}, бұл барлық құралға бірден жетпейді. Жаңа деректі күтіңіз немесе күн бойынша есептеңіз.',
    en: '– “{tool}” and “{series}”: too little data. {n:int} {n:plural:period|periods} are not enough for all tools at once. Wait for more data or count by day.',
  },
  few_states: {
    ru: '– «{tool}» и «{series}»: сравнивать не с чем. Периодов с данными, когда инструмент включён, — {on:int}, когда выключен, — {off:int}. Проверьте даты в журнале и данные за эти дни.',
    kk: '– «{tool}» және «{series}»: салыстыратын ештеңе жоқ. Құрал қосулы кездегі дерегі бар кезең — {on:int}, өшірулі кездегісі — {off:int}. Журналдағы күндерді және сол күндердің дерегін тексеріңіз.',
    en: '– “{tool}” and “{series}”: nothing to compare. Periods with data while the tool was on: {on:int}, while it was off: {off:int}. Check the dates in the log and the data of these days.',
  },
  twins: {
    ru: '– Инструменты «{tool}» и «{other}» выключали в одни и те же дни: кто из них влияет на «{series}», сказать нельзя (периодов — {n:int}). Выключайте их в разное время.',
    kk: '– «{tool}» және «{other}» құралдары бір күндері өшірілген: «{series}» көрсеткішіне қайсысы әсер ететінін айту мүмкін емес (кезең — {n:int}). Оларды әр уақытта өшіріңіз.',
    en: '– The tools “{tool}” and “{other}” were off on the same days: which of them has an effect on “{series}” cannot be told ({n:int} {n:plural:period|periods}). Switch them off at different times.',
  },
  inseparable: {
    ru: '– «{tool}» и «{series}»: отдельно не посчитать. Его выключения целиком совпадают с другими инструментами, днями недели или трендом (периодов — {n:int}). Выключайте его в другое время.',
    kk: '– «{tool}» және «{series}»: бөлек есептеу мүмкін емес. Оның өшірілуі басқа құралдармен, апта күндерімен немесе трендпен толық сәйкес келеді (кезең — {n:int}). Оны басқа уақытта өшіріңіз.',
    en: '– “{tool}” and “{series}”: cannot be told apart. Its days off coincide with other tools, with weekdays or with the trend ({n:int} {n:plural:period|periods}). Switch it off at another time.',
  },
  unswitched: {
    ru: 'Не переключали в эти дни: {names:names}{more}. Влияние таких инструментов по этим данным не узнать.',
    kk: 'Бұл күндері ауыстырылмаған: {names:names}{more}. Ондай құралдың әсерін осы деректен білу мүмкін емес.',
    en: 'Not switched in these days: {names:names}{more}. These data cannot tell what such tools do.',
  },
  drawn: {
    ru: '«{tool}»: дни выбраны жребием, поэтому учтены только они, с {from:day} по {to:day}, и переставлялись отрезки целиком.',
    kk: '«{tool}»: күндері жеребемен таңдалған, сондықтан тек солар ескерілді ({from:day}–{to:day}), аралықтар тұтас ауыстырылды.',
    en: '“{tool}”: its days were chosen by lot, so only they count, from {from:day} to {to:day}, and whole blocks were permuted.',
  },
  unfinished: {
    ru: '«{tool}»: жребий идёт до {to:day}, данные — по {last:day}. Вывод предварительный: дождитесь конца.',
    kk: '«{tool}»: жеребе {to:day} күніне дейін жүреді, дерек {last:day} күніне дейін. Қорытынды алдын ала: соңын күтіңіз.',
    en: '“{tool}”: its draw runs until {to:day}, the data until {last:day}. The result is preliminary: wait for the end.',
  },
  weekdays: {
    ru: '«{tool}»: в какой-то день недели его всегда включали или всегда выключали, поэтому влияние дней недели не вычтено и могло войти в результат. Точнее выйдет, если выбрать дни жребием.',
    kk: '«{tool}»: аптаның бір күнінде ол үнемі қосулы немесе үнемі өшірулі болған, сондықтан апта күндерінің әсері шегерілмеді және нәтижеге кіруі мүмкін. Күндер жеребемен таңдалса, дәлірек шығады.',
    en: '“{tool}”: on some weekday it was always on, or always off, so weekdays are not taken out and may be a part of the result. With days chosen by lot it is more exact.',
  },
  mixed: {
    ru: '«{tool}»: недель, внутри которых его переключали, — {mixed:int}, они не учтены. Считайте по дням или переключайте с понедельника.',
    kk: '«{tool}»: ішінде ауыстырылған апта — {mixed:int}, олар ескерілмеді. Күн бойынша есептеңіз немесе дүйсенбіден бастап ауыстырыңыз.',
    en: '“{tool}”: weeks within which it was switched: {mixed:int}, left out. Count by day, or switch on Mondays.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Titles of the parts. */
export const TITLES = {
  effects: { ru: 'Влияние инструментов', kk: 'Құралдардың әсері', en: 'Effects of tools' },
  effectsSheet: { ru: 'Влияние инструментов', kk: 'Құралдардың әсері', en: 'Effects of tools' },
  series: {
    ru: '«{series}» и инструмент «{tool}»',
    kk: '«{series}» және «{tool}» құралы',
    en: '“{series}” and the tool “{tool}”',
  },
  together: {
    ru: '«{series}» и инструмент «{tool}»: в среднем по {step} периодов',
    kk: '«{series}» және «{tool}» құралы: {step} кезеңнің орташасы',
    en: '“{series}” and the tool “{tool}”: means of {step} periods',
  },
} as const satisfies Readonly<Record<string, Localized>>;
