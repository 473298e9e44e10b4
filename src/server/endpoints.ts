import type { Api, Outcome } from '../contract/api';
import { AppError } from '../core/appError';
import { isLang } from '../core/lang';
import type { HelpView, HomeView, PanelView, PreviewView, ReportView, SheetRef } from '../core/views';
import { BUILT_HELP } from '../html/builtHelp';
import { DocumentStore } from '../properties/documentStore';
import { DEMO_MODEL, makeDemo } from '../work/demo/makeDemo';
import { helpView } from '../work/help/view';
import { homeView } from '../work/home';
import { jobIdOf } from '../work/jobs/jobId';
import { startReportJob } from '../work/jobs/reportJob';
import { chooseLanguage } from '../work/language';
import { buildReport } from '../work/panel/build';
import { keptParams } from '../work/panel/keptParams';
import { openPanel } from '../work/panel/open';
import { previewPanel } from '../work/panel/preview';
import { fieldsOf, textOf, wholeOf } from '../work/panel/request';
import { makeSettings } from '../work/settings/makeSettings';
import { fileIn } from './file';
import { answered, homeOf, knownModel, openedFor, portsFor, servePanel } from './serve';

/** Sidebar: the first screen, with the next best step for the sheet in view. */
export function homeOpen(): Outcome<HomeView> {
  return answered((call) => homeOf(call));
}

/** Sidebar: remembers the language for this file and gives the first screen in it. */
export function languageSet(request: Parameters<Api['languageSet']>[0]): Outcome<HomeView> {
  return answered((call) => {
    const ports = portsFor(call);
    const { lang } = fieldsOf(request);
    if (!isLang(lang)) throw new AppError('REQUEST_BROKEN', { field: 'lang' });
    chooseLanguage(ports.store, lang);
    call.file = fileIn(ports.workbook, lang);
    return homeView(ports, call.file);
  });
}

/** Sidebar: a model's panel with the columns recognised on the given sheet, or on the most likely one. */
export function panelOpen(request: Parameters<Api['panelOpen']>[0]): Outcome<PanelView> {
  return answered((call) => {
    const workbook = openedFor(call);
    const fields = fieldsOf(request);
    const sheetId = fields['sheetId'] === null ? null : wholeOf(fields, 'sheetId', 0);
    const headerRow = (fields['headerRow'] ?? null) === null ? undefined : wholeOf(fields, 'headerRow', 1);
    const model = knownModel(textOf(fields, 'model'));
    const kept = model.keepsParams === true ? keptParams(new DocumentStore(), model) : {};
    return openPanel(workbook, model, call.file, sheetId, headerRow, kept);
  });
}

/** Sidebar: what a report would say; reads everything, writes nothing. */
export function panelPreview(request: Parameters<Api['panelPreview']>[0]): Outcome<PreviewView> {
  return servePanel(request, (ports, model, served, file) => previewPanel(ports, model, served.request, file));
}

/** Sidebar: computes a model and writes its report on new sheets. */
export function reportBuild(request: Parameters<Api['reportBuild']>[0]): Outcome<ReportView> {
  return servePanel(request, (ports, model, served, file) => {
    const job = fieldsOf(request)['job'];
    const id = job === undefined ? `j${ports.began.toString(36)}` : jobIdOf(job);
    const { request: asked } = served;
    return buildReport(ports, model, asked, file, (computed) =>
      startReportJob(ports, model, asked, computed, id, file),
    );
  });
}

/** Sidebar: a model's help, with formulas in the file's separators. */
export function helpOpen(request: Parameters<Api['helpOpen']>[0]): Outcome<HelpView> {
  return answered((call) => {
    openedFor(call, request);
    return helpView(knownModel(textOf(fieldsOf(request), 'model')), BUILT_HELP.file(), call.file);
  });
}

/** Sidebar: makes the demo shop's orders on a new sheet and gives the panel for them. */
export function demoMake(): Outcome<PanelView> {
  return answered((call) => {
    const ports = portsFor(call);
    const sheet = ports.lock.hold(() => makeDemo(ports, call.file));
    return openPanel(ports.workbook, knownModel(DEMO_MODEL), call.file, sheet.id);
  });
}

/** Sidebar: makes a new sheet with a model's settings, for people to edit. */
export function settingsMake(request: Parameters<Api['settingsMake']>[0]): Outcome<SheetRef> {
  return answered((call) => {
    const ports = portsFor(call, request);
    const model = knownModel(textOf(fieldsOf(request), 'model'));
    const { id, name } = ports.lock.hold(() => makeSettings(ports, model, call.file.lang));
    return { id, name };
  });
}

/** Sidebar: shows a sheet and, if given, one of its rows. */
export function sheetShow(request: Parameters<Api['sheetShow']>[0]): Outcome<null> {
  return answered((call) => {
    const workbook = openedFor(call);
    const fields = fieldsOf(request);
    const row = fields['row'] === null ? undefined : wholeOf(fields, 'row', 1);
    const sheetId = wholeOf(fields, 'sheetId', 0);
    if (!workbook.sheets().some(({ id }) => id === sheetId)) throw new AppError('SHEET_DELETED');
    workbook.show(sheetId, row);
    return null;
  });
}
