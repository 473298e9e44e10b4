/** The documents that are generated: `npm run docs` writes them, a check holds what is there to them. */
import { makeDataModel } from './dataModel.mjs';
import { makeReference } from './definitions.mjs';
import { makeLicences } from './licences.mjs';

/**
 * All generated documents.
 * @param {string} root folder of the repository
 * @returns {Promise<Readonly<Record<string, string>>>} Markdown by path relative to root
 * @throws when a source does not compile, or something in it has no help or no licence
 */
export async function makeDocs(root) {
  const [reference, dataModel, licences] = await Promise.all([
    makeReference(root),
    makeDataModel(root),
    makeLicences(root),
  ]);
  return { ...reference, 'docs/data-model.md': dataModel, 'docs/licences.md': licences };
}
