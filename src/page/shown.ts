import type { Annotation } from '../core/annotation.ts';
import type { Article } from '../core/article/types.ts';
import type { OnPage } from '../core/notes/on-page.ts';
import type { Look } from '../core/protocol.ts';
import type { Piece } from './article/article.ts';
import type { Door } from './card/door.ts';

/** Marks and cards of one article in the page, and what may be asked of them. */
export interface Shown {
  /** Puts new annotations, or the same ones over moved text, in place of the old. */
  update(annotations: readonly Annotation[], article: Article, pieces: readonly Piece[], lesson: OnPage | undefined): void;
  /** Takes away marks whose words are gone. */
  prune(): void;
  step(by: 1 | -1): Promise<string | undefined>;
  /** Opens the card of an annotation or of a note. */
  open(id: string): Promise<boolean>;
  /** Shows any card at a box of the page. */
  lookUp(entity: string | undefined, box: DOMRect, query: string): Promise<boolean>;
  openId(): string | undefined;
}

/** What they are made of. */
export interface ShownParts {
  annotations: readonly Annotation[];
  article: Article;
  pieces: readonly Piece[];
  /** A teacher's reading of the article. */
  lesson?: OnPage | undefined;
  look: Look;
  door: Door;
  /** A mark turned out to be stale: the page must be read again. */
  stale: () => void;
  /** The student asked for the hidden part of a note. */
  reveal?: (note: string) => void;
  signal: AbortSignal;
}
