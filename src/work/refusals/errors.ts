import type { ErrorDefinition } from '../../core/appError';

/** What can be wrong with refusals, besides rows of their sheets. */
export const REFUSAL_ERRORS = {
  noBarriers: {
    code: 'REFUSALS_NO_BARRIERS',
    text: {
      ru: 'Нет вариантов ответа: на листе барьеров нет ни одного названия на этом языке. Впишите названия и создайте анкету.',
      kk: 'Жауап нұсқалары жоқ: кедергілер парағында бұл тілде бірде-бір атау жоқ. Атауларын жазып, сауалнаманы жасаңыз.',
      en: 'No choices: the sheet of barriers has no name in this language. Write the names, then make the form.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
