import type { Extras } from '../appsScript';
import { refuseEditing } from './editable';
import type { SheetData } from './SheetData';
import type { SpreadsheetFile } from './SpreadsheetFile';

/**
 * The file as one execution holds it. What it writes into sheets waits here and reaches the file when it is flushed, when
 * cells are read, when the execution ends, or earlier as `writes` says; a cut loses it. Documented is only that changes
 * are "sometimes bundled" until `flush` (docs reference/spreadsheet/SpreadsheetApp.md); when else they arrive, and that
 * sheets themselves are made, grown, shown and deleted at once, is assumed.
 */
export class HeldFile {
  /** Who runs the execution. */
  readonly person: SpreadsheetFile['acting'];
  /** How forms behave here; 3 calls until a response sheet stands there are assumed. */
  readonly formRules: Required<NonNullable<Extras['forms']>>;
  private waiting: { readonly sheetId: number; readonly write: (sheet: SheetData) => void }[] = [];

  /** @param year the current year in the file's zone, for dates typed without one */
  constructor(
    readonly file: SpreadsheetFile,
    readonly year: number,
    private readonly writes: NonNullable<Extras['writes']> = 'held',
    forms: Extras['forms'] = {},
  ) {
    this.formRules = { sheetAfter: 3, canPublish: true, ...forms };
    this.person = file.acting;
  }

  /**
   * Keeps a write for later; what it checks first it has checked already.
   * @throws ServiceError when who runs this may only view the file
   */
  later(sheetId: number, write: (sheet: SheetData) => void): void {
    if (!this.person.mayEdit) refuseEditing();
    this.waiting.push({ sheetId, write });
    if (this.writes === 'immediate') this.flush();
  }

  /**
   * Called where sheets or charts are made, grown, hidden or deleted: what was written before may arrive now.
   * @throws ServiceError when who runs this may only view the file
   */
  restructure(): void {
    if (!this.person.mayEdit) refuseEditing();
    if (this.writes !== 'held') this.flush();
  }

  /**
   * Puts everything that waits into the file.
   * @throws ServiceError when a sheet was deleted meanwhile; what waited is lost then
   */
  flush(): void {
    for (const { sheetId, write } of this.waiting.splice(0)) write(this.file.sheet(sheetId));
  }

  /** Forgets what waits: all of it, or what waits for one sheet. */
  drop(sheetId?: number): void {
    this.waiting = sheetId === undefined ? [] : this.waiting.filter((entry) => entry.sheetId !== sheetId);
  }

  /** A sheet whose cells are about to be read. */
  read(sheetId: number): SheetData {
    this.flush();
    return this.file.sheet(sheetId);
  }
}
