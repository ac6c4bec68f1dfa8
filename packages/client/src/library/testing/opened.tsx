/** The host's page before a server that says what it is told to say. */
import { afterEach, beforeEach, vi } from 'vitest';
import { change, clear, draw, find, findAll } from '../../../gallery/pages/draw.ts';
import { library, rooms } from '../../../gallery/pages/library.ts';
import { previewOf } from '../../../gallery/pages/preview.ts';
import { speak } from '../../text/language.ts';
import { HostPage } from '../host-page.tsx';
import { serveWith } from './fake-server.ts';
import type { Call } from './fake-server.ts';

export const KEY = 'the-host-key-0123456789ab';

/** For a whole test file: before each test a server with the gallery's library, of which a test may change the answers. */
export function serveEachTest() {
  const server: { answers: Record<string, unknown>; calls: readonly Call[] } = { answers: {}, calls: [] };
  beforeEach(() => {
    speak('en');
    sessionStorage.clear();
    location.hash = '';
    server.answers = {
      '/api/library/*': previewOf('single'),
      '/api/library': library,
      '/api/rooms': [],
      'POST /api/rooms': { ok: true, ...rooms[0] },
    };
    vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));
    server.calls = serveWith(server.answers);
    vi.spyOn(location, 'assign').mockImplementation(() => {});
  });
  afterEach(async () => {
    await clear();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
  return server;
}

export const open = (key: string | null = KEY) => draw(<HostPage broughtKey={key} />);
/** The ids of the questions that the list shows. */
export const shown = () => findAll('.lib-item').map(({ dataset }) => dataset['item']);
export const isPicked = (item: string) => find(`[data-item=${item}] input`)?.matches(':checked');

export function choose(filter: string, value: string): Promise<void> {
  return change(() => {
    const select = find(`[data-filter=${filter}]`) as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
