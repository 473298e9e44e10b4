import type { Execution } from '../../local/apps-script/appsScript';

/** How many remote calls an execution made. @throws where there was no execution or it failed */
export function remoteCalls(run: Execution | undefined): number {
  if (run?.ok !== true) throw new Error(run?.error ?? 'no run');
  return run.log.filter(({ kind }) => kind === 'remote').length;
}
