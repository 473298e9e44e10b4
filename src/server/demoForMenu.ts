import type { Outcome } from '../contract/api';
import { makeDemo } from '../work/demo/makeDemo';
import { answered, portsFor } from './serve';

/** Menu: makes the demo shop's orders. What the menu calls is menu.ts, which shows the answer. */
export function makeDemoData(): Outcome<null> {
  return answered((call) => {
    const ports = portsFor(call);
    ports.lock.hold(() => makeDemo(ports, call.file));
    return null;
  });
}
