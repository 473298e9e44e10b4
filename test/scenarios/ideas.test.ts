import { describe, expect, it } from 'vitest';
import type { IdeasView, IdeaView } from '../../src/core/ideasViews';
import type { TaskView } from '../../src/core/views';
import { TASKS_FACT } from '../../src/facts/tasks';
import { VISITS_FACT } from '../../src/facts/visits';
import { Fieldwork } from './fieldwork';
import { remoteCalls } from './remoteCalls';
import { send } from './shopper';

const SIGN = 'Вывеску не видно с дороги, повесьте лампу';
const QUEUE = 'Поставьте вторую кассу в час пик';

/** Visits of the first job, each with what its shopper says, all accepted. */
function withIdeas(said: readonly Readonly<Record<string, string>>[], lang: 'ru' | 'kk' = 'ru'): Fieldwork {
  const work = Fieldwork.collecting(Math.max(said.length, 1), [lang], lang);
  file(work, said);
  work.accept();
  return work;
}

/** Shoppers send visits nobody has sent yet. */
function file(work: Fieldwork, said: readonly Readonly<Record<string, string>>[]): void {
  const sent = new Set(work.rows(VISITS_FACT).map((row) => String(row['visit_code'])));
  const free = work.codes().filter(({ code, job }) => job === 'J1' && !sent.has(String(code)));
  for (const [i, ideas] of said.entries()) send(work, free[i] ?? {}, { ideas, receipt: `000${sent.size + i}` });
  work.script.fireSubmits();
}

const open = (work: Fieldwork): IdeasView => work.call<IdeasView>('ideasOpen');
const texts = ({ ideas }: IdeasView): readonly string[] => ideas.map(({ text }) => text);
const first = (work: Fieldwork): IdeaView => open(work).ideas[0] ?? expect.fail('no idea');

describe('ideas of shoppers', () => {
  it('stand by touchpoint in the order of the visit, near-duplicates folded, with the visits that said them', () => {
    const said = [{ P1: SIGN, P4: QUEUE }, { P1: `${SIGN.toLowerCase()}!`, P4: 'Лавочка у примерочной' }, {}];
    const view = open(withIdeas(said));
    expect(view.summary).toBe('Принятых визитов: 3, из них с идеями: 2. Разных идей: 3.');
    expect(view.points.map(({ text }) => text)).toEqual(['Идей: 1, визитов: 2', 'Идей: 2, визитов: 2']);
    expect(view.points[0]?.name).toBe('Вывеска с улицы');
    expect(view.ideas[0]?.about).toMatch(/^2 визита · .+ · 23\.11\.2026$/);
    expect(view.ideas[0]?.others).toHaveLength(1);
    expect(texts(view).slice(1)).toEqual(['Лавочка у примерочной', QUEUE]);
  });

  it('are said in Kazakh as well', () => {
    const { summary, ideas } = open(withIdeas([{ P1: 'Маңдайша жолдан көрінбейді' }], 'kk'));
    expect(summary).toBe('Қабылданған визит: 1, оның ішінде идеясы бары: 1. Әртүрлі идея: 1.');
    expect(ideas[0]?.about).toMatch(/^1 визит · /);
    expect(ideas[0]?.seed.cause).toBe('Құпия сатып алушылардың жазғаны: «Маңдайша жолдан көрінбейді» (1 визит)');
  });

  it('of visits that nobody has accepted do not count, and the screen says what to do', () => {
    const work = Fieldwork.collecting(1);
    expect(open(work).hint).toBe('Принятых визитов пока нет. Идеи появятся здесь после первых проверенных визитов.');
    file(work, [{ P1: SIGN }]);
    expect(open(work)).toMatchObject({ ideas: [], isWaiting: true, hint: expect.stringContaining('ждут проверки: 1') });
    work.accept();
    expect(texts(open(work))).toEqual([SIGN]);
  });

  it('are none where nobody wrote a word', () => {
    const { hint, isWaiting } = open(withIdeas([{ P1: '—' }]));
    expect(hint).toContain('В принятых визитах (1) идей пока нет');
    expect(isWaiting).toBe(false);
  });

  it('show no personal data, neither on the screen nor in the task', () => {
    const { text, seed } = first(withIdeas([{ P1: 'Перезвоните мне на 8 (701) 123-45-67 и спросите Асель' }]));
    expect(`${text} ${seed.cause}`).not.toMatch(/123|701/);
    expect(text).toContain('[телефон скрыт]');
  });
});

describe('a task made of an idea', () => {
  it('has the idea as its cause, with goal, criterion, touchpoint and job', () => {
    const work = withIdeas([{ P1: SIGN }]);
    const { seed } = first(work);
    const { code } = work.call<TaskView>('taskMake', seed);
    expect(work.rows(TASKS_FACT)[0]).toMatchObject({
      code,
      cause: `Тайные покупатели пишут: «${SIGN}» (1 визит)`,
      upper_goal: 'Больше покупателей, довольных точкой контакта «Вывеска с улицы»',
      criterion: 'В следующей волне об этом никто не пишет, средняя оценка точки контакта не ниже цели: 4',
      source: 'Идеи',
      touchpoint: 'P1',
      job: 'J1',
    });
    expect(first(work).task).toEqual({ text: `задача ${code}`, row: 2 });
  });

  it('is found again when more visits say the same, in another wording or another language of the screen', () => {
    const work = withIdeas([{ P1: SIGN }]);
    work.issue(2);
    work.call<TaskView>('taskMake', first(work).seed);
    const louder = `${SIGN}, пожалуйста`;
    file(work, [{ P1: louder }, { P1: louder }]);
    work.accept();
    const now = first(work);
    expect(now.text).toBe(louder);
    expect(now.task?.text).toBe('задача T-1');
    expect(now.about).toMatch(/^3 визита/);
    const inEnglish = work.script.run('ideasOpen', [{ lang: 'en' }]).value as { value: IdeasView };
    expect(inEnglish.value.ideas[0]?.task?.text).toBe('task T-1');
  });

  it('that is done leaves the idea free for another', () => {
    const work = withIdeas([{ P1: SIGN }]);
    work.call<TaskView>('taskMake', first(work).seed);
    const column = TASKS_FACT.columns.findIndex(({ id }) => id === 'state');
    work.script.control.type(work.sheetId(TASKS_FACT.title.ru), 1, column, [['готова']]);
    expect(first(work).task).toBeNull();
  });
});

it('the ideas cost at most 6 calls and write nothing', () => {
  const work = withIdeas([{ P1: SIGN }]);
  work.call<TaskView>('taskMake', first(work).seed);
  const before = JSON.stringify(work.script.control.save().data);
  expect(remoteCalls(work.script.run('ideasOpen', [{ lang: 'ru' }]))).toBeLessThanOrEqual(6);
  expect(JSON.stringify(work.script.control.save().data)).toBe(before);
});
