import type { Localized } from '../../core/lang';

/** What taking importance from a survey says. */
export const SURVEY = {
  leftOut: {
    ru: 'Не оценка, пропущено ячеек: {n:int}.',
    kk: 'Балл емес, өткізіп жіберілген ұяшық: {n:int}.',
    en: 'Not ratings, cells left out: {n:int}.',
  },
  few: {
    ru: 'Меньше пяти ответов: для вывода мало.',
    kk: 'Жауап бестен аз: қорытындыға жетпейді.',
    en: 'Fewer than five answers: too few to conclude.',
  },
  noSheets: {
    ru: 'В этом файле нет листа с ответами опроса. Скопируйте ответы на новый лист: каждый вопрос в своём столбце, заголовки в первой строке.',
    kk: 'Бұл файлда сауалнама жауаптары тұрған парақ жоқ. Жауаптарды жаңа параққа көшіріңіз: әр сұрақ өз бағанында, баған атаулары бірінші жолда.',
    en: 'This file has no sheet with answers to a survey. Copy them to a new sheet: a column for each question, the headers in the first row.',
  },
  noColumns: {
    ru: 'На листе «{sheet}» нет столбцов с оценками от 1 до 5. Выберите другой лист.',
    kk: '«{sheet}» парағында 1–5 балдары тұрған баған жоқ. Басқа парақты таңдаңыз.',
    en: 'Sheet “{sheet}” has no columns with ratings from 1 to 5. Choose another sheet.',
  },
  unsure: {
    ru: 'Не предложены столбцы, где оценок от 1 до 5 меньше 80\u00a0%: {names}. Исправьте в них остальные ячейки или очистите их.',
    kk: '1–5 балдары 80%-дан аз бағандар ұсынылмады: {names}. Олардың қалған ұяшықтарын түзетіңіз не тазалаңыз.',
    en: 'Columns with less than 80% of ratings from 1 to 5 are not offered: {names}. Correct or clear the other cells in them.',
  },
  updated: {
    ru: 'Обновлены средние опроса у факторов: {names}.',
    kk: 'Сауалнама орташасы жаңартылған факторлар: {names}.',
    en: 'Survey means brought up to date: {names}.',
  },
  added: {
    ru: 'Добавлены факторы: {names}.',
    kk: 'Қосылған факторлар: {names}.',
    en: 'Factors added: {names}.',
  },
  typed: {
    ru: 'Важность введена вручную и поэтому главнее среднего: {names}. Чтобы учитывалось среднее, очистите ячейку важности.',
    kk: 'Маңыздылығы қолмен жазылған, сондықтан орташадан басым: {names}. Орташа есептелуі үшін маңыздылық ұяшығын тазалаңыз.',
    en: 'The importance was typed and so stands above the mean: {names}. To let the mean count, clear the cell of the importance.',
  },
  fewOf: {
    ru: 'Меньше пяти ответов, для вывода мало: {names}.',
    kk: 'Жауап бестен аз, қорытындыға жетпейді: {names}.',
    en: 'Fewer than five answers, too few to conclude: {names}.',
  },
  kept: {
    ru: 'Среднее не записано, в ячейках стоит ваш текст или формула: {names}. Очистите их, если среднее нужно.',
    kk: 'Орташа жазылмады, ұяшықтарда өз мәтініңіз не формулаңыз тұр: {names}. Орташа керек болса, оларды тазалаңыз.',
    en: 'The mean was not written, the cells hold your text or formula: {names}. Clear them if the mean is wanted.',
  },
  twice: {
    ru: 'Заголовок повторяется, взят первый столбец: {names}.',
    kk: 'Баған атауы қайталанған, бірінші баған алынды: {names}.',
    en: 'The header is there twice, the first column was taken: {names}.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
