/**
 * npm run soak [-- count]
 * Runs the tests of filing answers under faults with many seeds (1000 unless said): days of field work on the built add-on, and
 * the intake by itself; all hostile arguments for all globals. A thousand take hours; a failure names its seed.
 */
import { prepare } from './prepare.mjs';
import { foreground, SetupError, script } from './run.mjs';

const USUAL = 1000;
const FILES = [
  ...['test/scenarios/fieldDays.test.ts', 'test/scenarios/everyGlobal.test.ts'],
  'src/work/intake/exactlyOnce.test.ts',
];
/** The intake’s one property takes its time with many seeds. */
const VITEST = [
  ...['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', '--root', '.'],
  ...['--testTimeout', '0', '--project', 'unit', '--project', 'scenarios'],
];

script(async (root, [count = String(USUAL)]) => {
  if (!/^[1-9]\d*$/.test(count)) throw new SetupError(`Not a number of seeds: ${count}. Try: npm run soak -- 200`);
  prepare(root);
  return foreground([...VITEST, ...FILES], root, { SOAK_SEEDS: count, RUNS: count });
});
