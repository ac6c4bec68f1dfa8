/** How much a host may ask for. */

/** Questions of a game, and of a set. */
export const MOST_QUESTIONS = 200;
export const MOST_SETS = 100;
/** Characters of a set's name. */
export const LONGEST_SET_NAME = 60;
