/**
 * Puts a brotli and a gzip copy beside every built file that shrinks by it, so that the server only hands out bytes:
 * compressing a page for each of a hundred phones would cost a hundred times what it costs here.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const SHRINKS = new Set(['.html', '.js', '.css', '.svg', '.json', '.txt', '.webmanifest', '.map', '.ico']);
/** `folder` is a file URL that ends in a slash. */
export function compressFolder(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && SHRINKS.has(extname(entry.name))) compress(join(entry.parentPath, entry.name));
  }
}

function compress(path) {
  const bytes = readFileSync(path);
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  writeFileSync(`${path}.br`, brotli);
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}
