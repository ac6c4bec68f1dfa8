import type { NetworkInterfaceInfo } from 'node:os';
import { describe, expect, test } from 'vitest';
import { inLink, rankAddresses } from './addresses.ts';
import { reachOf } from './reach.ts';

const info = (address: string, internal = false): NetworkInterfaceInfo =>
  ({ address, internal, family: address.includes(':') ? 'IPv6' : 'IPv4' }) as NetworkInterfaceInfo;
const ranked = (interfaces: Record<string, string[]>) =>
  rankAddresses(
    Object.fromEntries(Object.entries(interfaces).map(([on, all]) => [on, all.map((address) => info(address))])),
  ).map(({ address }) => address);

describe('the likeliest address', () => {
  test.each([
    [
      'a card before containers',
      { docker0: ['172.17.0.1'], 'br-1a2b': ['172.18.0.1'], veth1: ['172.19.0.2'], enp3s0: ['172.20.1.5'] },
      '172.20.1.5',
    ],
    [
      'a card before a tunnel',
      { tun0: ['10.8.0.2'], wg0: ['10.9.0.2'], tailscale0: ['100.100.1.1'], wlan0: ['192.168.0.9'] },
      '192.168.0.9',
    ],
    [
      'macOS',
      { lo0: [], utun3: ['10.2.0.2'], bridge100: ['192.168.64.1'], en0: ['192.168.1.20', 'fe80::1'] },
      '192.168.1.20',
    ],
    [
      'Windows',
      { 'vEthernet (WSL)': ['172.29.0.1'], 'VirtualBox Host-Only Network': ['192.168.56.1'], 'Wi-Fi': ['10.20.0.4'] },
      '10.20.0.4',
    ],
    ['a network before a failed one', { eth0: ['169.254.3.4'], wlan0: ['10.0.0.4'] }, '10.0.0.4'],
    ['IPv4 before IPv6', { eth0: ['fd00::5', '203.0.113.7'] }, '203.0.113.7'],
    ['IPv6 where there is nothing else', { eth0: ['fe80::5', '2001:db8::5'] }, '2001:db8::5'],
  ])('%s', (_, interfaces, likeliest) => {
    expect(ranked(interfaces as Record<string, string[]>)[0]).toBe(likeliest);
  });

  test('all others are listed too, loopback and link-local ones are not', () => {
    const found = rankAddresses({
      lo: [info('127.0.0.1', true), info('::1', true)],
      eth0: [info('192.168.0.2'), info('fe80::1')],
      docker0: [info('172.17.0.1')],
    });
    expect(found).toEqual([
      { address: '192.168.0.2', on: 'eth0' },
      { address: '172.17.0.1', on: 'docker0' },
    ]);
  });

  test('in a link, IPv6 stands in brackets and port 80 is left out', () => {
    expect(inLink('fd00::1', 3000)).toBe('[fd00::1]:3000');
    expect(inLink('192.168.0.2', 80)).toBe('192.168.0.2');
  });
});

describe('how people reach the server', () => {
  const found = [
    { address: '192.168.0.2', on: 'eth0' },
    { address: '10.0.0.2', on: 'eth1' },
  ];
  const nothing = { publicUrl: null, lanAddress: null, host: null };

  test('by the likeliest address; the others are told', () => {
    expect(reachOf(nothing, 3000, found)).toEqual({
      origin: 'http://192.168.0.2:3000',
      join: '192.168.0.2:3000',
      localOrigin: 'http://localhost:3000',
      hosts: [],
      others: [{ address: '10.0.0.2', on: 'eth1' }],
      aloneBecause: null,
    });
  });

  test('by the given address, or the public one before it', () => {
    expect(reachOf({ ...nothing, lanAddress: 'quiz.local' }, 3000, found)).toMatchObject({
      origin: 'http://quiz.local:3000',
      hosts: ['quiz.local'],
    });
    const wanted = { ...nothing, publicUrl: 'https://quiz.example.org', lanAddress: '10.0.0.2' };
    expect(reachOf(wanted, 3000, found)).toMatchObject({
      origin: 'https://quiz.example.org',
      join: 'quiz.example.org',
      hosts: ['quiz.example.org'],
      others: [],
    });
  });

  test('by the only address that is listened on', () => {
    expect(reachOf({ ...nothing, host: '10.0.0.2' }, 80, found)).toMatchObject({
      origin: 'http://10.0.0.2',
      localOrigin: null,
      others: [],
    });
    expect(reachOf({ ...nothing, host: '0.0.0.0' }, 80, found).origin).toBe('http://192.168.0.2');
  });

  test('without a network only here', () => {
    expect(reachOf(nothing, 3000, [])).toMatchObject({
      origin: 'http://127.0.0.1:3000',
      aloneBecause: 'no-network',
    });
  });

  test('an address of the own computer is told as such, not as a missing network', () => {
    expect(reachOf({ ...nothing, host: '127.0.0.1' }, 3000, found).aloneBecause).toBe('own-address');
    expect(reachOf({ ...nothing, lanAddress: 'localhost' }, 3000, found).aloneBecause).toBe('own-address');
  });
});
