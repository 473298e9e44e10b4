import type { Api, Outcome } from '../contract/api';
import type { LibraryView, MarksSavedView, MarksView, QfdView, SurveyView } from '../core/qfdViews';
import type { FileContext } from '../core/table';
import { BUILT_LIBRARY } from '../html/builtLibrary';
import { fieldsOf, wholeOf } from '../work/panel/request';
import { addTouchpoints } from '../work/qfd/addTouchpoints';
import { fillCodes } from '../work/qfd/fillCodes';
import { libraryView } from '../work/qfd/libraryView';
import { makeMatrix } from '../work/qfd/makeMatrix';
import { makeSetup } from '../work/qfd/makeSetup';
import { marksView } from '../work/qfd/marksView';
import { qfdView } from '../work/qfd/qfdView';
import { codesOf, markChangesOf, matrixRequestOf, sheetIdOf, surveyRequestOf } from '../work/qfd/requests';
import { saveMarks } from '../work/qfd/saveMarks';
import { surveyView } from '../work/qfd/surveyView';
import { takeSurvey } from '../work/qfd/takeSurvey';
import { answered, type Ports, portsFor } from './serve';

/** Does something and answers with the screen after it. */
function qfdAfter(request: unknown, work: (ports: Ports, file: FileContext) => string): Outcome<QfdView> {
  return answered((call) => {
    const ports = portsFor(call, request);
    const news = work(ports, call.file);
    return qfdView(ports.workbook, call.file, news);
  });
}

/** Sidebar: setting up QFD. */
export function qfdOpen(): Outcome<QfdView> {
  return answered((call) => qfdView(portsFor(call).workbook, call.file));
}

/** Sidebar: makes the sheets of factors and of the journey that are missing, with an example and its matrix where asked. */
export function qfdMake(request: Parameters<Api['qfdMake']>[0]): Outcome<QfdView> {
  return qfdAfter(request, (ports, file) => makeSetup(ports, fieldsOf(request)['example'] === true, file));
}

/** Sidebar: columns of a sheet that a survey's ratings may stand in. */
export function surveyOpen(request: Parameters<Api['surveyOpen']>[0]): Outcome<SurveyView> {
  return answered((call) => surveyView(portsFor(call, request).workbook, sheetIdOf(request), call.file));
}

/** Sidebar: takes means of a survey's columns as importance. */
export function surveyTake(request: Parameters<Api['surveyTake']>[0]): Outcome<QfdView> {
  return qfdAfter(request, (ports, file) => takeSurvey(ports, surveyRequestOf(request), file));
}

/** Sidebar: the library of touchpoints. */
export function libraryOpen(request: Parameters<Api['libraryOpen']>[0]): Outcome<LibraryView> {
  return answered((call) => libraryView(portsFor(call, request).workbook, BUILT_LIBRARY, call.file));
}

/** Sidebar: adds touchpoints of the library to the journey. */
export function touchpointsAdd(request: Parameters<Api['touchpointsAdd']>[0]): Outcome<QfdView> {
  return qfdAfter(request, (ports, file) =>
    addTouchpoints({ ...ports, library: BUILT_LIBRARY }, codesOf(request), file),
  );
}

/** Sidebar: makes a rater's matrix, or adds to a sheet what it lacks; rows without a code get one first. */
export function matrixMake(request: Parameters<Api['matrixMake']>[0]): Outcome<QfdView> {
  return qfdAfter(request, (ports, file) => {
    const wanted = matrixRequestOf(request);
    fillCodes(ports, file);
    return makeMatrix(ports, wanted, file);
  });
}

/** Sidebar: a matrix to be walked cell by cell. */
export function marksOpen(request: Parameters<Api['marksOpen']>[0]): Outcome<MarksView> {
  return answered((call) => {
    const { workbook } = portsFor(call, request);
    return marksView(workbook, wholeOf(fieldsOf(request), 'sheetId', 0), call.file);
  });
}

/** Sidebar: writes marks of a walk. */
export function marksSave(request: Parameters<Api['marksSave']>[0]): Outcome<MarksSavedView> {
  return answered((call) => {
    const ports = portsFor(call, request);
    const sheetId = wholeOf(fieldsOf(request), 'sheetId', 0);
    return saveMarks(ports, sheetId, markChangesOf(request), call.file);
  });
}
