/** Vocabulary of orders and scores (GC25 ¶40, ¶53, ¶61; rule map). */

/** Who paid, and how much. "boost" alone is a word of search engines. */
export const paymentTerms: readonly string[] = ['sponsor', 'sponsored', 'sponsorship', 'is sponsored', 'paid', 'is paid', 'bid', 'bids',
  'bid amount', 'cpm', 'cpc', 'ecpm', 'promoted', 'is promoted', 'promotion budget', 'boost tokens', 'boost budget', 'boosted',
  'is boosted', 'paid boost', 'campaign budget', 'ad budget', 'affiliate rate', 'commission rate', 'ad revenue', 'is ad', 'stake', 'staked',
  'staked amount', 'effective amount', 'support amount', 'tip amount', 'promoted until', 'sponsored until', 'boosted until', 'boost until',
  'boost expires', 'boost level', 'is promoted listing', 'is paid promotion', 'paid promotion', 'is paid listing', 'paid placement',
  'paid listing', 'ad spend', 'boost amount', 'promotion level', 'promoted rank', 'sponsor rank', 'sponsored rank', 'commission',
  'cost per click'];

/** What shows that people spent time or feeling. */
export const engagementTerms: readonly string[] = ['watch time', 'watchtime', 'watch seconds', 'dwell', 'dwell time', 'dwell seconds',
  'time spent', 'completion rate', 'views', 'view count', 'viewcount', 'likes', 'like count', 'shares', 'share count', 'comments',
  'comment count', 'reactions', 'reaction count', 'session length', 'session time', 'clicks', 'click rate', 'ctr', 'click through rate',
  'outrage', 'controversy', 'controversial score', 'predicted engagement', 'engagement', 'engagement score', 'engagement rate', 'retention',
  'replays', 'virality', 'viral score', 'replay count', 'rewatches', 'rewatch rate', 'like', 'comment', 'share', 'reposts', 'repost count',
  'retweets', 'hearts', 'replies', 'reply count', 'angry reactions', 'plays', 'play count', 'listens', 'impressions', 'interactions',
  'watch percentage', 'watch ratio', 'session duration', 'screen time', 'minutes watched', 'hours watched', 'reaction', 'view', 'click',
  'saves', 'save', 'save count', 'saved count', 'bookmarks', 'bookmark', 'bookmark count', 'favourites', 'favorites', 'favourite count',
  'favorite count', 'popularity', 'popularity score'];

/** When something was made: an order by it is one of time. */
export const timeTerms: readonly string[] = ['hours', 'days', 'minutes', 'hour', 'day', 'created at', 'createdat', 'created', 'date',
  'published', 'published at', 'timestamp', 'recency', 'recent', 'freshness', 'fresh', 'decay', 'gravity', 'elapsed', 'now', 'age', 'time',
  'updated at', 'half life', 'posted at', 'uploaded at'];

/** Quality and safety signals in a ranking. */
export const protectiveTerms: readonly string[] = ['safety', 'safety score', 'is safe', 'age rating', 'age', 'age band', 'rating',
  'quality', 'diversity', 'wellbeing', 'well being', 'limit', 'sensitivity', 'sensitive', 'reported', 'reports', 'times reported', 'flags',
  'moderation', 'trusted', 'verified', 'freshness', 'recency', 'relevance', 'educational', 'penalty', 'demote', 'suitable', 'appropriate',
  'fits age band'];

/** Of these, scales on which more is better: what a score may add. */
export const addedTerms: readonly string[] = ['quality', 'safety', 'safety score', 'diversity', 'wellbeing', 'well being', 'freshness',
  'recency', 'relevance', 'educational'];

/** Lists that are recommended or searched. */
export const rankedNames: readonly string[] = ['rank', 'ranks', 'ranking', 'ranked', 'rank score', 'recommend', 'recommended',
  'recommendation', 'recommendations', 'feed', 'timeline', 'discover', 'explore', 'trending', 'suggested', 'suggestions', 'for you',
  'search results', 'results', 'hits', 'candidates', 'next video', 'next videos', 'up next', 'videos', 'clips', 'posts', 'stories',
  'articles', 'content', 'feed items', 'listings'];

/** Lists that are put before people, not those they look through. */
export const feedNames: readonly string[] = ['feed', 'feed items', 'recommendations', 'recommended', 'recommendation', 'recommend',
  'timeline', 'for you', 'discover', 'explore', 'suggested', 'suggestions', 'up next', 'trending', 'trends', 'candidates', 'hot', 'viral',
  'rank by', 'rank posts', 'rank videos', 'feed service', 'recs', 'reels', 'next videos', 'next video', 'related videos', 'home posts',
  'recommender', 'feeds', 'newsfeed'];

/** Words around a score that say it is for such a list. */
export const feedWords: readonly string[] = ['recommend', 'recommends', 'recommended', 'recommender', 'recommendation', 'recommendations',
  'feed', 'feeds', 'newsfeed', 'for you', 'trending', 'rank', 'ranks', 'ranked', 'ranker', 'ranking', 'rankings'];
/** What a score is given to, when several reactions make it. */
export const feedThings: readonly string[] = ['post', 'posts', 'video', 'videos', 'clip', 'clips', 'reel', 'reels', 'story', 'stories',
  'content', 'engagement score', 'virality score'];

/** Ranked items that users browse; paid items come first in them. */
export const browsedNames: readonly string[] = [...rankedNames, 'listing', 'listings', 'product', 'products', 'post', 'video', 'item',
  'items', 'article', 'story', 'shop', 'shops', 'store', 'stores', 'restaurant', 'restaurants', 'provider', 'providers', 'job', 'jobs',
  'event', 'events', 'property', 'properties', 'course', 'courses', 'channel', 'channels', 'creator', 'creators', 'book', 'books', 'game',
  'games', 'app', 'apps', 'deal', 'deals', 'offer', 'offers', 'business', 'businesses', 'classified', 'classifieds', 'vehicle', 'vehicles',
  'car', 'cars', 'ad', 'ads', 'room', 'rooms', 'hotel', 'hotels', 'vendor', 'vendors', 'seller', 'sellers', 'service', 'services', 'stream',
  'streams', 'song', 'songs', 'toys', 'organic', 'all', 'rest', 'others', 'regular', 'non promoted', 'matches'];

/** The own lists of those who pay, and of staff. "order" alone is mostly a verb here: `orderFeed`. */
export const ownLists: readonly string[] = ['invoice', 'invoices', 'campaign', 'campaigns', 'ledger', 'payment', 'payments', 'orders',
  'order history', 'order list', 'order items', 'auction', 'auctions', 'bids', 'bidders', 'advertiser', 'advertisers', 'billing',
  'transaction', 'transactions', 'admin', 'report', 'reports', 'analytics', 'stats', 'dashboard', 'donation', 'donations', 'subscription',
  'subscriptions', 'employee', 'statistics', 'creator studio', 'members', 'students', 'players', 'tips', 'sponsors', 'backers', 'patrons',
  'employees', 'moves', 'pieces'];

/** Words of a condition that keeps from a list what does not fit those who see it. */
export const fittingWords: readonly string[] = ['age', 'ages', 'age band', 'age rating', 'min age', 'rating', 'safe', 'safety', 'unsafe',
  'nsfw', 'band', 'suitable', 'appropriate', 'maturity', 'sensitive', 'sensitivity', 'explicit', 'adult', 'kids', 'kid', 'child',
  'children', 'for kids', 'moderated', 'approved', 'flagged', 'reported', 'wellbeing', 'limit'];

/** Things whose intensity grows in steps without keeping anyone engaged: training, light, games. */
export const harmlessSteps: readonly string[] = ['workout', 'exercise', 'exercises', 'training', 'difficulty', 'light', 'lights', 'lamp',
  'color', 'colour', 'enemy', 'enemies', 'wave', 'waves', 'level', 'quake', 'rain', 'storm', 'spell', 'effect', 'shader', 'vibration',
  'haptic', 'practice', 'lesson'];

/** Steps towards more of the same. */
export const escalationTerms: readonly string[] = ['intensity', 'extremeness', 'more extreme', 'escalation', 'escalate', 'shock level'];

/** Names of ranking scores, whatever their context. */
export const rankNames: readonly string[] = ['rank', 'ranking', 'rank score', 'ranking score', 'relevance', 'relevance score',
  'recommendation score', 'feed score', 'boosted score', 'trending score', 'hot score', 'trend score', 'engagement score',
  'virality score'];

/** Words in the name of a score that may order things. */
export const scoreWords: readonly string[] = ['score', 'scores', 'scored', 'weight', 'weights', 'weighted', 'priority', 'priorities',
  'hotness'];

/** Context of a plain "score" that is a ranking score. */
export const scoreSurroundings: readonly string[] = ['recommendations', 'recommendation', 'recommended', 'recommend', 'feed', 'ranking',
  'ranked', 'rank', 'for you', 'trending', 'search results', 'search', 'hits', 'results', 'discover', 'explore', 'up next', 'candidates'];

/** Things that get such a score. */
export const scoredThings: readonly string[] = ['post', 'posts', 'video', 'videos', 'clip', 'clips', 'story', 'stories', 'feed item',
  'content', 'reel', 'reels', 'short', 'shorts'];

/** Words that count or average something and change nothing of what it is. */
export const measureWords: ReadonlySet<string> = new Set(['average', 'avg', 'mean', 'total', 'sum', 'num', 'number', 'of', 'count',
  'counts', 'counter', 'cnt', 'n', 'predicted', 'expected', 'estimated', 'score', 'rate', 'weight', 'weighted', 'recent', 'daily', 'weekly',
  'monthly', 'normalized', 'raw', 'log', 'value', 'is', 'has', 'until', 'at', 'stats', 'meta', 'time', 'seconds', 'ms', 'minutes', 'x',
  'predict', 'calculate', 'compute', 'get']);

/** Methods and keys of queries that give the order. */
export const orderCalls: ReadonlySet<string> = new Set(['orderBy', 'sortBy', 'order', 'addOrderBy', 'thenBy', 'orderByDesc', 'orderByRaw']);
export const orderKeys: ReadonlySet<string> = new Set(['sort', 'orderBy', 'order_by', 'order', '$sort']);

/** Methods that sort a list. */
export const sortCalls: ReadonlySet<string> = new Set(['sort', 'toSorted', 'sorted']);

/** Settings of a search index that give the order, and those of a query that lift what fits a filter. */
export const rankingSettings: ReadonlySet<string> = new Set(['customRanking', 'ranking', 'rankingRules']);
export const liftingSettings: ReadonlySet<string> = new Set(['weight', 'boost', 'boost_factor']);

/** Names of parts of a sum that say nothing of what is counted. */
export const emptyNames: ReadonlySet<string> = new Set(['bonus', 'boost', 'base', 'extra', 'points', 'value', 'part', 'raw', 'sum', 'total',
  'subtotal']);

/** Words of functions that make an order of their own of the candidates they are given. */
export const rankingCalls: readonly string[] = ['rank', 'rerank', 'recommend', 'recommendations', 'personalise', 'personalize', 'diversify',
  'shuffle', 'blend', 'curate'];
/** First and last words of functions that make the record which a client gets: `toHotDto`. */
export const convertingStarts: ReadonlySet<string> = new Set(['to', 'serialize', 'serialise', 'format', 'present', 'map']);
export const recordEndings: ReadonlySet<string> = new Set(['dto', 'dtos', 'json', 'response', 'view', 'viewmodel', 'payload', 'vm']);
