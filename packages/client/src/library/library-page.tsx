import type { Library, OpenRoomRow } from '@bellringer/core/protocol';
import { useEffect } from 'preact/hooks';
import { WhenAsked } from '../ui/when-asked.tsx';
import { Chooser } from './chooser.tsx';
import { Host, useHostAsked } from './use-host-asked.ts';
import type { HostKeyProps } from './use-host-asked.ts';

/** Pick a chapter and open a room with it. The pick of questions is made already. */
export function LibraryPage({ after, ...props }: HostKeyProps & { readonly after: string | null }) {
  const library = useHostAsked<Library>('/api/library', props);
  const rooms = useHostAsked<readonly OpenRoomRow[]>('/api/rooms', props);
  useEffect(() => {
    const onVisible = () => document.hidden || rooms.again();
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [rooms.again]);
  return (
    <WhenAsked asking={library}>
      {(value) => (
        <Host.Provider value={props}>
          <Chooser
            library={value}
            rooms={rooms.asked?.ok ? rooms.asked.value : []}
            hostKey={props.hostKey}
            after={after}
          />
        </Host.Provider>
      )}
    </WhenAsked>
  );
}
