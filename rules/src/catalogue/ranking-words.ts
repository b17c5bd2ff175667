/** Vocabulary of orders and scores (GC25 ¶40, ¶53, ¶61; rule map). */

/** Who paid, and how much. "boost" alone is a word of search engines. */
export const paymentTerms: readonly string[] = ['sponsored', 'sponsorship', 'is sponsored', 'paid', 'is paid', 'bid', 'bids', 'bid amount', 'cpm', 'cpc', 'ecpm', 'promoted', 'is promoted', 'promotion budget', 'boost tokens', 'boost budget', 'boosted', 'is boosted', 'paid boost', 'campaign budget', 'ad budget', 'affiliate rate', 'commission rate', 'ad revenue', 'is ad', 'stake', 'staked', 'staked amount', 'effective amount', 'support amount', 'tip amount'];

/** What shows that people spent time or feeling. */
export const engagementTerms: readonly string[] = ['watch time', 'watchtime', 'watch seconds', 'dwell', 'dwell time', 'dwell seconds', 'time spent', 'completion rate', 'views', 'view count', 'viewcount', 'likes', 'like count', 'shares', 'share count', 'comments', 'comment count', 'reactions', 'reaction count', 'session length', 'session time', 'clicks', 'click rate', 'ctr', 'click through rate', 'outrage', 'controversy', 'controversial score', 'predicted engagement', 'engagement', 'engagement score', 'engagement rate', 'retention', 'replays', 'virality', 'viral score'];

/** What looks after people in an order. */
export const protectiveTerms: readonly string[] = ['safety', 'safety score', 'is safe', 'age rating', 'age', 'age band', 'rating', 'quality', 'diversity', 'wellbeing', 'well being', 'limit', 'sensitivity', 'sensitive', 'reported', 'reports', 'times reported', 'flags', 'moderation', 'trusted', 'verified', 'freshness', 'recency', 'relevance', 'educational', 'penalty', 'demote', 'suitable', 'appropriate', 'fits age band'];

/** Lists that are recommended or searched. */
export const rankedNames: readonly string[] = ['rank', 'ranks', 'ranking', 'ranked', 'rank score', 'recommend', 'recommended', 'recommendation', 'recommendations', 'feed', 'timeline', 'discover', 'explore', 'trending', 'suggested', 'suggestions', 'for you', 'search results', 'results', 'hits', 'candidates', 'next video', 'next videos', 'up next', 'videos', 'clips', 'posts', 'stories', 'articles', 'content', 'feed items', 'listings'];

/** The own lists of those who pay, and of staff. */
export const ownLists: readonly string[] = ['invoice', 'invoices', 'campaign', 'campaigns', 'ledger', 'payment', 'payments', 'order', 'orders', 'auction', 'auctions', 'bids', 'bidders', 'advertiser', 'advertisers', 'billing', 'transaction', 'transactions', 'admin', 'report', 'reports', 'analytics', 'stats', 'dashboard', 'donation', 'donations', 'subscription', 'subscriptions', 'employee', 'statistics', 'creator studio', 'members', 'students', 'players', 'tips'];

/** Steps towards more of the same. */
export const escalationTerms: readonly string[] = ['intensity', 'extremeness', 'more extreme', 'escalation', 'escalate', 'shock level'];
