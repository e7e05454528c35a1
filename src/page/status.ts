import type { Annotated } from '../core/annotation.ts';
import type { Article } from '../core/article/types.ts';
import { defined } from '../core/defined.ts';
import type { PageStatus } from '../core/protocol.ts';

/** What a page that is read tells beside its state. */
interface Read extends Annotated {
  article: Article;
  open: string | undefined;
  away: boolean;
  lesson: PageStatus['lesson'];
}

/** How a page stands, for the popup and the panel; `read` is missing where nothing is read. */
export function statusOf(state: PageStatus['state'], reason: string, url: string, dateGiven: boolean, read?: Read): PageStatus {
  return {
    state,
    reason,
    url,
    annotations: read?.annotations ?? [],
    ...defined({
      title: read?.article.title,
      date: read?.article.date?.slice(0, 10),
      dateGiven: dateGiven || undefined,
      lang: read?.article.lang,
      open: read?.open,
      away: read?.away || undefined,
      data: read?.data,
      lesson: read?.lesson,
    }),
  };
}
