import type { Localized } from '../../core/lang';

/** Sentences a report on the experience map opens with; names of things come as people typed them. */
export const FINDINGS = {
  preliminary: {
    ru: 'Предварительно: волна «{wave}», принято визитов — {n:int} из {planned:int}, ждут проверки — {waiting:int}. Заключения ещё могут измениться.',
    kk: 'Алдын ала: «{wave}» толқыны, қабылданған визит — {planned:int} ішінен {n:int}, тексеруді күтіп тұрғаны — {waiting:int}. Тұжырымдар әлі өзгеруі мүмкін.',
    en: 'Preliminary: wave “{wave}”, accepted visits {n:int} of {planned:int}, waiting for review {waiting:int}. Verdicts may still change.',
  },
  unplanned: {
    ru: 'Предварительно: в плане нет визитов волны «{wave}», поэтому неизвестно, когда она собрана. Принято визитов — {n:int}, ждут проверки — {waiting:int}.',
    kk: 'Алдын ала: жоспарда «{wave}» толқынының визиті жоқ, сондықтан оның қашан жиналатыны белгісіз. Қабылданған визит — {n:int}, тексеруді күтіп тұрғаны — {waiting:int}.',
    en: 'Preliminary: no visits are planned in wave “{wave}”, so nobody knows when it is complete. Accepted visits {n:int}, waiting for review {waiting:int}.',
  },
  full: {
    ru: 'Волна «{wave}» собрана: принято визитов — {n:int} из {planned:int}, ждут проверки — {waiting:int}.',
    kk: '«{wave}» толқыны жиналды: қабылданған визит — {planned:int} ішінен {n:int}, тексеруді күтіп тұрғаны — {waiting:int}.',
    en: 'Wave “{wave}” is complete: accepted visits {n:int} of {planned:int}, waiting for review {waiting:int}.',
  },
  down: {
    ru: '▼ «{name}» (задача клиента «{job}»): {mean} при целевой {target}, значимо ниже (n\u00a0=\u00a0{n:int}, p\u00a0{p:chance}). Создайте задачу.',
    kk: '▼ «{name}» («{job}» шаруасы): {mean}, нысаналы балл {target} — анық төмен (n\u00a0=\u00a0{n:int}, p\u00a0{p:chance}). Тапсырма жасаңыз.',
    en: '▼ “{name}” (job “{job}”): {mean}, target {target}, clearly lower (n\u00a0=\u00a0{n:int}, p\u00a0{p:chance}). Make a task.',
  },
  up: {
    ru: '▲ «{name}» (задача клиента «{job}»): {mean} при целевой {target}, значимо выше (n\u00a0=\u00a0{n:int}, p\u00a0{p:chance}).',
    kk: '▲ «{name}» («{job}» шаруасы): {mean}, нысаналы балл {target} — анық жоғары (n\u00a0=\u00a0{n:int}, p\u00a0{p:chance}).',
    en: '▲ “{name}” (job “{job}”): {mean}, target {target}, clearly higher (n\u00a0=\u00a0{n:int}, p\u00a0{p:chance}).',
  },
  change_down: {
    ru: '▼ «{name}» (задача клиента «{job}»): {before} → {mean} к прошлой волне, значимо ниже (n\u00a0=\u00a0{beforeN:int} и {n:int}, p\u00a0{p:chance}). Создайте задачу.',
    kk: '▼ «{name}» («{job}» шаруасы): өткен толқыннан бері {before} → {mean}, анық төмен (n\u00a0=\u00a0{beforeN:int} және {n:int}, p\u00a0{p:chance}). Тапсырма жасаңыз.',
    en: '▼ “{name}” (job “{job}”): {before} → {mean} since the last wave, clearly lower (n\u00a0=\u00a0{beforeN:int} and {n:int}, p\u00a0{p:chance}). Make a task.',
  },
  change_up: {
    ru: '▲ «{name}» (задача клиента «{job}»): {before} → {mean} к прошлой волне, значимо выше (n\u00a0=\u00a0{beforeN:int} и {n:int}, p\u00a0{p:chance}).',
    kk: '▲ «{name}» («{job}» шаруасы): өткен толқыннан бері {before} → {mean}, анық жоғары (n\u00a0=\u00a0{beforeN:int} және {n:int}, p\u00a0{p:chance}).',
    en: '▲ “{name}” (job “{job}”): {before} → {mean} since the last wave, clearly higher (n\u00a0=\u00a0{beforeN:int} and {n:int}, p\u00a0{p:chance}).',
  },
  more_signals: {
    ru: 'Ещё значимых отличий: {signals:int}. Они стоят в таблице ниже.',
    kk: 'Тағы анық айырма: {signals:int}. Олар төмендегі кестеде.',
    en: 'Further clear differences: {signals:int}. They stand in the table below.',
  },
  watch: {
    ru: 'Наблюдать: {names:names}{more}. По отдельности отличие было бы значимым, среди всех сравнений вместе — ещё нет (n от {low:int} до {high:int}).',
    kk: 'Бақылау керек: {names:names}{more}. Жеке қарағанда айырма анық болар еді, барлық салыстыру ішінде — әлі жоқ (n: {low:int}–{high:int}).',
    en: 'Watch: {names:names}{more}. Alone the difference would be clear, among all comparisons together it is not yet (n from {low:int} to {high:int}).',
  },
  noise: {
    ru: '● В пределах случайного разброса: {cells:int} из {all:int} (сравнения с целью). Это не значит «без отличий»: отклонение в 1 балл при таком числе визитов заметно с вероятностью от {low:percent} до {high:percent}.',
    kk: '● Кездейсоқ ауытқу шегінде: {all:int} ішінен {cells:int} (нысанамен салыстыру). Бұл «айырма жоқ» дегенді білдірмейді: визит саны осындай болғанда 1 балл ауытқудың байқалу ықтималдығы: {low:percent} – {high:percent}.',
    en: '● Within noise: {cells:int} of {all:int} comparisons with the target. That does not mean “no difference”: with so many visits a deviation of 1 point shows with a chance from {low:percent} to {high:percent}.',
  },
  few: {
    ru: '– Мало визитов: {cells:int} из {all:int} (сравнения с целью). До первого возможного вывода нужно ещё визитов: {more:int}.',
    kk: '– Визит аз: {all:int} ішінен {cells:int} (нысанамен салыстыру). Алғашқы тұжырымға дейін тағы қажет визит: {more:int}.',
    en: '– Too few visits: {cells:int} of {all:int} comparisons with the target. More visits needed before any signal is possible: {more:int}.',
  },
  few_together: {
    ru: '– Мало визитов: {cells:int} из {all:int} (сравнения с целью). По отдельности их хватило бы, среди всех сравнений вместе — нет. Добавьте визиты.',
    kk: '– Визит аз: {all:int} ішінен {cells:int} (нысанамен салыстыру). Жеке қарағанда жетер еді, барлық салыстыру ішінде — жоқ. Визит қосыңыз.',
    en: '– Too few visits: {cells:int} of {all:int} comparisons with the target. Alone they would do, among all comparisons together they do not. Add visits.',
  },
  unrated: {
    ru: 'Точек контакта без оценок: {points:int} ({names:names}{more}). Проверьте, могут ли их оценить тайные покупатели.',
    kk: 'Балы жоқ жанасу нүктесі: {points:int} ({names:names}{more}). Құпия сатып алушылар оларды бағалай ала ма, тексеріңіз.',
    en: 'Touchpoints without ratings: {points:int} ({names:names}{more}). Check whether shoppers can judge them.',
  },
  approximate: {
    ru: 'Целевая оценка у края шкалы: {names:names}{more}. Значимость здесь приближённая (n от {low:int} до {high:int}).',
    kk: 'Нысаналы балл шкаланың шетінде: {names:names}{more}. Мұнда маңыздылық жуық мән (n: {low:int}–{high:int}).',
    en: 'Targets near an end of the scale: {names:names}{more}. Significance is approximate here (n from {low:int} to {high:int}).',
  },
  week_outside: {
    ru: 'Неделя с {week:day}, задача клиента «{job}»: среднее {mean} вне границ {low}–{high} (n\u00a0=\u00a0{n:int}). Проверьте, что было на этой неделе.',
    kk: '{week:day} басталған апта, «{job}» шаруасы: орташа балл {mean}, {low}–{high} шегінен тыс (n\u00a0=\u00a0{n:int}). Осы аптада не болғанын тексеріңіз.',
    en: 'Week from {week:day}, job “{job}”: the mean {mean} is outside {low}–{high} (n\u00a0=\u00a0{n:int}). Look at what happened that week.',
  },
  week_run: {
    ru: 'Задача клиента «{job}»: 8 недель подряд по одну сторону от середины {centre}, в последней {mean} (n\u00a0=\u00a0{n:int}). Уровень, похоже, изменился.',
    kk: '«{job}» шаруасы: қатарынан 8 апта ортасынан ({centre}) бір жақта, соңғысында {mean} (n\u00a0=\u00a0{n:int}). Деңгей өзгерген сияқты.',
    en: 'Job “{job}”: 8 weeks in a row on one side of the centre {centre}, the last one {mean} (n\u00a0=\u00a0{n:int}). The level seems to have changed.',
  },
  mix: {
    ru: 'Состав точек продаж изменился: «{location}» — {before:percent} визитов в прошлой волне, {after:percent} сейчас (n\u00a0=\u00a0{beforeN:int} и {n:int}). Изменения оценок могут идти отсюда.',
    kk: 'Сату нүктелерінің құрамы өзгерді: «{location}» — алдыңғы толқында визиттердің {before:percent}-ы, қазір {after:percent}-ы (n\u00a0=\u00a0{beforeN:int} және {n:int}). Балдардың өзгерісі осыдан болуы мүмкін.',
    en: 'The mix of locations has changed: “{location}” had {before:percent} of visits in the wave before, {after:percent} now (n\u00a0=\u00a0{beforeN:int} and {n:int}). Changes of ratings may come from this.',
  },
  ideas: {
    ru: 'Ответов на вопрос, что улучшить: {ideas:int} (визитов: {n:int}). Они стоят на листе «{sheet}».',
    kk: 'Нені жақсартуға болады деген сұраққа жауап: {ideas:int} (визит: {n:int}). Олар «{sheet}» парағында.',
    en: 'Answers on what could be better: {ideas:int} ({n:int} {n:plural:visit|visits}). They stand on sheet “{sheet}”.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What a report could not use. */
export const LEFT_OUT = {
  odd: {
    ru: 'Оценок, которые не целое число от 1 до 5: {rows:int}',
    kk: '1–5 аралығындағы бүтін сан емес балл: {rows:int}',
    en: 'Ratings that are no whole number from 1 to 5: {rows:int}',
  },
  dayless: {
    ru: 'Принятых визитов без даты: {rows:int}, их нет в средних по неделям',
    kk: 'Күні жоқ қабылданған визит: {rows:int}, олар апталық орташаларға кірмейді',
    en: 'Accepted visits without a date: {rows:int}, they are not in the weekly means',
  },
  unrated: {
    ru: 'Принятых визитов без единой оценки: {rows:int}',
    kk: 'Бірде-бір балы жоқ қабылданған визит: {rows:int}',
    en: 'Accepted visits without a single rating: {rows:int}',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** Titles of a report's parts. */
export const TITLES = {
  map: {
    ru: 'Точки контакта: оценки и заключения',
    kk: 'Жанасу нүктелері: балдар мен тұжырымдар',
    en: 'Touchpoints: ratings and verdicts',
  },
  mapSheet: { ru: 'Карта опыта – точки', kk: 'Тәжірибе картасы – нүктелер', en: 'Experience map – points' },
  index: { ru: 'Индекс визита, 0–100', kk: 'Визит индексі, 0–100', en: 'Visit index, 0–100' },
  indexSheet: { ru: 'Карта опыта – индекс', kk: 'Тәжірибе картасы – индекс', en: 'Experience map – index' },
  weeks: { ru: 'Средние по неделям', kk: 'Апталық орташалар', en: 'Weekly means' },
  weeksSheet: { ru: 'Карта опыта – недели', kk: 'Тәжірибе картасы – апталар', en: 'Experience map – weeks' },
} as const satisfies Readonly<Record<string, Localized>>;
