/** Unpacks the npm package @sparticuz/chromium, made for bare servers, so that it runs on an ordinary one. */
import { chmodSync, createReadStream, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';

const PACKAGE = 'node_modules/@sparticuz/chromium';

/**
 * Programs that unpackPackage makes: the browser itself, then the browser with the libraries and the font that the
 * package brings for machines without them.
 * @param {string} folder where the package is installed
 * @returns {readonly [string, string]}
 */
export function packagePrograms(folder) {
  return [join(folder, 'chromium'), join(folder, 'chromium-with-libraries')];
}

/**
 * Unpacks everything into the folder where the package is installed.
 * @param {string} folder
 * @returns {Promise<void>}
 */
export async function unpackPackage(folder) {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder; // the package unpacks into the folder for temporary files
  try {
    const { default: chromium } = await import(pathToFileURL(join(folder, PACKAGE, 'build/esm/index.js')).href);
    await chromium.executablePath();
    await addLibraries(folder);
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** @type {(folder: string) => Promise<void>} */
async function addLibraries(folder) {
  const tar = createRequire(join(folder, 'package.json'))('tar-fs');
  const archive = createReadStream(join(folder, PACKAGE, 'bin/al2023.tar.br'));
  await pipeline(archive, createBrotliDecompress(), tar.extract(folder));
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir>` +
      `<dir>/usr/share/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`,
  );
  const [program, wrapper] = packagePrograms(folder);
  const lines = [
    '#!/bin/sh',
    `export LD_LIBRARY_PATH='${folder}/lib' FONTCONFIG_FILE='${fonts}'`,
    `exec '${program}' "$@"`,
  ];
  writeFileSync(wrapper, `${lines.join('\n')}\n`);
  chmodSync(wrapper, 0o755);
}
