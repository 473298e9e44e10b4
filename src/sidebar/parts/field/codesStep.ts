import { button, el } from '../../../client/element';
import type { FieldView } from '../../../core/fieldViews';
import type { Desk, Say } from '../../desk';
import {
  type CodesChoice,
  type CodesLack,
  codesCount,
  lackingCodes,
  likelyWave,
  readEach,
  VISITS_EACH,
} from '../../field/codes';
import { hasCodes } from '../../field/steps';
import type { Ways } from '../../ways';
import { checkGroup } from '../checkGroup';
import { field, select } from '../field';
import { sheetName } from '../sheetName';

const LACK_TEXTS = { wave: 'wave', jobs: 'jobs', locations: 'locations', each: 'visits_each' } as const;

/** For which visits codes are wanted, how many that makes, and the plan they go to. */
export function codesStep(view: FieldView, desk: Desk, go: Ways, isNext: boolean): readonly HTMLElement[] {
  const { say } = desk;
  const plan = view.plan === null ? [] : [sheetName(view.plan, desk, 'plan')];
  const { issue } = view;
  if (issue === null) return [...plan, el('p', { class: 'note' }, say('after_sheets'))];
  if (issue.waves.length === 0)
    return [...plan, el('p', { class: 'note', 'data-testid': 'waves-over' }, say('waves_over'))];
  const update = () => {
    const choice = read();
    const lacks = lackingCodes(choice);
    press.disabled = lacks.length > 0;
    each.input.setAttribute('aria-invalid', String(choice.each === null));
    count.textContent = lacks.length > 0 ? lacksText(lacks, say) : say('codes_count', { n: codesCount(choice) });
  };
  const waves = issue.waves.map(({ code, name }) => ({ value: code, label: name }));
  const wave = select({ 'data-testid': 'wave' }, waves, likelyWave(view));
  const jobs = checkGroup(issue.jobs, { legend: say('jobs'), all: say('all_jobs'), testId: 'jobs' }, () => update());
  const locationTexts = { legend: say('locations'), all: say('all_locations'), testId: 'locations' };
  const locations = checkGroup(issue.locations, locationTexts, () => update());
  const each = eachField(say);
  const read = (): CodesChoice => ({
    wave: wave.value,
    jobs: jobs.chosen(),
    locations: locations.chosen(),
    each: each.input.validity.badInput ? null : readEach(each.input.value),
  });
  const count = el('p', { id: 'codes-count', 'aria-live': 'polite', 'data-testid': 'codes-count' });
  const look = { class: isNext ? 'primary' : 'secondary', 'data-testid': 'issue-codes', 'aria-describedby': count.id };
  const press = button(look, () => issueCodes(read(), actions, desk, go), say('codes_issue'));
  const actions = el('div', { class: 'actions' }, count, press);
  if (hasCodes(view)) actions.append(el('p', { class: 'hint' }, say('codes_added')));
  actions.append(el('p', { class: 'hint' }, say('plan_or_quotas')), planLink(desk, go));
  each.input.addEventListener('input', update);
  wave.addEventListener('change', update);
  update();
  const waveField = field('wave', wave, { label: say('wave') }).element;
  return [...plan, waveField, jobs.element, locations.element, each.element, actions];
}

/** The other way to codes: a plan by quotas issues them too. */
function planLink({ say }: Desk, go: Ways): HTMLElement {
  const link = button({ class: 'link', 'data-testid': 'codes-plan' }, () => go.openPlan(link), say('plan'));
  return link;
}

function eachField(say: Say) {
  const input = el('input', {
    type: 'number',
    class: 'short',
    inputmode: 'numeric',
    step: 1,
    value: 1,
    'data-testid': 'each',
    ...VISITS_EACH,
  });
  const { element } = field('each', input, { label: say('visits_each') }, say('whole_range', VISITS_EACH));
  return { input, element };
}

function lacksText(lacks: readonly CodesLack[], say: Say): string {
  return say('still_to_choose', { fields: lacks.map((lack) => say(LACK_TEXTS[lack])).join(', ') });
}

function issueCodes({ each, ...choice }: CodesChoice, near: Element, desk: Desk, go: Ways): void {
  if (each === null) return;
  go.changeField({
    status: 'codes_issuing',
    near,
    doubt: 'maybe_codes',
    at: 'codes',
    ask: () => desk.call('codesIssue', { ...choice, each, lang: desk.lang() }),
  });
}
