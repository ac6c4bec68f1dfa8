/** Another program on the journal's file: `node hold-file.ts <file> <ms>` keeps the write lock for that long, after it said `held`. */
import { DatabaseSync } from 'node:sqlite';
import { argv } from 'node:process';

const db = new DatabaseSync(argv[2] ?? '', { timeout: 1000 });
db.exec('BEGIN IMMEDIATE');
console.log('held');
setTimeout(() => {
  db.exec('ROLLBACK');
  db.close();
}, Number(argv[3]));
