/** How long source files are; functions are held to 60 lines by Biome. */

/** Lines: half of the files have at most `median`, 95 of 100 at most `most`, none more than `all`. */
const LIMITS = { median: 80, most: 250, all: 400 };

/**
 * Files and distributions of files that are too long.
 * @param {readonly { readonly path: string, readonly lines: number }[]} files
 * @returns {readonly string[]} one line per limit that is broken, with what to do
 */
export function tooLong(files) {
  const sorted = [...files].sort((a, b) => a.lines - b.lines);
  const at = (/** @type {number} */ share) => sorted[Math.ceil(sorted.length * share) - 1]?.lines ?? 0;
  const broken = files
    .filter(({ lines }) => lines > LIMITS.all)
    .map(({ path, lines }) => `${path} has ${lines} lines; split it, ${LIMITS.all} is the most.`);
  if (at(0.95) > LIMITS.most)
    broken.push(`The 95th percentile of files has ${at(0.95)} lines; the limit is ${LIMITS.most}.`);
  if (at(0.5) > LIMITS.median) broken.push(`The median file has ${at(0.5)} lines; the limit is ${LIMITS.median}.`);
  return broken;
}
