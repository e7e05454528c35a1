import type { Article } from '../core/article/types.ts';
import type { ExplainingEngine } from '../core/engine/open-engine.ts';
import type { Link } from '../core/linking/types.ts';
import { MARGIN, THRESHOLD } from '../core/linking/weights.ts';

/** What one span of the text led to: a link or none, and the evidence for each candidate. */
interface Account {
  start: number;
  lines: string[];
}

/** For each mention the link or why there is none, and its candidates with their evidence; told events among them. One line a piece. */
export function* explain(engine: ExplainingEngine, article: Article): Generator<string> {
  const result = engine.explain(article);
  const { decisions, reading } = result;
  yield `threshold ${THRESHOLD} points, margin ${MARGIN}; article of ${article.date?.slice(0, 10) ?? 'unknown day'}`;
  const told = result.links.filter(({ via }) => via === 'event');
  const accounts: Account[] = told.map((link) => ({ start: link.start, lines: [line(link.start, link.text, said(link))] }));
  for (const { mention, judged, chosen, reason } of decisions) {
    const start = reading.tokens.start[mention.from] as number;
    const end = reading.tokens.end[mention.to - 1] as number;
    const links = chosen ? result.links.filter((link) => link.start < end && start < link.end) : [];
    // A told event takes the words of an ordinary phrase inside it.
    const [link] = links.sort((one, other) => Number(one.via === 'event') - Number(other.via === 'event'));
    const outcome = !link ? `– none: ${reason}` : link.via === 'event' ? `– none: part of “${link.text}”` : said(link);
    const lines = [line(start, reading.text.slice(start, end), outcome)];
    for (const { candidate, points, evidence, refused } of judged) {
      const account = evidence.map((e) => `${e.why} ${e.points > 0 ? '+' : ''}${rounded(e.points)}`).join(', ');
      lines.push(`           ${points.toFixed(1).padStart(6)}  ${engine.idOf(candidate.entity)}: ${account}${refused ? `; refused: ${refused}` : ''}`);
    }
    accounts.push({ start, lines });
  }
  for (const { lines } of accounts.sort((a, b) => a.start - b.start)) yield* lines;
}

const line = (start: number, text: string, outcome: string) => `${String(start).padStart(7)}  ${text}  ${outcome}`;
const said = ({ entity, via }: Link) => `→ ${entity} (${via})`;
/** Sums of tenths come out as 1.7999999999999998. */
const rounded = (points: number) => Math.round(points * 100) / 100;
