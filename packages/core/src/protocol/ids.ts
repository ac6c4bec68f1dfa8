import * as v from 'valibot';

/** Ids as they travel: the gateway brands them after the schema has passed. */
export const shortId = v.pipe(v.string(), v.regex(/^[\w.-]{1,64}$/));
