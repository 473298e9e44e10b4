import type { VisitDays } from './visitDays';

/**
 * Divides a wave into parts of equal length in whole days; days that are left over lie evenly between the parts.
 * @param parts 1 or more, not more than the wave has days
 */
export function waveParts({ from, to }: VisitDays, parts: number): readonly VisitDays[] {
  const days = to - from + 1;
  const length = Math.max(1, Math.floor(days / parts));
  return Array.from({ length: parts }, (_, i) => {
    const start = parts === 1 ? from : from + Math.round((i * (days - length)) / (parts - 1));
    return { from: start, to: parts === 1 ? to : start + length - 1 };
  });
}
