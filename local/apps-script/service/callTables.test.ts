import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { objectsOfAllClasses } from './objectsOfAllClasses';

const objects = objectsOfAllClasses();

/** Names of the classes that the source files here declare. */
function declaredClasses(): readonly string[] {
  const folder = join(import.meta.dirname, '..');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/readonly className = '(\w+)'/g)])
    .map((match) => match[1] ?? '');
}

describe('the tables of calls', () => {
  it.each(objects.map((object) => [object.className, object] as const))(
    '%s has every method it declares',
    (_, object) => {
      for (const [name, rule] of Object.entries(object.calls)) {
        expect(typeof Reflect.get(object, name), name).toBe('function');
        expect(rule.source).toMatch(/^(docs \S+|reported .+|assumed)$/);
      }
    },
  );

  it('are looked at for every class', () => {
    const looked = objects.map(({ className }) => className);
    expect(declaredClasses().filter((name) => !looked.includes(name))).toEqual([]);
    expect(declaredClasses().length).toBeGreaterThan(10);
  });
});
