import { expect, test } from 'vitest';
import { createLog } from './log.ts';

function written(level: 'info' | 'debug' | 'silent', fields: object): string {
  let text = '';
  createLog(level, { write: (line: string) => (text += line) }).info(fields, 'said');
  return text;
}

test('a line is JSON with what happened and in which room', () => {
  expect(JSON.parse(written('info', { room: 'r1', rooms: 2 }))).toMatchObject({
    level: 30,
    room: 'r1',
    rooms: 2,
    msg: 'said',
  });
  expect(written('silent', { room: 'r1' })).toBe('');
});

test('secrets are in no line, names and addresses in none at info', () => {
  const fields = {
    token: 'S1',
    seat: { tokenHash: 'S2', nickname: 'Ada' },
    a: { b: { hostKey: 'S3', address: '10.0.0.7' } },
    headers: { authorization: 'S4', cookie: 'S5' },
    ip: '10.0.0.8',
  };
  expect(written('info', fields)).not.toMatch(/S\d|Ada|10\.0\.0/);
  expect(written('debug', fields)).not.toMatch(/S\d/);
  expect(written('debug', fields)).toContain('Ada');
});
