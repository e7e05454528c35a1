/** An id as every record and pack has it: kebab-case. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** More characters no id has. */
export const LONGEST_ID = 80;
