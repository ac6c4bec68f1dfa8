/** What `npm run bench -- …` takes. */
import { parseArgs } from 'node:util';
import type { Plan } from './play.ts';

export interface Options {
  readonly plan: Plan;
  readonly asJson: boolean;
  readonly isStrict: boolean;
  /** Folder for a CPU profile of the real server. */
  readonly profile: string | null;
}

export const HELP = `npm run bench -- [options]: a class on the real server, and the same on a bare Socket.IO server.

  --phones <n>       phones in the room (1000)
  --rounds <n>       questions that count (3)
  --warm-up <n>      questions before those (1)
  --spread-ms <ms>   answers come evenly over this time (5000)
  --json             everything that was measured, as JSON
  --strict           ends with 1 if a budget was exceeded, too; a lost answer always does
  --profile <folder> writes a CPU profile of the real server there
`;

/** Throws with one sentence for what cannot be meant. */
export function readOptions(args: readonly string[]): Options | 'help' {
  const { values } = parseArgs({
    args: [...args],
    options: {
      phones: { type: 'string', default: '1000' },
      rounds: { type: 'string', default: '3' },
      'warm-up': { type: 'string', default: '1' },
      'spread-ms': { type: 'string', default: '5000' },
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      profile: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  const plan = {
    phones: wholeNumber('--phones', values.phones, 1, 10_000),
    rounds: wholeNumber('--rounds', values.rounds, 1, 30),
    warmUpRounds: wholeNumber('--warm-up', values['warm-up'], 0, 10),
    spreadMs: wholeNumber('--spread-ms', values['spread-ms'], 0, 15_000),
  };
  return { plan, asJson: values.json, isStrict: values.strict, profile: values.profile ?? null };
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(`${name} is a whole number from ${least} to ${most}, not "${text}".`);
}
