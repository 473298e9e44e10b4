import { AppError } from '../../core/appError';
import type { FileContext } from '../../core/table';
import { zoneMoments } from '../../data/zoneMoment';
import type { PlannedVisit } from '../../facts/visitPlan';
import { type FormRecord, formEntries, isQuiz, isRefusalForm, isVisitForm, readForms } from '../forms/registry';
import { drawMap } from '../map/drawMap';
import { filedMap } from '../map/filedMap';
import { readRehearsal, rehearsalRecord } from '../rehearsal/keptRehearsal';
import { AnswersLog } from './answersLog';
import { isCollecting, makeFiledSheets } from './makeFiledSheets';
import type { IntakePorts } from './ports';
import { QuarantineLog } from './quarantineLog';
import { readPlanned } from './readPlanned';
import { Choices } from './scoreOf';
import { VisitsLog } from './visitsLog';

function opened<T>(log: T | undefined): T {
  // The sheets were made a moment ago, under the lock: only a person's deleting them at this very moment leads here.
  if (log === undefined) throw new AppError('SHEET_GONE');
  return log;
}

/** What is planned and filed of visits. */
interface VisitSheets {
  readonly visits: VisitsLog;
  readonly answers: AnswersLog;
  readonly plan: ReadonlyMap<string, PlannedVisit>;
}

/** Everything that filing looks at while the lock is held: what is planned, what is filed, which forms there are. */
export class IntakeDesk {
  /** Whether visits are filed in this file, or may be: one that only asks why people did not buy gets no sheets of visits. */
  readonly hasVisits: boolean;
  /** An instant as the file's clock shows it. */
  readonly momentOf: (ms: number) => string;
  private sheets: VisitSheets | undefined;
  private readonly records = new Map<string, FormRecord>();
  private readonly changed = new Set<string>();
  private readonly choices = new Map<string, Choices>();
  private readonly questions = new Map<string, ReadonlySet<number>>();
  private readonly present = new Set<string>();
  private readonly readWhole = new Set<string>();
  private waiting: QuarantineLog | undefined;

  /**
   * Four remote calls; many more where sheets are to be made; one where no visits are filed.
   * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN, PROTECTED
   */
  constructor(
    readonly ports: IntakePorts,
    readonly file: FileContext,
  ) {
    const { workbook, store } = ports;
    this.hasVisits = isCollecting(ports);
    // Sheets that are made anew change what is known of the forms.
    if (this.hasVisits) makeFiledSheets(ports, file);
    for (const record of readForms(store, workbook.id())) this.records.set(record.id, record);
    this.momentOf = zoneMoments(file.zone);
    if (this.hasVisits) this.visitSheets();
  }

  /** Visits that are filed. */
  get visits(): VisitsLog {
    return this.visitSheets().visits;
  }

  /** Answers of visits that are filed. */
  get answers(): AnswersLog {
    return this.visitSheets().answers;
  }

  /** Forms of visits of this file, oldest first. */
  forms(): readonly FormRecord[] {
    return this.allForms().filter(isVisitForm);
  }

  /** Forms of the briefing's quiz: no visit comes by them. */
  quizzes(): readonly FormRecord[] {
    return this.allForms().filter(isQuiz);
  }

  /** Forms for people who did not buy: no visit comes by them either. */
  refusalForms(): readonly FormRecord[] {
    return this.allForms().filter(isRefusalForm);
  }

  /** Forms of all kinds: an event may come from any. */
  allForms(): readonly FormRecord[] {
    return [...this.records.values()];
  }

  /** A form of this file, or the one that made-up responses of its rehearsal seem to come by, which is not among `forms`. */
  form(id: string): FormRecord | undefined {
    const { store, workbook } = this.ports;
    return this.records.get(id) ?? rehearsalRecord(readRehearsal(store, workbook.id()), id);
  }

  /** Changes what is known of a form; kept with the marks. */
  change(id: string, fields: Partial<FormRecord>): void {
    const record = this.records.get(id);
    if (record === undefined) return;
    const next = { ...record, ...fields };
    if (JSON.stringify(next) === JSON.stringify(record)) return;
    this.records.set(id, next);
    this.changed.add(id);
  }

  planned(code: string): PlannedVisit | undefined {
    return this.visitSheets().plan.get(code);
  }

  /** The choices of a form's ratings. */
  choicesOf(record: FormRecord): Choices {
    const known = this.choices.get(record.id) ?? new Choices(this.ports.forms, record);
    this.choices.set(record.id, known);
    return known;
  }

  /** Ids of what stands in a form now; two remote calls the first time. */
  questionsOf(form: string): ReadonlySet<number> {
    const known = this.questions.get(form) ?? new Set(this.ports.forms.items(form).map(({ id }) => id));
    this.questions.set(form, known);
    return known;
  }

  /** What waits for a person; one remote call the first time. */
  quarantine(): QuarantineLog {
    this.waiting ??= opened(QuarantineLog.open(this.ports.workbook, this.file));
    return this.waiting;
  }

  /** Takes note of responses that are in a form. */
  seen(form: string, ids: readonly string[], isWhole: boolean): void {
    for (const id of ids) this.present.add(id);
    if (isWhole) this.readWhole.add(form);
  }

  /** Whether a response is still in its form; a remote call where that is not known yet. */
  isPresent(form: string, id: string): boolean {
    if (this.present.has(id)) return true;
    if (this.readWhole.has(form)) return false;
    try {
      return this.ports.forms.reply(form, id) !== undefined;
    } catch (cause) {
      // Of a form that cannot be read nothing is known, so nothing is concluded.
      if (cause instanceof AppError && cause.code === 'FORM_UNREACHABLE') return true;
      throw cause;
    }
  }

  /** Sheets of visits, made where they are missing. */
  private visitSheets(): VisitSheets {
    if (this.sheets !== undefined) return this.sheets;
    const { ports, file } = this;
    makeFiledSheets(ports, file);
    const { workbook } = ports;
    this.sheets = {
      visits: opened(VisitsLog.open(workbook, file)),
      answers: opened(AnswersLog.open(workbook, file)),
      plan: readPlanned(workbook, file),
    };
    return this.sheets;
  }

  /** Writes everything that was filed and the map that follows from it, so that it stands in the file: five remote calls. */
  write(): void {
    this.answers.write();
    this.visits.write();
    this.waiting?.write();
    for (const [id, choices] of this.choices) this.change(id, { choices: choices.history() });
    this.drawMap();
    this.ports.workbook.flush();
  }

  /** Draws the map of what is filed now; one remote call where its size stays as it was. */
  drawMap(): void {
    const { workbook, store, clock } = this.ports;
    drawMap({ workbook, store, clock }, filedMap(this.visits, this.answers, this.visitSheets().plan), this.file);
  }

  /** Keeps how far every form is read, and whatever else goes with it; one remote call, none when nothing changed. */
  keepMarks(more: Readonly<Record<string, string>> = {}): void {
    const changed = [...this.changed].flatMap((id) => this.records.get(id) ?? []);
    const entries = { ...formEntries(this.ports.workbook.id(), changed), ...more };
    this.changed.clear();
    if (Object.keys(entries).length > 0) this.ports.store.setAll(entries);
  }
}
