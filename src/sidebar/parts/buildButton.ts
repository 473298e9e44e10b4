import { button, el } from '../../client/element';
import type { Say } from '../desk';
import type { Obstacle } from '../panelForm';

/** The primary button of a panel with the reason why it cannot be pressed yet. */
interface BuildButton {
  readonly element: HTMLElement;
  readonly button: HTMLButtonElement;
  update(obstacle: Obstacle | undefined): void;
}

/** Draws the button; `update` must tell it about obstacles. */
export function buildButton(say: Say, press: () => void): BuildButton {
  const reason = el('p', { class: 'hint', id: 'build-reason', 'data-testid': 'build-reason', 'aria-live': 'polite' });
  const build = button(
    { class: 'primary', 'data-testid': 'build', 'aria-describedby': reason.id },
    press,
    say('build_report'),
  );
  return {
    element: el('div', { class: 'actions' }, build, reason),
    button: build,
    update(obstacle) {
      build.disabled = obstacle !== undefined;
      reason.textContent = obstacle === undefined ? '' : reasonOf(obstacle, say);
    },
  };
}

function reasonOf(obstacle: Obstacle, say: Say): string {
  switch (obstacle.kind) {
    case 'empty':
      return ''; // Said where the columns would stand.
    case 'header':
      return say('check_setting', { field: say('header_row') });
    case 'columns':
      return say('still_to_choose', { fields: obstacle.labels.join(', ') });
    case 'param':
      return say('check_setting', { field: obstacle.label });
    case 'error':
      return say('error_first');
  }
}
