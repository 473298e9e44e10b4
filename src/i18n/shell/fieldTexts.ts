import { VISITS_EACH } from '../fieldLabels';
import { words } from './words';

/** Texts of the visit programme: its steps, sheets, codes, collection and reconciliation. */
export const FIELD_TEXTS = {
  field_group: words('Тайные покупатели', 'Құпия сатып алушылар', 'Mystery shoppers'),
  field: words('Программа визитов', 'Визит бағдарламасы', 'Visit programme'),
  experience: words('Карта опыта – выводы', 'Тәжірибе картасы – тұжырымдар', 'Experience map – findings'),
  experience_about: words(
    'Где оценки значимо ниже и выше цели?',
    'Балл қай жерде нысанадан анық төмен, қай жерде анық жоғары?',
    'Where are ratings clearly below and above target?',
  ),
  field_question: words(
    'Что клиент видит на самом деле в каждой точке контакта?',
    'Клиент әр жанасу нүктесінде шын мәнінде не көреді?',
    'What does a customer really meet at every touchpoint?',
  ),
  field_work: words('Работа с визитами', 'Визиттермен жұмыс', 'Working with visits'),
  step_sheets: words('Листы программы', 'Бағдарлама парақтары', 'Programme sheets'),
  step_codes: words('Коды визитов', 'Визит кодтары', 'Visit codes'),
  step_forms: words('Анкеты', 'Сауалнамалар', 'Forms'),
  step_collecting: words('Сбор ответов', 'Жауап жинау', 'Collecting answers'),
  step_reconcile: words('Сверка ответов', 'Жауаптарды салыстыру', 'Checking answers'),
  step_done: words('готово', 'дайын', 'done'),
  step_todo: words('предстоит', 'әлі орындалмаған', 'to do'),
  after_sheets: words(
    'Сначала закончите шаг 1: листы программы.',
    'Алдымен 1-қадамды аяқтаңыз: бағдарлама парақтары.',
    'Finish step 1 first: the programme sheets.',
  ),

  sheet_missing: words('листа ещё нет', 'парақ әлі жоқ', 'no sheet yet'),
  sheet_rows: words('Строк: {n:int}', 'Жол: {n:int}', 'Rows: {n:int}'),
  make_sheet: words('Создать лист', 'Парақ жасау', 'Make the sheet'),
  make_sheets: words('Создать листы', 'Парақтар жасау', 'Make the sheets'),
  make_example: words('Создать с примером', 'Мысалымен жасау', 'Make with an example'),
  fill_example: words('Заполнить примером', 'Мысалмен толтыру', 'Fill in the example'),
  example_hint: words(
    'Пример показывает, как заполнить листы. Замените его своими данными.',
    'Мысал парақтарды қалай толтыру керегін көрсетеді. Оны өз деректеріңізбен алмастырыңыз.',
    'The example shows how to fill in the sheets. Replace it with your own data.',
  ),
  sheets_making: words('Создание листов…', 'Парақтар жасалуда…', 'Making the sheets…'),
  example_making: words('Запись примера…', 'Мысал жазылуда…', 'Writing the example…'),
  problem_error: words('Ошибка', 'Қате', 'Error'),
  problem_note: words('Замечание', 'Ескерту', 'Note'),
  problems_errors: words('Ошибок: {n:int}', 'Қате: {n:int}', 'Errors: {n:int}'),
  problems_notes: words('Замечаний: {n:int}', 'Ескерту: {n:int}', 'Notes: {n:int}'),
  check_again: words('Проверить ещё раз', 'Қайта тексеру', 'Check again'),

  wave: words('Волна', 'Толқын', 'Wave'),
  jobs: words('Задачи клиента', 'Клиент шаруалары', 'Jobs'),
  locations: words('Точки продаж', 'Сату нүктелері', 'Locations'),
  all_jobs: words('Все задачи клиента', 'Барлық клиент шаруасы', 'All jobs'),
  all_locations: words('Все точки продаж', 'Барлық сату нүктесі', 'All locations'),
  visits_each: VISITS_EACH,
  waves_over: words(
    'Все волны закончились. Добавьте волну на лист с волнами и нажмите «Обновить».',
    'Барлық толқын аяқталды. Толқындар парағына жаңа толқын қосып, «Жаңарту» түймесін басыңыз.',
    'All waves are over. Add a wave on the sheet with waves and press “Refresh”.',
  ),
  codes_count: words('Будет создано кодов: {n:int}', 'Жасалатын код: {n:int}', 'Codes to be made: {n:int}'),
  codes_issue: words('Выдать коды визитов', 'Визит кодтарын беру', 'Issue visit codes'),
  codes_issuing: words('Выдача кодов визитов…', 'Визит кодтары берілуде…', 'Issuing visit codes…'),
  codes_added: words(
    'Новые коды добавятся к выданным раньше.',
    'Жаңа кодтар бұрын берілгендерге қосылады.',
    'New codes are added to those issued before.',
  ),
  maybe_codes: words(
    'Коды могли быть уже выданы: сначала проверьте лист с планом визитов.',
    'Кодтар беріліп қойған болуы мүмкін: алдымен визит жоспары парағын тексеріңіз.',
    'The codes may be issued already: check the sheet with the visit plan first.',
  ),

  reconcile: words('Сверить с анкетами', 'Сауалнамалармен салыстыру', 'Check against the forms'),
  reconciling: words('Сверка с анкетами…', 'Сауалнамалармен салыстырылуда…', 'Checking against the forms…'),
  reconcile_about: words(
    'Анкеты читаются заново, недостающие ответы добавляются. Ничего не удаляется.',
    'Сауалнамалар қайта оқылып, жетіспейтін жауаптар қосылады. Ештеңе жойылмайды.',
    'All forms are read again and missing answers are added. Nothing is deleted.',
  ),
  count_received: words('Получено', 'Қабылданды', 'Received'),
  count_filed: words('Учтено', 'Есепке алынды', 'Filed'),
  count_quarantined: words('В карантине', 'Карантинде', 'In quarantine'),
  count_erased: words('Стёрто', 'Өшірілді', 'Erased'),
  filed_sheets: words('Куда складываются ответы', 'Жауаптар жиналатын парақтар', 'Where the answers go'),
} as const;
