import type { FieldView } from '../../../core/fieldViews';
import type { StateAct } from '../../../core/views';
import type { Desk } from '../../desk';
import type { Ways } from '../../ways';
import { collectingPart } from '../collectingPart';

/** Whether answers are collected, and what can be done about it. */
export function collectingStep(view: FieldView, desk: Desk, go: Ways, isNext: boolean): readonly HTMLElement[] {
  return collectingPart(view.collecting, isNext, (act, near) =>
    go.changeField({ status: 'changing', near, at: 'collecting', ask: () => actAndLook(act, desk) }),
  );
}

/** Does something about background work as the state of things does, then looks at the programme anew. */
async function actAndLook(act: StateAct, { call }: Desk) {
  const done = await call('stateAct', { act });
  return done.ok ? call('fieldOpen') : done;
}
