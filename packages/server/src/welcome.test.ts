import { expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { reachOf } from './reach.ts';
import { welcomeText } from './welcome.ts';

const found = [
  { address: '192.168.0.2', on: 'eth0' },
  { address: 'fd00::2', on: 'eth1' },
];
const wanted = { publicUrl: null, lanAddress: null, host: null };
const said = (over: Partial<typeof wanted> | { publicUrl: string } | { host: string }) =>
  welcomeText({
    reach: reachOf({ ...wanted, ...over }, 4100, found),
    hostKey: 'k'.repeat(43),
    hasColours: false,
  });

test('what is printed for another address can be pasted back', () => {
  const [, option = '', address = ''] = /(--lan-address) (\S+) +\(eth1\)/.exec(said({})) ?? [];
  expect(address).toBe('fd00::2');
  expect(readConfig([option, address], {})).toMatchObject({ config: { lanAddress: 'fd00::2' } });
});

test('behind a proxy no other address is offered: it would change nothing', () => {
  expect(said({ publicUrl: 'https://quiz.example.org' })).not.toContain('--lan-address');
});

test('whoever listens to the own computer only is told so, not that there is no network', () => {
  const text = said({ host: '127.0.0.1' });
  expect(text).toContain('That is this computer itself: phones cannot reach it.');
  expect(text).not.toContain('no network');
});
