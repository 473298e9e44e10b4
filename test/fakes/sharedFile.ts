import { AppError } from '../../src/core/appError';
import type { Clock, Consent, TryLock } from '../../src/core/ports';
import type { FileContext } from '../../src/core/table';
import type { StatePorts } from '../../src/work/state/ports';
import { MemoryStore } from './memoryStore';
import { MemoryTriggers } from './memoryTriggers';
import { MemoryWorkbook } from './memoryWorkbook';

const HOUR = 3_600_000;

/** Where tests read texts: a Russian file in UTC. */
export const RUSSIAN: FileContext = { lang: 'ru', locale: 'ru_RU', zone: 'UTC', currency: '₽' };

/** One person at a shared file: what the work needs, with what only this person has. */
export type Person = StatePorts & {
  readonly own: MemoryStore;
  readonly triggers: MemoryTriggers;
  readonly refused: Set<Consent>;
};

/** A file that several people open; time passes when a test says so. */
export class SharedFile {
  readonly store = new MemoryStore();
  readonly workbook: MemoryWorkbook;
  /** Whether another execution is writing. */
  isBusy = false;
  /** 22.11.2026, 14:05 UTC at first. */
  now = Date.UTC(2026, 10, 22, 14, 5);
  readonly clock: Clock = { now: () => this.now, today: () => Math.floor(this.now / (24 * HOUR)) };
  readonly lock: TryLock = {
    hold: (work) => {
      if (this.isBusy) throw new AppError('BUSY');
      return work();
    },
    attempt: (work) => {
      if (this.isBusy) return false;
      work();
      return true;
    },
  };
  private people = 0;

  constructor(workbook = new MemoryWorkbook([{ name: 'Заказы', values: [['Дата', 'Сумма']] }])) {
    this.workbook = workbook;
  }

  /** Lets hours pass. */
  wait(hours: number): void {
    this.now += hours * HOUR;
  }

  /** Somebody who opens the file. */
  person(name = ''): Person {
    this.people += 1;
    const token = `token-${this.people}`;
    const refused = new Set<Consent>();
    return {
      workbook: this.workbook,
      store: this.store,
      own: new MemoryStore(name === '' ? {} : { 'rosta.name': name }),
      triggers: new MemoryTriggers(),
      consents: { has: (consent) => !refused.has(consent), address: () => 'https://accounts.google.com/consent' },
      mail: { left: () => 100 },
      lock: this.lock,
      clock: this.clock,
      newToken: () => token,
      version: '0.2.0',
      refused,
    };
  }
}
