import { isFailure } from '../../client/failure';
import type { Outcome } from '../../contract/api';
import type { HomeView, PanelView, ReportView } from '../../core/views';
import type { Desk } from '../desk';
import { createJob, type Job, type JobCalls, jobName } from '../job';
import { unfinishedScreen } from '../screens/unfinished';
import type { JobWays, Ways } from '../ways';

/** One attempt to begin or go on with a work. */
interface Attempt {
  readonly name: () => string;
  readonly begin: (job: string) => Promise<Outcome<ReportView>>;
  readonly panel: PanelView | null;
  readonly near: Element;
  /** Whether to offer going on when the answer is lost; trying a resumed work again is just that. */
  readonly offersResume: boolean;
}

/**
 * The ways of long work: it is followed, stopped, gone on with and taken back.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createJobWays(desk: Desk, perform: Desk['perform'], go: () => Ways): JobWays {
  const { call, say } = desk;
  const calls: JobCalls = {
    progress: (job) => call('jobProgress', { job }),
    stop: (job) => call('jobStop', { job }),
    resume: (job) => call('jobContinue', { job, lang: desk.lang() }),
  };
  const follow = ({ name, begin, panel, near, offersResume }: Attempt) => {
    let job: Job | undefined;
    let tell = (_text: string, _share?: number) => {};
    let isStopping = false;
    void perform({
      status: 'building',
      near,
      writes: true,
      ask: (work) => {
        tell = work.tell;
        isStopping = false;
        job = createJob(name(), calls, ({ text, share }) => tell(isStopping ? say('stopping') : text, share));
        return job.run(begin);
      },
      stop: async () => {
        // Said at once: the server is heard of seconds later.
        isStopping = true;
        tell(say('stopping'));
        isStopping = (await job?.stop()) ?? false;
        if (!isStopping) tell(say('building'));
        return isStopping;
      },
      finish: (report) => {
        const { unfinished } = report;
        if (unfinished === null) go().done(report, panel);
        else desk.frame.show(unfinishedScreen(unfinished, panel, desk, go()));
      },
      more: ({ code }) => {
        const known = job?.known();
        if (!offersResume || known === undefined || !isFailure(code)) return [];
        return [{ label: say('go_on'), press: () => go().resume(known, panel, near) }];
      },
    });
  };
  return {
    build(request, panel, near) {
      const begin = (job: string) => call('reportBuild', { ...request, job });
      follow({ name: () => jobName(Date.now(), Math.random()), begin, panel, near, offersResume: true });
    },
    resume(job, panel, near) {
      follow({ name: () => job, begin: calls.resume, panel, near, offersResume: false });
    },
    discard(job, near) {
      const ask = () => call('jobDiscard', { job });
      const finish = (view: HomeView) => {
        const isLeft = view.notices.some((notice) => notice.job === job);
        go().showHome(view, isLeft ? '' : say('discarded'));
      };
      void perform({ status: 'discarding', near, writes: false, ask, finish });
    },
  };
}
