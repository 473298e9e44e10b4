import { expect, test } from 'vitest';
import { objectsOfAllClasses } from '../../local/apps-script/service/objectsOfAllClasses';
import { refusal } from '../../local/apps-script/service/permissions';
import { serverProgram } from '../../local/build/program.mjs';
import { calledMethods } from './scopes.mjs';
import { documentedScopes } from './services.mjs';
import { ROOT } from './tools';

/** Overloads that nothing of the add-on calls and that contract cases need, each with its reason. */
const OBSERVERS: Readonly<Record<string, string>> = {
  'DeveloperMetadata.getKey/0': 'what addDeveloperMetadata wrote is read back',
  'Form.isPublished/0': 'called through a type of our own: Google’s types lack it',
  'Form.setPublished/1': 'called through a type of our own: Google’s types lack it',
  'Form.supportsAdvancedResponderPermissions/0': 'called through a type of our own: Google’s types lack it',
  'Form.getDestinationType/0': 'what setDestination did is looked at',
  'Form.getTitle/0': 'what setTitle wrote is read back',
  'Form.removeDestination/0': 'what a form without a destination answers is looked at',
  'MultipleChoiceItem.createResponse/1': 'what a choice may be answered with is looked at',
  'DataValidation.getAllowInvalid/0': 'what setAllowInvalid did is looked at',
  'DataValidation.getHelpText/0': 'what setHelpText wrote is read back',
  'Range.getDataValidation/0': 'what setDataValidations did is looked at',
  'Range.getBackgrounds/0': 'what setBackgrounds painted is looked at',
  'Range.getNumberFormats/0': 'which cells setNumberFormat reached is looked at',
  'Range.getWrap/0': 'what setWrap did is looked at',
  'Range.getValues/0': 'what setValues made of its texts is read back',
  'Sheet.getColumnWidth/1': 'what setColumnWidths did is looked at',
  'Sheet.getDeveloperMetadata/0': 'what addDeveloperMetadata wrote is read back',
  'Sheet.getConditionalFormatRules/0': 'what setConditionalFormatRules did is looked at',
  'Sheet.getFrozenColumns/0': 'what setFrozenColumns did is looked at',
  'Sheet.getFrozenRows/0': 'what setFrozenRows did is looked at',
  'Sheet.isSheetHidden/0': 'what hideSheet did is looked at',
  'ScriptApp.getAuthorizationInfo/2': 'called through a type of our own: Google’s types lack this overload',
};

/** Overloads by class, name and number of parameters, such as `Sheet.getRange/4`. */
const implemented = objectsOfAllClasses().flatMap(({ className, calls }) =>
  Object.entries(calls).flatMap(([name, { takes }]) => {
    const counts =
      takes.length === 0 ? [0] : takes.map((signature) => (signature === '' ? 0 : signature.split(',').length));
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

test('each call there needs the scopes that Google documents for it, and no others', () => {
  const documented = [...documentedScopes(ROOT)];
  const looked = objectsOfAllClasses().flatMap(({ className, calls }) =>
    Object.entries(calls).map(([name, { access }]) => {
      const [, overloads] = documented.find(([method]) => method.endsWith(`.${className}.${name}`)) ?? [];
      const alternatives = overloads?.[0]?.scopes ?? [];
      const isAllowed = (scopes: readonly string[]): boolean => refusal(name, access, 'FULL', scopes) === undefined;
      const agrees = isAllowed([]) === (alternatives.length === 0) && alternatives.every((scope) => isAllowed([scope]));
      return { call: `${className}.${name}`, isDocumented: overloads !== undefined, agrees };
    }),
  );
  expect(looked.filter(({ isDocumented }) => !isDocumented)).toEqual([]);
  expect(looked.filter(({ agrees }) => !agrees)).toEqual([]);
});
