export * from './http.ts';
export * from './limits.ts';
export * from './chapters.ts';
export * from './wire.ts';
