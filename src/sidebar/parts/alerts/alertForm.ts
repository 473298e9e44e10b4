import { button, el } from '../../../client/element';
import type { AlertFields } from '../../../core/alertViews';
import type { ShellKey } from '../../../i18n/shell';
import type { Desk } from '../../desk';
import { checkbox } from '../checkbox';
import { field, select } from '../field';
import { typedMails } from './typedMails';

/** The most addresses; the server refuses more. */
const MOST_MAILS = 10;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** What the addresses of webhooks begin with. */
const HOSTS = { chat: 'https://chat.googleapis.com/', slack: 'https://hooks.slack.com/' };

/** A form with who is told of what. */
interface AlertForm {
  readonly element: HTMLElement;
  /** What stands in it. */
  read(): AlertFields;
}

function webhookField(preset: keyof typeof HOSTS, shown: string, { say }: Desk) {
  const input = el('input', { type: 'text', spellcheck: 'false', value: shown, 'data-testid': `alerts-${preset}` });
  input.autocomplete = 'off';
  const hint = `${say(`alerts_${preset}_where`)} ${say('alerts_webhook_hint', { address: HOSTS[preset] })}`;
  return { input, element: field(`alerts-${preset}`, input, { label: say(`alerts_${preset}`) }, hint).element };
}

function box(id: 'critical' | 'digest' | 'quiet', isTicked: boolean, { say }: Desk) {
  const hints: Readonly<Partial<Record<typeof id, ShellKey>>> = {
    critical: 'alerts_critical_hint',
    digest: 'alerts_digest_hint',
  };
  const hint = hints[id];
  const below = hint === undefined ? [] : [el('span', { class: 'soft below' }, say(hint))];
  return checkbox(`alerts-${id}`, [say(`alerts_${id}`), ...below], isTicked);
}

/** Which hour the digest is sent from. */
function hourField(hour: number, { say }: Desk) {
  const options = HOURS.map((one) => ({ value: String(one), label: say('alerts_hour_value', { hour: one }) }));
  const input = select({ class: 'short', 'data-testid': 'alerts-hour' }, options, String(hour));
  return { input, element: field('alerts-hour', input, { label: say('alerts_hour') }).element };
}

/**
 * Draws the form.
 * @param save what the button does
 * @param change told when something in it changes
 */
export function alertForm(
  fields: AlertFields,
  desk: Desk,
  save: (near: HTMLElement) => void,
  change: () => void,
): AlertForm {
  const { say } = desk;
  const mails = el('textarea', { rows: 3, autocomplete: 'off', spellcheck: 'false', 'data-testid': 'alerts-mails' });
  mails.value = fields.mails.join('\n');
  const mailHint = say('alerts_mails_hint', { max: MOST_MAILS });
  const [chat, slack] = [webhookField('chat', fields.chat, desk), webhookField('slack', fields.slack, desk)];
  const [critical, digest] = [box('critical', fields.critical, desk), box('digest', fields.digest, desk)];
  const quiet = box('quiet', fields.quiet, desk);
  const hour = hourField(fields.hour, desk);
  const press = button({ class: 'primary', 'data-testid': 'alerts-save' }, () => save(actions), say('save'));
  const actions = el('div', { class: 'actions' }, press);
  const follow = () => {
    hour.input.disabled = !digest.input.checked;
    quiet.input.disabled = !digest.input.checked;
  };
  const element = el(
    'div',
    {},
    el('h2', {}, say('alerts_to')),
    field('alerts-mails', mails, { label: say('alerts_mails') }, mailHint).element,
    chat.element,
    slack.element,
    el('h2', {}, say('alerts_what')),
    critical.element,
    digest.element,
    hour.element,
    quiet.element,
    actions,
  );
  for (const kind of ['input', 'change']) {
    element.addEventListener(kind, () => {
      follow();
      change();
    });
  }
  follow();
  return {
    element,
    read: () => ({
      mails: typedMails(mails.value),
      chat: chat.input.value.trim(),
      slack: slack.input.value.trim(),
      critical: critical.input.checked,
      digest: digest.input.checked,
      hour: Number(hour.input.value),
      quiet: quiet.input.checked,
    }),
  };
}
