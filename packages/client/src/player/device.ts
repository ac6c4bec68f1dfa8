/** What some phones can do and others cannot; no promise rests on any of it. */

/** Keeps the screen lit while the page is looked at. Returns the way to stop. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let isWanted = true;
  const ask = async () => {
    if (document.hidden || !isWanted) return;
    try {
      lock = (await (navigator.wakeLock as WakeLock | undefined)?.request('screen')) ?? null;
      if (!isWanted) await lock?.release();
    } catch {
      // Refused: low battery, or the page is not served securely.
    }
  };
  const onVisible = () => void ask();
  document.addEventListener('visibilitychange', onVisible);
  onVisible();
  return () => {
    isWanted = false;
    document.removeEventListener('visibilitychange', onVisible);
    void lock?.release();
  };
}

const NUDGE_MS = 12;

/** A touch of vibration: the answer has arrived. */
export function nudge(): void {
  (navigator as Partial<Navigator>).vibrate?.(NUDGE_MS);
}
