import type { Workbook } from '../../core/ports';
import type { FileContext, Value } from '../../core/table';
import { countedVersion } from '../../data/experience/countedVersion';
import { VISITS_FACT, type Visit } from '../../facts/visits';
import { type KeptTable, openTable } from '../tables/openTable';
import { type FactRow, factRows, textOf } from './factRows';
import { rowVersion } from './rowVersion';
import { TableEnd } from './tableEnd';

/** Rows that the grid grows by at once. */
const ROOM = 500;

/** A filed version of a visit, as far as filing others needs it. */
export interface FiledVisit
  extends Pick<
    Visit,
    'response' | 'version' | 'job' | 'location' | 'wave' | 'lang' | 'form' | 'print' | 'state' | 'purpose'
  > {
  readonly visit_code: string;
  readonly edited_as: string;
  readonly received_at: string;
  /** Civil day; text where the form gave none. */
  readonly visit_date: Value;
  /** Codes of failed checks with spaces between them; empty before the visit is checked, `-` for none. */
  readonly checks: string;
  /** 0-based row of the sheet; -1 for one that is only being filed. */
  readonly row: number;
}

/** What a row says; none for a row without an id or a version: such a visit is filed anew. A tombstone counts in any case. */
function filedVisits(row: FactRow<Visit>): readonly FiledVisit[] {
  const response = textOf(row.response);
  const version = rowVersion(row.version) ?? (textOf(row.state) === 'erased' ? 0 : undefined);
  if (response === '' || version === undefined) return [];
  const visit = {
    response,
    version,
    visit_code: textOf(row.visit_code),
    job: textOf(row.job),
    location: textOf(row.location),
    wave: textOf(row.wave),
    lang: textOf(row.lang),
    form: textOf(row.form),
    print: textOf(row.print),
    state: textOf(row.state),
    edited_as: textOf(row.edited_as),
    received_at: textOf(row.received_at),
    visit_date: row.visit_date,
    checks: textOf(row.checks),
    purpose: textOf(row.purpose),
    row: row.row,
  };
  return [visit];
}

/** Visits that are filed, by response, by the ids an edit gave them, and by code. */
export class VisitsLog {
  /** Rows that say again what another row says: somebody copied them. */
  readonly doubled: FiledVisit[] = [];
  private readonly versions = new Map<string, FiledVisit[]>();
  private readonly roots = new Map<string, string>();
  /** Every visit that a code was ever filed for, the first one first. */
  private readonly codes = new Map<string, Set<string>>();
  private readonly end: TableEnd;
  private pending: Visit[] = [];
  private fresh: Visit[] = [];

  private constructor(
    workbook: Workbook,
    readonly table: KeptTable,
    file: FileContext,
  ) {
    this.end = new TableEnd(workbook, table, file, ROOM);
    const rows = factRows<Visit>(table, file).flatMap(filedVisits);
    // People sort; the versions of a visit follow one another whatever order they stand in.
    for (const visit of rows.sort((a, b) => a.version - b.version)) this.note(visit);
  }

  /** One remote call besides the list of marks; `undefined` when there is no such sheet. @throws AppError TABLE_BROKEN … */
  static open(workbook: Workbook, file: FileContext): VisitsLog | undefined {
    const table = openTable(workbook, VISITS_FACT, file);
    return table === undefined ? undefined : new VisitsLog(workbook, table, file);
  }

  /** Id under which a response's visit is filed: its own, or that of the response it is an edit of. */
  rootOf(response: string): string {
    return this.roots.get(response) ?? response;
  }

  /** The filed versions of a visit, the earliest first. */
  versionsOf(response: string): readonly FiledVisit[] {
    return this.versions.get(this.rootOf(response)) ?? [];
  }

  /** What was filed last; `undefined` for a visit that is not filed. */
  latest(response: string): FiledVisit | undefined {
    const versions = this.versionsOf(response);
    return versions[versions.length - 1];
  }

  isErased(response: string): boolean {
    return this.versionsOf(response).some(({ state }) => state === 'erased');
  }

  /** The visit that is filed under a code: one that an edit gave up is free again, whoever had it before. */
  byCode(code: string): FiledVisit | undefined {
    for (const root of this.codes.get(code) ?? []) {
      const latest = this.latest(root);
      if (latest?.visit_code === code && !this.isErased(root)) return latest;
    }
    return undefined;
  }

  /** The version of every visit that counts in maps, waves and ratings: accepted ones only. */
  counted(): readonly FiledVisit[] {
    return [...this.versions.values()].flatMap((versions) => countedVersion(versions) ?? []);
  }

  /** The latest version of every visit that is not erased, whatever its state. */
  standing(): readonly FiledVisit[] {
    return [...this.versions.keys()].flatMap((root) => {
      const visit = this.latest(root);
      return visit === undefined || this.isErased(root) ? [] : [visit];
    });
  }

  /** Rows that say only that a visit was erased. */
  tombstones(): readonly FiledVisit[] {
    return [...this.versions.values()].flat().filter(({ state }) => state === 'erased');
  }

  /** Every visit that was ever filed, erased ones too. */
  all(): readonly string[] {
    return [...this.versions.keys()];
  }

  /** 0-based rows of the sheet on which versions of some visits stand, as it was read. */
  rowsOf(responses: ReadonlySet<string>): readonly number[] {
    const rows = [...this.versions.values(), this.doubled].flat();
    return rows
      .filter(({ response, state, row }) => row >= 0 && state !== 'erased' && responses.has(response))
      .map(({ row }) => row);
  }

  /** How many visits were erased. */
  erased(): number {
    return [...this.versions.keys()].filter((root) => this.isErased(root)).length;
  }

  /** Files a visit; it is known at once and written with the others. */
  add(visit: Visit): void {
    this.pending.push(visit);
    this.fresh.push(visit);
    this.note({ ...visit, row: -1 });
  }

  /** What was filed since this was asked last. */
  takeFresh(): readonly Visit[] {
    return this.fresh.splice(0);
  }

  /** Writes what was added; one remote call, none for nothing. */
  write(): void {
    this.end.append(this.pending);
    this.pending = [];
  }

  private note(visit: FiledVisit): void {
    const { response, version, edited_as: editedAs, visit_code: code } = visit;
    const others = this.versions.get(response) ?? [];
    if (others.some((other) => other.version === version)) {
      this.doubled.push(visit);
      return;
    }
    this.versions.set(response, [...others, visit]);
    if (editedAs !== '') this.roots.set(editedAs, response);
    if (code !== '') this.codes.set(code, (this.codes.get(code) ?? new Set()).add(response));
  }
}
