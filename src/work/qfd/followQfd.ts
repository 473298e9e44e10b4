import { AppError } from '../../core/appError';
import type { ModelDefinition, ModelOutput } from '../../core/defineModel';
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
import { keepQfdParams } from './keptQfdParams';

const NOT_REFRESHED: Localized = {
  ru: 'Лист «{sheet}» не обновлён. {reason}',
  kk: '«{sheet}» парағы жаңартылмады. {reason}',
  en: 'Sheet “{sheet}” was not updated. {reason}',
};

/** What a report was made of and with. */
interface Reported {
  readonly model: Pick<ModelDefinition, 'params'>;
  readonly request: Pick<PanelRequest, 'params'>;
  readonly output: Pick<ModelOutput, 'parts'>;
}

/**
 * What a report that gives the importance of touchpoints is followed by: its settings are kept, and the journey's sheet is
 * brought up to date. The report stands whatever fails here.
 * @param refresh brings the journey up to date
 * @returns what a person should know of it; else empty, as for every other report
 */
export function followQfd(
  store: Pick<Settings, 'set'>,
  { model, request, output }: Reported,
  file: FileContext,
  refresh: (importance: readonly TouchpointImportance[]) => void,
): string {
  const importance = importanceRows(output);
  if (importance === undefined) return '';
  try {
    keepQfdParams(store, checkedParams(model.params, request.params, file));
    refresh(importance);
    return '';
  } catch (cause) {
    if (!(cause instanceof AppError)) throw cause;
    const values = { sheet: JOURNEY_FACT.title[file.lang], reason: failureText(cause, file) };
    return fill(NOT_REFRESHED, values, file.lang);
  }
}
