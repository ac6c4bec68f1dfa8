/** Days and times of a session, as this device's clock shows them. The same form in both languages, so that columns align. */
import type { Ms } from '@bellringer/core/game';

/** 2026-11-23 */
export function dayOf(at: Ms): string {
  const date = new Date(at);
  return [date.getFullYear(), twoDigits(date.getMonth() + 1), twoDigits(date.getDate())].join('-');
}

/** 10:12–10:24; without an end only the beginning. */
export function spanOf(from: Ms, to: Ms | null): string {
  return to === null ? timeOf(from) : `${timeOf(from)}–${timeOf(to)}`;
}

/** 10:12 */
function timeOf(at: Ms): string {
  const date = new Date(at);
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
