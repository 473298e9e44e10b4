import { words } from './words';

/** Texts of the rehearsal and of rechecks. */
export const REHEARSAL_TEXTS = {
  rehearsal: words('Репетиция', 'Жаттығу', 'Rehearsal'),
  rehearsal_question: words(
    'Что покажут столько визитов и весь ли путь работает?',
    'Осынша визит нені көрсетеді және бүкіл жол жұмыс істей ме?',
    'What will so many visits show, and does the whole path work?',
  ),
  rehearsal_about_short: words(
    'Проверить весь путь на придуманных ответах.',
    'Бүкіл жолды ойдан шығарылған жауаптармен тексеру.',
    'Try the whole path on made-up answers.',
  ),
  rehearsal_about: words(
    'Репетиция записывает придуманные ответы на листы так же, как настоящие: с ошибочными кодами, правками и замечаниями. На них можно попробовать карантин и проверку визитов. В карту опыта и оповещения они не попадают и удаляются одной кнопкой.',
    'Жаттығу ойдан шығарылған жауаптарды парақтарға нақты жауаптар сияқты жазады: қате кодтармен, түзетулермен, ескертулермен. Олармен карантин мен визиттерді тексеруді байқап көруге болады. Тәжірибе картасына және хабарландыруларға түспейді, бір түймемен жойылады.',
    'A rehearsal files made-up answers on the sheets just like real ones: with mistyped codes, corrections and remarks. Quarantine and review can be tried on them. They are no part of the experience map and of alerts, and one button removes them.',
  ),
  rehearsal_detect: words('Что видно по плану', 'Жоспардан не көрінеді', 'What the plan can show'),
  rehearsal_no_plan: words(
    'В плане новой волны визитов пока нет. Впишите число визитов и узнайте, что они покажут.',
    'Жаңа толқын жоспарында әзірге визит жоқ. Визит санын жазып, олар нені көрсететінін біліңіз.',
    'The plan of the newest wave has no visits yet. Type a number of visits to learn what they can show.',
  ),
  rehearsal_ask: words(
    'Сколько визитов по одной задаче клиента',
    'Бір клиент шаруасына визит саны',
    'Visits of one job',
  ),
  rehearsal_count: words('Рассчитать', 'Есептеу', 'Work out'),
  rehearsal_visits: words('Визитов в репетиции', 'Жаттығудағы визит саны', 'Visits in the rehearsal'),
  rehearsal_run: words('Запустить репетицию', 'Жаттығуды бастау', 'Start the rehearsal'),
  rehearsal_running: words('Репетиция записывается…', 'Жаттығу жазылуда…', 'Filing the rehearsal…'),
  rehearsal_wave: words('Волна: {wave}', 'Толқын: {wave}', 'Wave: {wave}'),
  rehearsal_there: words('Репетиция в файле', 'Файлдағы жаттығу', 'The rehearsal in the file'),
  rehearsal_real: words('Настоящая анкета', 'Нақты сауалнама', 'A real form'),
  rehearsal_form: words('Открыть анкету', 'Сауалнаманы ашу', 'Open the form'),
  rehearsal_map: words('Карта репетиции', 'Жаттығу картасы', 'Map of the rehearsal'),
  rehearsal_sheets: words('Листы', 'Парақтар', 'Sheets'),
  rehearsal_remove: words('Удалить репетицию', 'Жаттығуды жою', 'Remove the rehearsal'),
  rehearsal_sure: words(
    'Придуманные визиты, ответы, карантин, решения и коды репетиции будут удалены. Отменить это нельзя, запустить заново можно.',
    'Ойдан шығарылған визиттер, жауаптар, карантин, шешімдер және жаттығу кодтары жойылады. Мұны болдыруға болмайды, қайта бастауға болады.',
    'Made-up visits, answers, quarantine, decisions and codes of the rehearsal are removed. This cannot be undone, but a rehearsal can be started again.',
  ),
  rehearsal_keep: words('Оставить', 'Қалдыру', 'Keep'),
  rehearsal_removing: words('Репетиция удаляется…', 'Жаттығу жойылуда…', 'Removing the rehearsal…'),
  maybe_rehearsed: words(
    'Репетиция могла записаться: откройте этот экран ещё раз.',
    'Жаттығу жазылған болуы мүмкін: осы бөлімді қайта ашыңыз.',
    'The rehearsal may have been filed: open this screen again.',
  ),
  recheck_plan: words('Запланировать перепроверку', 'Қайта тексеруді жоспарлау', 'Plan a recheck'),
  recheck_of: words('Перепроверка задачи {task}', '{task} тапсырмасын қайта тексеру', 'Recheck of task {task}'),
  recheck_location: words('Точка продаж', 'Сату нүктесі', 'Location'),
  recheck_wave: words('Волна', 'Толқын', 'Wave'),
  recheck_from: words('С какого дня', 'Қай күннен', 'From day'),
  recheck_to: words('До какого дня', 'Қай күнге дейін', 'To day'),
  recheck_add: words('Добавить визит в план', 'Визитті жоспарға қосу', 'Add the visit to the plan'),
  recheck_adding: words('Визит добавляется в план…', 'Визит жоспарға қосылуда…', 'Adding the visit to the plan…'),
  maybe_recheck: words(
    'Визит мог появиться в плане: сначала проверьте лист плана.',
    'Визит жоспарға қосылған болуы мүмкін: алдымен жоспар парағын тексеріңіз.',
    'The visit may be in the plan already: check the plan’s sheet first.',
  ),
} as const;
