/**
 * The pages' questions to the server over HTTP. A broken line is an answer like any other (`no-line`), so that
 * callers have one path for every way in which asking can fail.
 */
import type { Lang, RefusalName } from '@bellringer/core/game';

export type Failed = { readonly ok: false; readonly refused: RefusalName | 'no-line' };
export type Asked<Value> = { readonly ok: true; readonly value: Value } | Failed;

/** GETs a value that only the holder of `bearer` may read. Never throws. */
export async function askFor<Value>(path: string, bearer: string): Promise<Asked<Value>> {
  const response = await send(path, { headers: { authorization: `Bearer ${bearer}` } });
  return readAs<Value>(response);
}

/** POSTs `body` as JSON in the name of `bearer`. Never throws. */
export async function post<Value>(path: string, bearer: string, body: unknown): Promise<Asked<Value>> {
  return sendJson<Value>('POST', path, bearer, body);
}

/** PUTs `body` as JSON in the name of `bearer`. Never throws. */
export async function put<Value>(path: string, bearer: string, body: unknown): Promise<Asked<Value>> {
  return sendJson<Value>('PUT', path, bearer, body);
}

/** DELETEs in the name of `bearer`. Never throws. */
export async function remove<Value>(path: string, bearer: string): Promise<Asked<Value>> {
  return readAs<Value>(await send(path, { method: 'DELETE', headers: { authorization: `Bearer ${bearer}` } }));
}

/** GETs a file in this language. The key stays in the header: a plain link could only carry it in the address. Never throws. */
export async function askForFile(path: string, bearer: string, language: Lang): Promise<Asked<Blob>> {
  const headers = { authorization: `Bearer ${bearer}`, 'accept-language': language };
  const response = await send(path, { headers });
  if (response === null || !response.ok) return failureOf(response);
  try {
    return { ok: true, value: await response.blob() };
  } catch {
    return LINE_BROKEN;
  }
}

const LINE_BROKEN: Failed = { ok: false, refused: 'no-line' };

async function sendJson<Value>(method: string, path: string, bearer: string, body: unknown): Promise<Asked<Value>> {
  const headers = { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' };
  return readAs<Value>(await send(path, { method, headers, body: JSON.stringify(body) }));
}

async function send(path: string, init: RequestInit): Promise<Response | null> {
  try {
    return await fetch(path, { ...init, cache: 'no-store' });
  } catch {
    return null;
  }
}

async function readAs<Value>(response: Response | null): Promise<Asked<Value>> {
  if (response === null || !response.ok) return failureOf(response);
  try {
    // The server is this page's own: what it sends has the shape that the protocol names.
    return { ok: true, value: (await response.json()) as Value };
  } catch {
    return LINE_BROKEN;
  }
}

async function failureOf(response: Response | null): Promise<Failed> {
  try {
    const body = (await response?.json()) as Partial<Failed> | undefined;
    return typeof body?.refused === 'string' ? { ok: false, refused: body.refused } : LINE_BROKEN;
  } catch {
    return LINE_BROKEN;
  }
}
