import { el } from '../../client/element';
import { stopsBuild } from '../../client/failure';
import type { PanelRequest, PanelView } from '../../core/views';
import type { Desk } from '../desk';
import type { Screen } from '../frame';
import { ownScreen } from '../ownScreen';
import { type Form, type Obstacle, obstacleOf } from '../panelForm';
import { backBar } from '../parts/bar';
import { buildButton } from '../parts/buildButton';
import { dataSection } from '../parts/dataSection';
import { pictureOfModel } from '../parts/pictureOfModel';
import { previewArea } from '../parts/previewArea';
import { settingsFold } from '../parts/settingsFold';
import type { Ways } from '../ways';

const ERROR: Obstacle = { kind: 'error' };

/** A model's panel, generated from the view: data, settings, preview, one primary button. */
export function panelScreen(view: PanelView, desk: Desk, go: Ways): Screen {
  let { request } = view;
  /** What the last preview could not be made of; any change makes another request. */
  let refused: PanelRequest | undefined;
  const obstacle = () => obstacleOf(view, request) ?? (refused === request ? ERROR : undefined);
  const form: Form = {
    current: () => request,
    enter(next) {
      request = next;
      settings.update(request);
      build.update(obstacle());
    },
    settle() {
      desk.clearProblem();
      refused = undefined;
      build.update(obstacle());
      preview.update(obstacleOf(view, request) === undefined ? request : undefined);
    },
  };
  /** Back from the help everything stands as it was left; only the preview is asked for again. */
  const again = () => {
    desk.frame.show(screen, 'help');
    form.settle();
  };
  const help = { label: desk.say('help'), press: () => go.help(view.model, view.lang, bar, again) };
  const back = () => (ownScreen(view.model, go) ?? go.home)(bar);
  const { bar, heading } = backBar(view.title, desk.say('back'), back, help);
  const settings = settingsFold(view, desk, go, form);
  const preview = previewArea(desk, form.settle, (asked, error) => {
    if (stopsBuild(error.code)) refused = asked;
    build.update(obstacle());
  });
  const build = buildButton(desk.say, () => {
    preview.stop();
    // The notice spoke of the sheet that was in view at first: it is not repeated on the way back.
    go.build(request, { ...view, notice: '', request }, build.button);
  });
  const element = el(
    'main',
    { 'data-testid': 'panel' },
    bar,
    el('p', { class: 'question' }, view.question),
    // A model of facts reads sheets that Rosta finds by itself.
    ...(view.fields.length === 0 ? [] : [dataSection(view, desk, go, form)]),
    ...settings.elements,
    preview.element,
    build.element,
    ...pictureOfModel(view.model, desk, go),
  );
  form.enter(request);
  form.settle();
  const screen = { element, heading, back, leave: preview.stop };
  return screen;
}
