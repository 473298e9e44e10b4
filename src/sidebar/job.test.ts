import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../contract/api';
import type { ReportView } from '../core/views';
import { createJob, jobName } from './job';

const whole: ReportView = {
  summary: '2 customers',
  findings: [],
  sheets: [],
  next: null,
  tasks: [],
  run: 'r1',
  notice: '',
  unfinished: null,
};

function part(reason: 'time' | 'stopped', text: string, job = 'kept'): Outcome<ReportView> {
  return { ok: true, value: { ...whole, unfinished: { job, reason, text } } };
}

const done: Outcome<ReportView> = { ok: true, value: whole };

/** A work whose continuations answer with the given outcomes in turn. */
function setUp(resumed: Outcome<ReportView>[]) {
  const asked: string[] = [];
  let stopHeard = true;
  const job = createJob(
    'mine',
    {
      progress: async (name) => {
        asked.push(`progress ${name}`);
        return { ok: true, value: { text: 'half', share: 0.5 } };
      },
      stop: async (name) => {
        asked.push(`stop ${name}`);
        return stopHeard
          ? { ok: true, value: null }
          : { ok: false, error: { code: 'fail_other', message: '', remedy: null } };
      },
      resume: async (name) => {
        asked.push(`resume ${name}`);
        return resumed.shift() ?? done;
      },
    },
    () => {},
  );
  return {
    job,
    asked,
    refuseStop: () => {
      stopHeard = false;
    },
  };
}

describe('long work', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('that ends in one go is asked for once', async () => {
    const { job, asked } = setUp([]);
    const begin = vi.fn(async () => done);
    expect(await job.run(begin)).toEqual(done);
    expect(begin).toHaveBeenCalledExactlyOnceWith('mine');
    expect(asked).toEqual([]);
  });

  it('goes on by itself, under the name the server keeps, until it is done', async () => {
    const { job, asked } = setUp([part('time', '2 of 3'), done]);
    expect(await job.run(async () => part('time', '1 of 3'))).toEqual(done);
    expect(asked).toEqual(['resume kept', 'resume kept']);
  });

  it('stays stopped when a person stopped it', async () => {
    const { job, asked } = setUp([]);
    const stopped = part('stopped', '1 of 3');
    expect(await job.run(async () => stopped)).toEqual(stopped);
    expect(asked).toEqual([]);
  });

  it('does not go on after a stop that came too late for the running part', async () => {
    const { job, asked } = setUp([done]);
    const outcome = await job.run(async () => {
      await job.stop();
      return part('time', '1 of 3');
    });
    expect(outcome).toEqual(part('time', '1 of 3'));
    expect(asked).toEqual(['stop mine']);
  });

  it('goes on when the stop was not heard', async () => {
    const { job, asked, refuseStop } = setUp([done]);
    refuseStop();
    const outcome = await job.run(async () => {
      expect(await job.stop()).toBe(false);
      return part('time', '1 of 3');
    });
    expect(outcome).toEqual(done);
    expect(asked).toEqual(['stop mine', 'resume kept']);
  });

  it('is left to the person when going on brings it no further', async () => {
    const { job, asked } = setUp([part('time', '1 of 3'), done]);
    expect(await job.run(async () => part('time', '1 of 3'))).toEqual(part('time', '1 of 3'));
    expect(asked).toEqual(['resume kept']);
  });

  it('can be gone on with after a lost answer only if the server has spoken of it', async () => {
    vi.useFakeTimers();
    const lost: Outcome<ReportView> = { ok: false, error: { code: 'fail_timeout', message: '', remedy: null } };
    const early = setUp([]).job;
    await early.run(async () => lost);
    expect(early.known()).toBeUndefined();

    const { job, asked } = setUp([]);
    const answer = job.run(() => new Promise((resolve) => setTimeout(() => resolve(lost), 2000)));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer).toEqual(lost);
    expect(job.known()).toBe('mine');
    expect(asked).toEqual(['progress mine']);
  });
});

describe('name of a work', () => {
  it('holds only letters and digits, and differs between works of one moment', () => {
    expect(jobName(1_700_000_000_000, 0.999_999)).toMatch(/^j[0-9a-z]{9,16}$/);
    expect(jobName(1_700_000_000_000, 0.25)).not.toBe(jobName(1_700_000_000_000, 0.75));
  });
});
