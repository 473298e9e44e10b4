import { describe, expect, it } from 'vitest';
import type { HomeView, PanelView, PreviewView, ReportView, TaskView, UndoneView } from '../../src/core/views';
import { TASKS_FACT } from '../../src/facts/tasks';
import { answerOf, FILES, openFile, REPORT_CALLS, snapshot } from './addon';
import { growthFile, report } from './growthFile';

/** An upright A4 page. */
const PAGE = { width: 720, rows: 48 };

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('the summary of a file with levels, visits and QFD', () => {
  const work = growthFile();
  const before = snapshot(work.script);
  const { request } = work.call<PanelView>('panelOpen', { model: 'summary', sheetId: null });
  const preview = work.call<PreviewView>('panelPreview', request);
  const run = work.script.run('reportBuild', [{ ...request, lang: 'ru' }]);
  const built = answerOf<ReportView>(run);
  const findings = built.findings.map(plain);
  const seen = work.seen('Сводка').map((row) => row.map(plain));

  it('stands among the models', () => {
    const { models } = answerOf<HomeView>(work.script.run('homeOpen', []));
    expect(models).toContainEqual(expect.objectContaining({ id: 'summary', title: 'Сводка' }));
    expect(preview.firstFinding).toBe(built.findings[0]);
  });

  it('opens with the absolute gap, then the next step, and says what the growth points are worth together', () => {
    // The example's levels: 5 000 now, 10 500 at base.
    expect(findings[0]).toMatch(
      /^До базы не хватает [\d ]+ ₽ прибыли в месяц: сейчас [\d ]+ ₽, база [\d ]+ ₽\. Основа — допущение\.$/,
    );
    const [gap = 0, now = 0, base = 0] = [...(findings[0] ?? '').matchAll(/([\d ]+) ₽/g)].map(([, sum = '']) =>
      Number(sum.replace(/ /g, '')),
    );
    expect(gap).toBe(base - now);
    expect(findings[1]).toMatch(
      /^Следующий шаг — создать задачу по точке контакта «Вывеска с улицы»: до [\d ,]+ ₽ в месяц \(n = 9\)/,
    );
    expect(findings.join('\n')).toContain('Точки роста ниже не складываются.');
    expect(findings.join('\n')).toContain('Открытых задач нет.');
    expect(findings.join(' ')).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('shows three levels and growth points with range and n on one upright page', () => {
    expect(seen.some(([first]) => first === 'Три уровня (в месяц) · ○ допущение')).toBe(true);
    expect(
      seen
        .find(([first]) => first === 'Прибыль')
        ?.slice(1)
        .every((cell) => /\d/.test(cell)),
    ).toBe(true);
    expect(seen.find(([first]) => first === 'Вывеска с улицы')?.[3]).toBe('9');
    expect(seen.length).toBeLessThanOrEqual(PAGE.rows);
    const { widths } = work.script.control.sheets().find(({ name }) => name === 'Сводка') ?? expect.fail('no sheet');
    const pixels = (seen[0] ?? []).map((_, column) => widths[column] ?? expect.fail(`column ${column} has no width`));
    expect(pixels.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(PAGE.width);
  });

  it('costs no more than a report does besides the sheets it reads', () => {
    const calls = run.log.filter(({ kind }) => kind === 'remote').length;
    expect(calls, `${calls} remote calls`).toBeLessThanOrEqual(REPORT_CALLS.later);
  });

  it('makes a task of the next step, which is then the next step', () => {
    const seed = built.tasks.find((one) => one !== null);
    work.call<TaskView>('taskMake', { ...seed });
    expect(work.rows(TASKS_FACT)[0]).toMatchObject({ touchpoint: 'P1', job: 'J1' });
    // The cause is what the report on growth points says, not that a task is to be made.
    expect(plain(seed?.cause ?? '')).toMatch(/^Точка роста № 1 — «Вывеска с улицы»: /);
    const { findings: said, run: id } = report(work, 'summary');
    const next = said.map(plain);
    expect(next[1]).toMatch(
      /^Следующий шаг — задача [^:]+: «Точка роста № 1.+»\. Ответственного нет: назначьте его\.$/,
    );
    expect(next.join('\n')).toContain('Открытых задач: 1, из них просрочено: 0.');
    work.call<UndoneView>('undoRun', { run: id, clearRest: false });
    work.script.control.deleteSheet(work.sheetId(TASKS_FACT.title.ru));
  });

  it('is taken back without a trace', () => {
    work.call<UndoneView>('undoRun', { run: built.run, clearRest: false });
    expect(snapshot(work.script)).toEqual(before);
  });
});

describe.each(['ru', 'kk', 'en'] as const)('the summary of an empty file in %s', (lang) => {
  it('says what is missing and what to do, and takes one sheet', () => {
    const script = openFile(FILES[lang]);
    const { request } = answerOf<PanelView>(script.run('panelOpen', [{ model: 'summary', sheetId: null, lang }]));
    const { findings } = answerOf<ReportView>(script.run('reportBuild', [{ ...request, lang }]));
    expect(findings.length).toBeGreaterThanOrEqual(2);
    expect(findings.join('\n')).toContain({ ru: 'Путь денег', kk: 'Ақша жолы', en: 'Cash journey' }[lang]);
    expect(findings.join(' ')).not.toMatch(/[{}]|undefined|NaN/);
  });
});
