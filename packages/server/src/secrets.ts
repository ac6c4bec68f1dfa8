/**
 * What nobody else may know: the secret under which links are made, and the host's key. Made at the first start, in a file
 * that only its owner may read, and kept as long as the data folder: links survive a restart.
 */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { StartFailed } from './start-failed.ts';

export interface Secrets {
  /** Links are made with it. */
  readonly server: Buffer;
  /** Opens rooms and reads past sessions: 43 characters of base64url. */
  readonly hostKey: string;
}

const SECRET_BYTES = 32;
const secret = v.pipe(v.string(), v.regex(/^[\w-]{43}$/));
const SecretsFile = v.object({ server: secret, hostKey: secret });

/**
 * The secrets in `folder`, made if there are none. A file that others could read is made private again. Throws
 * `StartFailed` if it cannot be read or written, or is damaged.
 */
export function openSecrets(folder: string): Secrets {
  const path = join(folder, 'secrets.json');
  try {
    if (!existsSync(path)) return create(path);
    if ((statSync(path).mode & 0o077) !== 0) chmodSync(path, 0o600);
    return read(path);
  } catch (error) {
    if (error instanceof StartFailed) throw error;
    throw new StartFailed(`The secrets ${path} cannot be used (${(error as Error).message}).`);
  }
}

function read(path: string): Secrets {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), SecretsFile), readFileSync(path, 'utf8'));
  if (parsed.success) return { server: Buffer.from(parsed.output.server, 'base64url'), hostKey: parsed.output.hostKey };
  throw new StartFailed(
    `The secrets ${path} are damaged: put a backup in their place, or delete the file to get new ones (all links change).`,
  );
}

/** Whole or not at all: it gets its name when it is on disk. */
function create(path: string): Secrets {
  const made = { server: draw(), hostKey: draw() };
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const handle = openSync(draft, 'wx', 0o600);
  try {
    writeSync(handle, `${JSON.stringify(made)}\n`);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, path);
  return { server: Buffer.from(made.server, 'base64url'), hostKey: made.hostKey };
}

function draw(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}
