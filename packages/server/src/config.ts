/** What the person who starts the server can choose: options, else environment, else good defaults. Nothing else reads either. */
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Lang, Ms } from '@bellringer/core/game';
import { LOG_LEVELS } from './log.ts';
import type { LogLevel } from './log.ts';
import { OPTIONS } from './options.ts';
import type { OptionName } from './options.ts';
import { StartFailed } from './start-failed.ts';

export interface Config {
  readonly port: number;
  /** The address to listen on; null: all of this computer's. */
  readonly host: string | null;
  readonly dataFolder: string;
  readonly questionsFolder: string;
  /** Where a proxy makes the server known, without a slash at the end. */
  readonly publicUrl: string | null;
  /** What phones type, if the likeliest address is not the right one. */
  readonly lanAddress: string | null;
  /** Seats that a room has at most. */
  readonly seatLimit: number;
  /** A room without a connection for this long ends. */
  readonly roomMs: Ms;
  /** Past sessions are kept this long. */
  readonly keepMs: Ms;
  readonly logLevel: LogLevel;
}

export type Wish =
  | { readonly is: 'start'; readonly config: Config }
  | { readonly is: 'help' }
  | { readonly is: 'version' };

type Environment = Readonly<Record<string, string | undefined>>;

const HOUR_MS = 3_600_000;

/** What is wished for. Throws `StartFailed` with a sentence about the first thing that is wrong. */
export function readConfig(args: readonly string[], environment: Environment = process.env): Wish {
  const given = parse(args);
  if (given['help'] === true) return { is: 'help' };
  if (given['version'] === true) return { is: 'version' };
  const valueOf = (name: OptionName): string | null => {
    const value = given[name] ?? environment[OPTIONS[name].variable];
    return typeof value === 'string' && value !== '' ? value : OPTIONS[name].fallback;
  };
  return { is: 'start', config: configOf(valueOf) };
}

/** What the person at the terminal reads, as far as the system knows. */
export function readTerminalLang(environment: Environment = process.env): Lang {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

function configOf(valueOf: (name: OptionName) => string | null): Config {
  const number = (name: OptionName, least: number, most: number, isWhole: boolean) =>
    numberIn(name, valueOf(name) ?? '', { least, most, isWhole });
  return {
    port: number('port', 0, 65_535, true),
    host: hostIn('host', valueOf('host')),
    dataFolder: resolve(valueOf('data') ?? ''),
    questionsFolder: resolve(valueOf('questions') ?? ''),
    publicUrl: urlIn(valueOf('public-url')),
    lanAddress: hostIn('lan-address', valueOf('lan-address')),
    seatLimit: number('seats', 1, 20_000, true),
    roomMs: number('room-hours', 0.1, 8760, false) * HOUR_MS,
    keepMs: number('keep-days', 0, 36_500, false) * 24 * HOUR_MS,
    logLevel: levelIn(valueOf('log-level')),
  };
}

function parse(args: readonly string[]): Readonly<Record<string, string | boolean | undefined>> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    ...Object.fromEntries(Object.keys(OPTIONS).map((name) => [name, text])),
    help: { ...flag, short: 'h' },
    version: { ...flag, short: 'v' },
  };
  try {
    return parseArgs({ args: joinNegatives(args), options, allowPositionals: false }).values;
  } catch (error) {
    const [said = ''] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/);
    throw wrong(`${said.replace(/\.$/, '')}: --help lists what can be chosen.`);
  }
}

/** `--keep-days -1` means the number, which is then refused with its range; parseArgs would take it for an option. */
function joinNegatives(args: readonly string[]): string[] {
  return args.flatMap((arg, at) => {
    if (/^-\d/.test(arg) && isLongOption(args[at - 1])) return [];
    const next = args[at + 1];
    return isLongOption(arg) && next !== undefined && /^-\d/.test(next) ? [`${arg}=${next}`] : [arg];
  });
}

function isLongOption(arg: string | undefined): boolean {
  return arg !== undefined && /^--[a-z-]+$/.test(arg);
}

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
}

function numberIn(name: OptionName, text: string, { least, most, isWhole }: Bounds): number {
  const value = /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (value >= least && value <= most && (!isWhole || Number.isInteger(value))) return value;
  throw wrong(`--${name} must be a ${isWhole ? 'whole ' : ''}number from ${least} to ${most}, not "${text}".`);
}

/** An address or a name, without protocol and port. */
function hostIn(name: OptionName, text: string | null): string | null {
  if (text === null) return null;
  const address = text.replace(/^\[(.*)\]$/, '$1');
  if (isIP(address) !== 0 || /^(?!-)[a-z\d-]+(\.[a-z\d-]+)*\.?$/i.test(address)) return address;
  throw wrong(`--${name} must be an address such as 192.168.0.10 or a name, without protocol and port, not "${text}".`);
}

function urlIn(text: string | null): string | null {
  if (text === null) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isPlain = url !== null && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  if (isPlain && (url.protocol === 'http:' || url.protocol === 'https:')) return url.origin;
  throw wrong(`--public-url must be an address such as https://quiz.example.org, without a path, not "${text}".`);
}

function levelIn(text: string | null): LogLevel {
  const level = LOG_LEVELS.find((known) => known === text);
  if (level !== undefined) return level;
  throw wrong(`--log-level must be one of ${LOG_LEVELS.join(', ')}, not "${text}".`);
}

function wrong(sentence: string): StartFailed {
  return new StartFailed(sentence, 2);
}
