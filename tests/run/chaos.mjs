/** `npm run chaos`: the seeded classroom, with many seeds; `npm run chaos -- 5000` plays so many. */
import { findNode, install, runMain } from '../../packages/server/bin/prepare.mjs';
import { runStep } from './steps.mjs';

const seeds = process.argv[2] ?? '1000';

await runMain(async () => {
  await install();
  process.exitCode = await runStep(findNode(), ['vitest', 'run', 'tests/classroom'], {
    env: { CLASSROOM_SEEDS: seeds },
  });
});
