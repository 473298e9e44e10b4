import { AppError } from '../../core/appError';
import type { ModelDefinition, ModelOutput, ParamValues } from '../../core/defineModel';
import type { Localized } from '../../core/lang';
import type { Settings } from '../../core/ports';
import type { FileContext } from '../../core/table';
import type { PanelRequest } from '../../core/views';
import { JOURNEY_FACT } from '../../facts/journey';
import type { TouchpointImportance } from '../../facts/touchpointImportance';
import { fill } from '../../i18n/template';
import { failureText } from '../failureText';
import { checkedParams } from '../panel/params';
import { importanceRows } from './importanceRows';
import { keepQfdParams, keptQfdParams } from './keptQfdParams';

const NOT_REFRESHED: Localized = {
  ru: 'Лист «{sheet}» не обновлён. {reason}',
  kk: '«{sheet}» парағы жаңартылмады. {reason}',
  en: 'Sheet “{sheet}” was not updated. {reason}',
};

const isSame = (params: ParamValues, kept: ParamValues): boolean =>
  Object.entries(params).every(([id, value]) => kept[id] === value);

/** What a report was made of and with. */
interface Reported {
  readonly model: Pick<ModelDefinition, 'params'>;
  readonly request: Pick<PanelRequest, 'params'>;
  readonly output: Pick<ModelOutput, 'parts'>;
}

/**
 * What a report that gives the importance of touchpoints is followed by: the journey's sheet is brought up to date, and the
 * report's settings are kept. The report stands whatever fails here.
 * @param refresh brings the journey up to date
 * @returns what a person should know of it; else empty, as for every other report
 */
export function followQfd(
  store: Settings,
  { model, request, output }: Reported,
  file: FileContext,
  refresh: (importance: readonly TouchpointImportance[]) => void,
): string {
  const importance = importanceRows(output);
  if (importance === undefined) return '';
  try {
    refresh(importance);
    const params = checkedParams(model.params, request.params, file);
    // Most reports have the settings of the one before: comparing is no call once the journey's refresh has read what is kept.
    if (!isSame(params, keptQfdParams(store))) keepQfdParams(store, params);
    return '';
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    const values = { sheet: JOURNEY_FACT.title[file.lang], reason: failureText(cause, file) };
    return fill(NOT_REFRESHED, values, file.lang);
  }
}
