/**
 * The vocabulary of page markup: which elements are blocks, and by which class names sites mark what is not the article.
 * Class names are a trade jargon, English for the most part and here and there French; no prose is read with them.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Elements that begin and end a block of text; all others run on within the line. */
export const BLOCKS = set(`address article aside blockquote body caption center dd details dialog div dl dt fieldset
  figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre search section summary table
  tbody td tfoot th thead tr ul`);

/** Never text of the article, wherever they stand. */
export const SKIPPED = set(`applet area audio button canvas datalist dialog embed frame frameset head iframe input
  link map menu meta meter nav noframes noscript object optgroup option picture progress script select source style svg
  template textarea title track video rt rp amp-ad amp-analytics amp-consent amp-embed amp-iframe amp-sidebar
  amp-social-share amp-sticky-ad amp-user-notification`);

/** What a reader fills in. */
export const FIELDS = set('form input select textarea');

/** Around the article, not of it; a header may hold the headline and is looked into, a form the whole page. */
export const SURROUNDINGS = set('aside footer form nav');

/** Of an `aside`: a box of the article's own figures. */
export const INSET_WORDS = set(`factbox fact-box facts infobox info-box inset boxout box-out key-figures keyfigures
  key-facts keyfacts key-points keypoints keynumbers key-numbers explainer encadre reperes chiffres chiffres-cles
  en-bref en-chiffres a-retenir essentiel`);

export const SKIPPED_ROLES = set(`navigation complementary search banner contentinfo menu menubar toolbar dialog alert
  alertdialog tablist tooltip doc-endnotes`);

/** One of these as a word of `class` or `id`: navigation, advertising, links to other stories, readers' comments. */
export const BOILERPLATE_WORDS = set(`nav navbar navigation menu breadcrumb breadcrumbs ariane sidebar related recirc
  recirculation recommended recommendation recommendations recommande recommandes trending popular newsletter newsletters
  subscribe subscription abonnement abonnez paywall promo promos promotion promobox advert adverts advertisement
  advertising ad ads adslot adunit adbox pub pubs publicite sponsor sponsored sponsorise partner partenaire outbrain
  taboola comments comment commentaires commentaire disqus discussion share sharing partage social socials cookie cookies
  consent gdpr footer pagination pager skip screenreader sr-only visually-hidden tags taglist toolbar tooltip modal popup
  overlay widget ticker weather meteo horoscope rating teaser-list most-read mostread plus-lus lire-aussi a-lire read-more
  readmore see-also voir-aussi en-savoir-plus further-reading author-bio author-box bio copyright legal mentions signup
  print-only no-print hidden abo poll sondage relatedposts sharedaddy reactions reaction sociaux tools outils pied pied-de-page
  bas-de-page feedback`);

/** Class names of two words, tested as they stand within `class`. */
export const BOILERPLATE_PAIRS =
  /(?:most|plus)-(?:read|viewed|shared|popular|lus|vus)|(?:lire|voir|regarder)-aussi|(?:read|see|also)-(?:also|more|next|read)|(?:a|à)-lire|(?:more|related|other|latest|autres|derniers?)-(?:stories|articles|news|links|posts|content|actus?|infos?|liens)|author-(?:bio|box|card|info)|screen-?reader|visually-?hidden|sr-only/;

/** The line of who wrote it and when: of no use to the figures, and full of dates and times. */
export const BYLINE_WORDS = set(`byline author authors auteur auteurs signature dateline date dates timestamp published
  publication pubdate posted updated maj meta metadata article-meta entry-meta post-meta credit credits credit-photo
  reading-time reading readtime lecture temps-lecture time`);

/** Inside a line: who took the photograph. */
export const CREDIT_WORDS = set('credit credits copyright photographer photographe');

/** An entry of a running report. */
export const ENTRY_WORDS = set(`live-entry live-post liveblog-entry liveblog-post live-blog-post live-update
  live-item block-live live-message`);

export const STANDFIRST_WORDS = set(`standfirst dek deck chapo chapeau intro introduction lead lede subtitle sub-title
  subhead subheadline subheading sous-titre soustitre surtitre summary abstract excerpt article-description
  article-summary article-intro article-lead kicker accroche`);

export const CAPTION_WORDS = set('caption legend legende wp-caption-text image-caption photo-caption');

/** Marks of embedded posts, by service. */
export const POST_CLASSES = set(`twitter-tweet twitter-video tweet bluesky-embed mastodon-embed instagram-media fb-post
  threads-post text-post-media tiktok-embed embedded-post embed-post social-post`);

/** The same on a block quote, where a plainer word is enough. */
export const POST_QUOTE_CLASSES = set(`embed embedded social socials reseau reseaux tweet toot skeet post status twitter
  bluesky mastodon threads facebook instagram x`);

/** Class names cut into words: "c-article__dek" is c, article, dek, and itself. */
export function classWords(value: string): readonly string[] {
  const names = value
    .toLowerCase()
    .split(/\s+/)
    .filter((name) => name !== '' && name.length <= 80);
  return names.flatMap((name) => [name, ...name.split(/[-_:]+/)]);
}
