/** In a file of its own, so that a page can name its version without carrying the schemas. */
export const PROTOCOL_VERSION = 3;
