/** `npm run bank`: the tool for people who write questions, with the pinned Node; its options are its own. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findNode, install, runMain } from './prepare.mjs';

await runMain(async () => {
  await install();
  const main = fileURLToPath(new URL('../src/bank-main.ts', import.meta.url));
  process.exitCode = spawnSync(findNode(), [main, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
});
