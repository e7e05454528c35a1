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

/** White space that collapses; a no-break space does not. */
const RUNS = /[ \t\n\r\f]+/g;

export interface LineBuilder {
  add(node: Text, data: string, linked: boolean, strong: boolean): void;
  /** The line so far without its last space, or undefined when nothing was added; the builder starts anew. */
  take(): Line | undefined;
}

export function lineBuilder(): LineBuilder {
  let line: Line = { text: '', pieces: [], linked: 0, strong: 0 };
  const push = (node: Text, data: string, from: number, to: number, linked: boolean, strong: boolean): void => {
    if (to <= from) return;
    const start = line.text.length;
    line.text += data.slice(from, to);
    line.pieces.push({ start, end: line.text.length, node, offset: from });
    if (linked) line.linked += to - from;
    if (strong) line.strong += to - from;
  };
  const space = (node: Text, at: number, linked: boolean): void => {
    if (line.text === '' || line.text.endsWith(' ')) return;
    const start = line.text.length;
    line.text += ' ';
    line.pieces.push({ start, end: start + 1, node, offset: at });
    if (linked) line.linked++;
  };
  return {
    add(node, data, linked, strong) {
      let from = 0;
      RUNS.lastIndex = 0;
      for (let run = RUNS.exec(data); run; run = RUNS.exec(data)) {
        const plain = run[0] === ' ' && run.index > 0;
        if (plain) continue;
        push(node, data, from, run.index, linked, strong);
        space(node, run.index, linked);
        from = run.index + run[0].length;
      }
      push(node, data, from, data.length, linked, strong);
    },
    take() {
      const done = line;
      line = { text: '', pieces: [], linked: 0, strong: 0 };
      if (done.text.endsWith(' ')) trimEnd(done);
      return done.text === '' ? undefined : done;
    },
  };
}

function trimEnd(line: Line): void {
  line.text = line.text.slice(0, -1);
  const last = line.pieces.at(-1);
  if (!last) return;
  if (last.end - last.start === 1) line.pieces.pop();
  else last.end--;
}
