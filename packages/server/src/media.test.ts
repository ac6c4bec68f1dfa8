import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sayProblem } from '@bellringer/core/questions';
import { BANK, OUTLINE } from './http/testing/lecture.ts';
import { readShelf } from './library.ts';
import { keepPictures, mediaRoutes } from './media.ts';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellringer media '));
  mkdirSync(join(folder, 'questions/bells/images'), { recursive: true });
  write('outline.yaml', OUTLINE);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, 'questions/bells', name), content);
const shelf = () => readShelf(join(folder, 'questions'));

/** The first item's stem with images in it. */
function bankShowing(ko: string, en: string): string {
  return BANK.replace('{ ko: 종은 울린다., en: Bells ring. }', `{ ko: "종은 울린다. ${ko}", en: "Bells ring. ${en}" }`);
}

describe('an image of a question', () => {
  it('[B9] is named by its content, and served for ever from the data folder', async () => {
    write('images/tower.png', PIXEL);
    write('1.yaml', bankShowing('![종탑](images/tower.png)', '![A tower](images/tower.png)'));
    const { pictures, bank } = shelf();
    expect(pictures).toHaveLength(1);
    const [picture] = pictures;
    const question = bank('bells-1')
      ?.pick(3, { seed: 'seed', today: '2026-01-01' })
      .find(({ id }) => id === 'one');
    expect(question?.stem.html?.en).toBe(
      `<p>Bells ring. <img src="${picture?.url}" alt="A tower" width="1" height="1"></p>`,
    );
    expect(question?.stem.ko).toBe('종은 울린다. 종탑');
    const data = join(folder, 'data');
    keepPictures(data, pictures);
    rmSync(join(folder, 'questions'), { recursive: true });
    await asked(data, async (origin) => {
      const found = await fetch(origin + picture?.url);
      expect(found.status).toBe(200);
      expect(found.headers.get('content-type')).toBe('image/png');
      expect(found.headers.get('cache-control')).toContain('immutable');
      expect(Buffer.from(await found.arrayBuffer())).toEqual(PIXEL);
      for (const path of ['/media/', '/media/..%2Fjournal.db', '/media/x.png', `${picture?.url}.part`]) {
        expect((await fetch(origin + path)).status).toBe(404);
      }
    });
  });

  it.each([
    ['that is not there', null, 'the image `images/tower.png` cannot be read'],
    [
      'that is no image',
      Buffer.from('<svg onload="alert(1)"/>'),
      'the image `images/tower.png` is no PNG, JPEG, GIF or WebP',
    ],
    ['that ends too soon', PIXEL.subarray(0, 20), 'is damaged: its width and height cannot be read'],
    ['that is too large', Buffer.alloc(600_000), 'has more than 500000 bytes'],
  ])('[B9] %s keeps its bank from being played, and is told at its text', (_, bytes, said) => {
    if (bytes) write('images/tower.png', bytes);
    write('1.yaml', bankShowing('![종탑](images/tower.png)', '![A tower](images/tower.png)'));
    expect(shelf().library.banks).toEqual([]);
    expect(shelf().problems.map(sayProblem).join()).toMatch(/^bells\/1\.yaml, line 15, column 17/u);
    expect(shelf().problems.map(sayProblem).join()).toContain(said);
  });

  it.each([
    ['without words', '![](images/tower.png)', '![A tower](images/tower.png)', 'say what `images/tower.png` shows'],
    ['in one language', '', '![A tower](images/tower.png)', 'is missing in the other language'],
    ['from elsewhere', '![종탑](http://x.y/a.png)', '![A tower](http://x.y/a.png)', 'must be such as images/name.png'],
  ])('[B9] %s is refused', (_, ko, en, said) => {
    write('images/tower.png', PIXEL);
    write('1.yaml', bankShowing(ko, en));
    expect(shelf().problems.map(sayProblem).join()).toContain(said);
  });

  it.each([
    '../../a.png',
    'images/../../a.png',
    'images/sub/a.png',
    'images/..%2fa.png',
    'images/..%2f..%2fa.png',
    'images/.a.png',
  ])('[B9] %s is refused: images lie in one folder', (src) => {
    write('1.yaml', bankShowing(`![종탑](${src})`, `![A tower](${src})`));
    expect(shelf().problems.map(sayProblem).join()).toContain('must be such as images/name.png');
  });
});

async function asked(data: string, ask: (origin: string) => Promise<void>): Promise<void> {
  const app = express();
  app.use(mediaRoutes(data));
  const server: Server = createServer(app).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    await ask(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.close();
  }
}
