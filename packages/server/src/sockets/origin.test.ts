import { describe, expect, it } from 'vitest';
import { mayConnect } from './origin.ts';

const LAN = '192.168.0.7:3000';

describe('who may connect', () => {
  it.each([
    [LAN, `http://${LAN}`],
    ['localhost:3000', 'http://localhost:3000'],
    ['[::1]:3000', 'http://[::1]:3000'],
    ['teachers-mac.local:3000', 'http://teachers-mac.local:3000'],
    ['teacher-pc:3000', 'http://teacher-pc:3000'],
    ['192.168.0.7', 'http://192.168.0.7'],
    ['192.168.0.7:443', 'https://192.168.0.7'],
  ])('a page of this server on %s', (host, origin) => {
    expect(mayConnect(host, origin, [])).toBe(true);
  });

  it('a program that is no browser', () => {
    expect(mayConnect(LAN, undefined, [])).toBe(true);
  });

  it.each([
    'http://evil.example',
    'null',
    '',
    'http://192.168.0.7:3001',
    `http://${LAN}.evil.example`,
    `file://${LAN}`,
    'http://192.168.0.70:3000',
  ])('not a page of %s', (origin) => {
    expect(mayConnect(LAN, origin, [])).toBe(false);
  });

  it.each(['evil.example', 'evil.example:3000', 'localhost.evil.example', '', 'a b', 'x.local.evil.example'])(
    'not by a name that anybody could point here: %s',
    (host) => {
      expect(mayConnect(host, `http://${host}`, [])).toBe(false);
      expect(mayConnect(host, undefined, [])).toBe(false);
    },
  );

  it('by the public name that the server was given, behind a proxy too', () => {
    expect(mayConnect('quiz.school.example', 'https://quiz.school.example', ['quiz.school.example'])).toBe(true);
    expect(mayConnect('127.0.0.1:3000', 'https://quiz.school.example', ['quiz.school.example'])).toBe(true);
    expect(mayConnect('quiz.school.example', 'https://evil.example', ['quiz.school.example'])).toBe(false);
  });

  it('not without a host', () => {
    expect(mayConnect(undefined, undefined, [])).toBe(false);
  });
});
