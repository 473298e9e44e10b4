/**
 * npm start [-- --once] [--fresh] [--file orders.csv] [--lang ru|kk|en] [--port 8080] [--open]
 * Prepares the checkout and serves the workbench; --open also shows it in a browser.
 */
import { spawn } from 'node:child_process';
import { NO_CHROMIUM, presentChromiums } from './chromium.mjs';
import { prepare } from './prepare.mjs';
import { foreground, script } from './run.mjs';

script(async (root, args) => {
  prepare(root);
  const passed = args.filter((arg) => arg !== '--open');
  const start = ['dist/local/start.js', ...passed];
  if (passed.length === args.length) return foreground(start, root);
  let opened = false;
  return foreground(start, root, {}, (text) => {
    const address = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(text)?.[0];
    if (address && !opened) opened = open(address);
  });
});

/** @type {(address: string) => boolean} */
function open(address) {
  const [chromium] = presentChromiums(process.env);
  const opener = { darwin: 'open', win32: 'explorer' }[String(process.platform)] ?? 'xdg-open';
  const child = spawn(chromium ?? opener, [address], { stdio: 'ignore', detached: true });
  child.on('error', () => console.log(`${NO_CHROMIUM} Or open ${address} in the browser you have.`));
  child.unref();
  return true;
}
