/** Every exported thing says what it is: a sentence of JSDoc, true parameter names, and the errors it throws. */
import ts from 'typescript';
import { placeOf, walk } from './sources.mjs';

/**
 * Exported things of a file whose JSDoc is missing or wrong.
 * @param {ts.SourceFile} source
 * @returns {readonly string[]} one line per thing that lacks something, with what to do
 */
export function undocumented(source) {
  return source.statements.filter(isExported).flatMap((statement) => {
    const names = namesOf(statement).join(', ');
    const docs = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
    const doc = docs[docs.length - 1];
    if (!doc || textOf(doc).split(/\s+/).length < 2) {
      return [`${placeOf(statement)}: ${names} is exported; say in a JSDoc sentence what it means.`];
    }
    return ts.isFunctionDeclaration(statement) ? wrongTags(statement, names) : [];
  });
}

/** @type {(fn: ts.FunctionDeclaration, name: string) => string[]} */
function wrongTags(fn, name) {
  const tags = ts.getJSDocTags(fn);
  const params = fn.parameters.map((param) => param.name.getText());
  const unknown = tags
    .filter(ts.isJSDocParameterTag)
    .map((tag) => tag.name.getText().split(/[.[]/)[0] ?? '')
    // A destructured parameter has no name of its own, so its tag may have any.
    .filter((tag) => !params.includes(tag) && !params.some((param) => param.startsWith('{')));
  const silent = throwsItself(fn) && !tags.some((tag) => tag.tagName.text === 'throws');
  return [
    ...unknown.map((tag) => `${placeOf(fn)}: ${name} has no parameter ${tag}; correct its @param.`),
    ...(silent ? [`${placeOf(fn)}: ${name} throws; say with @throws what and when.`] : []),
  ];
}

/** Whether a throw stands in the function's own body, outside try. @type {(fn: ts.FunctionDeclaration) => boolean} */
function throwsItself(fn) {
  let found = false;
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isThrowStatement(node)) found = true;
    else if (!ts.isFunctionLike(node) && !ts.isTryStatement(node)) ts.forEachChild(node, visit);
  };
  if (fn.body) visit(fn.body);
  return found;
}

/** @type {(statement: ts.Statement) => boolean} */
function isExported(statement) {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword);
}

/** @type {(statement: ts.Statement) => string[]} */
function namesOf(statement) {
  /** @type {string[]} */
  const names = [];
  walk(statement, (node) => {
    const declares = ts.isDeclarationStatement(node) || ts.isVariableDeclaration(node);
    if (names.length === 0 && declares && node.name) names.push(node.name.getText());
  });
  return names;
}

/** @type {(doc: ts.JSDoc) => string} */
function textOf(doc) {
  return (ts.getTextOfJSDocComment(doc.comment) ?? '').trim();
}
