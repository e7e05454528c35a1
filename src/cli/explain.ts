import type { Article } from '../core/article/types.ts';
import type { ExplainingEngine } from '../core/engine/open-engine.ts';
import { MARGIN, THRESHOLD } from '../core/linking/weights.ts';

/** For each mention its candidates, the evidence for each, and the decision; one line a piece. */
export function* explain(engine: ExplainingEngine, article: Article): Generator<string> {
  const { decisions, reading } = engine.explain(article);
  yield `threshold ${THRESHOLD} points, margin ${MARGIN}; article of ${article.date?.slice(0, 10) ?? 'unknown day'}`;
  for (const { mention, judged, chosen, via, reason } of decisions) {
    const start = reading.tokens.start[mention.from] as number;
    const end = reading.tokens.end[mention.to - 1] as number;
    yield `${String(start).padStart(7)}  ${reading.text.slice(start, end)}  ${chosen ? `→ ${engine.idOf(chosen.candidate.entity)} (${via})` : `– none: ${reason}`}`;
    for (const { candidate, points, evidence, refused } of judged) {
      const account = evidence.map((e) => `${e.why} ${e.points > 0 ? '+' : ''}${e.points}`).join(', ');
      yield `           ${points.toFixed(1).padStart(6)}  ${engine.idOf(candidate.entity)}: ${account}${refused ? `; refused: ${refused}` : ''}`;
    }
  }
}
