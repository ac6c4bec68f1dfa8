/** The HTTP server itself: its patience, and its port. */
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartFailed } from '../start-failed.ts';

export interface Listener {
  readonly server: Server;
  readonly port: number;
  /** From now on requests are answered by `app`; until then they are told to come back. */
  serve(app: RequestListener): void;
  /** Takes no new connections and ends those that are there. */
  close(): Promise<void>;
}

/** A phone sends its headers in one go; whoever takes longer only holds a connection. */
const PATIENCE = { headersTimeout: 5000, requestTimeout: 15_000, connectionsCheckingInterval: 1000 };

/** Takes the port. Rejects with `StartFailed` when that is not possible. `host` null: all of this computer's addresses. */
export async function listen(port: number, host: string | null): Promise<Listener> {
  let app: RequestListener = (_request, response) => {
    response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '1' });
    response.end('{"ok":false,"refused":"busy"}');
  };
  const server = createServer(PATIENCE, (request, response) => app(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new StartFailed(whyNot(error, port, host))));
    server.listen({ port, ...(host === null ? {} : { host }) }, resolve);
  });
  return {
    server,
    port: (server.address() as AddressInfo).port,
    serve: (next) => {
      app = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function whyNot({ code, message }: NodeJS.ErrnoException, port: number, host: string | null): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is already in use: stop the program that has it, or choose another one with --port.`;
    case 'EACCES':
      return `Port ${port} may not be used by you: choose one above 1023 with --port.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `--host ${host} is no address of this computer.`;
    default:
      return `Port ${port} cannot be listened on (${message}).`;
  }
}
