/**
 * A whole server out of a configuration: data folder, secrets, port, rooms, pages. The port is taken before rooms are
 * recovered, so that a start that cannot succeed changes nothing in them; nobody is answered before they are there.
 */
import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rankAddresses } from './addresses.ts';
import { createClock } from './clock.ts';
import type { Config } from './config.ts';
import { createApp } from './http/app.ts';
import { listen } from './http/listener.ts';
import { createSqliteJournal } from './journal/sqlite-journal.ts';
import { readShelf } from './library.ts';
import type { Shelf } from './library.ts';
import { keepPictures } from './media.ts';
import { requireQuestionsFolder } from './questions-folder.ts';
import { openQuestionSets } from './question-sets.ts';
import { createRandom } from './random.ts';
import { reachOf } from './reach.ts';
import type { Reach } from './reach.ts';
import type { Log } from './rooms/index.ts';
import { openSecrets } from './secrets.ts';
import { createServerCore } from './server-core.ts';
import { StartFailed } from './start-failed.ts';
import { createTokens } from './tokens.ts';

export interface RunningServer {
  readonly reach: Reach;
  readonly hostKey: string;
  readonly shelf: Shelf;
  /** Refuses what comes from now on, finishes what was asked, hangs up, and releases port and data folder. */
  stop(): Promise<void>;
}

const PAGES = fileURLToPath(new URL('../../client/dist', import.meta.url));

/** Rejects with `StartFailed` or `JournalUnavailable`, each a sentence for the person at the terminal. */
export async function startServer(config: Config, log: Log): Promise<RunningServer> {
  if (!existsSync(join(PAGES, 'index.html'))) {
    throw new StartFailed('The pages are not built yet: start with `npm start`, which builds them.');
  }
  const closing: (() => Promise<void>)[] = [];
  const stop = async () => {
    // oxlint-disable-next-line no-await-in-loop -- what was opened last is closed first
    for (const close of closing.splice(0).toReversed()) await close();
  };
  try {
    return await open(config, log, { closing, stop });
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Ending {
  readonly closing: (() => Promise<void>)[];
  readonly stop: () => Promise<void>;
}

async function open(config: Config, log: Log, { closing, stop }: Ending): Promise<RunningServer> {
  requireQuestionsFolder(config.questionsFolder);
  const onTrouble = (trouble: string) => log.error({ trouble }, 'the journal is in trouble');
  const journal = await createSqliteJournal({ folder: config.dataFolder, onTrouble });
  closing.push(() => journal.stop());
  const { server: secret, hostKey } = openSecrets(config.dataFolder);
  const listener = await listen(config.port, config.host);
  closing.push(() => listener.close());
  const { port, server } = listener;
  const reach = reachOf(config, port, rankAddresses(networkInterfaces()));
  const shelf = readShelf(config.questionsFolder);
  keepPictures(config.dataFolder, shelf.pictures);
  const [clock, random, tokens] = [createClock(), createRandom(), createTokens(secret)];
  const settings = {
    hosts: reach.hosts,
    phonesReach: () => reach.origin,
    endAfterMs: config.roomMs,
    forgetAfterMs: config.keepMs,
  };
  const core = createServerCore({ journal, clock, random, tokens, shelf, log, settings });
  closing.push(() => core.stop());
  await core.start();
  const { seatLimit, dataFolder } = config;
  const { rooms } = core;
  const sets = openQuestionSets(dataFolder, log);
  const own = { hostKey, seatLimit, pages: PAGES, dataFolder };
  listener.serve(createApp({ sets, rooms, journal, shelf, tokens, clock, random, log, reach, ...own }));
  core.attach(server);
  return { reach, hostKey, shelf, stop };
}
