/** The host's page in its states. */
import { HostHeader } from '../../src/library/host-header.tsx';
import { KeyPage } from '../../src/library/key-page.tsx';
import { Chooser } from '../../src/library/chooser.tsx';
import { ReportBody } from '../../src/report/session-report.tsx';
import { SessionList } from '../../src/report/sessions.tsx';
import { brokenLibrary, emptyLibrary, fullLibrary, library, rooms } from './library.ts';
import { emptyReport, report, sessions } from './report.ts';

const nothing = () => {};

export const hostShows = {
  library: () => (
    <div class="page is-library">
      <HostHeader isLibrary />
      <Chooser library={library} rooms={[]} after={null} hostKey="" />
    </div>
  ),
  'library-full': () => (
    <div class="page is-library">
      <HostHeader isLibrary />
      <Chooser library={brokenLibrary} rooms={rooms} after={null} hostKey="" />
    </div>
  ),
  'library-sets': () => (
    <div class="page is-library">
      <HostHeader isLibrary />
      <Chooser library={fullLibrary} rooms={rooms} after={null} hostKey="" />
    </div>
  ),
  'library-empty': () => (
    <div class="page is-library">
      <HostHeader isLibrary />
      <Chooser library={emptyLibrary} rooms={[]} after={null} hostKey="" />
    </div>
  ),
  sessions: () => (
    <div class="page">
      <HostHeader isLibrary={false} />
      <main class="rep">
        <h1>Sessions</h1>
        <SessionList rows={sessions} />
      </main>
    </div>
  ),
  'sessions-empty': () => (
    <div class="page">
      <HostHeader isLibrary={false} />
      <main class="rep">
        <h1>Sessions</h1>
        <SessionList rows={[]} />
      </main>
    </div>
  ),
  report: () => (
    <div class="page">
      <HostHeader isLibrary={false} />
      <main class="rep">
        <ReportBody report={report} room="room-1" hostKey="" again={nothing} />
      </main>
    </div>
  ),
  'report-empty': () => (
    <div class="page">
      <HostHeader isLibrary={false} />
      <main class="rep">
        <ReportBody report={emptyReport} room="room-1" hostKey="" again={nothing} />
      </main>
    </div>
  ),
  'host-key': () => <KeyPage wasRefused={false} onKey={nothing} />,
};
