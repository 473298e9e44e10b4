import type { PanelView } from '../../src/core/views';
import { type Action, LANGS, pick, seen } from './everyAction';

const refresh: Action = ({ script }, { a }) => script.run('journeyRefresh', [{ lang: pick(LANGS, a) }]);

/** The journey with importance from a report, where its matrix allows one; then touchpoints for visits. */
const suggest: Action = ({ script }, { a }) => {
  script.run('qfdMake', [{ example: true, lang: 'ru' }]);
  const panel = seen<PanelView>(script.run('panelOpen', [{ model: 'qfd', sheetId: null }]));
  if (panel !== undefined) script.run('reportBuild', [panel.request]);
  return script.run('programmeSuggest', [{ lang: pick(LANGS, a) }]);
};

const tracks: Action = ({ script }, { a, b }) =>
  script.run('tracksMake', [{ example: b % 2 === 0, lang: pick(LANGS, a) }]);

const reviewed: Action = ({ script }, { a, b }) => {
  script.run('tracksMake', [{ example: true, lang: 'ru' }]);
  script.run('tracksOpen', []);
  return script.run('trackReviewed', [{ track: `S${b % 7}`, lang: pick(LANGS, a) }]);
};

/** Every global of the journey and of customer tracks that writes. */
export const JOURNEY_ACTIONS: readonly (readonly [name: string, action: Action])[] = [
  ['journey refresh', refresh],
  ['suggest', suggest],
  ['tracks', tracks],
  ['track reviewed', reviewed],
];
