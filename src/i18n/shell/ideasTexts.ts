import { words } from './words';

/** Texts of the ideas of shoppers. */
export const IDEAS_TEXTS = {
  ideas: words('Идеи', 'Идеялар', 'Ideas'),
  ideas_question: words(
    'Что тайные покупатели предлагают улучшить?',
    'Құпия сатып алушылар нені жақсартуды ұсынады?',
    'What do mystery shoppers suggest improving?',
  ),
  ideas_point: words('Точка контакта', 'Жанасу нүктесі', 'Touchpoint'),
  ideas_any: words('Все точки контакта', 'Барлық жанасу нүктесі', 'All touchpoints'),
  ideas_choice: words('{name} ({n:int})', '{name} ({n:int})', '{name} ({n:int})'),
  ideas_search: words('Поиск по словам', 'Сөз бойынша іздеу', 'Search by words'),
  ideas_search_hint: words(
    'Достаточно начала слова, например «касс».',
    'Сөздің басы жеткілікті, мысалы «касс».',
    'The beginning of a word is enough, such as “queu”.',
  ),
  ideas_nothing: words(
    'Таких идей нет. Выберите другую точку контакта или измените слова поиска.',
    'Мұндай идея жоқ. Басқа жанасу нүктесін таңдаңыз немесе іздеу сөздерін өзгертіңіз.',
    'No such ideas. Choose another touchpoint or change the search words.',
  ),
  ideas_others: words('Другими словами: {n:int}', 'Басқаша айтылғаны: {n:int}', 'In other words: {n:int}'),
  ideas_make: words('Создать задачу: {idea}', 'Тапсырма жасау: {idea}', 'Make a task: {idea}'),
} as const;
