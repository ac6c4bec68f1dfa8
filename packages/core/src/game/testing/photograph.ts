/** What a state is, as text: two states are the same iff their photographs are. */
import type { RoomState } from '../state.ts';

export function photograph(state: Readonly<RoomState>): string {
  return JSON.stringify(state, (_key, value: unknown) => {
    if (value instanceof Map || value instanceof Set) return [...value];
    return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
  });
}
