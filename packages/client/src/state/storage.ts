/**
 * What this device remembers. Storage may be missing, full or forbidden (private windows, strict settings): then a page
 * lives without it, and what it keeps lasts as long as the page.
 */
const fallback = new Map<string, string>();

export function kept(key: string, where: 'device' | 'tab' = 'device'): string | null {
  try {
    return storeOf(where).getItem(key) ?? fallback.get(where + key) ?? null;
  } catch {
    return fallback.get(where + key) ?? null;
  }
}

export function keep(key: string, value: string, where: 'device' | 'tab' = 'device'): void {
  try {
    storeOf(where).setItem(key, value);
    fallback.delete(where + key);
  } catch {
    fallback.set(where + key, value);
  }
}

export function forget(key: string, where: 'device' | 'tab' = 'device'): void {
  fallback.delete(where + key);
  try {
    storeOf(where).removeItem(key);
  } catch {
    // Nothing was kept there.
  }
}

/** What was kept as JSON, if `isFit` says that it still has the shape; otherwise null, never an error. */
export function keptJson<T>(
  key: string,
  isFit: (value: unknown) => value is T,
  where: 'device' | 'tab' = 'device',
): T | null {
  const text = kept(key, where);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isFit(value) ? value : null;
  } catch {
    return null;
  }
}

function storeOf(where: 'device' | 'tab'): Storage {
  return where === 'device' ? localStorage : sessionStorage;
}
