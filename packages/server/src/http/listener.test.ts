import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { StartFailed } from '../start-failed.ts';
import { listen } from './listener.ts';

test('until the rooms are there, everybody is told to come back', async () => {
  const listener = await listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${listener.port}/health`;
  const early = await fetch(url);
  expect([early.status, early.headers.get('retry-after')]).toEqual([503, '1']);
  listener.serve((_request, response) => void response.end('here'));
  expect(await (await fetch(url)).text()).toBe('here');
  await listener.close();
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

test('a taken port and a foreign address are said in one sentence', async () => {
  const listener = await listen(0, '127.0.0.1');
  const again = listen(listener.port, '127.0.0.1');
  await expect(again).rejects.toThrow(
    new StartFailed(
      `Port ${listener.port} is already in use: stop the program that has it, or choose another one with --port.`,
    ),
  );
  await expect(listen(0, '203.0.113.1')).rejects.toThrow('--host 203.0.113.1 is no address of this computer.');
  await listener.close();
});

test('whoever takes longer than some seconds for a few headers is cut off', { timeout: 20_000 }, async () => {
  const listener = await listen(0, '127.0.0.1');
  const socket = connect(listener.port, '127.0.0.1');
  const startedAt = performance.now();
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n');
  const drip = setInterval(() => socket.write('x: y\r\n'), 500);
  socket.on('error', () => {});
  socket.resume();
  await new Promise((resolve) => socket.once('close', resolve));
  clearInterval(drip);
  expect(performance.now() - startedAt).toBeLessThan(8000);
  await listener.close();
});
