import { AppError } from '../../core/appError';
import { isBlank } from '../../core/cell';
import { LANGS } from '../../core/lang';
import { oneCell } from '../../data/arguments';
import { channelKey } from '../../data/channels/channelCells';
import { ALL_MODELS, CREDIT_MODELS, type CreditModel, MODEL_WORDS } from './functionColumns';
import { pathsError } from './functionErrors';

/** Whether a person means a model by a word: its code, or what it is called in any language. */
const isNamed = (model: CreditModel, word: string): boolean =>
  [model, ...LANGS.map((lang) => MODEL_WORDS[model].conversions[lang])].some((name) => channelKey(name) === word);

/**
 * The argument `model`: a code or a model's name in any language; blank means one of each.
 * @throws AppError PATHS_MODEL_UNKNOWN (`value`), NOT_ONE_CELL
 */
export function modelsFrom(argument: unknown): readonly CreditModel[] {
  const cell = oneCell(argument, 'model');
  if (isBlank(cell)) return ALL_MODELS;
  const model = CREDIT_MODELS.find((one) => isNamed(one, channelKey(String(cell))));
  if (model !== undefined) return [model];
  throw new AppError(pathsError('PATHS_MODEL_UNKNOWN'), { value: String(cell) });
}
