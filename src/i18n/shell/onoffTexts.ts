import { DRAW_FIELDS } from '../fieldLabels';
import { words } from './words';

/** Texts of off/on tests: the log, the planner, the lot, the report. */
export const ONOFF_TEXTS = {
  onoff: words('Проверка отключением', 'Өшіріп-қосу сынағы', 'On-off test'),
  onoff_question: words(
    'Что даёт каждый инструмент на самом деле?',
    'Әр құрал шынымен не береді?',
    'What does each tool really bring?',
  ),
  onoff_about: words(
    'Выключите инструмент на время и сравните дни с ним и без него. Одного раза «до и после» мало: то же самое мог сделать сезон.',
    'Құралды біраз уақытқа өшіріп, ол қосулы және өшірулі күндерді салыстырыңыз. Бір рет «бұрын және кейін» салыстыру жеткіліксіз: бұл маусымның әсері болуы мүмкін.',
    'Switch a tool off for a while and compare the days with it and without it. Once “before and after” is not enough: the season may have done the same.',
  ),
  onoff_due: words('По календарю сейчас', 'Күнтізбе бойынша қазір', 'Due by the calendar'),
  onoff_log: words('1. Журнал отключений', '1. Өшіру журналы', '1. Switch log'),
  onoff_log_about: words(
    'Строка — инструмент и дни, когда он был выключен. Остальные дни считаются включёнными.',
    'Әр жол — құрал және оның өшірулі болған күндері. Қалған күндері қосулы деп саналады.',
    'A row is a tool and the days on which it was off. All other days count as on.',
  ),
  onoff_example_hint: words(
    'В примере — журнал двух инструментов и заявки за десять недель. Его можно отменить.',
    'Мысалда екі құралдың журналы және он аптаның өтінімдері бар. Оны болдырмауға болады.',
    'The example has a log of two tools and the leads of ten weeks. It can be undone.',
  ),
  onoff_length: words('2. На сколько выключать', '2. Қанша уақытқа өшіру керек', '2. How long to switch off'),
  onoff_length_about: words(
    'По вашим прошлым числам: сколько недель нужно, чтобы увидеть эффект, а не случайный разброс.',
    'Өткен сандарыңыз бойынша: кездейсоқ ауытқуды емес, әсерді көру үшін неше апта керек.',
    'By your own past numbers: how many weeks it takes to see an effect and not mere chance.',
  ),
  onoff_to_plan: words('Посчитать срок', 'Мерзімін есептеу', 'Work out the time'),
  onoff_draw: words('3. Календарь по жребию', '3. Жеребе бойынша күнтізбе', '3. Calendar by lot'),
  onoff_draw_about: words(
    'Когда выключать, решает жребий: тогда ни сезон, ни чей-то выбор дней не подменит эффект.',
    'Қашан өшіретінін жеребе шешеді: сонда маусым да, біреудің күн таңдауы да әсер болып көрінбейді.',
    'When to switch off is drawn by lot: then neither the season nor anybody’s choice of days can pass for an effect.',
  ),
  onoff_draw_form: words('Составить календарь', 'Күнтізбе жасау', 'Draw a calendar'),
  onoff_tool: words('Инструмент', 'Құрал', 'Tool'),
  onoff_tool_hint: words(
    'Что выключать. Есть в журнале — выберите из списка.',
    'Не өшіріледі. Журналда болса, тізімнен таңдаңыз.',
    'What to switch off. If it is in the log, choose it from the list.',
  ),
  onoff_tool_empty: words(
    'Впишите, что будете выключать, например «Контекст».',
    'Не өшірілетінін жазыңыз, мысалы «Контекст».',
    'Enter what is going to be switched off, such as “Search ads”.',
  ),
  onoff_from: DRAW_FIELDS.from,
  onoff_from_empty: words(
    'Выберите день: сегодня или позже.',
    'Күнді таңдаңыз: бүгін немесе кейінірек.',
    'Choose a day: today or later.',
  ),
  onoff_days: DRAW_FIELDS.days,
  onoff_days_hint: words(
    'От {min} до {max}. Неделя — чтобы в каждом отрезке были все дни недели.',
    '{min}–{max}. Бір апта болса, әр аралыққа аптаның барлық күні кіреді.',
    '{min} to {max}. With a week, each stretch has every weekday.',
  ),
  onoff_pairs: DRAW_FIELDS.pairs,
  onoff_pairs_hint: words(
    'От {min} до {max}. Пара — отрезок с инструментом и отрезок без него. Если пар меньше четырёх, эффект не отличить от случайности.',
    '{min}–{max}. Жұп — құралмен бір аралық және онсыз бір аралық. Жұп төрттен аз болса, әсерді кездейсоқтықтан ажырату мүмкін емес.',
    '{min} to {max}. A pair is a stretch with the tool and one without it. With fewer than four pairs an effect cannot be told from chance.',
  ),
  onoff_total: words(
    'Всего дней: {days:int}, до {to:day}. Без инструмента — {off:int} из них.',
    'Барлығы {days:int} күн, соңғы күні — {to:day}. Соның ішінде құралсыз — {off:int} күн.',
    '{days:int} days in all, until {to:day}. {off:int} of them without the tool.',
  ),
  onoff_draw_press: words('Провести жребий', 'Жеребе тастау', 'Draw the lot'),
  onoff_drawing: words('Жребий…', 'Жеребе тасталуда…', 'Drawing the lot…'),
  maybe_drawn: words(
    'Календарь мог уже записаться: проверьте последние строки журнала отключений.',
    'Күнтізбе жазылып қойған болуы мүмкін: өшіру журналының соңғы жолдарын тексеріңіз.',
    'The calendar may be written already: look at the last rows of the switch log.',
  ),
  onoff_report: words('4. Отчёт', '4. Есеп', '4. Report'),
  onoff_report_about: words(
    'Нужен ещё лист с числами по дням или неделям: заявки, продажи, выручка.',
    'Бұған қоса күн не апта бойынша сандар тұрған парақ керек: өтінім, сатылым, түсім.',
    'It also needs a sheet with numbers by day or week: leads, sales, revenue.',
  ),
  onoff_to_report: words('К отчёту об отключениях', 'Өшіру есебіне өту', 'To the on-off report'),
  cash_to_onoff: words('Проверить отключением', 'Өшіріп-қосып сынау', 'Test by switching off'),
  cash_onoff_hint: words(
    'Сколько заявок, продаж или выручки пропадёт без инструмента.',
    'Құралсыз қанша өтінім, сатылым не түсім жоғалады.',
    'How many leads, sales or how much revenue is lost without a tool.',
  ),
} as const;
