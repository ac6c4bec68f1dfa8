import { describe, expect, test } from 'vitest';
import { ackFrame, eventFrame, readFrame } from './frames.ts';

describe('frames are read as a Socket.IO server writes them', () => {
  test.each([
    ['0{"sid":"x"}', { is: 'opened' }],
    ['1', { is: 'closed' }],
    ['2', { is: 'ping' }],
    ['40{"sid":"y"}', { is: 'connected' }],
    ['41', { is: 'closed' }],
    ['44{"message":"no"}', { is: 'closed' }],
    ['6', { is: 'other' }],
    ['42["phone:view",{"seq":1}]', { is: 'event', name: 'phone:view', message: { seq: 1 }, ackId: null }],
    ['427["phone:probe"]', { is: 'event', name: 'phone:probe', message: undefined, ackId: 7 }],
    ['4312[{"ok":true}]', { is: 'ack', ackId: 12, answer: { ok: true } }],
    ['430[]', { is: 'ack', ackId: 0, answer: undefined }],
  ])('%s', (text, frame) => {
    expect(readFrame(text)).toEqual(frame);
  });

  test('and written so that reading gives back the same', () => {
    expect(readFrame(eventFrame('phone:ping', { n: 3 }, 41))).toEqual({
      is: 'event',
      name: 'phone:ping',
      message: { n: 3 },
      ackId: 41,
    });
    expect(eventFrame('host:make-ticket', undefined, null)).toBe('42["host:make-ticket"]');
    expect(ackFrame(5)).toBe('435[]');
  });

  test.each(['43[1]', '42{}', '42["cut'])('what no server sends is an error: %s', (text) => {
    expect(() => readFrame(text)).toThrow(/answer|list|JSON/);
  });
});
