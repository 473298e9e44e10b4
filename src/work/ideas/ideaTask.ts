import { LANGS } from '../../core/lang';
import type { FileContext } from '../../core/table';
import type { TaskSeed } from '../../core/views';
import type { FoldedIdea } from '../../data/experience/ideas';
import { IDEAS_FACT } from '../../facts/ideas';
import { fill } from '../../i18n/template';
import type { KeptTask } from '../tasks/readTasks';
import { shortIdea } from './shortIdea';
import { IDEAS } from './texts';

/** By whatever language the task was made in. */
const SOURCES = (): readonly string[] => LANGS.map((lang) => IDEAS_FACT.title[lang]);

/**
 * The task an idea asks for: what is said and by how many visits is its cause.
 * @param point the touchpoint's name
 * @param target what its mean is to be; `null` where none is set
 */
export function ideaSeed(idea: FoldedIdea, point: string, target: number | null, { lang }: FileContext): TaskSeed {
  const [job, another] = idea.jobs;
  const criterion = target === null ? IDEAS.criterion[lang] : fill(IDEAS.criterionTarget, { target }, lang);
  return {
    cause: fill(IDEAS.cause, { idea: shortIdea(idea.text), n: idea.n }, lang),
    goal: fill(IDEAS.goal, { point }, lang),
    criterion,
    owner: '',
    due: '',
    source: IDEAS_FACT.title[lang],
    touchpoint: idea.touchpoint,
    // Where several jobs met it, a recheck may be of any of them.
    job: job !== undefined && another === undefined ? job : '',
  };
}

/**
 * The open task that was made of an idea: it quotes the idea in any of the ways it was said, so that more visits or another
 * wording that is now the usual one do not hide it.
 */
export function taskOfIdea(idea: FoldedIdea, tasks: readonly KeptTask[]): KeptTask | undefined {
  const quoted = [idea.text, ...idea.others].map(shortIdea).flatMap((text) => [`«${text}»`, `“${text}”`]);
  return tasks.find(({ isOpen, value }) => {
    const cause = String(value('cause') ?? '');
    const isOfPoint = String(value('touchpoint') ?? '') === idea.touchpoint;
    const isOurs = isOpen && isOfPoint && SOURCES().includes(String(value('source') ?? ''));
    return isOurs && quoted.some((text) => cause.includes(text));
  });
}
