/**
 * Collects text nodes into lines as rendering would: white space collapses to one space across nodes, and each piece of the line
 * still knows the node and offset it came from.
 */

/** `[start, end)` of a line's text is `[offset, offset + end - start)` of the node's data, character by character. UTF-16 units. */
export interface LinePiece {
  start: number;
  end: number;
  node: Text;
  offset: number;
}

export interface Line {
  text: string;
  pieces: LinePiece[];
  linked: number;
  strong: number;
}

/** White space that collapses; a no-break space does not. One character of it is one space, so only longer runs part a piece. */
const RUNS = /[ \t\n\r\f]{2,}/g;
const SINGLE = /[\t\n\r\f]/g;

export interface LineBuilder {
  add(node: Text, data: string, linked: boolean, strong: boolean): void;
  /** A space that no node holds, as a line break within a heading makes. */
  gap(): void;
  /** The line so far without its last space, or undefined when nothing was added; the builder starts anew. */
  take(): Line | undefined;
}

export function lineBuilder(): LineBuilder {
  let parts: string[] = [];
  let pieces: LinePiece[] = [];
  let [length, linkedUnits, strongUnits, spaced] = [0, 0, 0, true];

  const push = (node: Text, data: string, from: number, to: number, linked: boolean, strong: boolean): void => {
    if (to <= from) return;
    const part = data.slice(from, to).replace(SINGLE, ' ');
    parts.push(part);
    pieces.push({ start: length, end: length + part.length, node, offset: from });
    length += part.length;
    spaced = part.endsWith(' ');
    if (linked) linkedUnits += part.length;
    if (strong) strongUnits += part.length;
  };
  /** Pushes data without runs; a space at its start collapses into one before it. */
  const plain = (node: Text, data: string, from: number, to: number, linked: boolean, strong: boolean): void => {
    const start = spaced && from < to && ' \t\n\r\f'.includes(data[from] ?? 'x') ? from + 1 : from;
    push(node, data, start, to, linked, strong);
  };
  return {
    add(node, data, linked, strong) {
      let from = 0;
      RUNS.lastIndex = 0;
      for (let run = RUNS.exec(data); run; run = RUNS.exec(data)) {
        // The first character of the run stands for all of it.
        plain(node, data, from, run.index + 1, linked, strong);
        from = run.index + run[0].length;
      }
      plain(node, data, from, data.length, linked, strong);
    },
    gap() {
      if (spaced) return;
      parts.push(' ');
      length++;
      spaced = true;
    },
    take() {
      let text = parts.join('');
      if (text.endsWith(' ')) {
        text = text.slice(0, -1);
        trimEnd(pieces, text.length);
      }
      const done = { text, pieces, linked: linkedUnits, strong: strongUnits };
      parts = [];
      pieces = [];
      [length, linkedUnits, strongUnits, spaced] = [0, 0, 0, true];
      return text === '' ? undefined : done;
    },
  };
}

function trimEnd(pieces: LinePiece[], length: number): void {
  const last = pieces.at(-1);
  if (!last || last.end <= length) return;
  if (last.start >= length) pieces.pop();
  else last.end = length;
}
