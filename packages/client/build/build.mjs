/**
 * Builds every page into `dist` and puts the compressed copies beside the files.
 *
 * The phone's page is built by itself: sharing chunks with the host's pages would cost every phone 3 kB, for parts that
 * hardly any phone uses twice. The other pages share what they can.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compressFolder } from './compress.mjs';

// Whoever builds: a run of tests says NODE_ENV=test, and its pages would carry the paths of this machine.
process.env.NODE_ENV = 'production';

const root = fileURLToPath(new URL('..', import.meta.url));

await build({ root });
await build({
  root,
  build: {
    emptyOutDir: false,
    manifest: '.vite/others.json',
    rolldownOptions: {
      input: {
        host: 'host.html',
        screen: 'screen.html',
        remote: 'remote.html',
        review: 'review.html',
        preview: 'preview.html',
      },
    },
  },
});
compressFolder(new URL('../dist/', import.meta.url));
