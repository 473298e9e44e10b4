import type { Lang } from '../core/lang';
import type {
  ErrorView,
  HelpView,
  HomeView,
  PanelRequest,
  PanelView,
  PreviewView,
  ReportView,
  SheetRef,
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
  /** Computes and writes the report on new sheets. */
  reportBuild(request: PanelRequest): Outcome<ReportView>;
  /** A model's help, in the given language or the file's; reads no cell. */
  helpOpen(request: { model: string; lang?: Lang }): Outcome<HelpView>;
  /** Makes the demo shop on a new sheet and answers with the panel for it. */
  demoMake(): Outcome<PanelView>;
  /** Makes a new sheet with a model's settings for people to edit. */
  settingsMake(request: { model: string; lang: Lang }): Outcome<SheetRef>;
  /** Shows a sheet to the person. */
  sheetShow(request: { sheetId: number; row: number | null }): Outcome<null>;
}

/** Every call answers; an error is part of the answer, never an exception. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ErrorView };
