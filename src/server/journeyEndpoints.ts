import type { Api, Outcome } from '../contract/api';
import type { FieldView } from '../core/fieldViews';
import type { QfdView } from '../core/qfdViews';
import { BUILT_LIBRARY } from '../html/builtLibrary';
import { refreshJourney } from '../work/journey/refreshJourney';
import { suggestTouchpoints } from '../work/journey/suggestTouchpoints';
import { qfdView } from '../work/qfd/qfdView';
import { fieldAfter } from './fieldAfter';
import { answered, portsFor } from './serve';

/** Sidebar: brings what the journey takes from other facts up to date. */
export function journeyRefresh(request: Parameters<Api['journeyRefresh']>[0]): Outcome<QfdView> {
  return answered((call) => {
    const ports = portsFor(call, request);
    const news = refreshJourney(ports, {}, call.file);
    return qfdView(ports.workbook, call.file, news);
  });
}

/** Sidebar: adds the most important touchpoints of the journey to the visit programme. */
export function programmeSuggest(request: Parameters<Api['programmeSuggest']>[0]): Outcome<FieldView> {
  return fieldAfter(request, (ports, file) => suggestTouchpoints({ ...ports, library: BUILT_LIBRARY }, file));
}
