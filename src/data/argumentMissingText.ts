import type { Localized } from '../core/lang';

/** What a function says of an argument that was not given: `argument`, and a range that could stand there as `example`. */
export const ARGUMENT_MISSING_TEXT: Localized = {
  ru: 'Не указан аргумент {argument}. Добавьте диапазон, например {example}.',
  kk: '{argument} аргументі көрсетілмеген. Ауқымды қосыңыз, мысалы {example}.',
  en: 'The argument {argument} is missing. Add its range, for example {example}.',
};
