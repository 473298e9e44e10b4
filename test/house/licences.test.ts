import { describe, expect, test } from 'vitest';
import { licenceComment, packagesIn } from '../../local/build/packages.mjs';
import { plant } from './tools';

/** A repository with one package, and what esbuild says of a bundle with so many bytes of it. */
function withPackage(licence: string, files: Readonly<Record<string, string>>, bytesInOutput = 1) {
  const manifest = JSON.stringify({ name: 'teas', version: '1.2.3', license: licence });
  const folder = 'lib/node_modules/teas';
  const planted = { 'package.json': manifest, ...files };
  const root = plant(Object.fromEntries(Object.entries(planted).map(([name, text]) => [`${folder}/${name}`, text])));
  const output = { bytes: 9, imports: [], exports: [], inputs: { [`${folder}/deep/a.js`]: { bytesInOutput } } };
  return { root, metafile: { outputs: { 'a.js': output } } };
}

describe('the packages in a bundle', () => {
  test('are named with version, licence, its text and the notice that goes with it', () => {
    const { root, metafile } = withPackage('Apache-2.0', { 'LICENSE.txt': '\n  Apache\r\nLicense\n', NOTICE: 'By us' });
    const [teas] = packagesIn(root, metafile);
    expect(teas).toEqual({
      name: 'teas',
      version: '1.2.3',
      licence: 'Apache-2.0',
      text: '  Apache\nLicense',
      notice: 'By us',
    });
  });

  test('are those of which something is left after unused code went', () => {
    const { root, metafile } = withPackage('MIT', { LICENSE: 'MIT' }, 0);
    expect(packagesIn(root, metafile)).toEqual([]);
  });

  test.each(['GPL-3.0', 'UNLICENSED', '(MIT OR GPL-3.0)'])('stop the build when one is under %s', (licence) => {
    const { root, metafile } = withPackage(licence, { LICENSE: 'text' });
    expect(() => packagesIn(root, metafile)).toThrow(`teas 1.2.3 is under ${licence}`);
  });

  test('stop the build when one brings no text of its licence', () => {
    const { root, metafile } = withPackage('MIT', {});
    expect(() => packagesIn(root, metafile)).toThrow('teas 1.2.3 (MIT) brings no text');
  });

  test('stop the build when a text would end the comment it stands in', () => {
    const { root, metafile } = withPackage('MIT', { LICENSE: 'free --> as tea' });
    expect(() => licenceComment(packagesIn(root, metafile))).toThrow('-->');
  });
});
