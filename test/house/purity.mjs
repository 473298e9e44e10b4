/** Pure rooms know no clock, no zone of the machine and no chance: the same input gives the same answer everywhere. */
import ts from 'typescript';
import { placeOf, walk } from './sources.mjs';

/** Rooms that must be pure. */
export const PURE = ['core', 'stats', 'data', 'facts', 'models', 'work', 'functions', 'i18n', 'help'].map(
  (room) => `src/${room}`,
);

const LOCAL =
  /^(get|set)(Date|Day|FullYear|Month|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$|^to(Locale)?(Date|Time)?String$/;

/**
 * Uses of the machine's clock, zone or random numbers.
 * @param {ts.SourceFile} source of a pure room
 * @returns {readonly string[]} one line per use, with what to do
 */
export function impurities(source) {
  /** @type {string[]} */
  const found = [];
  walk(source, (node) => {
    const advice = adviceOn(node);
    if (advice) found.push(`${placeOf(node)}: ${node.getText().slice(0, 60)} — ${advice}`);
  });
  return found;
}

/** @type {(node: ts.Node) => string | undefined} */
function adviceOn(node) {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date') {
    if (node.arguments?.length === 1) return undefined;
    return 'it reads the clock or the zone of the machine; use civilDay of core/civilDate.ts, or the Clock port.';
  }
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const name = node.name.text;
  const text = node.getText();
  if (text === 'Date.now') return 'it reads the clock of the machine; take the time from the Clock port.';
  if (text === 'Math.random') return 'the result cannot be repeated; use a seeded generator.';
  if (!LOCAL.test(name) || /^to(Locale)?String$/.test(name)) return undefined;
  return 'it reads the zone of the machine, which is not the file’s; use core/civilDate.ts or data/zone.ts.';
}
