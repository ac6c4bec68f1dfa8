/** `npm run bench`: the load generator, with the pinned Node; its options are its own. */
import { findNode, install, runMain } from '../../packages/server/bin/prepare.mjs';
import { runStep } from './steps.mjs';

await runMain(async () => {
  await install();
  process.exitCode = await runStep(findNode(), ['node', 'tests/load/bench.ts', ...process.argv.slice(2)]);
});
