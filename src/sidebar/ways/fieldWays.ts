import type { FieldView, FormRowView } from '../../core/fieldViews';
import type { Desk } from '../desk';
import { placeOf } from '../field/formRow';
import { openStep, type Step } from '../field/steps';
import { createFormWork } from '../formWork';
import { openedSteps } from '../openedSteps';
import { fieldScreen } from '../screens/field';
import type { FieldWays, Ways } from '../ways';

/** Where something was done, and what stays of the screen before. */
interface Spot {
  readonly step?: Step | undefined;
  readonly row?: FormRowView | undefined;
  readonly bay?: HTMLElement;
}

/**
 * The ways through the visit programme: each deed answers with the programme as it stands then.
 * @param perform as the desk's, counted as a step of the person
 * @param go all ways; asked for only when one is taken
 */
export function createFieldWays(desk: Desk, perform: Desk['perform'], go: () => Ways): FieldWays {
  const { call } = desk;
  let shown: FieldView | undefined;
  const show = (view: FieldView, spot: Spot = {}) => {
    const before = shown && openStep(shown);
    const opened = openedSteps(openStep(view), before, spot.step, spot.bay !== undefined);
    const place = spot.row !== undefined && opened.has('forms') ? placeOf(view.forms, spot.row) : undefined;
    const news = place === undefined ? undefined : { place, text: view.news };
    shown = view;
    desk.speak(view.lang);
    const focus = place !== undefined ? `form-${place}` : view.news === '' ? undefined : 'news';
    desk.frame.show(fieldScreen(view, desk, go(), { opened, news, bay: spot.bay }), focus);
  };
  const open = (near: Element) => {
    const ask = () => call('fieldOpen');
    void perform({ status: 'loading', near, writes: false, ask, finish: (view: FieldView) => show(view) });
  };
  return {
    openField(near) {
      shown = undefined;
      open(near);
    },
    refreshField: open,
    changeField({ status, near, ask, doubt, at, row }) {
      const finish = (view: FieldView) => show(view, { step: at, row });
      void perform({ status, near, writes: doubt !== undefined, ...(doubt && { doubt }), ask, finish });
    },
    makeForms(wanted, bay) {
      const row = wanted.length === 1 ? wanted[0] : undefined;
      const isRenewal = wanted.some(({ state }) => state === 'stale');
      const work = createFormWork(wanted, desk);
      void perform({
        status: isRenewal ? 'forms_renewing' : 'forms_making',
        near: bay,
        writes: true,
        doubt: 'maybe_forms',
        ask: work.run,
        stop: work.stop,
        finish: (view) => show({ ...view, news: work.news() }, { step: 'forms', row }),
        fail: () => {
          const view = work.made();
          // The part above the list moves to the new screen, so that the error stands there.
          if (view !== undefined) show(view, { step: 'forms', bay });
        },
      });
    },
  };
}
