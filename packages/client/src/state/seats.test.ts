// @vitest-environment happy-dom
import type { RoomId } from '@bellringer/core/game';
import { afterEach, expect, it } from 'vitest';
import { addSeat, carrySeat, currentSeat, nameSeat, playedUnder, rememberCode, seatsIn, switchSeat } from './seats.ts';

afterEach(() => localStorage.clear());

it('a device has its secret before the first try, and keeps it', () => {
  const { token } = currentSeat(seatsIn('room'));
  expect(token).toMatch(/^[\w-]{20,128}$/);
  expect(currentSeat(seatsIn('room')).token).toBe(token);
  expect(currentSeat(seatsIn('another')).token).not.toBe(token);
});

it('someone else plays here: a second seat, and the way back to the first', () => {
  seatsIn('room');
  nameSeat('room', 'Ada');
  const ada = currentSeat(seatsIn('room'));
  const ben = currentSeat(addSeat('room'));
  expect(ben.token).not.toBe(ada.token);
  expect(currentSeat(seatsIn('room'))).toEqual(ben);
  expect(currentSeat(switchSeat('room', 0))).toEqual(ada);
});

it('a seat that was never taken is used before another one is made', () => {
  seatsIn('room');
  nameSeat('room', 'Ada');
  const first = currentSeat(addSeat('room'));
  switchSeat('room', 0);
  expect(currentSeat(addSeat('room'))).toEqual(first);
});

it('the class goes on: same token, under no name before the room gives the seat, unless this device has been in the next room already', () => {
  seatsIn('room');
  nameSeat('room', 'Ada');
  const { token } = currentSeat(seatsIn('room'));
  expect(currentSeat(carrySeat('room', 'next'))).toEqual({ token, nickname: null });
  const been = currentSeat(seatsIn('third'));
  expect(currentSeat(carrySeat('room', 'third'))).toEqual(been);
});

it('what something else has written in its place is not believed', () => {
  localStorage.setItem('bellringer:seats:room', '{"seats":[{"nickname":"Ada"}],"current":0}');
  expect(currentSeat(seatsIn('room')).token).toMatch(/^[\w-]{20,128}$/);
});

it('the code of an ended room leads back whoever had a seat there, and nobody else', () => {
  const title = { ko: '클라우드', en: 'Cloud' };
  const room = 'room' as RoomId;
  expect(playedUnder('482915')).toBeNull();
  rememberCode('482915', room, title);
  expect(playedUnder('482915')).toBeNull();
  seatsIn(room);
  expect(playedUnder('482915')).toBeNull();
  nameSeat(room, 'Ada');
  expect(playedUnder('482915')).toEqual({ room, title });
  localStorage.setItem('bellringer:code:482915', '{"room":3}');
  expect(playedUnder('482915')).toBeNull();
});
