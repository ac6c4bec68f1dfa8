import { dayOf } from '@bellringer/core/questions';
import { runBankTool } from './bank-tool.ts';
import { createClock } from './clock.ts';
import { readTerminalLang } from './config.ts';
import { OWN_QUESTIONS } from './options.ts';

// `coverage | head` has read enough: nobody is there to be told.
process.stdout.on('error', () => {});

process.exitCode = runBankTool(process.argv.slice(2), {
  ownFolder: OWN_QUESTIONS,
  today: dayOf(createClock().now()),
  lang: readTerminalLang(),
  say: (line) => process.stdout.write(`${line}\n`),
});
