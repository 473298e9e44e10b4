import { words } from './words';

/** Texts of briefings, their quiz and the links to forms. */
export const BRIEFING_TEXTS = {
  briefings: words('Памятки и ссылки', 'Жадынамалар мен сілтемелер', 'Briefings and links'),
  briefings_question: words(
    'Исполнитель читает памятку, отвечает на пять вопросов и получает ссылку на анкету.',
    'Орындаушы жадынаманы оқып, бес сұраққа жауап береді де, сауалнама сілтемесін алады.',
    'A shopper reads the briefing, answers five questions and gets the link to the form.',
  ),
  briefings_about: words(
    'Что отправить исполнителям перед визитом?',
    'Визит алдында орындаушыларға не жіберу керек?',
    'What to send to shoppers before a visit?',
  ),
  briefings_counts: words(
    'Взято визитов: {taken:int}. Памятка пройдена: {briefed:int}. Ссылка выдана: {released:int}.',
    'Алынған визит: {taken:int}. Жадынама өтілді: {briefed:int}. Сілтеме берілді: {released:int}.',
    'Visits taken: {taken:int}. Briefed: {briefed:int}. Link given: {released:int}.',
  ),
  briefings_none: words(
    'Взятых визитов пока нет. Впишите код исполнителя в строку визита на листе с планом: памятка и ссылка появятся здесь.',
    'Әзірге алынған визит жоқ. Жоспар парағындағы визит жолына орындаушы кодын жазыңыз: жадынама мен сілтеме осында шығады.',
    'No visits are taken yet. Put a shopper’s code into the row of a visit on the plan’s sheet: briefing and link appear here.',
  ),
  briefings_left: words(
    'В списке нет ещё визитов: {n:int}. Все они есть на листе с планом.',
    'Тізімге сыймаған визит: {n:int}. Олардың бәрі жоспар парағында бар.',
    'Visits not in the list: {n:int}. All of them are on the plan’s sheet.',
  ),
  quizzes: words('Тест по памятке', 'Жадынама бойынша тест', 'Briefing quiz'),
  quiz_make: words('Создать тест', 'Тест жасау', 'Make the quiz'),
  quiz_making: words('Создание теста…', 'Тест жасалуда…', 'Making the quiz…'),
  maybe_quiz: words(
    'Тест мог создаться частично: обновите экран и продолжите.',
    'Тест жартылай жасалған болуы мүмкін: экранды жаңартып, жалғастырыңыз.',
    'The quiz may be made in part: refresh the screen and go on.',
  ),
  brief_visits: words('Визиты', 'Визиттер', 'Visits'),
  brief_whose: words('Чьи памятки', 'Кімнің жадынамалары', 'Whose briefings'),
  brief_all: words('Все взятые визиты', 'Барлық алынған визит', 'All visits taken'),
  brief_shopper: words('Исполнитель {code}', 'Орындаушы: {code}', 'Shopper {code}'),
  brief_wave: words('Волна: {name}', 'Толқын: {name}', 'Wave: {name}'),
  brief_open: words('Открыть памятки', 'Жадынамаларды ашу', 'Open the briefings'),
  brief_one: words('Памятка', 'Жадынама', 'Briefing'),
  message_copy: words('Скопировать сообщение', 'Хабарламаны көшіру', 'Copy the message'),
  message_copied: words('Сообщение скопировано', 'Хабарлама көшірілді', 'Message copied'),
  message_text: words('Сообщение исполнителю', 'Орындаушыға хабарлама', 'Message to the shopper'),
  message_by_hand: words(
    'Браузер не дал скопировать. Сообщение выделено: нажмите Ctrl+C, на Mac — ⌘C.',
    'Браузер көшіруге рұқсат бермеді. Хабарлама белгіленіп тұр: Ctrl+C басыңыз, Mac құрылғысында — ⌘C.',
    'The browser refused to copy. The message is selected: press Ctrl+C, on a Mac ⌘C.',
  ),
  link_release: words('Выдать ссылку без теста', 'Сілтемені тестсіз беру', 'Give the link without the quiz'),
  link_release_all: words('Выдать ссылки без теста', 'Сілтемелерді тестсіз беру', 'Give links without the quiz'),
  link_release_sure: words(
    'Исполнитель получит ссылку на анкету, не ответив на вопросы памятки. День памятки останется пустым. Выдать?',
    'Орындаушы жадынама сұрақтарына жауап бермей-ақ сауалнама сілтемесін алады. Жадынама күні бос қалады. Берілсін бе?',
    'The shopper gets the link to the form without answering the questions of the briefing. The day of the briefing stays blank. Give it?',
  ),
  link_release_no: words('Не выдавать', 'Бермеу', 'Do not give it'),
  link_releasing: words('Выдача ссылок…', 'Сілтемелер берілуде…', 'Giving links…'),
  link_hint: words(
    'Для тех, с кем памятка разобрана лично. Отменить нельзя: ссылку можно стереть на листе с планом.',
    'Жадынаманы жеке түсіндірген орындаушылар үшін. Болдыру мүмкін емес: сілтемені жоспар парағынан өшіруге болады.',
    'For shoppers who were briefed in person. Cannot be undone: a link can be cleared on the plan’s sheet.',
  ),
  maybe_links: words(
    'Ссылки могли появиться: сначала посмотрите лист с планом.',
    'Сілтемелер шыққан болуы мүмкін: алдымен жоспар парағын қараңыз.',
    'Links may have been written: look at the plan’s sheet first.',
  ),
} as const;
