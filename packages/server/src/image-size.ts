/**
 * How large an image is, from its first bytes, so that a page can keep its place before it has come. No decoder: whether the
 * rest of the file can be drawn is the browser's business.
 */
export type ImageKind = 'png' | 'jpg' | 'gif' | 'webp';

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

export function kindOf(bytes: Buffer): ImageKind | null {
  if (starts(bytes, '\x89PNG\r\n\x1A\n')) return 'png';
  if (starts(bytes, '\xFF\xD8\xFF')) return 'jpg';
  if (starts(bytes, 'GIF87a') || starts(bytes, 'GIF89a')) return 'gif';
  return starts(bytes, 'RIFF') && starts(bytes, 'WEBP', 8) ? 'webp' : null;
}

/** Null if the file ends before it has said so, or says that nothing is to be seen. */
export function sizeOf(bytes: Buffer, kind: ImageKind): ImageSize | null {
  try {
    const size = SIZES[kind](bytes);
    return size && size.width > 0 && size.height > 0 ? size : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** PNG 11.2.1 (IHDR), GIF89a 18 (logical screen). */
const SIZES: Readonly<Record<ImageKind, (bytes: Buffer) => ImageSize | null>> = {
  png: (bytes) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }),
  gif: (bytes) => ({ width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }),
  jpg: sizeOfJpeg,
  webp: sizeOfWebp,
};

/** Segments one after the other, up to the frame's header (ITU T.81, B.2.2). */
function sizeOfJpeg(bytes: Buffer): ImageSize | null {
  for (let at = 2; bytes.readUInt8(at) === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && !NO_FRAMES.has(marker);
    if (isFrame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
  }
  return null;
}

/** Tables that stand among the frames' markers. */
const NO_FRAMES = new Set([0xc4, 0xc8, 0xcc]);

/** RFC 9649: lossy, lossless and extended say it each in their own way. */
function sizeOfWebp(bytes: Buffer): ImageSize | null {
  if (starts(bytes, 'VP8X', 12)) return { width: 1 + bytes.readUIntLE(24, 3), height: 1 + bytes.readUIntLE(27, 3) };
  if (starts(bytes, 'VP8L', 12)) {
    const bits = bytes.readUInt32LE(21);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (!starts(bytes, 'VP8 ', 12)) return null;
  return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
}

function starts(bytes: Buffer, text: string, at = 0): boolean {
  return bytes.subarray(at, at + text.length).toString('latin1') === text;
}
