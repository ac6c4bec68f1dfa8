import * as imports from './rules/imports.ts';
import * as powers from './rules/powers.ts';
import { CLIENT, GAME, SERVER, TEST, type Planted } from './planted.ts';

export const PLANTED_IMPORTS_AND_POWERS: Planted[] = [
  {
    name: "the game's rules import nothing from outside their folder",
    rule: imports.gameImportsNothing,
    bad: [
      [GAME, `import * as v from 'valibot';`],
      [GAME, `import type { Bank } from '../questions/index.ts';`],
      [GAME, `export * from '@bellringer/core/report';`],
      [GAME, `const late = import('./' + name);`],
      [GAME, `type Clock = import('node:perf_hooks').Performance;`],
    ],
    good: [
      [GAME, `import { a } from './a.ts'; import type { B } from './round/b.ts'; export { c } from './c.ts';`],
      ['packages/core/src/game/round/x.ts', `import { a } from '../a.ts';`],
      [TEST, `import { test } from 'vitest';`],
    ],
  },
  {
    name: 'the core imports only itself, the validator and the YAML reader',
    rule: imports.coreStaysPure,
    bad: [
      ['packages/core/src/report/x.ts', `import { readFileSync } from 'node:fs';`],
      ['packages/core/src/protocol/x.ts', `import { Server } from 'socket.io';`],
      ['packages/core/src/questions/x.ts', `import { x } from '../../../server/src/x.ts';`],
      ['packages/core/src/questions/x.ts', `import { x } from '../game/decide.test.ts';`],
      ['packages/core/src/report/x.ts', `const fs = require('fs');`],
    ],
    good: [
      ['packages/core/src/questions/x.ts', `import * as v from 'valibot'; import { parse } from 'yaml';`],
      ['packages/core/src/report/x.ts', `import { evolve } from '../game/index.ts';`],
    ],
  },
  {
    name: 'server and client never import each other',
    rule: imports.serverAndClientStayApart,
    bad: [
      [SERVER, `import { x } from '@bellringer/client';`],
      [SERVER, `import { x } from '../../../client/src/x.ts';`],
      [CLIENT, `import type { Room } from '../../../server/src/rooms/room.ts';`],
      ['packages/client/src/x.test.tsx', `import { x } from '@bellringer/server/x';`],
    ],
    good: [
      [SERVER, `import { x } from '@bellringer/core/game';`],
      [CLIENT, `import { x } from '../net/server.ts';`],
    ],
  },
  {
    name: 'a package is entered by its name',
    rule: imports.packagesAreEnteredByName,
    bad: [
      [SERVER, `import { x } from '../../../core/src/game/index.ts';`],
      [CLIENT, `import { x } from '../../../../tests/fixtures/x.ts';`],
    ],
    good: [[SERVER, `import { x } from '@bellringer/core/game'; import { y } from '../clock.ts';`]],
  },
  {
    name: 'one power, one door',
    rule: imports.onePowerOneDoor,
    bad: [
      [SERVER, `import type { Server } from 'socket.io';`],
      [SERVER, `import { DatabaseSync } from 'node:sqlite';`],
      ['packages/server/src/journal/memory-journal.ts', `import { DatabaseSync } from 'node:sqlite';`],
      [CLIENT, `const io = await import('socket.io-client');`],
    ],
    good: [
      ['packages/server/src/sockets/gateway.ts', `import { Server } from 'socket.io';`],
      ['packages/server/src/journal/sqlite-worker.ts', `import { DatabaseSync } from 'node:sqlite';`],
      ['packages/client/src/net/line.ts', `import { io } from 'socket.io-client';`],
      ['tests/load/phone.ts', `import { io } from 'socket.io-client';`],
    ],
  },
  {
    name: "the game's rules are pure",
    rule: powers.gameIsPure,
    bad: [
      [GAME, 'const now = Date.now();'],
      [GAME, 'const at = new Date();'],
      [GAME, 'const r = Math.random();'],
      [GAME, `const r = Math['random']();`],
      [GAME, 'const t = performance.now();'],
      [GAME, 'setTimeout(tick, 10);'],
      [GAME, 'console.log(1);'],
      [GAME, 'const { env } = process;'],
      [GAME, 'const x = globalThis.crypto;'],
      [GAME, 'export async function decide() {}'],
      [GAME, 'const later = { async go() {} };'],
      [GAME, 'export const answer = await question;'],
      [GAME, 'type Later = Promise<number>;'],
      [GAME, 'const all = Promise.all([]);'],
      [GAME, 'const here = import.meta.url;'],
    ],
    good: [
      [GAME, '// Date.now() is for the shell\nconst words = "Math.random, Promise, await";'],
      [GAME, 'const view = { process: 1, Date: 2 }; view.process; view.Date; Math.max(1, 2);'],
      [GAME, 'function score(performance: Performance) { return performance.points; }'],
      [TEST, 'const now = Date.now(); async function f() { await Promise.resolve(); }'],
      [SERVER, 'const now = Date.now();'],
    ],
  },
  {
    name: 'only the configuration reads the environment',
    rule: powers.environmentIsReadOnce,
    bad: [
      [SERVER, 'const port = process.env.PORT;'],
      [SERVER, `const port = process['env']['PORT'];`],
      [SERVER, 'const { env } = process;'],
      [SERVER, `import { env } from 'node:process';`],
      [SERVER, `import process from 'node:process';`],
      [CLIENT, 'const mode = process.env.NODE_ENV;'],
    ],
    good: [
      ['packages/server/src/config.ts', 'const port = process.env.PORT;'],
      ['packages/server/bin/start.mjs', 'const port = process.env.PORT;'],
      [SERVER, 'process.on("SIGTERM", stop); const x = config.env; const { env } = config;'],
      ['tests/e2e/server.ts', 'const env = process.env;'],
    ],
  },
  {
    name: 'only the clock knows what time it is',
    rule: powers.clockIsReadOnce,
    bad: [
      [SERVER, 'const now = Date.now();'],
      [SERVER, 'const now = new Date();'],
      [SERVER, 'const now = Date();'],
      [SERVER, 'const read = Date.now;'],
      [SERVER, 'const { now } = Date;'],
      [SERVER, 'room({ Date });'],
      [SERVER, 'const t = performance.now();'],
      [SERVER, `import { performance as p } from 'node:perf_hooks';`],
      [SERVER, 'const t = process.hrtime.bigint();'],
    ],
    good: [
      ['packages/server/src/clock.ts', 'const now = Date.now() + performance.now();'],
      [SERVER, 'const text = new Date(startedAt).toISOString(); const at = Date.parse(text);'],
      [SERVER, 'function show(date: Date) { return date.toISOString(); }'],
      [SERVER, `import { monitorEventLoopDelay } from 'node:perf_hooks';`],
      ['packages/server/src/clock.test.ts', 'const now = Date.now();'],
    ],
  },
];
