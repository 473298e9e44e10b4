import type { SheetImage } from '../../core/sheetImage';

/** Widths of columns side by side as runs of equal ones: each run is a remote call. */
export function widthRuns(pixels: readonly number[]): SheetImage['widths'] {
  const runs: { column: number; columns: number; pixels: number }[] = [];
  for (const [column, width] of pixels.entries()) {
    const last = runs[runs.length - 1];
    if (last?.pixels === width) last.columns++;
    else runs.push({ column, columns: 1, pixels: width });
  }
  return runs;
}
