import type { Forms } from '../core/forms';
import { GoogleForms } from '../forms/googleForms';
import type { FieldPorts as ScreenPorts } from '../work/field/collecting';
import type { IntakePorts } from '../work/intake/ports';
import type { Ports } from './serve';
import { statePorts } from './statePorts';

/** No block of answers is begun later: Google stops an execution after 6 minutes. */
const BEGIN_WITHIN_MS = 4 * 60_000;

/** Everything field work needs of the world. */
export interface FieldPorts
  extends Omit<ScreenPorts, 'lock' | 'workbook'>,
    Omit<IntakePorts, 'workbook' | 'own' | 'forms'>,
    Pick<Ports, 'workbook' | 'help'> {
  readonly forms: Forms;
  readonly random: () => number;
}

/** The ports of field work around an open file. */
export function fieldPorts(ports: Ports): FieldPorts {
  const { workbook, store, memory, clock, began } = ports;
  return {
    ...statePorts(workbook),
    ...{ workbook, store, memory, help: ports.help },
    forms: new GoogleForms(),
    random: Math.random,
    mayGoOn: () => clock.now() - began < BEGIN_WITHIN_MS,
  };
}
