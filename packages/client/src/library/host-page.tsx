import { useEffect, useState } from 'preact/hooks';
import { SessionReport } from '../report/session-report.tsx';
import { Sessions } from '../report/sessions.tsx';
import { lang, pick } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import { report } from '../text/report.ts';
import { HostHeader } from './host-header.tsx';
import { dropHostKey, keepHostKey } from './host-key.ts';
import { placeIn } from './host-place.ts';
import type { HostPlace } from './host-place.ts';
import { KeyPage } from './key-page.tsx';
import { LibraryPage } from './library-page.tsx';

/** The host's page: the library, past sessions and one of them; without a key, how to come by it. */
export function HostPage({ broughtKey }: { readonly broughtKey: string | null }) {
  const [key, setKey] = useState(broughtKey);
  const [wasRefused, setRefused] = useState(false);
  const place = usePlace();
  useEffect(() => {
    document.title = `${pick(place.is === 'library' ? words.pageTitle : report.sessions)} · Bellringer`;
  }, [place.is, lang.value]);
  if (key === null) return <KeyPage wasRefused={wasRefused} onKey={(typed) => (keepHostKey(typed), setKey(typed))} />;
  const onKeyRefused = () => {
    dropHostKey();
    setRefused(true);
    setKey(null);
  };
  return (
    <div class={`page ${place.is === 'library' ? 'is-library' : ''}`}>
      <HostHeader isLibrary={place.is === 'library'} />
      <PageAt place={place} hostKey={key} onKeyRefused={onKeyRefused} />
    </div>
  );
}

interface PlaceProps {
  readonly place: HostPlace;
  readonly hostKey: string;
  readonly onKeyRefused: () => void;
}

function PageAt({ place, hostKey, onKeyRefused }: PlaceProps) {
  switch (place.is) {
    case 'library':
      return <LibraryPage after={place.after} hostKey={hostKey} onKeyRefused={onKeyRefused} />;
    case 'sessions':
      return <Sessions hostKey={hostKey} onKeyRefused={onKeyRefused} />;
    case 'session':
      return <SessionReport key={place.room} room={place.room} hostKey={hostKey} onKeyRefused={onKeyRefused} />;
  }
}

function usePlace(): HostPlace {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const onChange = () => setFragment(location.hash);
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return placeIn(fragment);
}
