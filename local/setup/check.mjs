/**
 * npm run check
 * Everything that is checked without running the add-on's behaviour: types, style, arrows, unused code, docs, texts,
 * sizes, the built bundle and its gates. Each check is a test in test/house and says what to do.
 */
import { prepare } from './prepare.mjs';
import { foreground, script } from './run.mjs';

script(async (root) => {
  prepare(root);
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', '--root', '.'];
  return foreground([...vitest, '--project', 'house'], root);
});
