import type { Api, Outcome } from '../contract/api';
import type { FactRefView, FactRowsView, RestoredView } from '../core/views';
import { factRowsOf } from '../work/exchange/factRowsOf';
import { listFacts, readFact, tableFact } from '../work/exchange/readFacts';
import { restoreFact } from '../work/exchange/restoreFact';
import { fieldsOf, textOf } from '../work/panel/request';
import { answered, openedFor, portsFor } from './serve';

/** Dialog: facts this file keeps as tables. */
export function factsList(): Outcome<readonly FactRefView[]> {
  return answered((call) => {
    const workbook = openedFor(call);
    return listFacts(workbook, call.file);
  });
}

/** Dialog: the rows of a kept fact. */
export function factRead(request: Parameters<Api['factRead']>[0]): Outcome<FactRowsView> {
  return answered((call) => {
    const workbook = openedFor(call);
    return readFact(workbook, tableFact(textOf(fieldsOf(request), 'fact')), call.file);
  });
}

/** Dialog: puts rows of an export back that are missing. */
export function factRestore(request: Parameters<Api['factRestore']>[0]): Outcome<RestoredView> {
  return answered((call) => {
    const ports = portsFor(call);
    const given = factRowsOf(request);
    return restoreFact(ports, tableFact(given.fact), given, call.file);
  });
}
