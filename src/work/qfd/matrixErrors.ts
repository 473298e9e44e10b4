import type { ErrorDefinition } from '../../core/appError';

/** What can be wrong with a matrix as a sheet (`sheet`). */
export const MATRIX_ERRORS = {
  QFD_MATRIX_LOST: {
    code: 'QFD_MATRIX_LOST',
    text: {
      ru: 'В матрице не найдены коды факторов и точек контакта: лист «{sheet}». Верните их на место или создайте новую матрицу.',
      kk: 'Матрицада факторлар мен жанасу нүктелерінің кодтары табылмады: «{sheet}» парағы. Оларды орнына қойыңыз немесе жаңа матрица жасаңыз.',
      en: 'No codes of factors and touchpoints were found on the matrix: sheet “{sheet}”. Put them back or make a new matrix.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
