import { AppError } from '../../core/appError';
import { type Cell, isBlank } from '../../core/cell';
import type { Lang, Localized } from '../../core/lang';
import { MARK_VERSION } from '../../core/ownMark';
import type { Store, Workbook } from '../../core/ports';
import type { SheetImage } from '../../core/sheetImage';
import { claimFile } from '../fileClaim';
import { ownMarkOf } from '../ownership';
import { freeSheetNames } from '../sheetNames';
import { JOURNAL_NAME } from './journalName';
import { readOps } from './readOps';
import type { Op, Run } from './run';
import { chunksOf, headOf, type RunHead, readHead } from './runHead';

/** Runs that are remembered. */
const SLOTS = 10;
/** Snapshots of all runs together. */
const MOST_WEIGHT = 1_000_000;
/** Above the chunks stand a line for whoever unhides the sheet, and the heads. */
const HEAD_ROW = 1;
const FIRST_CHUNK_ROW = 2;

const ABOUT: Localized = {
  ru: 'Этот скрытый лист нужен Rosta, чтобы отменять последние действия. Не меняйте его.',
  kk: 'Бұл жасырын парақ Rosta үшін керек: соңғы әрекеттерді болдырмауға мүмкіндік береді. Оны өзгертпеңіз.',
  en: 'Rosta needs this hidden sheet to undo the last actions. Do not change it.',
};

/** What became of remembering a run: its id, or why it cannot be undone later. */
export type Remembered = { readonly run: string } | { readonly lost: 'too_large' | 'failed' };

/** A run as the journal has it; without ops when people changed the journal or room was needed. */
export interface JournalEntry {
  readonly head: RunHead;
  readonly ops: readonly Op[] | undefined;
}

function emptyImage(name: string): SheetImage {
  const values = [['']];
  return {
    name,
    values,
    ...{
      formats: [],
      choices: [],
      backgrounds: [],
      notes: [],
      widths: [],
      frozenRows: 0,
      wrappedRows: 0,
      charts: [],
      unfinished: '',
    },
  };
}

/** The slot a run was to stand in, which its id tells, so that one run is read in one call. */
function slotOf(run: string): number {
  const slot = Number(/-(\d)$/.exec(run)?.[1] ?? Number.NaN);
  return slot < SLOTS ? slot : -1;
}

/**
 * The hidden sheet that remembers the last ten runs, a column each: a line for people, the head, the ops in pieces.
 * What undo needs stands in the file itself, so it survives closing and reaches the file in the same flush as the run.
 */
export class Journal {
  private sheetId: number | undefined;
  private heads: readonly (RunHead | undefined)[] = [];
  private slot = -1;
  /** The line for people is not there yet: it is written with the first run. */
  private isBlank = false;

  private readonly workbook: Workbook;

  constructor(
    private readonly ports: { readonly workbook: Workbook; readonly store: Store },
    private readonly lang: Lang,
  ) {
    this.workbook = ports.workbook;
  }

  /**
   * Names the run that begins, and finds or makes the journal before the run makes sheets of its own. Two calls, four when
   * the journal is made. Never throws: a run that cannot be remembered is done all the same, and `add` says so.
   * @param again the name of a run that goes on after it was cut; when another run took its slot meanwhile, it gets another one
   */
  begin(now: number, again?: string): string {
    try {
      this.sheetId = this.found();
      if (this.sheetId === undefined) this.sheetId = this.made();
      else this.heads = this.readHeads();
      const free = Array.from({ length: SLOTS }, (_, slot) => this.heads[slot]).indexOf(undefined);
      this.slot = free >= 0 ? free : this.oldest();
      if (again !== undefined && this.isLeftTo(again, now)) this.slot = slotOf(again);
    } catch {
      this.slot = -1;
    }
    if (again !== undefined) return again;
    return `${now.toString(36)}-${Math.max(0, this.slot)}`;
  }

  /** Remembers a run; it reaches the file with the next flush. One call, one or two more when older runs must give way. */
  add(run: Run): Remembered {
    const { sheetId, slot } = this;
    if (sheetId === undefined || slot < 0) return { lost: 'failed' };
    try {
      const chunks = chunksOf(run.ops);
      const head = headOf(run, chunks.length, this.workbook.file().zone);
      const isTooLarge = head.weight > MOST_WEIGHT;
      if (isTooLarge) this.write(sheetId, { ...head, chunks: 0, lost: 'too_large' }, []);
      else {
        this.prune(sheetId, MOST_WEIGHT - head.weight);
        this.write(sheetId, head, chunks);
      }
      return isTooLarge ? { lost: 'too_large' } : { run: run.id };
    } catch {
      return { lost: 'failed' };
    }
  }

  /** Heads of the remembered runs, newest first; two calls. */
  list(): readonly RunHead[] {
    this.sheetId = this.found();
    if (this.sheetId === undefined) return [];
    const heads = this.readHeads().flatMap((head) => (head === undefined ? [] : [head]));
    // Of two runs in one instant the later slot is the later run, as long as slots are not taken again.
    return heads.reverse().sort((a, b) => b.at - a.at);
  }

  /** One run with its ops; two calls, two more for a run whose slot another one took. */
  read(run: string): JournalEntry | undefined {
    this.sheetId = this.found();
    if (this.sheetId === undefined) return undefined;
    const own = slotOf(run);
    const there = own < 0 ? undefined : this.readSlot(this.sheetId, own, run);
    if (there !== undefined) return there;
    const moved = this.readHeads().findIndex((head) => head?.id === run);
    return moved < 0 ? undefined : this.readSlot(this.sheetId, moved, run);
  }

  /** Forgets the run that was read last; one call. */
  forget(): void {
    const head = this.heads[this.slot];
    if (this.sheetId === undefined || head === undefined) return;
    this.column(this.sheetId, ['', ...new Array<string>(head.chunks).fill('')]);
  }

  private readSlot(sheetId: number, slot: number, run: string): JournalEntry | undefined {
    const cells = this.cellsOf(sheetId, slot);
    const head = readHead(cells[HEAD_ROW]);
    if (head?.id !== run) return undefined;
    this.slot = slot;
    this.heads = Array.from({ length: SLOTS }, (_, at) => (at === slot ? head : undefined));
    const chunks = cells.slice(FIRST_CHUNK_ROW, FIRST_CHUNK_ROW + head.chunks);
    return { head, ops: head.lost === undefined ? readOps(chunks) : undefined };
  }

  private cellsOf(sheetId: number, slot: number): readonly (Cell | undefined)[] {
    try {
      return this.workbook.read(sheetId, slot, 1).map(([cell]) => cell);
    } catch (cause) {
      // Behind the last run that is remembered there is no column.
      if (cause instanceof AppError && cause.code === 'COLUMNS_GONE') return [];
      throw cause;
    }
  }

  /** Whether the slot of a run that goes on holds nothing, the run itself, or an older run that was to give way. */
  private isLeftTo(run: string, at: number): boolean {
    const slot = slotOf(run);
    const head = this.heads[slot];
    return slot >= 0 && (head === undefined || head.id === run || head.at < at);
  }

  private found(): number | undefined {
    return ownMarkOf(this.workbook, 'journal')?.place.sheetId;
  }

  private made(): number {
    const { workbook, lang } = this;
    // The file has a journal of its own from now on: what it may have brought along as a copy is dropped.
    claimFile(this.ports);
    const active = workbook.activeSheet();
    const image = emptyImage(freeSheetNames(workbook)(JOURNAL_NAME[lang]));
    const { id } = workbook.beginSheet(image, { kind: 'journal', id: 'journal', version: MARK_VERSION });
    workbook.hideSheet(id);
    this.isBlank = true;
    workbook.show(active.id);
    return id;
  }

  private readHeads(): readonly (RunHead | undefined)[] {
    const top = this.sheetId === undefined ? [] : this.workbook.readTop(this.sheetId, HEAD_ROW + 1);
    const row = top[HEAD_ROW] ?? [];
    this.isBlank = isBlank(top[0]?.[0]);
    return Array.from({ length: SLOTS }, (_, slot) => readHead(row[slot]));
  }

  private oldest(): number {
    const times = this.heads.map((head) => head?.at ?? 0);
    return times.indexOf(Math.min(...times));
  }

  /** Lets the oldest runs lose their ops until the rest fits; the list goes on to show them. */
  private prune(sheetId: number, room: number): void {
    const others = this.heads.flatMap((head, slot) =>
      head === undefined || slot === this.slot || head.weight === 0 ? [] : [{ head, slot }],
    );
    let weight = others.reduce((sum, { head }) => sum + head.weight, 0);
    for (const { head, slot } of others.sort((a, b) => a.head.at - b.head.at)) {
      if (weight <= room) return;
      weight -= head.weight;
      const pruned: RunHead = { ...head, chunks: 0, weight: 0, lost: 'pruned' };
      const blank = new Array<string>(head.chunks).fill('');
      this.workbook.writeCells(sheetId, HEAD_ROW, slot, [[JSON.stringify(pruned)], ...blank.map((cell) => [cell])]);
    }
  }

  private write(sheetId: number, head: RunHead, chunks: readonly string[]): void {
    // A longer run that stood here before leaves nothing below.
    const before = this.heads[this.slot]?.chunks ?? 0;
    const padding = new Array<string>(Math.max(0, before - chunks.length)).fill('');
    const cells = [JSON.stringify(head), ...chunks, ...padding];
    if (!this.isBlank || this.slot !== 0) this.column(sheetId, cells);
    else
      this.workbook.writeCells(
        sheetId,
        0,
        0,
        [ABOUT[this.lang], ...cells].map((cell) => [cell]),
      );
    this.isBlank = false;
  }

  private column(sheetId: number, cells: readonly Cell[]): void {
    this.workbook.writeCells(
      sheetId,
      HEAD_ROW,
      this.slot,
      cells.map((cell) => [cell]),
    );
  }
}
