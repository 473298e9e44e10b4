import { guarded } from '../core/guarded';
import type { Triggers } from '../core/ports';

type Trigger = GoogleAppsScript.Script.Trigger;

/** The globals that triggers run; their names stand in every trigger made so far, so they never change. */
const HOURLY = 'everyHour';
const SUBMIT = 'onFormAnswer';

/**
 * This person's triggers of Rosta in the open file. `getUserTriggers` and not `getProjectTriggers`: the latter speaks of the
 * whole project, and what is listed here may be taken away.
 */
export class GoogleTriggers implements Triggers {
  /** One remote call for all lists until something changes. */
  private listed: Trigger[] | undefined;

  /** @throws AppError NO_CONSENT */
  hourly(): readonly string[] {
    return this.calling(HOURLY);
  }

  makeHourly(): string {
    return this.made(() => ScriptApp.newTrigger(HOURLY).timeBased().everyHours(1).create());
  }

  /** @throws AppError NO_CONSENT */
  submits(): readonly string[] {
    return this.calling(SUBMIT);
  }

  makeSubmit(): string {
    return this.made(() =>
      ScriptApp.newTrigger(SUBMIT).forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onFormSubmit().create(),
    );
  }

  remove(id: string): void {
    this.removeThose((trigger) => trigger.getUniqueId() === id);
  }

  removeAll(): void {
    this.removeThose(() => true);
  }

  private calling(handler: string): readonly string[] {
    return guarded(() =>
      this.own()
        .filter((trigger) => trigger.getHandlerFunction() === handler)
        .map((trigger) => trigger.getUniqueId()),
    );
  }

  private made(make: () => Trigger): string {
    this.listed = undefined;
    return guarded(() => make().getUniqueId());
  }

  private removeThose(isMeant: (trigger: Trigger) => boolean): void {
    guarded(() => {
      const meant = this.own().filter(isMeant);
      this.listed = undefined;
      for (const trigger of meant) ScriptApp.deleteTrigger(trigger);
    });
  }

  private own(): Trigger[] {
    this.listed ??= ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet());
    return this.listed;
  }
}
