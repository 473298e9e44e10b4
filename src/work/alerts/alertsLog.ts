import type { Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { ALERT_STATES, ALERTS_FACT, type Alert } from '../../facts/alerts';
import { factRows, textOf } from '../intake/factRows';
import { TableEnd } from '../intake/tableEnd';
import { makeTable } from '../tables/makeTable';
import { type KeptTable, openTable, tableSheet } from '../tables/openTable';

/** What the marks of its sheet say of its making: no run that could be undone. */
const MADE_BY = 'alerts';
/** Rows that the grid grows by at once. */
const ROOM = 200;

/** An alert with its 0-based row of the sheet. */
export interface LoggedAlert extends Alert {
  readonly row: number;
}

/** What was told and what still waits, on its sheet. */
export class AlertsLog {
  private readonly alerts: LoggedAlert[];
  private readonly keys: Set<string>;
  private readonly end: TableEnd;

  private constructor(
    private readonly workbook: Workbook,
    readonly table: KeptTable,
    private readonly file: FileContext,
  ) {
    this.end = new TableEnd(workbook, table, file, ROOM);
    this.alerts = factRows<Alert>(table, file).flatMap(({ row, ...cells }) => {
      const alert = Object.fromEntries(Object.entries(cells).map(([id, value]) => [id, textOf(value)]));
      return alert['key'] === '' ? [] : [{ ...(alert as unknown as Alert), row }];
    });
    this.keys = new Set(this.alerts.map(({ key }) => key));
  }

  /** One remote call besides the list of marks; `undefined` when there is no such sheet. @throws AppError TABLE_BROKEN … */
  static open(workbook: Workbook, file: FileContext): AlertsLog | undefined {
    const table = openTable(workbook, ALERTS_FACT, file);
    return table === undefined ? undefined : new AlertsLog(workbook, table, file);
  }

  /** Makes the sheet where it is missing; many remote calls then. To be called under the lock. @throws AppError PROTECTED … */
  static make(workbook: Workbook, file: FileContext): void {
    if (tableSheet(workbook, ALERTS_FACT) === undefined) makeTable(workbook, ALERTS_FACT, file, MADE_BY);
  }

  /** Whether something was told or waits already. */
  has(key: string): boolean {
    return this.keys.has(key);
  }

  /** Every alert, the oldest first as long as nobody sorts the sheet. */
  all(): readonly LoggedAlert[] {
    return this.alerts;
  }

  waiting(): readonly LoggedAlert[] {
    return this.alerts.filter(({ state }) => state === 'waiting');
  }

  /** Adds alerts that are not there yet; one remote call, none for nothing. @returns how many were added */
  add(alerts: readonly Alert[]): number {
    const fresh = alerts.filter(({ key }) => !this.keys.has(key) && this.keys.add(key).size > 0);
    if (fresh.length === 0) return 0;
    const first = this.end.append(fresh);
    this.alerts.push(...fresh.map((alert, i) => ({ ...alert, row: first + i })));
    return fresh.length;
  }

  /** Says what became of alerts; one remote call for each of two columns. @param at as the file's clock shows it */
  mark(alerts: readonly LoggedAlert[], state: 'sent' | 'dropped', at: string): void {
    if (alerts.length === 0) return;
    const areasOf = (id: keyof Alert) => {
      const column = this.table.columns[ALERTS_FACT.columns.findIndex((one) => one.id === id)] ?? 0;
      return alerts.map(({ row }) => ({ row, column, rows: 1, columns: 1 }));
    };
    this.workbook.setEqual(this.table.sheet.id, areasOf('state'), ALERT_STATES[state][this.file.lang]);
    this.workbook.setEqual(this.table.sheet.id, areasOf('sent_at'), at);
    const keys = new Set(alerts.map(({ key }) => key));
    for (const alert of this.alerts) if (keys.has(alert.key)) Object.assign(alert, { state, sent_at: at });
  }
}
