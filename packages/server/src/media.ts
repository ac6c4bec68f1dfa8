/**
 * Images of questions. They are named by their content and kept in the data folder, so that a room shows what it showed
 * whatever became of the bank. Only images: what a file is, its first bytes say, not its name.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import type { RequestHandler } from 'express';
import type { Text } from '@bellringer/core/game';
import { imagesOf } from '@bellringer/core/questions';
import type { Bank, PlaceOf, Problem, ServedImage } from '@bellringer/core/questions';
import sirv from 'sirv';
import { kindOf, sizeOf } from './image-size.ts';
import { whyNotRead } from './why-not-read.ts';

export interface Picture extends ServedImage {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A phone on a classroom's Wi-Fi has to fetch it, with the whole class at once. */
const LARGEST_BYTES = 500_000;

const TOO_LARGE: Text = {
  ko: `${LARGEST_BYTES}바이트보다 커요. 줄여 주세요`,
  en: `has more than ${LARGEST_BYTES} bytes: make it smaller`,
};
const NO_IMAGE: Text = { ko: 'PNG, JPEG, GIF, WebP가 아니에요', en: 'is no PNG, JPEG, GIF or WebP' };
const DAMAGED: Text = {
  ko: '파일이 깨져서 너비와 높이를 읽을 수 없어요',
  en: 'is damaged: its width and height cannot be read',
};

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
      if ('bytes' in read) pictures.set(src, read);
      else problems.push({ file, ...placeOf(['items', no, ...path]), message: ofImage(src, read, file) });
    }
  }
  return problems.length > 0 ? problems : pictures;
}

/** It is named as its text names it, and where that is from the folder that the host knows. */
function ofImage(src: string, wrong: Text, file: string): Text {
  const place = join(dirname(file), src);
  return {
    ko: `이미지 \`${src}\`(${place}): ${wrong.ko}`,
    en: `the image \`${src}\` (${place} in the folder of questions) ${wrong.en}`,
  };
}

function readPicture(path: string): Picture | Text {
  try {
    if (statSync(path).size > LARGEST_BYTES) return TOO_LARGE;
    const bytes = readFileSync(path);
    const kind = kindOf(bytes);
    if (kind === null) return NO_IMAGE;
    const size = sizeOf(bytes, kind);
    if (size === null) return DAMAGED;
    const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${kind}`;
    return { url: `/media/${name}`, width: size.width, height: size.height, name, bytes };
  } catch (error) {
    const why = whyNotRead(error);
    return { ko: `읽을 수 없어요: ${why.ko}`, en: `cannot be read: ${why.en}` };
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
