import { configDefaults, defineConfig } from 'vitest/config';

/** Tests beside the code, and one project per folder here, so that a project can be run or left out by name. */
export default defineConfig({
  test: {
    exclude: [...configDefaults.exclude, 'dist/**', '.rosta/**'],
    retry: 0,
    // As many as there are cores: with one of them left out, two cores would run a file at a time.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'local/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'contract', include: ['test/contract/**/*.test.ts'] } },
      { test: { name: 'scenarios', include: ['test/scenarios/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'house', include: ['test/house/**/*.test.ts'], testTimeout: 120_000 } },
      {
        // One browser at a time, after everything else, so that nothing competes with it for the processor.
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
