import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSecrets } from './secrets.ts';
import { StartFailed } from './start-failed.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellringer secrets '));
  file = join(folder, 'secrets.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('secrets', () => {
  test('are made at the first start, for their owner’s eyes only, and stay', () => {
    const made = openSecrets(folder);
    expect(made.server).toHaveLength(32);
    expect(made.hostKey).toMatch(/^[\w-]{43}$/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(openSecrets(folder)).toEqual(made);
    expect(readdirSync(folder)).toEqual(['secrets.json']);
  });

  test('are never the same for two servers', () => {
    const first = openSecrets(folder);
    rmSync(file);
    const second = openSecrets(folder);
    expect(second.hostKey).not.toBe(first.hostKey);
    expect(second.server.equals(first.server)).toBe(false);
    expect(second.server.toString('base64url')).not.toBe(second.hostKey);
  });

  test('that others could read are made private again', () => {
    const made = openSecrets(folder);
    chmodSync(file, 0o644);
    expect(openSecrets(folder)).toEqual(made);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test.each(['', '{}', '{"server":"x","hostKey":"y"}', 'null', '{"server":'])(
    'that read %j are refused and left',
    (text) => {
      writeFileSync(file, text);
      expect(() => openSecrets(folder)).toThrow(StartFailed);
      expect(() => openSecrets(folder)).toThrow(/^The secrets .*secrets\.json are damaged: .*\.$/);
      expect(readFileSync(file, 'utf8')).toBe(text);
    },
  );

  test('that cannot be kept are said in one sentence', () => {
    mkdirSync(file);
    expect(() => openSecrets(folder)).toThrow(/^The secrets .* cannot be used \(.*\)\.$/);
    expect(() => openSecrets(join(folder, 'none'))).toThrow(StartFailed);
  });
});
