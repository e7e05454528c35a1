/** What an address alone says about its page. */
export type AddressReason =
  | 'not-a-web-page'
  | 'home-page'
  | 'listing'
  | 'search'
  | 'login'
  | 'contact'
  | 'shop'
  | 'forum'
  | 'mail'
  | 'encyclopaedia'
  | 'documentation'
  | 'editor'
  | 'video';

/** Whole path segments, without extension. Order is trust: the first list that holds a segment decides. */
const SEGMENTS: readonly (readonly [AddressReason, RegExp])[] = (
  [
    [
      'login',
      'log-?(?:in|out)|sign-?(?:in|up)|regist\\w+|anmelden|auth|(?:\\w+-?)?(?:password|pwd)(?:-?\\w+)?|(?:my-?|create-?)?account|member-?registration|subscribe',
    ],
    ['search', 'search|suche|recherche|buscar|busca|cerca|zoeken|szukaj|ara|find|(?:search-?)?results?'],
    [
      'contact',
      'contact[so]?|contatti|kontakt|impressum|imprint|privacy(?:-policy)?|datenschutz|terms|terms-of-(?:use|service)|agb|legal|cookies?|faq|help|about(?:-us)?|ueber-uns|newsletters?',
    ],
    ['shop', 'cart|basket|warenkorb|checkout|shop|store|wishlist|products?|collections|p|dp|item'],
    ['editor', 'edit|editor|wp-admin|admin|compose|dashboard|settings'],
    ['forum', 'forums?|boards?|threads?|(?:view|show)(?:topic|forum|thread)|topic-\\d+|memberlist|discussions?|community'],
    [
      'listing',
      '[ck]ategor\\w+|tags?|topics?|them(?:a|en)|authors?|autor|page|seite|pagina|section|sections|rubrik|feed|rss|latest|all|index-of|lists?|schlagwort',
    ],
    ['encyclopaedia', 'wiki|index\\.php\\/[^/]+|encyclopedia|lexikon|dictionary|w'],
    ['documentation', '(?:java|api)?docs?|documentation|reference|api|manual|man'],
    ['video', 'watch|video|videos|shorts|embed|mediathek|livestream'],
  ] as const
).map(([reason, words]) => [reason, new RegExp(`^(?:${words})$`)]);

const HOSTS: readonly (readonly [AddressReason, RegExp])[] = [
  ['mail', /^(?:mail|webmail|outlook|inbox|calendar)\./],
  ['documentation', /^(?:docs?|developers?|devdocs|api|readthedocs|wiki\.\w+docs)\.|\.readthedocs\.io$|\.docs\./],
  ['forum', /^(?:forums?|board|community|discuss|answers)\./],
  ['shop', /^(?:shop|store|cart|tickets)\.|\.shop\./],
  ['login', /^(?:login|auth|accounts?|sso|signin|id)\./],
  ['search', /^(?:search|suche)\./],
  ['encyclopaedia', /(?:^|\.)wiki(?:pedia|\.)|^wiki\./],
];

/** Shelves of stories: a page of this name lists them, a page below it is one. */
const SHELF = /^(?:blogs?|news|articles|stories|nachrichten|noticias|actualites?|archives?)$/;

const EXTENSION = /\.(?:html?|php|aspx?|jsp|cfm|do|mvc|shtml)$/;

/**
 * Segments that only place the page: a listing below them may be a story. Of the first word and the last one a letter is enough, so
 * that a token of thousands of letters is not read anew from each of them.
 */
const STORY_SEGMENT = /[a-z\d%](?:[-_][a-z\d%]+){2}[-_][a-z\d%]|\d{5}/i;

/** The kind of a page by its address, or undefined where it may be an article's. */
export function judgeAddress(url: string): AddressReason | undefined {
  const parts = /^(https?|file):\/\/([^/?#]*)([^?#]*)(\?[^#]*)?/i.exec(url);
  if (!parts) return url === '' ? undefined : 'not-a-web-page';
  const host = (parts[2] ?? '')
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^www\./, '');
  const query = parts[4] ?? '';
  const segments = (parts[3] ?? '')
    .toLowerCase()
    .split('/')
    .filter(Boolean)
    .map((segment) => segment.replace(EXTENSION, ''));
  const named = HOSTS.find(([, pattern]) => pattern.test(host))?.[0];
  if (named === 'mail' || named === 'login' || named === 'search') return named;
  if (segments.length === 0) return isStoryQuery(query) ? undefined : /[?&](?:s|q|query)=[^&]/.test(query) ? 'search' : 'home-page';
  if (segments.length === 1 && /^(?:index|home|default|start|accueil|inicio|[a-z]{2}(?:-[a-z]{2})?)$/.test(segments[0] ?? '') && !isStoryQuery(query))
    return 'home-page';
  const last = segments.at(-1) ?? '';
  // A forum's threads have slugs like stories; what else lies above a slug is only its shelf.
  for (const [reason, pattern] of SEGMENTS) {
    const at = segments.findIndex((segment) => pattern.test(segment));
    if (at < 0) continue;
    const isLast = at === segments.length - 1;
    const below = segments.slice(at + 1).some((segment) => STORY_SEGMENT.test(segment));
    if (isLast && reason === 'listing' && isStoryQuery(query)) continue;
    if (isLast || reason === 'forum' || reason === 'encyclopaedia' || !below) return reason;
  }
  if (SHELF.test(last) && !isStoryQuery(query)) return 'listing';
  if (/(?:^|[-,_])(?:contact|login|register|password|search)(?:[-,_]|$)/.test(last) && last.length < 30)
    return /contact/.test(last) ? 'contact' : /search/.test(last) ? 'search' : 'login';
  if (/^p(?:age)?[-_]?\d{1,4}$/.test(last) || (/[?&](?:page|paged|start|offset|p)=\d{1,4}(?:&|$)/.test(query) && !STORY_SEGMENT.test(last))) return 'listing';
  // Archives of a year, a month, a day.
  if (/^(?:19|20)\d\d(?:\/\d{1,2}){0,2}$/.test(segments.join('/'))) return 'listing';
  if (/[?&](?:q|query|search|s)=[^&]/.test(query) && last.length < 12 && !STORY_SEGMENT.test(last)) return 'search';
  return named;
}

/** `?p=123`, `?article=…`, `?id=…`: systems without speaking addresses. */
function isStoryQuery(query: string): boolean {
  return /[?&](?:p|id|article|articleid|story|storyid|news|newsid|nid|aid|item)=\w*\d/i.test(query);
}
