/** What a run of the tests came to, from vitest's report. */

/**
 * @typedef {{ readonly name: string, readonly status: string,
 *   readonly assertionResults: readonly { readonly status: string }[] }} FileResult
 */

/**
 * Counts the tests and names what must not happen unnoticed: no tests at all, or no or skipped browser tests.
 * @param {{ readonly testResults: readonly FileResult[] }} report
 * @param {number} exitCode of the run
 * @returns {{ passed: number, failed: number, faults: readonly string[] }} faults fail the run too
 */
export function summarise({ testResults }, exitCode) {
  const count = (/** @type {readonly FileResult[]} */ files, /** @type {(status: string) => boolean} */ counts) =>
    files.flatMap((file) => file.assertionResults).filter(({ status }) => counts(status)).length;
  const passed = count(testResults, (status) => status === 'passed');
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const failed = count(testResults, (status) => status === 'failed') + unloaded;

  const browser = testResults.filter(({ name }) => name.replaceAll('\\', '/').includes('/test/browser/'));
  const ran = count(browser, (status) => status === 'passed' || status === 'failed');
  const skipped = count(browser, (status) => status !== 'passed' && status !== 'failed');
  const faults = [
    ...(passed + failed === 0 ? ['No tests ran.'] : []),
    ...(ran === 0 ? ['No browser tests ran.'] : []),
    ...(skipped > 0 ? [`Browser tests were skipped: ${skipped}.`] : []),
  ];
  // An error outside any test fails the run, so it counts as one.
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed, faults };
}
