import type { RoomId } from '@bellringer/core/game';
import { describe, expect, it } from 'vitest';
import { createFakeClock } from '../../../../tests/fixtures/fake-clock.ts';
import { createSeededRandom } from '../../../../tests/fixtures/seeded-random.ts';
import type { Page } from './page.ts';
import { Tickets } from './tickets.ts';

const room = 'room' as RoomId;
const phone = () => ({ connected: true }) as unknown as Page & { connected: boolean };

function desk() {
  const clock = createFakeClock();
  return { clock, tickets: new Tickets(clock, createSeededRandom(7)) };
}

describe('a ticket', () => {
  it('is good for one phone, once', () => {
    const { tickets } = desk();
    const [own, stranger] = [phone(), phone()];
    const { ticket } = tickets.make(room, 1);
    const asked = tickets.ask(ticket, own);
    expect(asked?.number).toBeGreaterThanOrEqual(10);
    expect(tickets.ask(ticket, own)?.number).toBe(asked?.number);
    expect(tickets.ask(ticket, stranger)).toBeNull();
    expect(tickets.take(ticket, room)?.asker).toBe(own);
    expect(tickets.take(ticket, room)).toBeNull();
    expect(tickets.ask(ticket, own)).toBeNull();
  });

  it('is good for a minute', async () => {
    const { clock, tickets } = desk();
    const { ticket } = tickets.make(room, 1);
    await clock.advance(59_999);
    const reloads = phone();
    expect(tickets.ask(ticket, reloads)).not.toBeNull();
    reloads.connected = false;
    await clock.advance(1);
    expect(tickets.ask(ticket, phone())).toBeNull();
  });

  it('is shown again, with a new number, by a phone that reloads', () => {
    const { tickets } = desk();
    const before = phone();
    const { ticket } = tickets.make(room, 1);
    tickets.ask(ticket, before);
    Object.assign(before, { connected: false });
    const after = phone();
    expect(tickets.ask(ticket, after)?.asker).toBe(after);
  });

  it('is decided by the host of its own room', () => {
    const { tickets } = desk();
    const { ticket } = tickets.make(room, 1);
    tickets.ask(ticket, phone());
    expect(tickets.take(ticket, 'other' as RoomId)).toBeNull();
    expect(tickets.take(ticket, room)).not.toBeNull();
  });

  it('that nobody held up cannot be confirmed', () => {
    const { tickets } = desk();
    expect(tickets.take(tickets.make(room, 1).ticket, room)).toBeNull();
    expect(tickets.ask('made-up', phone())).toBeNull();
  });
});
