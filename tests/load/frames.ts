/**
 * The wire itself: Engine.IO v4 packets with Socket.IO v5 packets in them, as text, read and written by hand. The
 * generator shares no code with the library whose cost it measures.
 */

export type Frame =
  | { readonly is: 'opened' | 'ping' | 'connected' | 'closed' | 'other' }
  | { readonly is: 'event'; readonly name: string; readonly message: unknown; readonly ackId: number | null }
  | { readonly is: 'ack'; readonly ackId: number; readonly answer: unknown };

export const PONG = '3';
export const CONNECT = '40';

/** `42<id>["name",message]`; without an id nobody waits for an answer. */
export function eventFrame(name: string, message: unknown, ackId: number | null): string {
  return `42${ackId ?? ''}${JSON.stringify(message === undefined ? [name] : [name, message])}`;
}

export function ackFrame(ackId: number, ...answer: unknown[]): string {
  return `43${ackId}${JSON.stringify(answer)}`;
}

/** Throws on what no Socket.IO server sends. Binary packets and namespaces do not occur here. */
export function readFrame(text: string): Frame {
  switch (text[0]) {
    case '0':
      return { is: 'opened' };
    case '1':
      return { is: 'closed' };
    case '2':
      return { is: 'ping' };
    case '4':
      return readPacket(text);
    default:
      return { is: 'other' };
  }
}

function readPacket(text: string): Frame {
  switch (text[1]) {
    case '0':
      return { is: 'connected' };
    case '2': {
      const { ackId, list } = readList(text);
      return { is: 'event', name: String(list[0]), message: list[1], ackId };
    }
    case '3': {
      const { ackId, list } = readList(text);
      if (ackId === null) throw new Error(`an answer to nothing: ${text.slice(0, 80)}`);
      return { is: 'ack', ackId, answer: list[0] };
    }
    default:
      return { is: 'closed' };
  }
}

function readList(text: string): { ackId: number | null; list: unknown[] } {
  const start = text.indexOf('[');
  const list: unknown = JSON.parse(text.slice(start));
  if (!Array.isArray(list)) throw new Error(`no list: ${text.slice(0, 80)}`);
  return { ackId: start === 2 ? null : Number(text.slice(2, start)), list };
}
