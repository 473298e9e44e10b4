import { describe, expect, it } from 'vitest';
import { drawChoice, drawTotal, fieldOfError } from './drawing';

const TODAY = '2026-11-23';
const ENTERED = { tool: ' Контекст ', from: '2026-11-30', days: '7', pairs: '4' };

describe('what was entered for a calendar', () => {
  it('is read field by field', () => {
    expect(drawChoice(ENTERED, TODAY)).toEqual({ tool: 'Контекст', from: '2026-11-30', days: 7, pairs: 4 });
    expect(drawChoice({ ...ENTERED, from: TODAY }, TODAY).from).toBe(TODAY);
  });

  it.each([
    ['tool', ['', '   ']],
    ['from', ['', '2026-11-22', '12026-11-30']],
    ['days', ['', '0', '29', '1.5', 'неделя']],
    ['pairs', ['', '3', '27', '-4']],
  ] as const)('lacks %s where it is not what it must be, and nothing else', (name, wrong) => {
    for (const value of wrong) {
      const choice = drawChoice({ ...ENTERED, [name]: value }, TODAY);
      const lacking = Object.entries(choice).flatMap(([field, read]) => (read === null ? [field] : []));
      expect(lacking, value).toEqual([name]);
    }
  });

  it('comes to so many days: 30.11.2026 and 56 days end on 24.01.2027', () => {
    const total = drawTotal(drawChoice(ENTERED, TODAY));
    expect(total).toEqual({ days: 56, off: 28, to: Date.UTC(2027, 0, 24) / 86_400_000 });
    expect(drawTotal(drawChoice({ ...ENTERED, pairs: '3' }, TODAY))).toBeNull();
  });

  it('is what errors of the server are about', () => {
    expect([fieldOfError('ONOFF_TOOL_ALIKE'), fieldOfError('ONOFF_OVERLAP')]).toEqual(['tool', 'from']);
    expect([fieldOfError('BUSY'), fieldOfError('constructor')]).toEqual([undefined, undefined]);
  });
});
