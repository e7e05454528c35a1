/**
 * One trap of linking, in sentences of our own: in `text` the words `span` mean `entity`; in `twin`, which looks alike, they must not.
 * Each row is one rule met from both sides.
 */
export type Trap = readonly [why: string, span: string, entity: string, text: string, twin: string, date?: string];
