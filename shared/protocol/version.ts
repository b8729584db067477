/**
 * Version of everything in this folder and of the event schemas: raised by a change that an older phone would not
 * understand. Phones of another version reload once and keep their outbox.
 */
export const PROTOCOL = 6;
