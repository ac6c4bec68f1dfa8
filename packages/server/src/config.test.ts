import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import type { Config } from './config.ts';
import { helpText, OPTIONS } from './options.ts';
import { StartFailed } from './start-failed.ts';

const configOf = (args: string, environment: Record<string, string> = {}): Config => {
  const wish = readConfig(args.split(' ').filter(Boolean), environment);
  if (wish.is !== 'start') throw new Error(wish.is);
  return wish.config;
};
const DAY_MS = 86_400_000;

describe('what the server is started with', () => {
  test('nothing said: good defaults', () => {
    expect(configOf('')).toEqual({
      port: 3000,
      host: null,
      dataFolder: resolve('data'),
      questionsFolder: resolve(import.meta.dirname, '../../../questions'),
      publicUrl: null,
      lanAddress: null,
      seatLimit: 2000,
      roomMs: DAY_MS / 2,
      keepMs: 90 * DAY_MS,
      logLevel: 'warn',
    });
  });

  test('options', () => {
    const args =
      '--port 8080 --host :: --data /srv/quiz --questions q --public-url https://quiz.example.org/ --lan-address quiz.local --seats 300 --room-hours 0.5 --keep-days 7 --log-level debug';
    expect(configOf(args)).toEqual({
      port: 8080,
      host: '::',
      dataFolder: '/srv/quiz',
      questionsFolder: resolve('q'),
      publicUrl: 'https://quiz.example.org',
      lanAddress: 'quiz.local',
      seatLimit: 300,
      roomMs: 1_800_000,
      keepMs: 7 * DAY_MS,
      logLevel: 'debug',
    });
  });

  test('every option is a variable too; the option comes first, an empty variable is none', () => {
    const environment = { BELLRINGER_PORT: '4000', BELLRINGER_KEEP_DAYS: '1', BELLRINGER_PUBLIC_URL: '' };
    expect(configOf('', environment)).toMatchObject({ port: 4000, keepMs: DAY_MS, publicUrl: null });
    expect(configOf('--port=5000', environment).port).toBe(5000);
  });

  test.each([
    ['--lan-address [fd00::1]', { lanAddress: 'fd00::1' }],
    ['--lan-address 10.0.0.7', { lanAddress: '10.0.0.7' }],
    ['--public-url http://quiz.example.org:8080', { publicUrl: 'http://quiz.example.org:8080' }],
    ['--port 0', { port: 0 }],
    ['--keep-days 0', { keepMs: 0 }],
  ])('%s', (args, wanted) => {
    expect(configOf(args)).toMatchObject(wanted);
  });

  test.each([
    ['--port abc', '--port must be a whole number from 0 to 65535, not "abc".'],
    ['--port 65536', '--port must be a whole number from 0 to 65535, not "65536".'],
    ['--port 80.5', '--port must be a whole number from 0 to 65535, not "80.5".'],
    ['--port 1e3', '--port must be a whole number from 0 to 65535, not "1e3".'],
    ['--room-hours 0', '--room-hours must be a number from 0.1 to 8760, not "0".'],
    ['--keep-days -1', '--keep-days must be a number from 0 to 36500, not "-1".'],
    ['--keep-days forever', '--keep-days must be a number from 0 to 36500, not "forever".'],
    [
      '--public-url quiz.example.org',
      '--public-url must be an address such as https://quiz.example.org, without a path, not "quiz.example.org".',
    ],
    [
      '--public-url https://x.org/quiz',
      '--public-url must be an address such as https://quiz.example.org, without a path, not "https://x.org/quiz".',
    ],
    [
      '--public-url ftp://x.org',
      '--public-url must be an address such as https://quiz.example.org, without a path, not "ftp://x.org".',
    ],
    [
      '--lan-address http://10.0.0.7',
      '--lan-address must be an address such as 192.168.0.10 or a name, without protocol and port, not "http://10.0.0.7".',
    ],
    [
      '--lan-address 10.0.0.7:3000',
      '--lan-address must be an address such as 192.168.0.10 or a name, without protocol and port, not "10.0.0.7:3000".',
    ],
    ['--log-level loud', '--log-level must be one of trace, debug, info, warn, error, fatal, silent, not "loud".'],
    ['--prot 3000', "Unknown option '--prot': --help lists what can be chosen."],
    ['--port', "Option '--port <value>' argument missing: --help lists what can be chosen."],
    ['3000', "Unexpected argument '3000': --help lists what can be chosen."],
  ])('%s is refused in one sentence', (args, sentence) => {
    expect(() => configOf(args)).toThrow(new StartFailed(sentence, 2));
  });

  test('a wrong variable is refused like an option', () => {
    expect(() => configOf('', { BELLRINGER_PORT: 'x' })).toThrow('--port must be');
  });

  test('--help names every option, variable and default', () => {
    expect(readConfig(['--help', '--port', 'x'], {})).toEqual({ is: 'help' });
    expect(readConfig(['-v'], {})).toEqual({ is: 'version' });
    const help = helpText();
    for (const [name, { variable }] of Object.entries(OPTIONS)) {
      expect(help).toContain(`--${name} <`);
      expect(help).toContain(variable);
    }
  });

  test('--help is there before anything is installed', async () => {
    await expect(helpText()).toMatchFileSnapshot('../bin/help.txt');
  });
});
