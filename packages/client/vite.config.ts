import prefresh from '@prefresh/vite';
import { defineConfig, type Plugin } from 'vite';

/** A transport over HTTP/3, which this server does not speak: no phone has to load it (0.6 kB). */
const withoutWebTransport: Plugin = {
  name: 'without-web-transport',
  load: {
    filter: { id: /engine\.io-client\/build\/esm\/transports\/webtransport\.js$/ },
    handler: () => 'export class WT {}',
  },
};

/** The phone's page, and what all pages have in common; `build/build.mjs` builds the others. */
export default defineConfig({
  plugins: [await prefresh(), withoutWebTransport],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    manifest: true,
    // Safari 15.4 and Chrome 99 are the oldest browsers promised. Of ES2022 the former lacks only static blocks, and
    // `npm test` looks for those; asking for less would make the phone load helpers for what its browser can do.
    target: 'es2022',
    cssTarget: ['safari15.4', 'chrome99'],
    modulePreload: { polyfill: false },
    // The page's own policy forbids data: scripts and styles; a picture is better as a cached file.
    assetsInlineLimit: 0,
  },
});
