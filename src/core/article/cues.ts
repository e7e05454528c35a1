/**
 * What authors of pages call the parts that are not the article, in class names, ids, roles and headings. General words only:
 * a table of sites would be right until their next redesign.
 */

/** Elements that hold something else by their meaning. `header` is judged by where it stands. */
export const APART_TAGS: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'address', 'dialog']);

/** Alternatives that must stand as a whole word of a class name: `ad` but not `adventure`. Camel case arrives split. */
const words = (...groups: string[]): RegExp => new RegExp(`(?:^|[^a-z])(?:${groups.join(' ').replaceAll(' ', '|')})(?![a-z])`);

/** Never the article, however much text they hold. */
const NEVER = words(
  'footer foot colophon contentinfo nav navbar navigation menu breadcrumbs? cookies? cookie-?\\w+ consent gdpr cmp skip-?links?',
  'disqus\\w* livefyre outbrain\\w* taboola\\w* plista zergnet revcontent addthis\\w* sharedaddy jp-related\\w* newsletters?',
  'visually-?hidden sr-only screen-?reader(?:-text)?',
);

/** Comments of readers may outgrow the article, but seldom ninefold. */
const COMMENTS = words('comments? commentlist comment-?\\w+ responses? respond discussion talkback kommentare? comentarios? commentaires? commenti');

const APART = words(
  'ads? adv advert\\w* adsense ad-?slots? ad-?unit anzeigen? publicidad werbung sponsor\\w* promo\\w* banner affiliate\\w*',
  'commerce merch',
  'product-?(?:box|list|cards?|widget|offer) related\\w* recirc\\w* recommend\\w* recommand\\w* trending',
  'most-?(?:read|popular|viewed) popular\\w* latest(?:-\\w+)? more-?(?:news|stories|from|on|articles|posts|in|links)',
  'read-?(?:more|next|also) see-?also also-?read up-?next next-?(?:article|post|story|prev) teasers? teaser-?\\w+ similar',
  'relacionad\\w* empfehlung\\w* onward lire-?aussi auch-?interessant leia-?mais veja suggest\\w* you-?may\\w* further-?reading',
  'subscri\\w* sign-?up regwall piano shares? share-?\\w+ sharing social\\w* follow(?:-\\w+)? pagination pager paging toolbar',
  'masthead site-?header page-?header global-?header',
  'sidebar side-?bar rail widgets? modal popup pop-?over tooltip overlay lightbox toast',
  'author-?(?:bio|box|info|card|profile|description|details|about|bottom) about-?(?:the-?)?authors? bio biography',
  'autor(?:en)?-?(?:box|info|profil) contributors?',
  'byline\\w* dateline posted-on post-?meta entry-?meta article-?meta meta meta-?data meta-?info',
  'publish(?:ed)?-?(?:date|time|info) pub-?date timestamp tags tag-?(?:list|links|cloud) post-?tags article-?tags topics',
  'keywords cat-links categories',
  'print-?only hidden a11y assistive offscreen toc table-?of-?contents inhaltsverzeichnis ratings? votes? polls? survey quiz',
  'weather ticker copyright disclaimer legal feedback error-?report login sign-?in register',
  'donat\\w* support-?us membership credits? (?:photo|image|media)-?(?:credit|source|author) player',
  'video-?(?:player|title|meta|list|playlist|description) playlist carousel slider swiper read(?:ing)?-?time listen tts',
  'app-?(?:promo|banner|download) complementary search factbox-?ad print-?header next-?prev excerpt-?list row-?excerpt',
  'post-excerpt\\w* twitter-tweet instagram-media tiktok-embed fb-post sns btns? buttons? (?:article|share|print)-?tools?',
  'tool-?list slideshow-noscript captions?-?truncated',
);

/** What outranks a cue of the same element: the author says it is the text itself. */
const OURS =
  /(?:article|entry|post|story|main|page)[-_]*(?:body|content|text|main)(?![a-z]*(?:header|footer|meta))|articlebody|body[-_]*(?:content|text|copy)|rich[-_]?text|(?:^|\s)main(?:\s|$)/;

const CAPTION = words('captions? caption-?\\w+ bildunterschrift bu legend pie-?(?:de-?)?foto legende image-?desc\\w* photo-?desc\\w*');

/** Names of the text's container, for choosing among candidates. */
const LIKELY =
  /article|(?:^|[^a-z])(?:body|content|entry|main|post|story|text|artikel|beitrag|cuerpo|noticia|corps|texte|nota|materia|news-?(?:text|body|detail))/;

export const isNeverHint = (hint: string): boolean => NEVER.test(hint);
export const isCommentsHint = (hint: string): boolean => COMMENTS.test(hint);
export const isApartHint = (hint: string): boolean => APART.test(hint) && !OURS.test(hint);
export const isOursHint = (hint: string): boolean => OURS.test(hint);
export const isLikelyHint = (hint: string): boolean => LIKELY.test(hint);
export const isCaptionHint = (hint: string): boolean => CAPTION.test(hint);

/** `article__teaser` on a paragraph is the article's own lead, not another's. */
export const isOwnTeaserHint = (hint: string): boolean => /(?:article|story|entry|post)[-_]*(?:teaser|lead|intro)(?![a-z])/.test(hint);

/** Standfirsts by name: the lead under the headline. */
export const isStandfirstHint = (hint: string): boolean =>
  /standfirst|(?:^|[^a-z])(?:lead|lede|leadtext|lead-?in|dek|deck|intro|introduction|excerpt|summary|subtitle|sub-?title|sub-?head(?:line|ing)?|strapline|kicker-?text|vorspann|teaser(?:-?text)?|chapo|chapeau|entradilla|bajada|sommario|abstract|description|ingress|perex|synopsis)(?=$|[^a-z])/.test(
    hint,
  );

/** Headings and lines that open something other than the article. */
const OTHER_HEADING =
  /^(?:related|read (?:more|also|next)|see also|also read|more (?:from|on|stories|news|about|in)\b|more [\w-]+$|most (?:read|popular|viewed)|popular|trending|recommended|you (?:may|might)|don.t miss|latest|top stories|what to read next|newsletters?$|sign up|subscribe|(?:\d+ )?comments?(?: \(\d+\))?:?$|leave a (?:reply|comment)|share this|follow us|about the author|join the conversation|advertisement|tags?:|topics:|filed under|up next|editor.s picks|sponsored|mehr (?:zum|aus) |mehr zu(?: diesem)? thema|lesen sie (?:auch|mehr)|auch interessant|das könnte|weitere (?:artikel|themen|nachrichten)|meistgelesen|kommentare?(?: \(\d+\))?$|anzeige$|themen(?::|$)|schlagworte|quelle:|verwendete quellen|à lire|lire aussi|sur le même|voir aussi|commentaires|les plus lus|también|te puede|más (?:noticias|información|sobre)|lo más|noticias relacionadas|relacionad|comentarios|leggi anche|potrebbe|commenti|articoli correlati|lees ook|meer over|reacties$|leia (?:também|mais)|veja (?:também|mais)|saiba mais|mais lidas|czytaj (?:też|także|więcej)|zobacz (?:też|także)|komentarze|читайте|смотрите также|по теме|комментари|ilgili|les også|läs (?:även|mer)|læs også|関連|相关|延伸阅读|おすすめ)/i;

export const opensSomethingElse = (text: string): boolean => text.length < 90 && OTHER_HEADING.test(text);

/** Lines that are furniture wherever they stand. */
const FURNITURE =
  /^(?:advertisement|anzeige|publicidad|publicité|pubblicità|реклама|share|teilen|print|drucken|loading|follow|subscribe|sign up|log in|read more|mehr lesen|©|copyright|photo(?:graph)?:|image:|picture:|foto:|quelle:|source:|bild:|credit:|getty images|\d+ (?:min|minute)s? read|updated?:|published:|veröffentlicht|stand:|by [A-Z][\p{L}.'-]+(?: [A-Z][\p{L}.'-]+){1,3}$|von [A-Z][\p{L}.'-]+ [A-Z][\p{L}.'-]+(?:, [A-Z][\p{L}.' -]+)?$)/iu;

const SENTENCE = /[.!?]["'”’»)]*$/;

export const isFurniture = (text: string): boolean => text.length < 120 && FURNITURE.test(text) && !(text.length > 40 && SENTENCE.test(text));

const PROMOTION =
  /^(?:sign up (?:for|to)|subscribe (?:to|now)|click here|like this story|by signing up|(?:this|our) (?:web)?site uses cookies|support our|follow us|join our|download (?:our|the) app|get (?:the|our) .{0,40}newsletter|abonnieren sie|jetzt abonnieren|melden sie sich|inscrivez-vous|abonnez-vous|suscríbete|iscriviti|assine |inscreva-se|zapisz się|подпишитесь|подписывайтесь|abone ol|meld je aan|有料会員|会員登録)/i;

/** A sentence that asks the reader for something. */
export const isPromotion = (text: string): boolean => text.length < 320 && PROMOTION.test(text);

const CREDIT =
  /©|\b(?:getty|reuters|afp|dpa|imago|shutterstock|istock|epa|efe|ansa|alamy|picture alliance|file photo|handout|associated press|ap photo|photo(?:graph)? by|foto|photo|via)\b|\w\/\w/i;

/** A caption that only names who made the picture. */
export const isCredit = (text: string): boolean => text.length < 80 && CREDIT.test(text) && !SENTENCE.test(text);

const MONTHS = 'jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|janv|févr|avr|juin|juil|août|gen|mag|giu|lug|set|ott';
const DATE_LINE = new RegExp(
  `\\b\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\b\\d{4}-\\d{2}-\\d{2}|\\b\\d{1,2}:\\d{2}\\b.*\\d{4}|(?:${MONTHS})[a-zéû]*\\.? \\d{1,2},? \\d{4}|\\d{1,2}\\.? (?:de )?(?:${MONTHS})[a-zéû]*\\.?,? (?:de )?\\d{4}|\\d{4}年`,
  'i',
);

/** A short line that only says when: date, time, "updated". */
export const isDateLine = (text: string): boolean =>
  text.length < 110 &&
  (!SENTENCE.test(text.replace(/\b(?:Uhr|h|Min|a\.m\.|p\.m\.)\.?$/i, '')) || text.search(DATE_LINE) === 0) &&
  DATE_LINE.test(text) &&
  text.replace(DATE_LINE, '').length < (text.search(DATE_LINE) === 0 ? 100 : 70);
