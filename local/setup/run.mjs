/** Running other programs from the set-up scripts. */
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** An expected failure: its message is for the person at the keyboard, without a stack. */
export class SetupError extends Error {}

/**
 * Runs a program to its end and shows what it prints.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {string} root folder to run in
 * @param {string} [failure] message when it fails
 * @throws SetupError when it cannot be started or ends with a code other than 0
 */
export function run(program, args, root, failure = `${program} failed.`) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new SetupError(error ? `${failure} ${error.message}` : failure);
}

/**
 * Runs npm, whichever way this script was started.
 * @param {readonly string[]} args
 * @param {string} root folder to run in
 * @param {string} failure message when it fails
 * @throws SetupError
 */
export function npm(args, root, failure) {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('.js')) run(process.execPath, [script, ...args], root, failure);
  else run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, root, failure);
}

/**
 * Runs a Node script in the foreground: it has the terminal, gets our signals, and its exit code becomes ours.
 * @param {readonly string[]} args script and arguments
 * @param {string} root folder to run in
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @param {(text: string) => void} [onOutput] sees what it prints
 * @returns {Promise<number>} exit code
 */
export function foreground(args, root, env = {}, onOutput) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['inherit', onOutput ? 'pipe' : 'inherit', 'inherit'],
  });
  child.stdout?.on('data', (chunk) => {
    process.stdout.write(chunk);
    onOutput?.(String(chunk));
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs a script's main function; an expected failure is shown without a stack.
 * @param {(root: string, args: readonly string[]) => Promise<number>} main gets the repository's folder and the
 *   arguments, answers with the exit code
 */
export function script(main) {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  main(root, process.argv.slice(2)).then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      console.error(error instanceof SetupError ? error.message : error);
      process.exitCode = 1;
    },
  );
}
