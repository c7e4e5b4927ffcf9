/**
 * What on a page is not the article: data for `pruneFurniture` and `dropFurnitureLines`, each list with its reason.
 * Names are words of `class` and `id` (see `nameWords`): "a b" is two neighbouring words, "=a" a whole class.
 */

/** Elements that never hold the words of a report. `noscript` repeats lazy images; `select` and `button` are controls. */
export const MACHINERY_TAGS = new Set(
  (
    'head script style noscript template iframe svg math object embed applet canvas audio video map area ' +
    'button select input textarea option datalist label progress meter dialog frameset frame link meta img picture source track nav menu'
  ).split(' '),
)

/** ARIA roles of page furniture (WAI-ARIA landmark and widget roles). */
export const FURNITURE_ROLES = new Set(
  'navigation banner complementary contentinfo search menu menubar toolbar tablist dialog alertdialog alert button tooltip form'.split(
    ' ',
  ),
)

export interface FurnitureNames {
  readonly reason: string
  /**
   * The share of the page's prose from which the name is not believed: there it names how the article is built, or a
   * page that has the thing. What readers wrote may be most of a page; a "badge" is not.
   */
  readonly mostProse: number
  /** Also taken from inside a paragraph, not only as an element of its own. */
  readonly inline?: true
  readonly names: string
}

export const FURNITURE_NAMES: readonly FurnitureNames[] = [
  {
    reason: 'ways around the site',
    mostProse: 0.6,
    names:
      'nav, navbar, navi, navigation, navbox, subnav, topnav, menu, submenu, breadcrumb, breadcrumbs, crumb, crumbs, bread crumb, pagination, pager, ' +
      'paging, page links, pagenav, prevnext, prev next, post nav, nav links, skip link, skip links, skip to, toc, table of contents, ' +
      'jump links, jump link, jumplink, jump to, next article, next post, previous post, prev post, nextprev, masthead, toolbar, back to top, site header, ' +
      'page header, global header, post navigation, mw editsection, editsection, catlinks, printfooter, siteSub, infobox, sistersitebox',
  },
  {
    reason: 'foot of the page',
    mostProse: 0.4,
    names: 'footer, site footer, colophon, copyright, copyrights, disclaimer, disclosure, legal, footnote links',
  },
  {
    reason: 'columns beside the article',
    mostProse: 0.4,
    names:
      'sidebar, sidebars, side bar, sidecol, side column, right rail, rightrail, rail, right column, rightcol, widget, widgets, widget area, aside, secondary column',
  },
  {
    reason: 'sharing, following, printing',
    mostProse: 0.4,
    inline: true,
    names:
      'share, shares, sharing, sharebar, sharebuttons, shareline, sharethis, sharedaddy, sharer, social, socials, socialize, sociable, socialmedia, addtoany, addthis, ' +
      'ssba, ssbp, shariff, follow us, followus, follow, jp post flair, print link, email link, actions, article tools, story tools, ' +
      'utility bar, toolbox, like button, essb, a2a, heateor, mashsb, swp, dpsp, clipboard button, copy link, save article',
  },
  {
    reason: 'links to other articles',
    mostProse: 0.6,
    names:
      'related, relatedposts, relatedarticles, relatedlinks, relatedcontent, relatedstories, relatednews, recirc, recirculation, recommended, recommendation, recommendations, ' +
      'recommend, more stories, more on, more from, more news, more articles, more posts, morestories, read more, readmore, read next, ' +
      'readnext, read also, also read, see also, seealso, most read, mostread, most popular, mostpopular, most viewed, most recent, popular posts, ' +
      'popular, trending, latest news, latest posts, latest stories, latest articles, recent posts, recent articles, top stories, ' +
      'topstories, you may like, youmaylike, may also like, suggested, suggestions, up next, upnext, outbrain, taboola, zergnet, revcontent, ' +
      'mgid, nativo, spotim, jp relatedposts, yarpp, crp related, rp4wp, teaser, teasers, onward, river, related coverage, inline links, ' +
      'rich link, richlink, link box, linkbox, pullthrough, editors picks, story package, package list, story list, linked stories, ' +
      'topic list, interlink, internal link, promoted, hub peek, crosslink, crosspromo, category list, card grid, cross head links, post list, article list',
  },
  {
    reason: 'asks for a subscription, an address, money or a vote',
    mostProse: 0.5,
    names:
      'newsletter, newsletters, newslettersignup, subscribe, subscribes, subscription, subscriptions, signup, sign up, mailchimp, mc embed, optin, opt in, ' +
      'promo, promos, promobox, promotion, promotional, donate, donation, donations, register, registration, ' +
      'login, signin, sign in, cta, call to action, callout form, convertkit, mailpoet, klaviyo, hubspot, poll, quiz, survey, contact form, wpcf7, ' +
      'gform, app download, download app, support us, magazine subscription, inbox, mailing list, lead form, patreon, ml form',
  },
  {
    reason: 'walls: the offer itself, or what is left of the article behind it',
    mostProse: 0.15,
    names: 'paywall, subscriber, membership, meter, regwall, piano',
  },
  {
    reason: 'advertising',
    mostProse: 0.5,
    names:
      'ad, ads, advert, adverts, adverting, advertise, advertisement, advertisements, advertising, adbox, adslot, adunit, adsense, adsbygoogle, adwrapper, ' +
      'adcontainer, adblock, ad slot, dfp, gpt, sponsor, sponsored, sponsors, sponsorship, affiliate, commercial, partner content, banner, leaderboard, marketing, ' +
      'buy now, product card, deal, deals, shopping, ecommerce, jobs widget',
  },
  {
    reason: 'what readers wrote',
    mostProse: 0.95,
    names:
      'comment, comments, commentlist, commentarea, comment list, comments area, commentform, disqus, disqus thread, dsq, respond, livefyre, replies, ' +
      'comment form, comment respond, reader comments, viafoura, coral, hyvor, fb comments, trackback, trackbacks, pingbacks, webmentions',
  },
  {
    reason: 'pictures and what is written under and over them',
    mostProse: 0.8,
    inline: true,
    names:
      'caption, captions, figcaption, wp caption, photo credit, photocredit, image credit, imagecredit, credit, credits, image caption, imagecaption, ' +
      'photo caption, media caption, cutline, gallery, galleries, slideshow, slider, carousel, lightbox, photo gallery, image source, video player, ' +
      'videoplayer, jwplayer, player, video caption, image info, media credit, copyright holder, story image copyright, off screen, swiper, podcast player, audio player',
  },
  {
    reason: 'who wrote it and when: the metadata has it',
    mostProse: 0.4,
    names:
      'byline, bylines, by line, author, authors, author bio, authorbio, author box, authorbox, author info, author card, about author, aboutauthor, bio, ' +
      'biography, contributor, contributors, post author, entry author, article author, post meta, postmeta, entry meta, entrymeta, article meta, ' +
      'articlemeta, story meta, meta, metadata, metabar, meta data, post info, article info, article infos, post date, article date, pubdate, pub date, published date, publish date, timestamp, ' +
      'time stamp, datestamp, date published, dateline wrapper, lastupdated, last updated, reading time, readtime, read time, eyebrow, kicker, overline, ' +
      'post details, entry header meta, gravatar, avatar, profile, user info, reviewed by, fact checked, date line, updated, source org',
  },
  {
    reason: 'labels of the subject',
    mostProse: 0.4,
    names:
      'tags, taglist, tag list, tag links, tagcloud, tag cloud, posttags, post tags, entry tags, article tags, topics, article topics, keywords, categories, ' +
      'cat links, post categories, category links, labels, filed under, entry footer, article footer, post footer, entry utility, section label, rubric',
  },
  {
    reason: 'consent, warnings and windows over the page',
    mostProse: 0.75,
    names:
      'cookie, cookies, cookiebar, consent, gdpr, ccpa, modal, popup, pop up, popover, overlay, tooltip, interstitial, notification, notifications, toast, onetrust, ' +
      'cookie notice, lightbox content, offcanvas, off canvas, nav drawer, preloader, spinner',
  },
  {
    reason: 'for screen readers or print only, or not shown',
    mostProse: 0.4,
    inline: true,
    names:
      'noprint, no print, print only, printonly, print hidden, hide print, hidden print, print hide, =hidden, =hide, hidden text, visually hidden, visuallyhidden, sr only, screen reader text, screenreader, ' +
      'screen reader, offscreen, assistive text, a11y hidden, d none, u hidden, is hidden, accessibility',
  },
  {
    reason: 'parts of pages that retell or surround the article',
    mostProse: 0.15,
    names:
      'search, searchbox, search form, rating, ratings, votes, vote, stars, review form, feedback, stats, counter, counts, helpful, correction link, reprints, rights, pull quote, pullquote, pullquotes, pulled quote, was this helpful, ticker, tab bar, weather, stock quote, badge, logo, branding, icons, reactions, emoji',
  },
]
