import { runBankTool } from './bank-tool.ts';
import { OWN_QUESTIONS } from './options.ts';

process.exitCode = runBankTool(process.argv.slice(2), OWN_QUESTIONS, (line) => process.stdout.write(`${line}\n`));
