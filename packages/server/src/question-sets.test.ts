import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open as openFile } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { USUAL_OPTIONS } from '@bellringer/core/game';
import type { QuestionSet } from '@bellringer/core/protocol';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openQuestionSets } from './question-sets.ts';

let folder: string;
let logged: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellringer sets '));
  logged = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = () => openQuestionSets(folder, { error: (_fields, message) => void logged.push(message) });
const file = () => join(folder, 'sets.json');
const set = (name: string, ...items: string[]): QuestionSet => ({
  name,
  items: (items.length === 0 ? ['one'] : items).map((item) => ({ bank: 'bells-1', item })),
  options: USUAL_OPTIONS,
});

/** Whole but for one byte that is no UTF-8. */
function brokenLetter(): Buffer {
  const whole = Buffer.from(JSON.stringify({ version: 1, sets: [{ id: 'a', ...set('?') }] }));
  whole[whole.indexOf('?')] = 0xff;
  return whole;
}

describe('a set of the host', () => {
  test('[C5] is there after a restart as it was kept, in its order, with its options', async () => {
    const kept = { ...set('Week 3', 'two', 'one'), options: { ...USUAL_OPTIONS, timeFactor: 2 as const } };
    expect(await open().put('a', kept)).toBeNull();
    expect(open().list).toEqual([{ id: 'a', ...kept }]);
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['sets.json']);
  });

  test('[C5] is on the disk before it takes the place of what was there', async () => {
    const sets = open();
    await sets.put('a', set('Alpha'));
    const handle = await openFile(file());
    const synced = vi.spyOn(Object.getPrototypeOf(handle) as FileHandle, 'sync');
    await handle.close();
    const seen: string[] = [];
    synced.mockImplementation(async () => void seen.push(...readdirSync(folder), readFileSync(file(), 'utf8')));
    await sets.put('a', set('Beta'));
    synced.mockRestore();
    expect(seen).toEqual(['sets.json', 'sets.json.draft', expect.stringContaining('Alpha')]);
    expect(open().list.map(({ name }) => name)).toEqual(['Beta']);
  });

  test('[C5] is replaced, renamed or deleted, and the others stay', async () => {
    const sets = open();
    await sets.put('a', set('Alpha'));
    await sets.put('b', set('Beta'));
    expect(await sets.put('a', set('Gamma', 'two'))).toBeNull();
    expect(await sets.remove('b')).toBeNull();
    expect(await sets.remove('b')).toEqual({ refused: 'no-set' });
    expect(open().list.map(({ name }) => name)).toEqual(['Gamma']);
  });

  test('[C5] changes that come together are all kept', async () => {
    const sets = open();
    await Promise.all(['a', 'b', 'c', 'd'].map((id) => sets.put(id, set(`Set ${id}`))));
    expect(open().list.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('[C5] has a name of its own that can be read', async () => {
    const sets = open();
    expect(await sets.put('a', set(' \u202E두\u200B  번째 주 '))).toBeNull();
    expect(sets.list[0]?.name).toBe('두 번째 주');
    expect(await sets.put('b', set('두번째주'))).toEqual({ refused: 'name-taken' });
    expect(await sets.put('a', set('두번째주'))).toBeNull();
    expect(await sets.put('b', set('\u200B'))).toEqual({ refused: 'name-empty' });
    expect(await sets.put('b', set('x'.repeat(61)))).toEqual({ refused: 'name-too-long' });
    expect(await sets.put('b', set('x'.repeat(60)))).toBeNull();
  });

  test('[C5] a hundred is the most', async () => {
    const sets = open();
    for (let n = 0; n < 100; n += 1) await sets.put(`s${n}`, set(`Set ${n}`));
    expect(await sets.put('more', set('More'))).toEqual({ refused: 'too-many-sets' });
    expect(await sets.put('s1', set('Another name'))).toBeNull();
    expect(open().list).toHaveLength(100);
  });
});

describe('a file that cannot be used', () => {
  test.each([
    ['half a file', '{"version":1,"sets":[{"id":"a"'],
    ['a set without items', '{"version":1,"sets":[{"id":"a","name":"A","items":[],"options":{}}]}'],
    ['what is no text', new Uint8Array([0xff, 0xfe])],
    ['a name with a broken letter', brokenLetter()],
  ])('[C5] %s is told once, kept aside byte for byte, and new sets can be kept', async (_, damaged) => {
    writeFileSync(file(), damaged);
    const sets = open();
    expect(logged).toEqual(['the sets are damaged and were kept aside']);
    expect([sets.list, sets.damaged]).toEqual([[], ['sets.json.damaged-1']]);
    expect(readFileSync(join(folder, 'sets.json.damaged-1'))).toEqual(Buffer.from(damaged));
    await sets.put('a', set('New'));
    writeFileSync(file(), 'broken again');
    expect(open().damaged).toEqual(['sets.json.damaged-1', 'sets.json.damaged-2']);
  });

  test('[C5] what cannot be written is refused by name, and what was kept stays', async () => {
    const sets = open();
    await sets.put('a', set('Kept'));
    rmSync(folder, { recursive: true });
    expect(await sets.put('b', set('Lost'))).toEqual({ refused: 'set-not-kept' });
    expect(sets.list.map(({ name }) => name)).toEqual(['Kept']);
    mkdirSync(folder);
    expect(await sets.put('b', set('Again'))).toBeNull();
    expect(open().list.map(({ name }) => name)).toEqual(['Again', 'Kept']);
  });

  test('[C5] a file that others could read is for its owner again with the next change', async () => {
    await open().put('a', set('Kept'));
    chmodSync(file(), 0o644);
    await open().put('b', set('More'));
    expect(statSync(file()).mode & 0o777).toBe(0o600);
  });
});
