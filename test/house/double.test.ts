import { expect, test } from 'vitest';
import { objectsOfAllClasses } from '../../local/apps-script/service/objectsOfAllClasses';
import { serverProgram } from '../../local/build/program.mjs';
import { calledMethods } from './scopes.mjs';
import { ROOT } from './tools';

/** Overloads that nothing of the add-on calls and that contract cases need, each with its reason. */
const OBSERVERS: Readonly<Record<string, string>> = {
  'DeveloperMetadata.getKey/0': 'what addDeveloperMetadata wrote is read back',
  'DeveloperMetadata.getValue/0': 'what addDeveloperMetadata wrote is read back',
  'Range.getValues/0': 'what setValues made of its texts is read back',
  'Sheet.getDeveloperMetadata/0': 'what addDeveloperMetadata wrote is read back',
  'Sheet.getRange/1': 'cases name their cells as people do; getRangeList reads A1 notation anyway',
};

/** Overloads by class, name and number of parameters, such as `Sheet.getRange/4`. */
const implemented = objectsOfAllClasses().flatMap(({ className, calls }) =>
  Object.entries(calls).flatMap(([name, { takes }]) => {
    const counts = takes.length === 0 ? [0] : takes.map((signature) => signature.split(',').length);
    return counts.map((count) => `${className}.${name}/${count}`);
  }),
);

const called = calledMethods(serverProgram(ROOT), ROOT).map(
  ({ method, params }) => `${method.split('.').slice(-2).join('.')}/${params}`,
);

test('whatever the add-on calls is implemented in local/apps-script', () => {
  expect(called.filter((overload) => !implemented.includes(overload))).toEqual([]);
  expect(called.length).toBeGreaterThan(40);
});

test('nothing else is implemented there but what contract cases need for looking', () => {
  const wanted = [...called, ...Object.keys(OBSERVERS)];
  expect(implemented.filter((overload) => !wanted.includes(overload))).toEqual([]);
});

test('the list of what cases need for looking is no longer than it must be', () => {
  const idle = Object.keys(OBSERVERS).filter(
    (overload) => called.includes(overload) || !implemented.includes(overload),
  );
  expect(idle).toEqual([]);
});
