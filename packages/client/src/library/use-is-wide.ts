import { useEffect, useState } from 'preact/hooks';

/** From here on three columns stand side by side; the same number is in library.css. */
const WIDE = '(min-width: 900px)';

/** Whether there is room for a preview beside the list; without it, it opens inside the list. */
export function useIsWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const asked = matchMedia(WIDE);
    const onChange = () => setWide(asked.matches);
    asked.addEventListener('change', onChange);
    return () => asked.removeEventListener('change', onChange);
  }, []);
  return isWide;
}
