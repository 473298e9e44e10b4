import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const gasLocal: { require(folder: string, globals: object): unknown } = createRequire(import.meta.url)('gas-local');

const folders = new Map<string, string>();

/**
 * Evaluates a bundle's code in a context, as Google does on every call.
 * @param globals the context, with everything the code may see
 * @throws whatever the code throws at its top level
 */
export function loadBundle(code: string, globals: object): void {
  gasLocal.require(folderOf(code), globals);
}

/** gas-local reads folders, so the code lies in one as long as this process runs. */
function folderOf(code: string): string {
  const key = createHash('sha1').update(code).digest('hex');
  const known = folders.get(key);
  if (known && existsSync(known)) return known;
  if (folders.size === 0) process.once('exit', removeFolders);
  const folder = mkdtempSync(join(tmpdir(), 'apps-script-'));
  writeFileSync(join(folder, 'Code.js'), code);
  folders.set(key, folder);
  return folder;
}

function removeFolders(): void {
  for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
}
