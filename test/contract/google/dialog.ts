import type { ContractCase } from '../contractCase';

/**
 * The page that calls the script as the sidebar does, one case after the other, hands over what it saw and shows the
 * text to be kept.
 * @param cases those of mode CLIENT
 */
export function dialogPage(cases: readonly ContractCase[]): string {
  const calls = cases.map(({ id, args, hidden }) => {
    // "<" would let a text end the script.
    const name = JSON.stringify(id).replace(/</g, '\\u003c');
    return `{ id: ${name}, args: ${args ?? '() => []'}, hidden: ${hidden === true} }`;
  });
  return `<!DOCTYPE html>
<p id="state">Asking Google…</p>
<textarea id="text" rows="14" style="width: 100%" readonly></textarea>
<script>
(${runCalls})([${calls.join(', ')}]);
</script>`;
}

interface Call {
  readonly id: string;
  /** Makes the arguments in the browser's own world. */
  readonly args: () => readonly unknown[];
  readonly hidden: boolean;
}

/** What the page needs of its browser; the contract's own types know no DOM. */
declare const document: { getElementById(id: string): { textContent: string | null; value: string } };
/** Google's client side: handlers are set by chaining, functions called by name. */
declare const google: { readonly script: { readonly run: Runner } };
interface Runner {
  withSuccessHandler(done: (value: unknown) => void): Runner;
  withFailureHandler(done: (error: Error) => void): Runner;
  readonly [name: string]: (...args: readonly never[]) => unknown;
}

/** Runs in the browser as text, so it sees nothing but its argument and the page. */
function runCalls(calls: readonly Call[]): void {
  const seen: unknown[] = [];
  const show = (state: string, text: unknown): void => {
    document.getElementById('state').textContent = state;
    document.getElementById('text').value = String(text);
  };
  const finish = (): void => {
    const runner = google.script.run
      .withSuccessHandler((text) =>
        show('Done. Copy this text and keep it; the sheet "Contract" shows the table.', text),
      )
      .withFailureHandler((error) => show('The result could not be kept:', error.message));
    Reflect.apply(Reflect.get(runner, 'contractKeep'), runner, [JSON.stringify(seen)]);
  };
  const next = (): void => {
    const call = calls[seen.length];
    if (!call) {
      finish();
      return;
    }
    const keep = (what: object): void => {
      seen.push([call.id, what]);
      next();
    };
    try {
      const runner = google.script.run
        .withSuccessHandler((value) => keep({ value: value === undefined ? null : value }))
        .withFailureHandler((error) => keep({ error: error.message }));
      const name = call.hidden ? 'contractClient_' : 'contractClient';
      Reflect.apply(Reflect.get(runner, name), runner, [call.id, ...call.args()]);
    } catch (error) {
      keep({ error: String(error) });
    }
  };
  next();
}
