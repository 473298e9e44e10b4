import { words } from './words';

/** Texts of QFD: its five steps, a survey's columns, the library of touchpoints. */
export const QFD_TEXTS = {
  what_matters: words('Что важно клиенту', 'Клиент үшін не маңызды', 'What matters to customers'),
  qfd: words('QFD: важность точек контакта', 'QFD: жанасу нүктелерінің маңыздылығы', 'QFD: importance of touchpoints'),
  qfd_question: words(
    'Какие точки контакта сильнее всего влияют на выбор клиента?',
    'Клиенттің таңдауына қай жанасу нүктелері көбірек әсер етеді?',
    'Which touchpoints decide most what customers choose?',
  ),
  qfd_banner: words(
    'Это суждение экспертов, а не измерение',
    'Бұл — сарапшылар пікірі, өлшем емес',
    'This is judgement, not measurement',
  ),
  qfd_step_factors: words(
    'Факторы выбора и важность',
    'Таңдау факторлары және маңыздылығы',
    'Choice factors and importance',
  ),
  qfd_step_touchpoints: words('Точки контакта', 'Жанасу нүктелері', 'Touchpoints'),
  qfd_step_matrices: words('Матрица связей', 'Байланыс матрицасы', 'Relation matrix'),
  qfd_step_results: words('Результаты', 'Нәтижелер', 'Results'),
  qfd_step_classes: words('Классы и путь клиента', 'Кластар және клиент жолы', 'Classes and the journey'),

  qfd_factors_count: words('Факторов: {n:int}', 'Фактор: {n:int}', 'Factors: {n:int}'),
  qfd_factors_none: words(
    'Впишите на лист факторы, по которым клиент выбирает, и важность каждого от 1 до 5. Важность можно взять и из опроса.',
    'Клиент таңдау жасағанда сүйенетін факторларды және әрқайсысының маңыздылығын (1–5) параққа жазыңыз. Маңыздылықты сауалнамадан да алуға болады.',
    'Write on the sheet the factors customers choose by and the importance of each from 1 to 5. Importance can also be taken from a survey.',
  ),
  survey_open: words('Взять важность из опроса', 'Маңыздылықты сауалнамадан алу', 'Take importance from a survey'),

  qfd_touchpoints_count: words('Точек контакта: {n:int}', 'Жанасу нүктесі: {n:int}', 'Touchpoints: {n:int}'),
  qfd_touchpoints_own: words(
    'Свои точки контакта впишите прямо на лист.',
    'Өз жанасу нүктелеріңізді тікелей параққа жазыңыз.',
    'Write your own touchpoints straight on the sheet.',
  ),
  library_open: words('Выбрать из библиотеки', 'Кітапханадан таңдау', 'Choose from the library'),

  qfd_before_matrix: words(
    'Сначала закончите шаги 1 и 2: факторы и точки контакта.',
    'Алдымен 1-қадам мен 2-қадамды аяқтаңыз: факторлар және жанасу нүктелері.',
    'Finish steps 1 and 2 first: factors and touchpoints.',
  ),
  qfd_cells_empty: words('Пустых ячеек: {n:int}', 'Бос ұяшық: {n:int}', 'Empty cells: {n:int}'),
  matrix_make: words('Создать матрицу', 'Матрица жасау', 'Make the matrix'),
  matrix_making: words('Создание матрицы…', 'Матрица жасалуда…', 'Making the matrix…'),
  matrix_add: words('Добавить эксперта', 'Сарапшы қосу', 'Add a rater'),
  matrix_walk: words('Заполнять по одной ячейке', 'Бір-бір ұяшықтан толтыру', 'Fill in cell by cell'),
  matrix_renew: words('Обновить матрицу', 'Матрицаны жаңарту', 'Bring the matrix up to date'),
  matrix_renewing: words('Обновление матрицы…', 'Матрица жаңартылуда…', 'Bringing the matrix up to date…'),
  rater_name: words('Имя эксперта', 'Сарапшының аты', 'Rater’s name'),
  rater_hint: words(
    'У каждого эксперта свой лист с матрицей.',
    'Әр сарапшының матрицасы бөлек парақта тұрады.',
    'Each rater has a matrix on a sheet of their own.',
  ),
  scale: words('Шкала', 'Шкала', 'Scale'),
  scale_seed: words('Авторская: 1, 3, 9', 'Авторлық: 1, 3, 9', 'Author’s: 1, 3, 9'),
  scale_classic: words('Классическая: 0, 1, 3, 9', 'Классикалық: 0, 1, 3, 9', 'Classic: 0, 1, 3, 9'),

  qfd_report: words('К отчёту QFD', 'QFD есебіне өту', 'To the QFD report'),
  qfd_before_classes: words(
    'Классы появятся здесь после отчёта QFD.',
    'Кластар QFD есебінен кейін осында шығады.',
    'Classes appear here after the QFD report.',
  ),
  qfd_critical: words('Критично для клиента', 'Клиент үшін аса маңызды', 'Critical for customers'),
  qfd_critical_count: words('Критично: {n:int}', 'Аса маңызды: {n:int}', 'Critical: {n:int}'),
  picture_house: words('Дом качества', 'Сапа үйі', 'House of quality'),
  picture_journey: words('Карта пути клиента', 'Клиент жолының картасы', 'Customer journey map'),
  journey_refresh: words('Обновить путь клиента', 'Клиент жолын жаңарту', 'Bring the journey up to date'),
  journey_refreshing: words('Обновление пути клиента…', 'Клиент жолы жаңартылуда…', 'Bringing the journey up to date…'),
  programme_suggest: words('Добавить в программу визитов', 'Визит бағдарламасына қосу', 'Add to the visit programme'),
  programme_suggest_hint: words(
    'В программу добавятся самые важные точки контакта, которых там ещё нет.',
    'Бағдарламаға онда әлі жоқ ең маңызды жанасу нүктелері қосылады.',
    'The most important touchpoints that the programme lacks are added to it.',
  ),
  programme_suggesting: words(
    'Добавление точек контакта в программу…',
    'Жанасу нүктелері бағдарламаға қосылуда…',
    'Adding touchpoints to the programme…',
  ),
  maybe_rows: words(
    'Строки могли уже появиться: сначала проверьте лист.',
    'Жолдар қосылып қойған болуы мүмкін: алдымен парақты тексеріңіз.',
    'The rows may be there already: check the sheet first.',
  ),

  survey: words('Важность из опроса', 'Сауалнамадағы маңыздылық', 'Importance from a survey'),
  survey_question: words(
    'В каких столбцах факторы оценены от 1 до 5?',
    'Факторларға 1–5 балл қойылған бағандар қайсы?',
    'Which columns rate factors from 1 to 5?',
  ),
  survey_columns: words('Столбцы с оценками', 'Балл қойылған бағандар', 'Columns with ratings'),
  survey_all: words('Все столбцы', 'Барлық баған', 'All columns'),
  survey_count: words('Выбрано столбцов: {n:int}', 'Таңдалған баған: {n:int}', 'Columns chosen: {n:int}'),
  survey_take: words('Взять важность', 'Маңыздылықты алу', 'Take importance'),
  survey_taking: words('Запись важности…', 'Маңыздылық жазылуда…', 'Writing importance…'),
  survey_hint: words(
    'Важность фактора — среднее по столбцу. Где важность введена на листе вручную, считается она.',
    'Фактордың маңыздылығы — бағанның орташа мәні. Парақта қолмен жазылған маңыздылық болса, сол есептеледі.',
    'A factor’s importance is the mean of its column. Where importance is typed on the sheet, that one counts.',
  ),

  library: words('Библиотека точек контакта', 'Жанасу нүктелерінің кітапханасы', 'Library of touchpoints'),
  library_search: words('Найти по названию', 'Атауы бойынша іздеу', 'Find by name'),
  library_stage: words('Этап', 'Кезең', 'Stage'),
  library_any_stage: words('Все этапы', 'Барлық кезең', 'All stages'),
  library_industry: words('Отрасль', 'Сала', 'Industry'),
  library_any_industry: words('Все отрасли', 'Барлық сала', 'All industries'),
  library_place: words('Где', 'Қайда', 'Where'),
  library_any_place: words('Везде', 'Барлық жерде', 'Anywhere'),
  library_there: words('уже на листе', 'парақта бар', 'on the sheet already'),
  library_all: words('Отметить показанные: {n:int}', 'Көрсетілгенді белгілеу: {n:int}', 'Tick those shown: {n:int}'),
  library_nothing: words(
    'Ничего не найдено. Измените отбор.',
    'Ештеңе табылмады. Сүзгіні өзгертіңіз.',
    'Nothing found. Change the filters.',
  ),
  library_chosen: words('Выбрано: {n:int}', 'Таңдалды: {n:int}', 'Chosen: {n:int}'),
  library_chosen_hidden: words(
    'Выбрано: {n:int}, из них скрыто отбором: {hidden:int}',
    'Таңдалды: {n:int}, оның ішінде сүзгі жасырғаны: {hidden:int}',
    'Chosen: {n:int}, of these hidden by the filters: {hidden:int}',
  ),
  library_add: words('Добавить на лист', 'Параққа қосу', 'Add to the sheet'),
  library_adding: words('Добавление точек контакта…', 'Жанасу нүктелері қосылуда…', 'Adding touchpoints…'),
} as const;
