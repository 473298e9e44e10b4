import type { Api, Outcome } from '../contract/api';
import { AppError } from '../core/appError';
import type { RefusalFormView, RefusalsView } from '../core/refusalViews';
import type { FileContext } from '../core/table';
import { isRefusalForm } from '../work/forms/registry';
import { prepareFiling } from '../work/intake/prepareFiling';
import { sweep } from '../work/intake/sweep';
import { fieldsOf, textOf } from '../work/panel/request';
import { closeForm, confirmLive } from '../work/programme/changeForm';
import { langOf } from '../work/programme/requests';
import { makeRefusalForm } from '../work/refusals/makeRefusalForm';
import { makeRefusals } from '../work/refusals/makeRefusals';
import { readBarriers } from '../work/refusals/readBarriers';
import { refusalsView } from '../work/refusals/refusalsView';
import { REFUSALS_SAY } from '../work/refusals/texts';
import { type FieldPorts, fieldPorts } from './fieldPorts';
import { answered, portsFor } from './serve';

/** A form is made in calls of so many milliseconds: an execution has minutes, a person less patience. */
const FORM_MS = 60_000;

/** Does something and answers with the screen after it. */
function refusalsAfter(
  request: unknown,
  work: (ports: FieldPorts, file: FileContext) => string,
): Outcome<RefusalsView> {
  return answered((call) => {
    const ports = fieldPorts(portsFor(call, request));
    const news = work(ports, call.file);
    return refusalsView(ports, call.file, news);
  });
}

/** Sidebar: refusals. */
export function refusalsOpen(): Outcome<RefusalsView> {
  return answered((call) => refusalsView(fieldPorts(portsFor(call)), call.file));
}

/** Sidebar: makes the sheets of barriers and answers that are missing, with an example where asked. */
export function refusalsMake(request: Parameters<Api['refusalsMake']>[0]): Outcome<RefusalsView> {
  return refusalsAfter(request, (ports, file) => makeRefusals(ports, fieldsOf(request)['example'] === true, file));
}

/** Sidebar: makes the form of a language or goes on making it. */
export function refusalFormMake(request: Parameters<Api['refusalFormMake']>[0]): Outcome<RefusalFormView> {
  return answered((call) => {
    const opened = portsFor(call, request);
    const ports = fieldPorts(opened);
    const { barriers } = readBarriers(ports.workbook, call.file);
    const mayGoOn = (): boolean => ports.clock.now() - opened.began < FORM_MS;
    const progress = makeRefusalForm(ports, barriers, langOf(fieldsOf(request), 'language'), mayGoOn);
    return { ...progress, view: refusalsView(ports, call.file) };
  });
}

function live(ports: FieldPorts, form: string, { lang }: FileContext): string {
  confirmLive(ports, form, isRefusalForm);
  return REFUSALS_SAY.live[lang];
}

function close(ports: FieldPorts, form: string, file: FileContext): string {
  closeForm(ports, form, isRefusalForm);
  const isDrained = sweep(ports, file) === 'done';
  return REFUSALS_SAY[isDrained ? 'closed' : 'draining'][file.lang];
}

/** Sidebar: the owner has seen the form open for outsiders, or wants it to take no answers any more. */
export function refusalFormAct(request: Parameters<Api['refusalFormAct']>[0]): Outcome<RefusalsView> {
  return refusalsAfter(request, (ports, file) => {
    const fields = fieldsOf(request);
    const form = textOf(fields, 'form');
    if (fields['act'] === 'close') return close(ports, form, file);
    if (fields['act'] !== 'live') throw new AppError('REQUEST_BROKEN', { field: 'act' });
    prepareFiling(ports, file);
    // Sheets were made meanwhile.
    ports.workbook.forgetSheets();
    return live(ports, form, file);
  });
}
