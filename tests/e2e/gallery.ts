/** The client's gallery in a server of its own: every page in every state, without a room. */
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

export interface Gallery {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export async function openGallery(): Promise<Gallery> {
  const root = fileURLToPath(new URL('../../packages/client', import.meta.url));
  const server = await createServer({ root, logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
  await server.listen();
  return { url: `${server.resolvedUrls?.local[0]}gallery/`, close: () => server.close() };
}
