import { SWITCH_WORDS } from '../../facts/switchWords';
import type { SwitchState } from './switchTypes';

/** Shorter ways in which people write the same. */
const SHORT: Readonly<Record<string, SwitchState>> = {
  ...{ вкл: 'on', включен: 'on', включена: 'on', включено: 'on', қосылды: 'on' },
  ...{ выкл: 'off', откл: 'off', выключен: 'off', выключена: 'off', выключено: 'off' },
  ...{ отключен: 'off', отключена: 'off', отключено: 'off', өшірілді: 'off' },
};

/** A word of the log as it is compared: ё is е, and a point behind a short form says nothing. */
const plain = (word: string): string => word.trim().toLowerCase().replace(/ё/g, 'е').replace(/\.$/, '');

/** The state that a code or a word of any language means; `undefined` where it means none. */
export function switchStateOf(word: string): SwitchState | undefined {
  const said = plain(word);
  for (const state of ['on', 'off'] as const) {
    const { ru, kk, en } = SWITCH_WORDS[state];
    if ([state, ru, kk, en].some((known) => plain(known) === said)) return state;
  }
  return SHORT[said];
}
