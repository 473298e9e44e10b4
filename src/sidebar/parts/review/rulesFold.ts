import { button, el } from '../../../client/element';
import type { RulesView } from '../../../core/reviewViews';
import type { Desk } from '../../desk';
import { readWhole } from '../../panelForm';
import type { SentRules, Ways } from '../../ways';
import { field, select } from '../field';

/** The rules of field work, folded. @param response the visit that is shown again after saving; empty for none */
export function rulesFold(rules: RulesView, response: string, desk: Desk, go: Ways): HTMLElement {
  const { say } = desk;
  const numbers = rules.numbers.map(({ id, label, value, min, max }) => {
    const attributes = { type: 'number', class: 'short', inputmode: 'numeric', step: 1, min, max, value };
    const input = el('input', { ...attributes, 'data-testid': `rule-${id}` });
    const { element, setHint } = field(`rule-${id}`, input, { label });
    const read = () => (input.validity.badInput ? null : readWhole({ min, max }, input.value));
    input.addEventListener('input', () => {
      const isWrong = read() === null;
      input.setAttribute('aria-invalid', String(isWrong));
      setHint(isWrong ? say('whole_range', { min, max }) : '');
      save.disabled = numbers.some((one) => one.read() === null);
    });
    return { id, element, read };
  });
  const proof = select(
    { 'data-testid': 'rule-proof' },
    rules.proofs.map(({ code, name }) => ({ value: code, label: name })),
    rules.proof,
  );
  const press = () => {
    const values = numbers.map(({ id, read }) => [id, read() ?? 0]);
    go.setRules({ ...(Object.fromEntries(values) as Omit<SentRules, 'proof'>), proof: proof.value }, response, fold);
  };
  const save = button({ class: 'secondary', 'data-testid': 'save-rules' }, press, say('rules_save'));
  const fold = el(
    'details',
    { class: 'settings', 'data-testid': 'rules' },
    el('summary', {}, say('rules')),
    field('rule-proof', proof, { label: say('rules_proof') }).element,
    ...numbers.map(({ element }) => element),
    el('div', { class: 'actions' }, save),
  );
  return fold;
}
