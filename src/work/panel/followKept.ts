import type { Localized } from '../../core/lang';
import type { Store } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { fill } from '../../i18n/template';
import { madeKey, madeText } from '../facts/keptMade';
import { failureText } from '../failureText';
import type { Ended, Following, Reported } from './following';
import { changedParams, paramsEntry } from './keptParams';
import { checkedParams } from './params';

const NOT_KEPT: Localized = {
  ru: 'Настройки отчёта не запомнены. {reason}',
  kk: 'Есеп баптаулары сақталмады. {reason}',
  en: 'The settings of the report were not kept. {reason}',
};

const NOT_MADE: Localized = {
  ru: 'Отчёт готов, но другие отчёты его не увидят: результаты не запомнены. {reason}',
  kk: 'Есеп дайын, бірақ басқа есептер оны көрмейді: нәтижелер сақталмады. {reason}',
  en: 'The report is built, but other reports will not see it: its results were not kept. {reason}',
};

type Keeping = Pick<Store, 'get' | 'setAll'>;

/** What is new to be kept of a report, by key: its settings where they changed, and what it made for others. */
function newlyKept(store: Keeping, reported: Reported, { sheets: [first] }: Ended, file: FileContext) {
  const { model, request, output, today } = reported;
  const { keepsParams, keeps = [] } = model;
  const params = checkedParams(model.params, request.params, file);
  if (keeps.length === 0 || first === undefined) return keepsParams ? changedParams(store, model, params) : {};
  // What was made is written anyway: settings go along in the same call, and nothing is asked for to compare them with.
  const made = madeText(model, output, { sheet: first.id, day: today });
  return { ...(keepsParams && paramsEntry(model, params)), [madeKey(model.id)]: made };
}

/**
 * Keeps the settings of a report whose panel opens with them next time, and what it made for other reports, in one call; the
 * report stands whatever fails here.
 * @returns nothing for every other report
 */
export function followKept(store: Keeping, reported: Reported, file: FileContext): Following | undefined {
  const { keepsParams, keeps = [] } = reported.model;
  if (keepsParams !== true && keeps.length === 0) return undefined;
  return {
    write: () => false,
    end: (ended) => {
      try {
        store.setAll(newlyKept(store, reported, ended, file));
        return '';
      } catch (cause) {
        return fill(keeps.length > 0 ? NOT_MADE : NOT_KEPT, { reason: failureText(cause, file) }, file.lang);
      }
    },
  };
}
