import type { Localized } from '../../core/lang';
import type { Settings } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { fill } from '../../i18n/template';
import { failureText } from '../failureText';
import type { Following, Reported } from './following';
import { keepParams } from './keptParams';
import { checkedParams } from './params';

const NOT_KEPT: Localized = {
  ru: 'Настройки отчёта не запомнены. {reason}',
  kk: 'Есеп баптаулары сақталмады. {reason}',
  en: 'The settings of the report were not kept. {reason}',
};

/**
 * Keeps the settings of a report whose panel opens with them next time; the report stands whatever fails here.
 * @returns nothing for every other report
 */
export function followKept(store: Settings, { model, request }: Reported, file: FileContext): Following | undefined {
  if (model.keepsParams !== true) return undefined;
  return {
    write: () => false,
    end: () => {
      try {
        keepParams(store, model, checkedParams(model.params, request.params, file));
        return '';
      } catch (cause) {
        return fill(NOT_KEPT, { reason: failureText(cause, file) }, file.lang);
      }
    },
  };
}
