/** Vocabulary of advertising (GC25 ¶40, ¶41, ¶42, ¶97; rule map). */

/** Components and classes that hold an ad, word by word; a word inside another word is none. */
export const adWords: readonly string[] = ['ad', 'ads', 'advert', 'adverts', 'advertisement', 'advertisements', 'advertising', 'sponsored',
  'sponsor', 'sponsors', 'adsense', 'adsbygoogle', 'admob', 'paid partnership', 'partner content'];

/** Names with such a word that keep ads away. */
export const adFreeWords: readonly string[] = ['ad free', 'ads free', 'free of ads', 'no ad', 'no ads', 'without ads', 'hide ad',
  'hide ads', 'remove ad', 'remove ads', 'skip ad', 'skip ads', 'close ad', 'stop ads', 'disable ads', 'ads disabled', 'ad block',
  'ad blocker', 'adblock'];

/**
 * Hosts that serve ads and nothing else; those below them count. From the vendors' own guides for tags and for
 * allowing them through a proxy.
 */
export const adHosts: readonly string[] = ['doubleclick.net', 'googlesyndication.com', 'googleadservices.com', 'amazon-adsystem.com',
  'adnxs.com', 'criteo.com', 'criteo.net', 'taboola.com', 'outbrain.com', 'adsrvr.org', 'media.net', 'mgid.com', 'teads.tv',
  'rubiconproject.com', 'pubmatic.com', 'openx.net', 'smartadserver.com', 'adform.net', 'applovin.com', 'unityads.unity3d.com'];

/** Words that are a label of advertising to readers and screen readers, in the languages of the texts and some more. */
export const adLabels: readonly string[] = ['ad', 'ads', 'advertisement', 'advert', 'advertising', 'sponsored', 'sponsor', 'promoted',
  'promotion', 'paid', 'paid partnership', 'paid content', 'partner content', 'affiliate link', 'affiliate', 'anzeige', 'werbung',
  'publicidad', 'patrocinado', 'publicité', 'sponsorisé', 'reklama', 'iklan', 'annuncio', 'pr', '广告', '廣告', '赞助', '贊助', '推广',
  '広告', 'スポンサー', '광고', '스폰서', '협찬', 'реклама', 'Реклама', 'إعلان', 'โฆษณา', 'quảng cáo', 'Quảng cáo'];

/** Those among them that say so inside a longer text as well. */
export const clearAdLabels: readonly string[] = ['advertisement', 'sponsored', 'paid partnership', 'paid content', 'partner content',
  'affiliate link', 'affiliate links', 'anzeige', 'werbung', 'publicidad', '广告', '廣告', '赞助', '贊助', '広告', '광고', 'реклама',
  'Реклама'];

/** What a page says once of all its links that earn a commission. */
export const linkNotices: readonly string[] = ['affiliate links', 'sponsored links', 'partner links', 'earn a commission',
  'earn commissions', 'earn a small commission', 'qualifying purchases', '联盟链接', '推广链接'];

/** Goods and services that the law or good sense keeps from children. */
export const restrictedGoods: readonly string[] = ['alcohol', 'alcoholic', 'beer', 'beers', 'wine', 'wines', 'champagne', 'tequila',
  'brandy', 'cognac', 'bourbon', 'scotch whisky', 'whiskies', 'whisky', 'whiskey', 'vodka', 'liquor', 'spirits', 'cocktail', 'cocktails',
  'brewery', 'tobacco', 'cigarette', 'cigarettes', 'cigar', 'cigars', 'vape', 'vapes', 'vaping', 'e cigarette', 'nicotine', 'snus',
  'hookah', 'gambling', 'casino', 'casinos', 'online casino', 'betting', 'sportsbook', 'bet now', 'place bet', 'free spins', 'free bets',
  'lottery', 'poker', 'roulette', 'jackpot', 'slot machine', 'slot machines', 'weapon', 'weapons', 'firearm', 'firearms', 'gun', 'guns',
  'ammunition', 'ammo', 'cannabis', 'marijuana', 'weed', 'cbd', 'drugs', 'dating app', 'adult content', 'porn', 'payday loan',
  'weight loss', 'diet pills', 'slimming', '酒', '白酒', '啤酒', '香烟', '电子烟', '烟草', '赌博', '博彩', '彩票', '赌场', '枪支',
  '减肥药'];
/** Names under which such goods are sold and that mean nothing else: nicotine, alcohol. */
export const restrictedBrands: readonly string[] = ['vuse', 'juul', 'elf bar', 'elfbar', 'geek bar', 'lost mary', 'puff bar', 'iqos', 'zyn',
  'njoy', 'marlboro', 'pall mall', 'heineken', 'budweiser', 'smirnoff', 'bacardi', 'jack daniels', 'jagermeister', 'johnnie walker',
  'jim beam'];
/** Bookmakers. */
export const bettingBrands: readonly string[] = ['draftkings', 'draft kings', 'fanduel', 'fan duel', 'pokerstars', 'poker stars', 'betway'];
/** Those among them that are weapons. */
export const weaponWords: readonly string[] = ['gun', 'guns', 'weapon', 'weapons', 'firearm', 'firearms', 'ammo', 'ammunition', '枪支'];
/**
 * Goods, services and advertising categories that GC25 ¶97 does not name (it names food, drink, alcohol, drugs,
 * tobacco and nicotine): ¶114.
 */
export const harmfulServices: readonly string[] = [
  ...weaponWords,
  ...bettingBrands,
  'gambling',
  'casino',
  'casinos',
  'online casino',
  'betting',
  'sportsbook',
  'bet now',
  'place bet',
  'free spins',
  'free bets',
  'lottery',
  'poker',
  'roulette',
  'jackpot',
  'slot machine',
  'slot machines',
  'dating app',
  'adult content',
  'porn',
  'payday loan',
  'dating',
  'pornography',
  'adult products',
  'cryptocurrency',
  'illegal content',
  'warez',
  'spyware',
  'copyright infringement',
  '赌博',
  '博彩',
  '彩票',
  '赌场',
];
/** Things whose names hold such a word and are none of them. */
export const harmlessGoods: readonly string[] = ['glue gun', 'water gun', 'nerf gun', 'spray gun', 'heat gun', 'massage gun', 'nail gun',
  'staple gun', 'laser gun', 'toy gun', 'bubble gun', 'foam gun', 'paint gun', 'guns n roses', 'root beer', 'ginger beer', 'beer bread',
  'wine red', 'wine gum', 'wine gums', 'weed killer', 'weed control', 'weed barrier', 'sea weed', 'alcohol free', 'non alcoholic',
  'rubbing alcohol', 'alcohol wipes', 'fireplace poker', 'high spirits', 'team spirits', 'spirits up', 'poker face', 'secret weapon',
  'candy crush', 'micro chips', 'wood chips', 'cotton candy machine'];

/** Shelves of a shop. */
export const shelfNames: readonly string[] = ['product categories', 'product category', 'shop categories', 'store categories',
  'shop departments', 'store departments', 'goods categories', 'catalog categories', 'catalogue categories'];
/** What a list of what is blocked is about, when it is about ads. */
export const blockedThings: readonly string[] = ['category', 'categories', 'ad', 'ads', 'advertiser', 'advertisers', 'bcat', 'badv', 'iab'];

/** Food that should not be sold to children. */
export const unhealthyFood: readonly string[] = ['energy drink', 'energy drinks', 'energy-drinks', 'soft drink', 'soft drinks', 'soda',
  'candy', 'sweets', 'fast food', 'junk food', 'chips', 'sugary'];

/** Lists that keep things away. */
export const blockingNames: readonly string[] = ['block', 'blocked', 'blocklist', 'blacklist', 'deny', 'denied', 'denylist', 'exclude',
  'excluded', 'bcat', 'badv', 'banned', 'forbidden', 'prohibited', 'restricted', 'disallowed', 'filter', 'filtered', 'sensitive', 'prevent',
  'reject', 'rejected', 'moderation', 'profanity', 'unsafe'];
/** Collections and objects that advertise. */
export const promotionNames: readonly string[] = ['ad', 'ads', 'advert', 'adverts', 'advertisement', 'advertisements', 'promotion',
  'promotions', 'promo', 'promos', 'banner', 'banners', 'campaign', 'campaigns', 'sponsor', 'sponsors', 'sponsored', 'offers',
  'allowed categories', 'ad categories', 'creatives', 'commercials'];
/** Collections of things for sale. */
export const shopNames: readonly string[] = ['products', 'items', 'catalog', 'catalogue', 'goods', 'inventory', 'shop items', 'store items',
  'rewards', 'prizes', 'gifts'];
/** Teaching and help, which must name such things. */
export const teachingWords: readonly string[] = ['health', 'education', 'lesson', 'lessons', 'quiz', 'helpline', 'addiction', 'prevention',
  'warning', 'news', 'article', 'articles', 'law', 'laws', 'history', 'biology', 'chemistry', 'story', 'recovery', 'dangers', 'risks'];

/** Class of elements that a script fills with ads (AdSense help 9007197). */
export const adSlotClass = 'adsbygoogle';
/** Other places in a page that an ad service fills: ids that Google's guide for its publisher tag gives them, tags of AMP. */
export const adSlotId = /^div-gpt-ad/;
export const adSlotTags: readonly string[] = ['amp-ad', 'amp-embed', 'amp-sticky-ad'];
/** Names of functions that take ads away, or look after them. */
export const takesAdsAway: readonly string[] = ['hide', 'remove', 'pause', 'stop', 'destroy', 'dispose', 'cancel', 'close', 'end',
  'disable', 'mute', 'clear', 'block', 'log', 'track', 'report', 'on', 'off', 'error'];

/** Names that say by themselves that something is advertising; a plain "ad" in a name may be a part of the machinery. */
export const tellingAdNames: readonly string[] = ['sponsored', 'promoted', 'affiliate', 'partner content', 'ad card', 'ad post',
  'native ad', 'promo ad'];
/** Of these, the names that a shop gives to its own goods as well, and those that it does not. */
export const ownShowing: readonly string[] = ['promoted', 'promo'];
export const paidAdNames: readonly string[] = tellingAdNames.filter((name) => !ownShowing.some((own) => name.startsWith(own)));
/** What a shop sells, in the names of its components and of what these are given. An `item` that is given may be anything. */
export const givenGoods: readonly string[] = ['product', 'products', 'items', 'goods', 'course', 'courses', 'game', 'games', 'book',
  'books', 'toy', 'toys', 'lesson', 'lessons'];
export const ownGoods: readonly string[] = [...givenGoods, 'item'];
/** Names of places for ads; what fills them may bring its label. */
export const adPlaces: readonly string[] = ['ad banner', 'banner ad', 'ad slot', 'ad unit', 'ad box', 'display ad', 'google ad', 'adsense',
  'ad sense', 'ad mob banner', 'admob banner', 'video ad'];
/** Names of what is asked about an item: is it paid for? Written as attributes, in lower case. */
export const paidFlags: readonly string[] = ['sponsored', 'issponsored', 'isad', 'promoted', 'ispromoted', 'affiliate', 'isaffiliate',
  'partnercontent'];
/** Names in conditions that ask the same. */
export const paidTests: readonly string[] = ['isAd', 'is_ad', 'sponsored', 'isSponsored', 'promoted', 'isPromoted'];
/** Classes of paid content. */
export const paidClasses: readonly string[] = [
  'sponsored',
  'promoted',
  'affiliate',
  'ad-banner',
  'advertisement',
  'advert',
  'native-ad',
  ...['sponsored', 'promoted', 'affiliate'].flatMap((kind) =>
    ['post', 'card', 'content', 'item', 'listing', 'product', 'tile', 'video', 'poster'].map((thing) => `${kind}-${thing}`)
  ),
];
/** Parts of the machinery around advertising: context, settings, reports, forms of advertisers. */
export const adMachinery: readonly string[] = ['provider', 'context', 'settings', 'manager', 'dashboard', 'table', 'form', 'list', 'page',
  'route', 'modal', 'button', 'icon', 'report', 'stats', 'filter', 'tab', 'script', 'loader', 'wrapper provider', 'badge', 'label', 'tag',
  'toggle', 'checkbox', 'input', 'link', 'section header', 'tooltip', 'popover', 'menu', 'dialog', 'hint', 'info', 'header', 'observer',
  'tracker', 'editor', 'preview', 'config', 'skeleton', 'placeholder', 'builder', 'picker', 'select', 'border', 'borders', 'divider',
  'spacing', 'stat', 'statistic', 'statistics', 'count', 'counter', 'earnings', 'revenue', 'payout', 'payouts', 'commission', 'commissions',
  'metric', 'metrics', 'analytics', 'chart', 'reports', 'summary', 'overview'];
/** Names of custom label components: one word of each list. */
export const labelComponentParts: readonly (readonly string[])[] = [
  ['Ad', 'Ads', 'Sponsored', 'Sponsor', 'Promoted', 'Advertisement', 'Affiliate'],
  ['Label', 'Badge', 'Tag', 'Disclosure', 'Disclaimer', 'Marker', 'Mark', 'Attribution', 'Notice', 'Indicator', 'Chip', 'Pill', 'Ribbon'],
];
/** Names under which texts of labels are kept. */
export const labelTextNames: readonly string[] = ['ad label', 'sponsored label', 'ad text', 'sponsored text', 'ad badge', 'ad disclosure',
  'advertisement', 'disclosure'];
