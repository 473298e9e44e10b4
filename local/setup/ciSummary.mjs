/**
 * node local/setup/ciSummary.mjs <exit code of npm test>
 * Prints `N passed, N failed` alone on a line; exits with 1 when anything failed or did not run.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { script } from './run.mjs';
import { summarise } from './summary.mjs';

script(async (root, [exitCode]) => {
  const path = join(root, '.rosta/test-report.json');
  const report = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { testResults: [] };
  const { passed, failed, faults } = summarise(report, Number(exitCode));
  for (const fault of faults) console.log(fault);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || faults.length > 0 ? 1 : 0;
});
