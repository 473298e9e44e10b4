import { guarded } from '../core/guarded';
import type { Triggers } from '../core/ports';

type Trigger = GoogleAppsScript.Script.Trigger;

/** The global that an hourly trigger runs; its name stands in every trigger made so far, so it never changes. */
const HANDLER = 'everyHour';

/**
 * This person's triggers of Rosta in the open file. `getUserTriggers` and not `getProjectTriggers`: the latter speaks of the
 * whole project, and what is listed here may be taken away.
 */
export class GoogleTriggers implements Triggers {
  /** @throws AppError NO_CONSENT */
  hourly(): readonly string[] {
    return guarded(() =>
      this.own()
        .filter((trigger) => trigger.getHandlerFunction() === HANDLER)
        .map((trigger) => trigger.getUniqueId()),
    );
  }

  makeHourly(): string {
    return guarded(() => ScriptApp.newTrigger(HANDLER).timeBased().everyHours(1).create().getUniqueId());
  }

  remove(id: string): void {
    guarded(() => {
      for (const trigger of this.own()) if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
    });
  }

  removeAll(): void {
    guarded(() => {
      for (const trigger of this.own()) ScriptApp.deleteTrigger(trigger);
    });
  }

  private own(): Trigger[] {
    return ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet());
  }
}
