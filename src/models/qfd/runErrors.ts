import type { ErrorDefinition } from '../../core/appError';

/** What a report on QFD can lack; what is wrong with rows and marks stands in data/qfdErrors.ts. */
export const QFD_RUN_ERRORS = {
  QFD_NO_SHEET: {
    code: 'QFD_NO_SHEET',
    text: {
      ru: 'Нет листа «{sheet}»: без него QFD не посчитать. Создайте его в настройке QFD: она открывается с первого экрана Rosta.',
      kk: '«{sheet}» парағы жоқ: онсыз QFD есептелмейді. Оны QFD баптауында жасаңыз: ол Rosta қосымшасының бірінші экранынан ашылады.',
      en: 'There is no sheet “{sheet}”, and without it there is no QFD. Make it in the set-up of QFD: it opens from the first screen of Rosta.',
    },
  },
  QFD_NO_MATRIX: {
    code: 'QFD_NO_MATRIX',
    text: {
      ru: 'Матрицы QFD ещё нет: факторов — {factors:int}, точек контакта — {touchpoints:int}. Создайте матрицу в настройке QFD и отметьте связи.',
      kk: 'QFD матрицасы әлі жоқ: фактор — {factors:int}, жанасу нүктесі — {touchpoints:int}. Матрицаны QFD баптауында жасап, байланыстарды белгілеңіз.',
      en: 'There is no QFD matrix yet: factors {factors:int}, touchpoints {touchpoints:int}. Make the matrix in the set-up of QFD and mark the relations.',
    },
  },
  QFD_SCALE_UNFIT: {
    code: 'QFD_SCALE_UNFIT',
    text: {
      ru: 'Выбрана не та шкала: матрица на листе «{sheet}» заполнена по другой. Выберите в настройках отчёта, как считать связи: {scales:names}.',
      kk: 'Шкала сәйкес емес: «{sheet}» парағындағы матрица басқа шкаламен толтырылған. Есеп баптауларында байланыстарды қалай есептеу керегін таңдаңыз: {scales:names}.',
      en: 'The scale does not fit: the matrix on sheet “{sheet}” is filled in on another. In the settings of the report choose how relations count: {scales:names}.',
    },
  },
  QFD_NO_MARKS: {
    code: 'QFD_NO_MARKS',
    text: {
      ru: 'Не отмечено ни одной связи: {sheets:names}. Отметьте связи точек контакта и факторов в ячейках матрицы.',
      kk: 'Бірде-бір байланыс белгіленбеген: {sheets:names}. Матрица ұяшықтарында жанасу нүктелері мен факторлардың байланысын белгілеңіз.',
      en: 'Not a single relation is marked: {sheets:names}. Mark the relations of touchpoints and factors in the cells of the matrix.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
