import type { Api, Outcome } from '../contract/api';
import type { AlertsView } from '../core/alertViews';
import type { BriefingsView } from '../core/briefingViews';
import type { CashView, GoalView } from '../core/cashViews';
import type { ChannelsView, ExportView } from '../core/channelViews';
import type { FieldView, FormRowView } from '../core/fieldViews';
import type { Lang } from '../core/lang';
import type { OnOffView } from '../core/onoffViews';
import type { BriefingChoice, PictureRequest } from '../core/pictureViews';
import type { PlanView } from '../core/planViews';
import type { QfdView, TracksView } from '../core/qfdViews';
import type { RefusalsView } from '../core/refusalViews';
import type { RehearsalView } from '../core/rehearsalViews';
import type { DecideRequest, VisitKey } from '../core/reviewViews';
import type { HomeView, PanelRequest, PanelView, ReportView, StateView, UndoListView, UndoneView } from '../core/views';
import type { ShellKey } from '../i18n/shell';
import type { CashStep } from './cash/steps';
import type { Step } from './field/steps';
import type { QfdStep } from './qfd/steps';
import type { Start } from './startScreen';

/** The ways between screens. Screens know these, not each other. */
export interface Ways
  extends ModelWays,
    JobWays,
    UndoWays,
    CareWays,
    FieldWays,
    QfdWays,
    TrackWays,
    ReviewWays,
    PlanWays,
    BriefingWays,
    AlertWays,
    RehearsalWays,
    IdeasWays,
    CashWays,
    ChannelWays,
    RefusalWays,
    GrowthWays,
    OnOffWays {
  /** Asks for the screen the sidebar opens with; an error stands after `near`. */
  start(near: Element, screen: Start): void;
  setLanguage(lang: Lang, near: Element, fail: () => void): void;
  /** @param panel the panel to go back to, with what was entered; `null` leads to the first screen */
  done(report: ReportView, panel: PanelView | null): void;
  /** Back to the first screen, at once when it has been seen before. */
  home(): void;
  /**
   * Shows the first screen as the server has just sent it.
   * @param news what was done just now; nothing when empty
   */
  showHome(view: HomeView, news?: string): void;
  /** Shows all models to choose a help from. */
  helpList(view: HomeView): void;
}

/** Ways to a model. */
export interface ModelWays {
  /** @param sheetId the sheet to begin with; else the server finds one */
  openPanel(model: string, near: Element, sheetId?: number): void;
  makeDemo(near: Element): void;
  /** @param focus data-testid of the element to focus instead of the heading */
  panel(view: PanelView, focus?: string): void;
  /**
   * Opens a model's help.
   * @param back where the help leads back to
   */
  help(model: string, lang: Lang, near: Element, back: () => void): void;
}

/** Ways of long work. `panel` is where its screens lead back to; `null` leads to the first screen. */
export interface JobWays {
  /** Builds a report and sees it through, with a bar and a button to stop. */
  build(request: PanelRequest, panel: PanelView, near: Element): void;
  /** Goes on with a work that stopped. */
  resume(job: string, panel: PanelView | null, near: Element): void;
  /** Takes back what an unfinished work has written. */
  discard(job: string, near: Element): void;
}

/** Ways of undoing. */
export interface UndoWays {
  openUndo(near: Element): void;
  undoList(view: UndoListView): void;
  /** @param back where the preview leads back to */
  undoPreview(run: string, near: Element, back: () => void): void;
  undone(view: UndoneView): void;
}

/** Ways to what keeps a file in order. */
export interface CareWays {
  /** Makes Rosta at home in a copied file, or brings old sheets up to date. */
  mend(act: 'claim' | 'upgrade', near: Element): void;
  openState(near: Element): void;
  state(view: StateView): void;
  /** @param back where the screen leads back to */
  openRemove(near: Element, back: () => void): void;
  openTasks(near: Element): void;
  /** Opens the dialog that exports and restores; the screen stays. */
  openData(near: Element): void;
}

/** Something done to what a screen shows, which answers with that as it stands then. */
interface ViewDeed<View> {
  readonly status: ShellKey;
  /** An error is shown right after it. */
  readonly near: Element;
  /** What to look at first after a lost answer; left out where doing it twice does no harm. */
  readonly doubt?: ShellKey;
  readonly ask: () => Promise<Outcome<View>>;
}

/** Something done to the visit programme. */
interface FieldDeed extends ViewDeed<FieldView> {
  /** The step it was done in; left out below the steps. */
  readonly at?: Step;
  /** The form it was done to. */
  readonly row?: FormRowView;
}

/** Something done to QFD. */
interface QfdDeed extends ViewDeed<QfdView> {
  /** The step it was done in. */
  readonly at: QfdStep;
}

/** Ways through the visit programme. */
export interface FieldWays {
  openField(near: Element): void;
  /** Shows the programme as it stands now, after people changed its sheets. */
  refreshField(near: Element): void;
  changeField(deed: FieldDeed): void;
  /**
   * Makes forms one after another, with a bar and a button to stop. Stale ones are closed and their next version made.
   * @param bay the part above the list of forms: an error stands after it, also when the list was drawn anew meanwhile
   */
  makeForms(wanted: readonly FormRowView[], bay: HTMLElement): void;
}

/** Ways through QFD. */
export interface QfdWays {
  openQfd(near: Element): void;
  /** Shows QFD as it stands now, after people changed its sheets. */
  refreshQfd(near: Element): void;
  /** Back to QFD as it was last seen. */
  backToQfd(): void;
  changeQfd(deed: QfdDeed): void;
  /**
   * Shows the columns of a survey.
   * @param sheetId where they stand; else the server finds the likeliest sheet
   * @param fail called when they cannot be shown
   */
  openSurvey(near: Element, sheetId?: number, fail?: () => void): void;
  openLibrary(near: Element): void;
  /** Goes through a matrix cell by cell. */
  openWalk(sheetId: number, near: Element): void;
  /**
   * Opens the large dialog; the screen stays.
   * @param tracks codes of the tracks to be seen; none for other pictures
   */
  openPicture(picture: PictureRequest['picture'], tracks: readonly string[], near: Element): void;
}

/** Ways through Customer Tracks. */
export interface TrackWays {
  openTracks(near: Element): void;
  changeTracks(deed: ViewDeed<TracksView>): void;
}

/** Which visit is to be seen: by its response or its code; whichever comes first where neither is given. */
export interface SoughtVisit {
  readonly response?: string;
  readonly code?: string;
}

/** The rules of field work as they are sent. */
export type SentRules = Omit<Parameters<Api['rulesSet']>[0], 'response' | 'code' | 'lang'>;

/** Ways through the review of visits. */
export interface ReviewWays {
  openReview(near: Element, sought?: SoughtVisit): void;
  /** @param nameless called when the server knows no name of this person, under which it could decide */
  decideVisit(request: Omit<DecideRequest, 'lang'>, near: Element, nameless: () => void): void;
  /** Accepts the visits in which nothing was found. */
  acceptClean(visits: readonly VisitKey[], reviewer: string, near: Element, nameless: () => void): void;
  /** Keeps the rules and shows the same visit again. */
  setRules(rules: SentRules, response: string, near: Element): void;
}

/** Ways through the plan of visits and its shoppers. */
export interface PlanWays {
  openPlan(near: Element): void;
  changePlan(deed: ViewDeed<PlanView>): void;
}

/** Ways through briefings and the links to forms. */
export interface BriefingWays {
  openBriefings(near: Element): void;
  changeBriefings(deed: ViewDeed<BriefingsView>): void;
  /**
   * Opens the large dialog with briefings; the screen stays.
   * @param visits whose; of all visits taken when `undefined`
   */
  openBriefing(visits: BriefingChoice | undefined, near: Element): void;
}

/** Ways through alerts. */
export interface AlertWays {
  openAlerts(near: Element): void;
  changeAlerts(deed: ViewDeed<AlertsView>): void;
}

/** Ways through the rehearsal of field work. */
export interface RehearsalWays {
  /** @param visits a number of visits of one job: what they can show is asked, too */
  openRehearsal(near: Element, visits?: number | null): void;
  changeRehearsal(deed: ViewDeed<RehearsalView>): void;
}

/** The way to the ideas of shoppers. */
export interface IdeasWays {
  openIdeas(near: Element): void;
}

/** Where an export is looked for, and what to do with the answer. */
interface SoughtExport {
  /** Where it stands; else the server finds the likeliest sheet. */
  readonly sheetId?: number;
  /** 1-based row of the headers; else the server finds it. */
  readonly headerRow?: number;
  /** The channel as typed so far; else as it is kept. */
  readonly channel?: string;
  /** data-testid of the element to focus instead of the heading. */
  readonly focus?: string;
  /** For an answer without columns, in place of showing it. */
  readonly empty?: () => void;
  /** Called when nothing can be shown. */
  readonly fail?: () => void;
}

/** Ways through channels: exports, plan and tags. */
export interface ChannelWays {
  openChannels(near: Element): void;
  changeChannels(deed: ViewDeed<ChannelsView>): void;
  openExport(kind: ExportView['kind'], near: Element, sought?: SoughtExport): void;
}

/** Ways through refusals. */
export interface RefusalWays {
  openRefusals(near: Element): void;
  changeRefusals(deed: ViewDeed<RefusalsView>): void;
}

/** Something done to the cash journey. */
interface CashDeed extends ViewDeed<CashView> {
  /** The step it was done in. */
  readonly at: CashStep;
  /** data-testid of the field it was done with, which gets the focus again. */
  readonly focus?: string;
  /** Called when it was not done. */
  readonly fail?: () => void;
}

/** Ways through the cash journey. */
export interface CashWays {
  openCash(near: Element): void;
  /** Shows the cash journey as it stands now, after people changed its sheet. */
  refreshCash(near: Element): void;
  changeCash(deed: CashDeed): void;
  /** Seeks which value of a metric gives a profit; the screen stays. */
  seekGoal(request: GoalRequest, near: Element, finish: (view: GoalView) => void): void;
}

/** Which value is sought: of which metric, for which profit as it was typed, the others on which level. */
export type GoalRequest = Omit<Parameters<Api['cashGoal']>[0], 'lang'>;

/** Something done to the switch log. */
interface OnOffDeed extends ViewDeed<OnOffView> {
  /** What an error of this code is about, in place of `near`. */
  readonly at?: (code: string) => Element | undefined;
}

/** Ways through off/on tests. */
export interface OnOffWays {
  openOnoff(near: Element): void;
  changeOnoff(deed: OnOffDeed): void;
}

/** The way to growth points. */
export interface GrowthWays {
  openGrowth(near: Element): void;
  /** Opens the large dialog with what a growth point's money comes from; the screen stays. */
  openParents(point: { readonly touchpoint: string; readonly job: string }, near: Element): void;
}
