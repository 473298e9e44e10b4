import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Folder of the repository. */
export const ROOT = join(import.meta.dirname, '../..');

/** How a program ended, and all it printed. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a Node program of one of our packages, such as `typescript/bin/tsc`. */
export function runPackage(script: string, args: readonly string[], cwd: string = ROOT): Promise<Ended> {
  const path = join(ROOT, 'node_modules', script);
  return new Promise((resolve) => {
    const options = { cwd, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [path, ...args], options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), output: `${stdout}${stderr}` });
    });
  });
}

/** A small repository with our packages, removed when the test ends: files by path. */
export function plant(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'rosta-house-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
