/**
 * The log: lines of JSON on the standard error, apart from what is meant to be read. No secrets at all; at `info` and above
 * no nicknames and no addresses. Callers give ids and counts; what they should not have given is taken out here.
 */
import { destination, pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const NEVER = ['token', 'tokenHash', 'ticket', 'key', 'hostKey', 'secret', 'authorization', 'cookie'];
const PERSONAL = ['nickname', 'address', 'ip', 'remoteAddress', 'answer'];

/** `to`: for tests; else the standard error, written at once so that nothing is lost with the process. */
export function createLog(level: LogLevel, to: DestinationStream = destination({ fd: 2, sync: true })): Logger {
  const isForDevelopers = level === 'debug' || level === 'trace';
  const names = isForDevelopers ? NEVER : [...NEVER, ...PERSONAL];
  const paths = names.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]);
  return pino({ level, base: null, redact: { paths, remove: true } }, to);
}
