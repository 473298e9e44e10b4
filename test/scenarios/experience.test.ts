import { describe, expect, it } from 'vitest';
import type {
  HomeView,
  PanelRequest,
  PanelView,
  PreviewView,
  ReportView,
  TaskView,
  UndoneView,
} from '../../src/core/views';
import { ANSWERS_FACT } from '../../src/facts/answers';
import { TASKS_FACT } from '../../src/facts/tasks';
import { VISITS_FACT } from '../../src/facts/visits';
import { answerOf, outcomeOf, REPORT_CALLS, snapshot } from './addon';
import { Fieldwork } from './fieldwork';
import { send } from './shopper';

/** Eight sheets are read where other reports read one; all but one of these calls fit into what any report may take. */
const SHEETS = 1;
const STATE = VISITS_FACT.columns.findIndex(({ id }) => id === 'state');

/** Nine visits of the first job, P1 always rated 2; accepted by typing the state. */
function visited(lang: 'ru' | 'kk', state: string): Fieldwork {
  const work = Fieldwork.collecting(3, [lang], lang);
  const visits = work.codes().filter(({ job }) => job === 'J1');
  for (const visit of visits) send(work, visit, { ratings: { P1: 2 }, ideas: { P1: `${visit['code']}` } });
  work.script.fireSubmits();
  const typed = work.rows(VISITS_FACT).map(() => [state]);
  work.script.control.type(work.sheetId(VISITS_FACT.title[lang]), 1, STATE, typed);
  return work;
}

const requestOf = (work: Fieldwork): PanelRequest =>
  work.call<PanelView>('panelOpen', { model: 'experience', sheetId: null }).request;

describe('a report on the experience map of nine accepted visits', () => {
  const work = visited('ru', 'принят');
  const before = snapshot(work.script);
  const request = requestOf(work);
  const preview = work.call<PreviewView>('panelPreview', request);
  const report = work.call<ReportView>('reportBuild', request);

  it('stands among the models, with a panel that asks for no columns', () => {
    const { models } = answerOf<HomeView>(work.script.run('homeOpen', []));
    expect(models).toContainEqual(expect.objectContaining({ id: 'experience', title: 'Карта опыта – выводы' }));
    expect(request).toMatchObject({ sheetId: 0, columns: {}, params: { wave: 'newest', alpha: 0.1 } });
  });

  it('says in the preview what it will say', () => {
    expect(preview.used).toBe('9 визитов');
    expect(preview.firstFinding).toBe(report.findings[0]);
    expect(preview.target).toBe('Куда: новый лист «Карта опыта – выводы»');
  });

  it('opens with how far the wave is, then the deviation with n and p', () => {
    expect(report.findings[0]).toMatch(
      /^Предварительно: волна «.+», принято визитов — 9 из 18, ждут проверки — 0\. Заключения ещё могут измениться\.$/,
    );
    expect(report.findings[1]).toMatch(
      /^▼ «Вывеска с улицы» \(задача клиента «.+»\): 2 при целевой 4, значимо ниже \(n\s=\s9, p\s=\s0,0039\)\. Создайте задачу\.$/,
    );
    expect(report.findings.join('\n')).toContain(
      'Ответов на вопрос, что улучшить: 9 (визитов: 9). Они стоят на листе «Ответы».',
    );
    expect(report.findings.join(' ')).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('shows names, verdicts in words and a chart place for weeks', () => {
    const seen = work.seen('Карта опыта – выводы').map((row) => row.join(' | '));
    expect(seen.find((row) => row.startsWith('Вывеска с улицы'))).toContain('значимо ниже');
    expect(seen.join('\n')).toMatch(/Индекс визита, 0–100[\s\S]+Средние по неделям/);
  });

  it('leads to a task that knows its touchpoint and job', () => {
    const seed = report.tasks.find((one) => one !== null);
    work.call<TaskView>('taskMake', { ...seed });
    expect(work.rows(TASKS_FACT)[0]).toMatchObject({ touchpoint: 'P1', job: 'J1' });
    work.script.control.deleteSheet(work.sheetId(TASKS_FACT.title.ru));
  });

  it('is undone without a trace', () => {
    work.call<UndoneView>('undoRun', { run: report.run, clearRest: false });
    expect(snapshot(work.script)).toEqual(before);
  });

  it.each([0, 1, '0', 'много'])('is refused for the significance level %s, in words', (alpha) => {
    const outcome = outcomeOf(work.script.run('reportBuild', [{ ...request, params: { ...request.params, alpha } }]));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'PARAM_NOT_NUMBER' } });
    expect(outcome.ok ? '' : outcome.error.message).toContain('Уровень значимости');
  });

  it('leaves out ratings that a person typed over, and says how many', () => {
    const score = ANSWERS_FACT.columns.findIndex(({ id }) => id === 'score');
    const row = work.rows(ANSWERS_FACT).findIndex(({ touchpoint }) => touchpoint === 'P1') + 1;
    work.script.control.type(work.sheetId('Ответы'), row, score, [['6']]);
    const { leftOut } = work.call<PreviewView>('panelPreview', request);
    expect(leftOut.map(({ text }) => text)).toEqual(['Оценок, которые не целое число от 1 до 5: 1']);
  });
});

describe('a report on the experience map', () => {
  it('of all eight sheets, with a chart of two weeks, takes one call more than any other at most', () => {
    const work = visited('ru', 'принят');
    work.call('qfdMake', { example: true });
    const day = VISITS_FACT.columns.findIndex(({ id }) => id === 'visit_date');
    work.script.control.type(work.sheetId('Визиты'), 1, day, [['01.11.2026']]);
    const request = requestOf(work);
    const first = work.script.run('reportBuild', [request]);
    const later = work.script.run('reportBuild', [request]);
    const [sheet] = answerOf<ReportView>(later).sheets;
    const drawn = work.script.control.sheets().find(({ id }) => id === sheet?.id)?.charts ?? [];
    expect(drawn.map(({ type }) => type)).toEqual(['LINE']);
    expect(first.remoteCalls).toBeLessThanOrEqual(REPORT_CALLS.first + SHEETS);
    expect(later.remoteCalls).toBeLessThanOrEqual(REPORT_CALLS.later + SHEETS);
  });

  it('speaks Kazakh in a Kazakh file', () => {
    const work = visited('kk', 'қабылданды');
    const report = work.call<ReportView>('reportBuild', requestOf(work));
    expect(report.findings[0]).toMatch(/^Алдын ала: «.+» толқыны, қабылданған визит — 18 ішінен 9, /);
    expect(report.findings[1]).toMatch(
      /^▼ «.+» \(«.+» шаруасы\): 2, нысаналы балл 4 — анық төмен \(n\s=\s9, p\s=\s0,0039\)\./,
    );
  });

  it('is refused as long as nothing is accepted, with what waits', () => {
    const work = visited('ru', 'новый');
    const before = snapshot(work.script);
    expect(outcomeOf(work.script.run('reportBuild', [requestOf(work)]))).toMatchObject({
      ok: false,
      error: {
        code: 'EXPERIENCE_NO_VISITS',
        message:
          'Принятых визитов ещё нет: лист «Визиты», ждут проверки — 9. Проверьте визиты: на карте считаются только принятые.',
      },
    });
    expect(snapshot(work.script)).toEqual(before);
  });

  it('is refused in a file without field work', () => {
    const work = new Fieldwork('ru');
    const outcome = outcomeOf(work.script.run('reportBuild', [requestOf(work)]));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'EXPERIENCE_NO_SHEET' } });
  });
});
