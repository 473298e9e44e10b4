import { describe, expect, it } from 'vitest';
import { type Person, SharedFile } from '../../../test/fakes/sharedFile';
import { AppError } from '../../core/appError';
import { actOnState } from '../state/actOnState';
import { readBeat } from '../state/beat';
import { changeDuties, type Duty, dueAt, readDuties, withDuty } from './dueList';
import { readFailure } from './failure';
import { hourlyRun } from './hourlyRun';
import type { DutyHandler, DutyHandlers } from './serveDuties';

const HOUR = 3_600_000;

/** A file whose background work runs, and its owner. */
function running(): { file: SharedFile; owner: Person } {
  const file = new SharedFile();
  const owner = file.person('Айгуль');
  actOnState(owner, 'turn_on');
  return { file, owner };
}

function add(file: SharedFile, ...duties: readonly Duty[]): void {
  for (const duty of duties) changeDuties(file.store, (list) => withDuty(list, duty));
}

function strike(owner: Person, handlers: DutyHandlers): void {
  hourlyRun({ ...owner, describe: String }, { triggerUid: owner.triggers.ids[0] }, handlers);
}

/** Serves duties and notes them. */
const noting =
  (served: string[]): DutyHandler =>
  (id) => {
    served.push(id);
    return 'done';
  };

const job = (id: string, at = 0): Duty => ({ id, kind: 'job', at });

describe('the due-list', () => {
  it('gives what is due, the longest waiting first, and each duty once', () => {
    const list = withDuty([job('late', 30), job('b', 20), job('a', 10)], job('b', 5));
    expect(dueAt(list, 20).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('takes no more than a property holds, and can still be worked off', () => {
    const { file } = running();
    const fill = (): void => {
      for (let i = 0; i < 1000; i++) add(file, job(`job-${i}`));
    };
    expect(fill).toThrow('PROPERTIES_FULL');
    expect(file.store.get('rosta.due')?.length).toBeLessThanOrEqual(8000);
    expect(readDuties(file.store).length).toBeGreaterThan(100);
    changeDuties(file.store, () => []);
    expect(file.store.get('rosta.due')).toBeUndefined();
  });

  it.each(['{', '{"id":1}', '[{"id":1,"kind":"job","at":0}, null]'])('that was spoiled (%s) is empty', (spoiled) => {
    const { file } = running();
    file.store.set('rosta.due', spoiled);
    expect(readDuties(file.store)).toEqual([]);
  });
});

describe('the hourly run', () => {
  it('serves what is due and remembers that it ran', () => {
    const { file, owner } = running();
    add(file, job('a'), job('tomorrow', file.now + 24 * HOUR));
    const served: string[] = [];
    strike(owner, { job: noting(served) });
    expect(served).toEqual(['a']);
    expect(readDuties(file.store).map(({ id }) => id)).toEqual(['tomorrow']);
    expect(readBeat(file.store).hour).toBe(file.now);
  });

  it.each([undefined, null, 'x', 7, {}, { triggerUid: 'other' }, { triggerUid: 7 }, { triggerUid: {} }, []])(
    'called by a client with %j does nothing',
    (event) => {
      const { file, owner } = running();
      add(file, job('a'));
      const before = new Map(file.store.kept);
      const triggers = owner.triggers.ids;
      const handler = (): never => {
        throw new Error('served');
      };
      hourlyRun({ ...owner, describe: String }, event, { job: handler });
      expect(file.store.kept).toEqual(before);
      expect(owner.triggers.ids).toEqual(triggers);
    },
  );

  it('knows its trigger when Google names it by a number', () => {
    const file = new SharedFile();
    const owner = file.person();
    Object.assign(owner.triggers, { makeHourly: () => '4034124084959907503' });
    actOnState(owner, 'turn_on');
    hourlyRun({ ...owner, describe: String }, { triggerUid: Number('4034124084959907503') }, {});
    expect(readBeat(file.store).hour).toBe(file.now);
  });

  it('takes its trigger away when Rosta was removed from the file', () => {
    const { file, owner } = running();
    file.store.kept.clear();
    strike(owner, {});
    expect(owner.triggers.ids).toEqual([]);
  });

  it('leaves its trigger when somebody is just writing: it may be about to be recorded', () => {
    const { file, owner } = running();
    file.store.kept.clear();
    file.isBusy = true;
    expect(() => strike(owner, {})).toThrow('BUSY');
    expect(owner.triggers.ids).toHaveLength(1);
  });

  it('serves others when one fails; gives up after three times and says so', () => {
    const { file, owner } = running();
    let tries = 0;
    const served: string[] = [];
    const handlers: DutyHandlers = {
      bad: () => {
        tries += 1;
        throw new Error('Дубль строк');
      },
      job: noting(served),
    };
    add(file, { id: 'x', kind: 'bad', at: 0 }, job('a', 1));
    strike(owner, handlers);
    expect(served).toEqual(['a']);
    expect(readFailure(file.store)).toBeUndefined();
    for (let hour = 0; hour < 4; hour++) strike(owner, handlers);
    expect(tries).toBe(3);
    expect(readDuties(file.store)).toEqual([]);
    expect(readFailure(file.store)?.text).toContain('Дубль строк');
    add(file, job('b'));
    strike(owner, handlers);
    expect(readFailure(file.store)).toBeUndefined();
  });

  it('counts a try that Google cut, so that it ends too', () => {
    const { file, owner } = running();
    add(file, { ...job('long'), tries: 3 });
    const handler = (): never => {
      throw new Error('served');
    };
    strike(owner, { job: handler });
    expect(readDuties(file.store)).toEqual([]);
    expect(readFailure(file.store)?.text).toContain('DUTY_CUT');
  });

  it('counts a try before it is made', () => {
    const { file, owner } = running();
    add(file, job('long'));
    let duringWork: unknown;
    strike(owner, {
      job: () => {
        duringWork = readDuties(file.store)[0]?.tries;
        return 'done';
      },
    });
    expect(duringWork).toBe(1);
  });

  it('goes on with what takes several runs, as often as it needs', () => {
    const { file, owner } = running();
    add(file, job('long'));
    let runs = 0;
    const handlers: DutyHandlers = { job: () => (++runs < 6 ? 'again' : 'done') };
    for (let hour = 0; hour < 6; hour++) strike(owner, handlers);
    expect(runs).toBe(6);
    expect(readDuties(file.store)).toEqual([]);
    expect(readFailure(file.store)).toBeUndefined();
  });

  it('begins nothing after four minutes', () => {
    const { file, owner } = running();
    add(file, job('a'), job('b', 1));
    strike(owner, {
      job: () => {
        file.now += 4 * 60_000;
        return 'done';
      },
    });
    expect(readDuties(file.store).map(({ id }) => id)).toEqual(['b']);
  });

  it('tells each duty when the execution began, whatever time those before it took', () => {
    const { file, owner } = running();
    add(file, job('a'), job('b', 1));
    const began = file.now;
    const told: number[] = [];
    const handler: DutyHandler = (_, at) => {
      told.push(at);
      file.now += 60_000;
      return 'done';
    };
    strike(owner, { job: handler });
    expect(told).toEqual([began, began]);
  });

  it('does not count a try that found the file busy', () => {
    const { file, owner } = running();
    add(file, job('a'));
    for (let i = 0; i < 5; i++) {
      strike(owner, {
        job: () => {
          throw new AppError('BUSY');
        },
      });
    }
    expect(readDuties(file.store)).toEqual([job('a')]);
    expect(readFailure(file.store)).toBeUndefined();
  });

  it('reports a duty nobody knows how to serve', () => {
    const { file, owner } = running();
    add(file, { id: 'x', kind: 'of a later version', at: 0 });
    for (let hour = 0; hour < 3; hour++) strike(owner, {});
    expect(readDuties(file.store)).toEqual([]);
    expect(readFailure(file.store)).toBeDefined();
  });
});
