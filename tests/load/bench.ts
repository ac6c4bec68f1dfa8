/**
 * `npm run bench`: what a full class costs the server, beside a bare Socket.IO server under the same load. Ends with 1
 * if an answer was lost, with --strict also if a budget was exceeded.
 */
import { HELP, readOptions } from './options.ts';
import type { Options } from './options.ts';
import { runBench } from './run.ts';
import { isOver, lostAnswers, printTable, ratioOf, rowsOf } from './table.ts';

const options = readOrExit();
if (options === 'help') console.log(HELP);
else await bench(options);

async function bench({ plan, asJson, isStrict, profile }: Options): Promise<void> {
  const { phones, rounds, warmUpRounds, spreadMs } = plan;
  if (!asJson) {
    console.log(
      `${phones} phones, a screen and a remote, ${rounds} questions (after ${warmUpRounds} to warm up), ` +
        `answers spread over ${spreadMs} ms; Node ${process.versions.node} on ${process.platform}-${process.arch}\n`,
    );
  }
  const run = await runBench(plan, profile);
  const rows = rowsOf(run);
  if (asJson) {
    const said = rows.map((row) => ({ ...row, ratio: ratioOf(row), isOver: isOver(row) }));
    console.log(JSON.stringify({ rows: said, run }, null, 2));
  } else {
    console.log(printTable(rows));
    console.log(`\nThe generator itself was deaf for at most ${Math.round(run.generatorStallMs)} ms (p99).`);
  }
  if (lostAnswers(run) > 0 || (isStrict && rows.some(isOver))) process.exitCode = 1;
}

function readOrExit(): Options | 'help' {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
