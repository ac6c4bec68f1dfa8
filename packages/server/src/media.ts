/**
 * Images of questions. They are named by their content and kept in the data folder, so that a room shows what it showed
 * whatever became of the bank. Only images: what a file is, its first bytes say, not its name.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { imagesOf } from '@bellringer/core/questions';
import type { Bank, PlaceOf, Problem, ServedImage } from '@bellringer/core/questions';
import sirv from 'sirv';
import { kindOf, sizeOf } from './image-size.ts';

export interface Picture extends ServedImage {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A phone on a classroom's Wi-Fi has to fetch it, with the whole class at once. */
const LARGEST_BYTES = 500_000;

/** The bank's images by the names that its texts give them; what cannot be shown is a problem at the text. */
export function picturesOf(
  folder: string,
  file: string,
  bank: Bank,
  placeOf: PlaceOf,
): Map<string, Picture> | Problem[] {
  const pictures = new Map<string, Picture>();
  const problems: Problem[] = [];
  for (const [no, item] of bank.items.entries()) {
    for (const { src, path } of imagesOf(item)) {
      const read = pictures.get(src) ?? readPicture(join(folder, src));
      if (typeof read !== 'string') pictures.set(src, read);
      else problems.push({ file, ...placeOf(['items', no, ...path]), message: `the image \`${src}\` ${read}` });
    }
  }
  return problems.length > 0 ? problems : pictures;
}

function readPicture(path: string): Picture | string {
  try {
    if (statSync(path).size > LARGEST_BYTES) return `has more than ${LARGEST_BYTES} bytes: make it smaller`;
    const bytes = readFileSync(path);
    const kind = kindOf(bytes);
    if (kind === null) return 'is no PNG, JPEG, GIF or WebP';
    const size = sizeOf(bytes, kind);
    if (size === null) return 'is damaged: its width and height cannot be read';
    const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${kind}`;
    return { url: `/media/${name}`, width: size.width, height: size.height, name, bytes };
  } catch (error) {
    return `cannot be read (${(error as Error).message})`;
  }
}

/** Keeps what is not kept yet. Throws what the file system throws. */
export function keepPictures(dataFolder: string, pictures: Iterable<Picture>): void {
  const folder = mediaFolder(dataFolder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const { name, bytes } of pictures) {
    const path = join(folder, name);
    if (existsSync(path)) continue;
    // Under its name it is whole, or not there.
    writeFileSync(`${path}.part`, bytes, { mode: 0o600 });
    renameSync(`${path}.part`, path);
  }
}

/** Serves what was kept, for ever: a name stands for one content. */
export function mediaRoutes(dataFolder: string): RequestHandler {
  const setHeaders = (response: ServerResponse) => {
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  };
  // `dev`: looks at the disk each time, as images are kept while it serves.
  const serve = sirv(mediaFolder(dataFolder), { dev: true, etag: true, extensions: [], setHeaders });
  return (request, response, next) => {
    const name = /^\/media\/([0-9a-f]{32}\.(?:png|jpg|gif|webp))$/.exec(request.path)?.[1];
    if (name === undefined) return next();
    request.url = `/${name}`;
    serve(request, response, () => next());
  };
}

function mediaFolder(dataFolder: string): string {
  return join(dataFolder, 'media');
}
