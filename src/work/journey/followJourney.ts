import type { Localized } from '../../core/lang';
import type { Settings } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { JOURNEY_FACT } from '../../facts/journey';
import { fill } from '../../i18n/template';
import { failureText } from '../failureText';
import type { Following, Reported } from '../panel/following';
import { keepParams } from '../panel/keptParams';
import { checkedParams } from '../panel/params';
import type { KeptTable } from '../tables/openTable';
import type { JourneyNews, PlannedRefresh } from './refreshJourney';

const NOT_REFRESHED: Localized = {
  ru: 'Лист «{sheet}» не обновлён. {reason}',
  kk: '«{sheet}» парағы жаңартылмады. {reason}',
  en: 'Sheet “{sheet}” was not updated. {reason}',
};

/** Begins bringing the journey up to date; is given its table where the report has read it. */
export type PlanJourney = (news: JourneyNews, table: KeptTable | undefined) => PlannedRefresh | undefined;

/**
 * What comes along with a report that has news for the journey's sheet: the sheet is brought up to date, and the report's settings
 * are kept. The report stands whatever fails here.
 */
export function followJourney(
  store: Settings,
  { model, request, tables }: Reported,
  news: JourneyNews,
  file: FileContext,
  plan: PlanJourney,
): Following {
  let failure = '';
  const told = <T>(work: () => T, otherwise: T): T => {
    if (failure !== '') return otherwise;
    try {
      return work();
    } catch (cause) {
      failure = failureText(cause, file);
      return otherwise;
    }
  };
  const journey = tables.find(({ fact }) => fact.id === JOURNEY_FACT.id);
  const planned = told(() => plan(news, journey), undefined);
  return {
    write: () => told(() => planned?.write() === true, false),
    end: ({ refused }) => {
      if (refused !== undefined) failure = failureText(refused, file);
      told(() => {
        planned?.keep();
        // Comparing with the settings before is no call once the journey's refresh has read what is kept.
        keepParams(store, model, checkedParams(model.params, request.params, file));
      }, undefined);
      if (failure === '') return planned?.kept() ?? '';
      return fill(NOT_REFRESHED, { sheet: JOURNEY_FACT.title[file.lang], reason: failure }, file.lang);
    },
  };
}
