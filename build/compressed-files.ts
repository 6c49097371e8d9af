import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** What is text; pictures and faces of other kinds are compressed as they are. */
const texts = /\.(js|css|html|svg|json|webmanifest|txt|md)$/;

/** Writes every text of the build a second and third time beside itself, compressed: the server sends what the browser takes. */
export function compressedFiles(): Plugin {
  let folder = '';
  return {
    name: 'compressed-files',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        await Promise.all(textsBelow(folder).map(compress));
      },
    },
  };
}

async function compress(file: string): Promise<void> {
  const content = readFileSync(file);
  const smaller = {
    br: await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
    gz: await promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
  };
  for (const [ending, bytes] of Object.entries(smaller))
    if (bytes.length < content.length) writeFileSync(`${file}.${ending}`, bytes);
}

/** Files of the build's own notes (`.vite/`) are sent to nobody. */
const textsBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && texts.test(entry.name) && !entry.parentPath.includes('.vite'))
    .map((entry) => join(entry.parentPath, entry.name));
