import { expect, test } from 'vitest';
import { kindOf, sizeOf } from './image-size.ts';

const bytesOf = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

const jpegHead = ['\xFF\xD8', [0xff, 0xe0, 0, 4, 1, 1], [0xff, 0xc4, 0, 3, 0]] as const;

const IMAGES = {
  png: bytesOf('\x89PNG\r\n\x1A\n', [0, 0, 0, 13], 'IHDR', [0, 0, 2, 0x80, 0, 0, 1, 0xe0]),
  gif: bytesOf('GIF89a', [0x80, 2, 0xe0, 1]),
  jpg: bytesOf(...jpegHead, [0xff, 0xc2, 0, 11, 8, 1, 0xe0, 2, 0x80]),
  'lossy webp': bytesOf('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 1, 0x2a, 0x80, 2, 0xe0, 1]),
  'lossless webp': bytesOf('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [0, 0, 0, 0, 0x2f, 0x7f, 0xc2, 0x77, 0]),
  'extended webp': bytesOf('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0, 0x7f, 2, 0, 0xdf, 1, 0]),
};

const sizeIn = (bytes: Buffer) => {
  const kind = kindOf(bytes);
  return kind && sizeOf(bytes, kind);
};

test.each(Object.entries(IMAGES))('[B9] a %s says how large it is', (_, bytes) => {
  expect(sizeIn(bytes)).toEqual({ width: 640, height: 480 });
});

test.each(Object.entries(IMAGES))('[B9] a %s that ends too soon has no size', (_, bytes) => {
  for (let end = 0; end < bytes.length; end += 1) expect(sizeIn(bytes.subarray(0, end))).toBeNull();
});

test.each([
  ['a JPEG without a frame', bytesOf(...jpegHead, [0, 0])],
  ['a PNG of no width', bytesOf('\x89PNG\r\n\x1A\n', [0, 0, 0, 13], 'IHDR', [0, 0, 0, 0, 0, 0, 1, 0xe0])],
  ['a WebP of no known sort', bytesOf('RIFF', [0, 0, 0, 0], 'WEBPABCD')],
])('[B9] %s has no size', (_, bytes) => expect(sizeIn(bytes)).toBeNull());
