import { expect } from 'vitest';
import type { AppsScript, CellValue, Execution, Extras, Fault } from '../../local/apps-script/appsScript';
import type { PanelRequest, PanelView } from '../../src/core/views';
import { answerOf, FILES, openFile } from './addon';

const DAY = 86_400_000;

/** Enough customers for a report of two sheets. */
const ORDERS = Array.from({ length: 900 }, (_, i): CellValue[] => [
  { date: Date.UTC(2025, 0, 1, 12) + (i % 600) * DAY },
  `c${i % 300}`,
  100 + ((i * 7919) % 5000),
]);

/** A file with orders in it, in which a report can be disturbed at one of its remote calls. */
export class Shop {
  readonly script: AppsScript;
  readonly request: PanelRequest;
  readonly orders: number;
  private readonly before: string;
  private readonly ownIds: readonly number[];
  private remote = 0;
  private trap: { readonly at: number; readonly what: () => Fault | undefined } | undefined;

  /**
   * @param writes when what the script writes reaches the file
   * @param always what befalls calls besides
   */
  constructor(
    lang: keyof typeof FILES = 'ru',
    writes: NonNullable<Extras['writes']> = 'held',
    always: Extras['fault'] = () => undefined,
  ) {
    this.script = openFile(FILES[lang], {
      writes,
      fault: (call, index) => {
        if (!this.trap || call.kind !== 'remote') return always(call, index);
        this.remote += 1;
        if (this.remote !== this.trap.at) return undefined;
        const { what } = this.trap;
        // What happens meanwhile is not disturbed itself.
        this.trap = undefined;
        return what();
      },
    });
    this.orders = this.script.control.importValues('Orders', [['Date', 'Customer', 'Amount'], ...ORDERS]);
    this.request = answerOf<PanelView>(this.script.run('panelOpen', [{ model: 'rfm', sheetId: this.orders }])).request;
    this.ownIds = this.script.control.sheets().map(({ id }) => id);
    this.before = this.own();
  }

  /** Builds a report in peace. */
  build(): Execution {
    return this.script.run('reportBuild', [this.request]);
  }

  /** Builds a report and lets something happen at its n-th remote call, counted from 1. */
  disturbed(at: number, what: () => Fault | undefined): Execution {
    this.remote = 0;
    this.trap = { at, what };
    const execution = this.build();
    expect(this.trap, `call ${at} was made`).toBeUndefined();
    return execution;
  }

  /** Fails when anything of the user's own sheets has changed. */
  expectOwnUntouched(): void {
    expect(this.own() === this.before, 'the user’s own sheets are as they were').toBe(true);
  }

  /** Sheets that were not there before, apart from the given ones and the hidden journal of undo. */
  left(but: readonly { readonly id: number }[] = []): readonly number[] {
    const known = [...this.ownIds, ...but.map(({ id }) => id)];
    return this.script.control
      .sheets()
      .map(({ id }) => id)
      .filter((id) => !known.includes(id) && !this.isJournal(id));
  }

  /** Whether a sheet is the journal, which says so in its mark. */
  isJournal(id: number): boolean {
    return (this.script.control.metadata(id)['rosta'] ?? '').includes('"kind":"journal"');
  }

  /** Whether a sheet carries our mark. */
  isMarked(id: number): boolean {
    return this.script.control.metadata(id)['rosta'] !== undefined;
  }

  /** Whether nothing at all lies on a sheet. */
  isEmpty(id: number): boolean {
    const sheet = this.script.control.sheets().find((view) => view.id === id);
    return sheet?.lastRow === 0 && sheet.charts.length === 0;
  }

  /** Whether a sheet says in its first cell that it is not finished. */
  isUnfinished(id: number): boolean {
    return String(this.script.control.values(id)[0]?.[0]).startsWith('Отчёт не закончен');
  }

  /** What a report says, whatever number its sheets' names have. */
  saying(sheets: readonly { readonly id: number }[]): string {
    const { control } = this.script;
    const charts = control.sheets().map((view) => [view.id, view.charts.length] as const);
    const said = sheets.map(({ id }) => [control.values(id), new Map(charts).get(id), this.isMarked(id)]);
    return JSON.stringify(said).replace(/ \(\d\)/g, '');
  }

  /** To the last byte. */
  private own(): string {
    const { sheets } = this.script.control.save().data as { sheets: readonly { id: number }[] };
    return JSON.stringify(sheets.filter(({ id }) => this.ownIds.includes(id)));
  }
}
