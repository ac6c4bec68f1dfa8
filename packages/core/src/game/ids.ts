/**
 * The vocabulary of identity and time. Ids are branded so that a room code cannot be passed where a room id belongs;
 * the brand exists only in types.
 */
declare const brand: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** Names a room for ever; also the key of its journal. */
export type RoomId = Branded<string, 'RoomId'>;
/** Six digits that students type; unique among open rooms and for 24 h after. */
export type RoomCode = Branded<string, 'RoomCode'>;
/** Public name of a seat's owner. Knowing it gives nothing: the seat token is the secret. */
export type PlayerId = Branded<string, 'PlayerId'>;
export type QuestionId = Branded<string, 'QuestionId'>;
export type ChoiceId = Branded<string, 'ChoiceId'>;
/** Position of a seat in its room: 0, 1, 2 … in the order of joining; answers are dense arrays by it. */
export type SeatNo = Branded<number, 'SeatNo'>;
/** Rounds of a room: 1, 2, 3 … */
export type RoundNo = Branded<number, 'RoundNo'>;
/** Number of a batch in its room's journal: 1, 2, 3 … */
export type Seq = Branded<number, 'Seq'>;

/** Milliseconds: a length, or (in names that end in `At`) server time since the epoch. */
export type Ms = number;

/** The two languages of the product. */
export type Lang = 'ko' | 'en';
/** A piece of text in every language of the product. */
export type Text = Readonly<Record<Lang, string>>;
/** The same, and how it looks where it has markup: HTML that the bank's reader has made, never an author. */
export type RichText = Text & { readonly html?: Text };
