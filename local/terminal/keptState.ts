import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { FileState } from '../apps-script/appsScript';

/** A spreadsheet kept between starts. */
export interface Kept {
  readonly state: FileState;
  /** Sheet of the report that was built at first. */
  readonly reportSheetId: number;
  /** Milliseconds that its clock was moved on by; none when missing. */
  readonly ahead?: number;
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  if ('ahead' in value && typeof value.ahead !== 'number') return false;
  return 'state' in value && 'reportSheetId' in value && typeof value.reportSheetId === 'number';
}

/** Reads a kept spreadsheet; one that cannot be read is as good as none. */
export function readKept(path: string): Kept | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const kept: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a spreadsheet; written beside and renamed, so that a stop in between leaves the old one whole. */
export function writeKept(path: string, kept: Kept): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(kept));
  renameSync(`${path}.new`, path);
}

/** Forgets a kept spreadsheet. */
export function forgetKept(path: string): void {
  rmSync(path, { force: true });
}
