import type { AlertsRequest, AlertsView } from '../core/alertViews';
import type { BriefingsView, QuizMadeView, ReleaseRequest } from '../core/briefingViews';
import type { CashSettings, CashView, GoalView, GrowthView } from '../core/cashViews';
import type { ChannelsView, ExportRequest, ExportView } from '../core/channelViews';
import type { CodesRequest, ErasePreviewView, FieldView, FormMadeView, FormRequest } from '../core/fieldViews';
import type { IdeasView } from '../core/ideasViews';
import type { Lang } from '../core/lang';
import type { DrawRequest, OnOffView } from '../core/onoffViews';
import type { PictureRequest, PictureView } from '../core/pictureViews';
import type { PlanView } from '../core/planViews';
import type {
  LibraryView,
  MarkChange,
  MarksSavedView,
  MarksView,
  QfdView,
  SurveyView,
  TracksView,
} from '../core/qfdViews';
import type { RecheckPlannedView, RecheckRequest, RecheckView } from '../core/recheckViews';
import type { RefusalFormView, RefusalsView } from '../core/refusalViews';
import type { RehearsalView } from '../core/rehearsalViews';
import type { DecideRequest, ReviewView, VisitKey } from '../core/reviewViews';
import type {
  CellsView,
  ErrorView,
  FactRefView,
  FactRowsView,
  HelpView,
  HomeView,
  PanelRequest,
  PanelView,
  PreviewView,
  ProgressView,
  RemovedView,
  RemoveView,
  ReportView,
  RestoredView,
  SheetRef,
  StateAct,
  StateView,
  TaskSeed,
  TasksView,
  TaskView,
  UndoListView,
  UndoneView,
  UndoPreviewView,
} from '../core/views';

/**
 * The calls a sidebar makes through google.script.run. Both sides compile against this file: primitives, plain
 * objects and arrays only, since Google refuses dates and functions on this way.
 */
export interface Api {
  /** What the first screen shows. */
  homeOpen(): Outcome<HomeView>;
  /** Remembers the language for this file and answers with the first screen in it. */
  languageSet(request: { lang: Lang }): Outcome<HomeView>;
  /**
   * A model's panel with columns recognised on the given sheet, or on the most likely one; below the given header row
   * (1-based), or the one recognised.
   */
  panelOpen(request: { model: string; sheetId: number | null; headerRow?: number | null }): Outcome<PanelView>;
  /** Reads everything, writes nothing. */
  panelPreview(request: PanelRequest): Outcome<PreviewView>;
  /** Computes and writes the report on new sheets; `job` is a name of the client's making under which to ask how far it is. */
  reportBuild(request: PanelRequest & { job?: string }): Outcome<ReportView>;
  /** How far a work is; `null` when nothing is known of it. Runs beside the work itself. */
  jobProgress(request: { job: string }): Outcome<ProgressView | null>;
  /** Asks a work to stop at its next batch. Runs beside the work itself. */
  jobStop(request: { job: string }): Outcome<null>;
  /** Goes on with a work that stopped. */
  jobContinue(request: { job: string; lang: Lang }): Outcome<ReportView>;
  /** Takes back what an unfinished work has written. */
  jobDiscard(request: { job: string }): Outcome<HomeView>;
  /** A model's help, in the given language or the file's; reads no cell. */
  helpOpen(request: { model: string; lang?: Lang }): Outcome<HelpView>;
  /** Makes the demo shop on a new sheet and answers with the panel for it. */
  demoMake(): Outcome<PanelView>;
  /** Makes a new sheet with a model's settings for people to edit. */
  settingsMake(request: { model: string; lang: Lang }): Outcome<SheetRef>;
  /** The last runs. */
  undoOpen(): Outcome<UndoListView>;
  /** What undoing a run would do. */
  undoPreview(request: { run: string; lang: Lang }): Outcome<UndoPreviewView>;
  /** Undoes a run; sheets in `keep`, as the preview told them, stay. */
  undoRun(request: { run: string; lang: Lang; clearRest: boolean; keep?: readonly number[] }): Outcome<UndoneView>;
  /** Uses Rosta in a copied file: what the original remembered is dropped. */
  fileClaim(): Outcome<HomeView>;
  /** Brings sheets of an earlier version up to date. */
  fileUpgrade(): Outcome<HomeView>;
  /** The state of things. */
  stateOpen(): Outcome<StateView>;
  /** Turns background work on or off, repairs it, hands it over. */
  stateAct(request: { act: StateAct }): Outcome<StateView>;
  /** The name by which others know this person. */
  nameSet(request: { name: string }): Outcome<StateView>;
  /** Counts cells, some sheets at a time. */
  cellsCount(request: { from: number; cells: number }): Outcome<CellsView>;
  /** What removing Rosta would take away. */
  removeOpen(): Outcome<RemoveView>;
  /** Removes Rosta with the chosen sheets; called again until nothing is left. */
  removeRun(request: { sheetIds: readonly number[] }): Outcome<RemovedView>;
  /** The tasks. */
  tasksOpen(): Outcome<TasksView>;
  /** Makes a task; refused without cause, goal and criterion. */
  taskMake(request: TaskSeed & { lang: Lang }): Outcome<TaskView>;
  /** Opens the dialog that exports and restores. */
  dataOpen(): Outcome<null>;
  /** Facts kept as tables. */
  factsList(): Outcome<readonly FactRefView[]>;
  /** Rows of a kept fact. */
  factRead(request: { fact: string }): Outcome<FactRowsView>;
  /** Puts rows back that are missing; rows that are there are not touched. */
  factRestore(request: FactRowsView): Outcome<RestoredView>;
  /** The visit programme: sheets, problems, codes, forms, collection, reconciliation. */
  fieldOpen(): Outcome<FieldView>;
  /** Makes the programme's sheets that are missing, filled with an example where asked. */
  programmeMake(request: { example: boolean; lang: Lang }): Outcome<FieldView>;
  /** Writes new visit codes to the plan: for each chosen location, job and wave so many. */
  codesIssue(request: CodesRequest): Outcome<FieldView>;
  /** Makes one form, or goes on making it; `done` is false when there was no time for all of its questions. */
  formMake(request: FormRequest): Outcome<FormMadeView>;
  /** The owner has seen the form open in a private window: it counts as live. */
  formLive(request: { form: string; lang: Lang }): Outcome<FieldView>;
  /** Takes no answers any more and files what is there; a new version can be made then. */
  formClose(request: { form: string; lang: Lang }): Outcome<FieldView>;
  /** Reads all forms anew, files what is missing and says what is not filed. Removes nothing. */
  reconcile(request: { lang: Lang }): Outcome<FieldView>;
  /** What erasing visits would take away. @param codes visit codes, as a person typed or pasted them */
  erasePreview(request: { codes: string; lang: Lang }): Outcome<ErasePreviewView>;
  /** Erases visits for good: rows and form responses. */
  eraseRun(request: { codes: string; lang: Lang }): Outcome<FieldView>;
  /** How many days answers are kept; 0: without limit. */
  retentionSet(request: { days: number; lang: Lang }): Outcome<FieldView>;
  /** Setting up QFD: factors, touchpoints, matrices, results, classes. */
  qfdOpen(): Outcome<QfdView>;
  /** Makes the sheets of factors and of the journey that are missing, with an example and its matrix where asked. */
  qfdMake(request: { example: boolean; lang: Lang }): Outcome<QfdView>;
  /** Columns of a sheet, or of the likeliest one, that a survey's ratings may stand in. */
  surveyOpen(request: { sheetId: number | null; lang: Lang }): Outcome<SurveyView>;
  /** Takes means of a survey's columns as importance; factors that are not there are added. */
  surveyTake(request: { sheetId: number; columns: readonly number[]; lang: Lang }): Outcome<QfdView>;
  /** The library of touchpoints. */
  libraryOpen(request: { lang: Lang }): Outcome<LibraryView>;
  /** Adds touchpoints of the library to the journey. */
  touchpointsAdd(request: { codes: readonly string[]; lang: Lang }): Outcome<QfdView>;
  /** Makes a rater's matrix, or adds to a sheet what factors and touchpoints it lacks. */
  matrixMake(request: {
    rater: string;
    scale: 'seed' | 'classic';
    sheetId: number | null;
    lang: Lang;
  }): Outcome<QfdView>;
  /** A matrix to be walked cell by cell. */
  marksOpen(request: { sheetId: number; lang: Lang }): Outcome<MarksView>;
  /** Writes marks; cells that somebody else changed meanwhile are kept. */
  marksSave(request: { sheetId: number; changes: readonly MarkChange[]; lang: Lang }): Outcome<MarksSavedView>;
  /** Brings what the journey takes from other facts up to date. */
  journeyRefresh(request: { lang: Lang }): Outcome<QfdView>;
  /** Adds the most important touchpoints of the journey to the visit programme. */
  programmeSuggest(request: { lang: Lang }): Outcome<FieldView>;
  /** The customer tracks. */
  tracksOpen(): Outcome<TracksView>;
  /** Makes the sheets of tracks that are missing, with the example of a fitness club where asked. */
  tracksMake(request: { example: boolean; lang: Lang }): Outcome<TracksView>;
  /** A person has gone through a track today. */
  trackReviewed(request: { track: string; lang: Lang }): Outcome<TracksView>;
  /** Opens the large dialog with a picture. */
  pictureOpen(request: PictureRequest): Outcome<null>;
  /** What the large dialog draws. */
  pictureRead(request: PictureRequest): Outcome<PictureView>;
  /** Shows a sheet to the person. */
  sheetShow(request: { sheetId: number; row: number | null }): Outcome<null>;
  /** Alerts: who is told of what, what was told, what waits. */
  alertsOpen(): Outcome<AlertsView>;
  /** Keeps who is told of what. */
  alertsSet(request: AlertsRequest): Outcome<AlertsView>;
  /** Sends a test message by every channel that is set up. */
  alertsTest(request: { lang: Lang }): Outcome<AlertsView>;
  /** The rehearsal of field work. @param visits a number of visits of one job whose power is asked; `null` for none */
  rehearsalOpen(request: { visits: number | null; lang: Lang }): Outcome<RehearsalView>;
  /** Makes up so many visits of the newest wave and files them, marked as a rehearsal. */
  rehearsalRun(request: { visits: number; lang: Lang }): Outcome<RehearsalView>;
  /** Takes the rehearsal away with everything that came of it. */
  rehearsalRemove(request: { lang: Lang }): Outcome<RehearsalView>;
  /** What a visit that rechecks an open task can be planned of. */
  recheckOpen(request: { task: string; lang: Lang }): Outcome<RecheckView>;
  /** Plans a visit that rechecks an open task. */
  recheckPlan(request: RecheckRequest): Outcome<RecheckPlannedView>;
  /** The visit to be reviewed next, or the one of a response or a code where one is named. */
  reviewOpen(request: { response: string; code: string; lang: Lang }): Outcome<ReviewView>;
  /** Decides of a visit, or takes a step of an appeal, and answers with the next visit. */
  reviewDecide(request: DecideRequest): Outcome<ReviewView>;
  /** Accepts visits in which nothing was found, as far as they still are as they were seen. */
  reviewAcceptClean(request: { visits: readonly VisitKey[]; reviewer: string; lang: Lang }): Outcome<ReviewView>;
  /** Keeps the rules of field work; what does not fit is refused with its range. */
  rulesSet(
    request: Readonly<Record<'lockout' | 'cap' | 'fast' | 'late' | 'appeal' | 'k', number>> & {
      proof: string;
      response: string;
      code: string;
      lang: Lang;
    },
  ): Outcome<ReviewView>;
  /** Briefings of visits taken, the quiz, and the links that follow. */
  briefingsOpen(): Outcome<BriefingsView>;
  /** Makes the quiz in a language, or goes on making it; `done` is false when there was no time for all of its questions. */
  quizMake(request: { language: Lang; lang: Lang }): Outcome<QuizMadeView>;
  /** Gives the links of visits without the quiz. */
  linkRelease(request: ReleaseRequest): Outcome<BriefingsView>;
  /** Shoppers, quotas, the plan of visits and its progress. */
  planOpen(): Outcome<PlanView>;
  /** Makes the sheets of shoppers and quotas that are missing, filled with an example where asked. */
  planMake(request: { example: boolean; lang: Lang }): Outcome<PlanView>;
  /** Adds the visits that quotas ask for and the plan lacks. */
  planFill(request: { lang: Lang }): Outcome<PlanView>;
  /** Gives visits that nobody has taken to shoppers. */
  planAssign(request: { lang: Lang }): Outcome<PlanView>;
  /** What shoppers say could be better, by touchpoint. */
  ideasOpen(request: { lang: Lang }): Outcome<IdeasView>;
  /** The cash journey: levels, profit, what the method auditor found. */
  cashOpen(): Outcome<CashView>;
  /** Makes the sheet of levels that is missing, filled with the example where asked. */
  cashMake(request: { example: boolean; lang: Lang }): Outcome<CashView>;
  /** Keeps which level is "now", the period, and on which deals the check grows. */
  cashSet(request: CashSettings & { lang: Lang }): Outcome<CashView>;
  /** Which value of a metric gives a profit, the rest on a level. @param profit as a person typed it */
  cashGoal(request: { metric: string; level: string; profit: string; lang: Lang }): Outcome<GoalView>;
  /** Growth points in the order of their money. */
  growthOpen(request: { lang: Lang }): Outcome<GrowthView>;
  /** Ad and CRM exports, the plan of channels and tags. */
  channelsOpen(): Outcome<ChannelsView>;
  /** Makes the sheets of plan and tags that are missing, with exports and numbers of an example where asked. */
  channelsMake(request: { example: boolean; lang: Lang }): Outcome<ChannelsView>;
  /** Columns of a sheet, or of the likeliest one, that an export may stand in. */
  exportOpen(request: {
    sheetId: number | null;
    kind: 'ads' | 'crm' | 'refusals';
    headerRow: number | null;
    lang: Lang;
  }): Outcome<ExportView>;
  /** Remembers an export, which reports then read where it stands. */
  exportAdd(request: ExportRequest): Outcome<ChannelsView>;
  /** Forgets an export; its sheet stays. */
  exportRemove(request: { sheetId: number; kind: 'ads' | 'crm' | 'refusals'; lang: Lang }): Outcome<ChannelsView>;
  /** The log of switches, calendars drawn by lot, and what is to be put right. */
  onoffOpen(): Outcome<OnOffView>;
  /** Makes the log where it is missing, with an example and its series where asked. */
  onoffMake(request: { example: boolean; lang: Lang }): Outcome<OnOffView>;
  /** Draws a calendar of blocks by lot and adds it to the log. */
  onoffDraw(request: DrawRequest): Outcome<OnOffView>;
  /** Refusals: barriers, the form for those who did not buy, exports of the CRM. */
  refusalsOpen(): Outcome<RefusalsView>;
  /** Makes the sheets of barriers and answers that are missing, filled with an example where asked. */
  refusalsMake(request: { example: boolean; lang: Lang }): Outcome<RefusalsView>;
  /** Makes the form in a language, or goes on making it; `done` is false when there was no time for all of its questions. */
  refusalFormMake(request: { language: Lang; lang: Lang }): Outcome<RefusalFormView>;
  /** The owner has seen the form open in a private window, or wants it to take no answers any more. */
  refusalFormAct(request: { form: string; act: 'live' | 'close'; lang: Lang }): Outcome<RefusalsView>;
}

/** Every call answers; an error is part of the answer, never an exception. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ErrorView };
