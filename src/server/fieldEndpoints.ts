import type { Api, Outcome } from '../contract/api';
import { AppError } from '../core/appError';
import type { ErasePreviewView, FieldView, FormMadeView } from '../core/fieldViews';
import { RETENTION_DAYS } from '../i18n/fieldLabels';
import { fill } from '../i18n/template';
import { fieldScreen } from '../work/field/fieldScreen';
import { pastedCodes } from '../work/field/pastedCodes';
import { refreshMapNames } from '../work/field/refreshMapNames';
import { FIELD_NEWS } from '../work/field/texts';
import { eraseVisits } from '../work/intake/erase';
import { erasePreview as previewErasing } from '../work/intake/erasePreview';
import { prepareFiling } from '../work/intake/prepareFiling';
import { reconcile as reconcileForms } from '../work/intake/reconcile';
import { keepRetention, MOST_DAYS } from '../work/intake/retention';
import { sweep } from '../work/intake/sweep';
import { fieldsOf, textOf, wholeOf } from '../work/panel/request';
import { closeForm, confirmLive } from '../work/programme/changeForm';
import { issueCodes } from '../work/programme/issueCodes';
import { makeForm } from '../work/programme/makeForm';
import { makeProgramme } from '../work/programme/makeProgramme';
import { readProgramme } from '../work/programme/readProgramme';
import { codesRequestOf, formRequestOf } from '../work/programme/requests';
import { fieldAfter, fieldBy } from './fieldAfter';
import { fieldPorts } from './fieldPorts';
import { answered, portsFor } from './serve';

/** A form is made in calls of so many milliseconds, so that people see how far it is and can stop. */
const FORM_MS = 20_000;

/** Sidebar: the visit programme. */
export function fieldOpen(): Outcome<FieldView> {
  return answered((call) => fieldScreen(fieldPorts(portsFor(call)), call.file));
}

/** Sidebar: makes the programme's sheets that are missing, with an example where asked. */
export function programmeMake(request: Parameters<Api['programmeMake']>[0]): Outcome<FieldView> {
  return fieldAfter(request, (ports, file) => makeProgramme(ports, fieldsOf(request)['example'] === true, file));
}

/** Sidebar: writes new visit codes to the plan. */
export function codesIssue(request: Parameters<Api['codesIssue']>[0]): Outcome<FieldView> {
  return fieldAfter(request, (ports, file) => issueCodes(ports, codesRequestOf(request), file));
}

/** Sidebar: makes one form or goes on making it. */
export function formMake(request: Parameters<Api['formMake']>[0]): Outcome<FormMadeView> {
  return answered((call) => {
    const opened = portsFor(call, request);
    const ports = fieldPorts(opened);
    const reading = readProgramme(ports.workbook, call.file);
    const mayGoOn = (): boolean => ports.clock.now() - opened.began < FORM_MS;
    const progress = makeForm(ports, reading, formRequestOf(request), mayGoOn);
    refreshMapNames(ports, reading, call.file);
    return { ...progress, view: fieldScreen(ports, call.file, '', reading) };
  });
}

const formOf = (request: unknown): string => textOf(fieldsOf(request), 'form');

/** Sidebar: the owner has seen a form open for outsiders. */
export function formLive(request: Parameters<Api['formLive']>[0]): Outcome<FieldView> {
  return fieldBy(request, (ports, file) => {
    prepareFiling(ports, file);
    confirmLive(ports, formOf(request));
    return FIELD_NEWS.live[file.lang];
  });
}

/** Sidebar: a form takes no answers any more; what is there is filed. */
export function formClose(request: Parameters<Api['formClose']>[0]): Outcome<FieldView> {
  return fieldAfter(request, (ports, file) => {
    closeForm(ports, formOf(request));
    const isDrained = sweep(ports, file) === 'done';
    return FIELD_NEWS[isDrained ? 'closed' : 'draining'][file.lang];
  });
}

/** Sidebar: reads all forms anew and files what is missing. */
export function reconcile(request: Parameters<Api['reconcile']>[0]): Outcome<FieldView> {
  return fieldBy(request, (ports, file) => reconcileForms(ports, file).verdict);
}

/** Sidebar: what erasing visits would take away. */
export function erasePreview(request: Parameters<Api['erasePreview']>[0]): Outcome<ErasePreviewView> {
  return answered((call) => {
    const ports = fieldPorts(portsFor(call, request));
    return previewErasing(ports, call.file, pastedCodes(textOf(fieldsOf(request), 'codes')));
  });
}

/** Sidebar: erases visits for good. */
export function eraseRun(request: Parameters<Api['eraseRun']>[0]): Outcome<FieldView> {
  return fieldAfter(request, (ports, file) => {
    const { visits, left } = eraseVisits(ports, file, pastedCodes(textOf(fieldsOf(request), 'codes')));
    const lines = [fill(FIELD_NEWS.erased, { visits }, file.lang)];
    if (left > 0) lines.push(fill(FIELD_NEWS.left, { left }, file.lang));
    return lines.join(' ');
  });
}

/** Sidebar: how many days answers are kept. */
export function retentionSet(request: Parameters<Api['retentionSet']>[0]): Outcome<FieldView> {
  return fieldAfter(request, ({ store, lock }, { lang }) => {
    const days = wholeOf(fieldsOf(request), 'days', 0);
    if (days > MOST_DAYS) {
      const found = { field: RETENTION_DAYS[lang], value: String(days), min: 0, max: MOST_DAYS };
      throw new AppError('PARAM_OUT_OF_RANGE', found);
    }
    // Whoever erases what is old goes by the days it has read under the lock.
    lock.hold(() => keepRetention(store, days));
    return FIELD_NEWS[days === 0 ? 'keptAlways' : 'kept'][lang];
  });
}
