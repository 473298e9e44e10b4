import { again } from '../core/again';
import type { Store } from '../core/ports';

type Properties = GoogleAppsScript.Properties.Properties;

/**
 * A store of Google's properties; where there is none, nothing is found and nothing kept. Writes stand at once. Once read
 * whole, it answers from what it read and no longer sees what other executions write.
 */
export class PropertyStore implements Store {
  private loaded: Record<string, string> | undefined;

  /** @param open gives the properties, `null` outside of a file */
  constructor(private readonly open: () => Properties | null) {}

  /** @throws AppError when Google refuses to read */
  get(key: string): string | undefined {
    if (this.loaded !== undefined) return this.loaded[key];
    return again(() => this.open()?.getProperty(key)) ?? undefined;
  }

  /** @throws AppError when Google refuses to read */
  all(): Readonly<Record<string, string>> {
    this.loaded ??= again(() => ({ ...this.open()?.getProperties() }));
    return this.loaded;
  }

  /** @throws AppError PROPERTIES_FULL; PROTECTED, SERVICE_FAILED, SERVICE_REFUSED */
  set(key: string, value: string): void {
    again(() => this.open()?.setProperty(key, value));
    if (this.loaded !== undefined) this.loaded[key] = value;
  }

  /** @throws AppError PROPERTIES_FULL; PROTECTED, SERVICE_FAILED, SERVICE_REFUSED */
  setAll(values: Readonly<Record<string, string>>): void {
    if (Object.keys(values).length === 0) return;
    again(() => this.open()?.setProperties({ ...values }));
    if (this.loaded !== undefined) Object.assign(this.loaded, values);
  }

  reread(): void {
    this.loaded = undefined;
  }

  /** @throws AppError PROTECTED, SERVICE_FAILED, SERVICE_REFUSED */
  remove(key: string): void {
    again(() => this.open()?.deleteProperty(key));
    delete this.loaded?.[key];
  }
}
