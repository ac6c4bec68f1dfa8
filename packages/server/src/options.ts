/** Every option, once: its variable, its default and what --help says of it. */
import { fileURLToPath } from 'node:url';
import { DEFAULT_SETTINGS } from '@bellringer/core/game';

interface Option {
  readonly variable: string;
  readonly value: string;
  /** Null: nothing, which has a meaning of its own. */
  readonly fallback: string | null;
  readonly help: string;
}

/** The banks that came along. */
export const OWN_QUESTIONS = fileURLToPath(new URL('../../../questions', import.meta.url));

export const OPTIONS = {
  port: { variable: 'BELLRINGER_PORT', value: 'number', fallback: '3000', help: 'port to listen on (3000)' },
  host: {
    variable: 'BELLRINGER_HOST',
    value: 'address',
    fallback: null,
    help: 'address to listen on (all of this computer)',
  },
  data: { variable: 'BELLRINGER_DATA', value: 'folder', fallback: './data', help: 'where rooms are kept (./data)' },
  questions: {
    variable: 'BELLRINGER_QUESTIONS',
    value: 'folder',
    fallback: OWN_QUESTIONS,
    help: 'where question banks are read from (those that came along)',
  },
  'public-url': {
    variable: 'BELLRINGER_PUBLIC_URL',
    value: 'url',
    fallback: null,
    help: 'address behind a proxy, such as https://quiz.example.org',
  },
  'lan-address': {
    variable: 'BELLRINGER_LAN_ADDRESS',
    value: 'address',
    fallback: null,
    help: 'address that phones reach, if the likeliest is wrong',
  },
  seats: {
    variable: 'BELLRINGER_SEATS',
    value: 'number',
    fallback: String(DEFAULT_SETTINGS.seatLimit),
    help: `a room takes so many players at most (${DEFAULT_SETTINGS.seatLimit})`,
  },
  'room-hours': {
    variable: 'BELLRINGER_ROOM_HOURS',
    value: 'number',
    fallback: '12',
    help: 'a room that nobody is connected to ends after so long (12)',
  },
  'keep-days': {
    variable: 'BELLRINGER_KEEP_DAYS',
    value: 'number',
    fallback: '90',
    help: 'past sessions are forgotten after so long (90)',
  },
  'log-level': {
    variable: 'BELLRINGER_LOG_LEVEL',
    value: 'level',
    fallback: 'warn',
    help: 'log lines, in JSON, from trace, debug, info, warn, error or fatal on, or silent (warn)',
  },
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof OPTIONS;

/** What --help prints. */
export function helpText(): string {
  const rows = Object.entries(OPTIONS).map(([name, { value, variable, help }]) => [
    `--${name} <${value}>`,
    variable,
    help,
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map(([option = '', variable = '', help = '']) =>
    [`  ${option.padEnd(widths[0] ?? 0)}`, variable.padEnd(widths[1] ?? 0), help].join('  '),
  );
  return [
    'Bellringer: a classroom quiz that runs live.',
    '',
    'Usage: npm start -- [options]',
    '',
    'Each option can be given as an environment variable too; the option comes first.',
    '',
    ...lines,
    `  ${'-h, --help'.padEnd(widths[0] ?? 0)}  say this`,
    `  ${'-v, --version'.padEnd(widths[0] ?? 0)}  say which version this is`,
    '',
  ].join('\n');
}
