import type { ShortMemory } from '../../core/ports';
import type { IntakePorts } from './ports';

const KEY = 'rosta.bell.';
/** Rung by who does not know which form has news. */
const ANY = 'any';
/** No execution lasts longer. */
const SECONDS = 600;
/** Clocks of two executions may differ by so much. */
const SLACK_MS = 5000;

/** Says to whoever files answers just now that there is something new; one remote call. @returns what was rung */
export function ring(
  { memory, clock, newToken }: Pick<IntakePorts, 'memory' | 'clock' | 'newToken'>,
  form?: string,
): string {
  const value = `${clock.now()}:${newToken()}`;
  memory.put(KEY + (form ?? ANY), value, SECONDS);
  return value;
}

/** What was rung for while a pass went on. */
export interface Rung {
  /** Forms with news; `undefined`: it may be any. */
  readonly forms: readonly string[] | undefined;
}

/** The bells that the holder of the lock has heard already. */
export class Bells {
  private readonly heard: Set<string>;

  constructor(
    private readonly memory: ShortMemory,
    own: string | undefined,
  ) {
    this.heard = new Set(own === undefined ? [] : [own]);
  }

  /**
   * What was rung since a pass began; one remote call. Bells from before have been answered by that pass.
   * @param forms that are open
   * @param began milliseconds since 1970
   */
  since(began: number, forms: readonly string[]): Rung | undefined {
    const found = this.memory.some([ANY, ...forms].map((form) => KEY + form));
    const fresh = Object.entries(found).filter(
      ([, value]) => !this.heard.has(value) && Number.parseInt(value, 10) >= began - SLACK_MS,
    );
    for (const [, value] of fresh) this.heard.add(value);
    if (fresh.length === 0) return undefined;
    const rung = fresh.map(([key]) => key.slice(KEY.length));
    return { forms: rung.includes(ANY) ? undefined : rung };
  }
}
