/**
 * The thread in which SQLite blocks, so that the server's own does not. Writes are queued and committed together; a reply is sent
 * after the commit. Reads are answered in the same thread, between commits: their pages are small, and one thread with one lock and
 * one life is easier to trust than two.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { CommitQueue } from './commit-queue.ts';
import { asUnavailable, openFolder } from './sqlite-folder.ts';
import type { Ask, Question, Start, Told } from './sqlite-messages.ts';
import { SqliteStore } from './sqlite-store.ts';

const port = parentPort;
if (!port) throw new Error('the journal worker runs as a worker thread only');
const tell = (told: Told) => port.postMessage(told);

const store = open(workerData as Start);
if (store) serve(store);
else port.close();

function open(start: Start): SqliteStore | null {
  try {
    return new SqliteStore(openFolder(start), (message) => tell({ is: 'trouble', message }));
  } catch (error) {
    const { reason, message } = asUnavailable(error, start.folder);
    tell({ is: 'unavailable', reason, message });
    return null;
  }
}

function serve(journal: SqliteStore): void {
  const queue = new CommitQueue((writes) => journal.commit(writes));
  port?.on('message', (ask: Ask) => {
    switch (ask.is) {
      case 'write':
        queue.add(ask.write, (outcome) => tell({ is: 'outcome', no: ask.no, outcome }));
        return;
      case 'question':
        tell(answered(journal, ask.no, ask.question));
        return;
      case 'stop':
        void stop(journal, queue);
    }
  });
  tell({ is: 'ready' });
}

async function stop(journal: SqliteStore, queue: CommitQueue): Promise<void> {
  await queue.drained();
  journal.close();
  port?.close();
}

function answered(journal: SqliteStore, no: number, question: Question): Told {
  try {
    return { is: 'answer', no, answer: journal.answer(question) };
  } catch (error) {
    return { is: 'no-answer', no, because: error instanceof Error ? error.message : String(error) };
  }
}
