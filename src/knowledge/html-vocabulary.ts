/**
 * Words in `class` and `id` by which pages name their parts. A word matches a whole part of a name
 * ("related" in "related-posts", "relatedPosts"), or two or three neighbours written together
 * ("entrycontent" for "entry-content" and "entryContent").
 * Source: class names read on press rooms, news sites, government and corporate CMSs (WordPress, Drupal,
 * AEM, Sitecore); the lists of Readability and trafilatura were compared, not copied.
 */

/** Notices that a visitor has to click away; they may be longer than a short release. */
export const NOTICE_NAMES: readonly string[] = [
  ..."cookie cookies cookiebanner cookienotice consent consentwall gdpr onetrust ccpa didomi truste".split(
    " ",
  ),
];

/** Parts that never are the release: they may hold much prose, and it is not the release's. */
export const CHROME_NAMES: readonly string[] = [
  ..."comment comments disqus respond replies commentlist".split(" "),
  ..."navbar navigation nav mainnav sitenav topnav subnav megamenu breadcrumb breadcrumbs pagination pager".split(
    " ",
  ),
  ..."sitefooter pagefooter globalfooter footer siteheader pageheader globalheader masthead topbar".split(
    " ",
  ),
  ..."related relatedposts relatedarticles relatedcontent relatednews recirc recirculation".split(" "),
  ..."recommended recommendations outbrain taboola".split(" "),
  ..."share sharing sharebar sharedaddy addtoany addthis socialshare sharetools".split(" "),
  ..."newsletter subscribe subscription signup optin mailchimp".split(" "),
  ..."skiplink skiplinks modal popup lightbox tooltip dropdown offcanvas".split(" "),
  ..."screenreadertext sronly visuallyhidden".split(" "),
];

/** Parts that are unlikely to be of the release, unless without them little is left. */
export const UNLIKELY_NAMES: readonly string[] = [
  ..."sidebar aside rail widget widgets widgetarea menu toolbar banner".split(" "),
  ..."ad ads advert advertisement advertising adslot sponsor sponsored promo promotion promoted".split(" "),
  ..."popular trending mostread mostpopular latestnews morenews morestories upnext readnext nextarticle".split(
    " ",
  ),
  ..."teaser teasers cta calltoaction upsell paywall login signin register".split(" "),
  ..."social follow followus print printonly tags taglist tagcloud topics".split(" "),
  ..."toc tableofcontents jumplinks onthispage".split(" "),
  ..."authorbio authorbox aboutauthor aboutheauthor authorinfo authorcard bio byline".split(" "),
  ..."postmeta entrymeta articlemeta metadata postinfo readingtime timestamp dateline".split(" "),
  ..."disclosure affiliate copyright legal pullquote pullquotes form forms wform formbody testimonial testimonials".split(
    " ",
  ),
  ..."carousel slider swiper slick splide flickity twittertweet instagrammedia".split(" "),
];

/** ARIA roles of notices. */
export const NOTICE_ROLES: ReadonlySet<string> = new Set(["alertdialog", "dialog"]);

/** ARIA roles that are never the release. */
export const CHROME_ROLES: ReadonlySet<string> = new Set([
  ..."alert banner contentinfo menu menubar navigation search tablist toolbar".split(" "),
]);

/** Elements that are never the release, whatever their names. */
export const CHROME_ELEMENTS: ReadonlySet<string> = new Set(["nav", "footer", "dialog", "menu"]);

/** Elements that are unlikely to be of the release, unless without them little is left. */
export const UNLIKELY_ELEMENTS: ReadonlySet<string> = new Set([
  "aside",
  "form",
  "label",
  "fieldset",
  "header",
]);

/**
 * What only speaks to the visitor of a page: whole blocks begin with it, case folded. Source: forms,
 * players and ad slots of content systems.
 */
export const NOISE_BEGINNINGS: readonly string[] = [
  "advertisement",
  "this slideshow requires javascript",
  "please enable javascript",
  "javascript is disabled",
  "your browser does not support",
  "thank you! your submission",
  "oops! something went wrong",
  "skip to content",
  "skip to main content",
  "loading...",
  ...["tags:", "filed under", "follow us on", "follow me on", "share this", "rate this", "was this page"],
  ...["was this article", "was the article", "related:"],
  ...["reading time", "subscribe to get", "sign up for our", "add as a preferred source"],
];

/** Headings of sections that are of the page, not of the release: whole headings, case folded. */
export const ASIDE_HEADINGS: readonly string[] = [
  ...["related", "related articles", "related posts", "related stories", "related news", "related content"],
  ...[
    "related links",
    "related topics",
    "related reading",
    "related resources",
    "recommended",
    "recommended reading",
  ],
  ...["recommended for you", "you may also like", "you might also like", "you may also be interested in"],
  ...[
    "more stories",
    "more news",
    "more articles",
    "more from this author",
    "more like this",
    "read more",
    "read next",
  ],
  ...[
    "up next",
    "don't miss",
    "don’t miss",
    "trending",
    "trending now",
    "most popular",
    "most read",
    "popular posts",
  ],
  ...["recent posts", "recent articles", "latest posts", "latest news", "latest articles", "latest stories"],
  ...["share", "share this", "share this article", "share this post", "share this story", "share this page"],
  ...["comments", "leave a comment", "leave a reply", "post a comment", "join the conversation"],
  ...[
    "subscribe",
    "subscribe to our newsletter",
    "sign up for our newsletter",
    "newsletter",
    "stay connected",
  ],
  ...[
    "follow us",
    "connect with us",
    "tags",
    "categories",
    "archives",
    "about the author",
    "about the authors",
  ],
  "author bio",
];

/** Headings over a list of links into the page itself. */
export const CONTENTS_HEADINGS: readonly string[] = [
  ...[
    "in this article",
    "in this guide",
    "table of contents",
    "contents",
    "on this page",
    "jump to",
    "jump to section",
  ],
];
