import type { RuleContext, RuleMeta } from '../../rule/create-rule';

const names = { type: 'array', items: { type: 'string' } } as const;

export const meta = {
  id: 'no-infinite-scroll',
  description: 'Disallow feeds that load more content without a user action',
  paragraphs: { primary: 96, also: [110, 98] },
  help: {
    96: {
      force: 'may',
      says:
        "says that measures may be needed to prevent unhealthy engagement, such as against design that undermines children's development",
    },
  },
  family: 'attention',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'NG', 'SVL', 'HTML'],
  messages: {
    listEnd: { seen: '`{{name}}` loads more of a feed as soon as its end is reached', advice: 'Offer a "Show more" button', evidence: 'C' },
    inView: { seen: '`{{name}}` loads more of a feed when its end scrolls into view', advice: 'Offer a "Show more" button', evidence: 'C' },
    scrolled: { seen: '`{{name}}` loads more of a feed while the user scrolls', advice: 'Offer a "Show more" button', evidence: 'C' },
    someList: {
      seen: '`{{name}}` loads more of a list without a user action',
      advice: 'If the list is a feed, offer a "Show more" button',
      evidence: 'D',
    },
    defaultOn: { seen: '`{{name}}` makes lists load endlessly by default', advice: 'Change the default', evidence: 'D' },
    pagesOff: {
      seen: '`{{name}}` is off by default',
      advice: 'If lists load endlessly without pages, change the default',
      evidence: 'D',
    },
  },
  suggestions: { changeDefault: 'Change the value to `{{value}}`', showMore: 'Load more with a "Show more" button' },
  options: {
    maxPages: {
      schema: { type: 'integer', minimum: 0 },
      default: 3,
      description: 'Number of pages that may load by themselves in a row, if the code counts them and stops',
    },
    loadNames: { schema: names, default: [], description: 'Your functions that load the next part of a list' },
    components: { schema: names, default: [], description: 'Your components that load more as they are scrolled' },
    finiteNames: { schema: names, default: [], description: 'Names of lists that end, in which users look something up' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options {
  readonly maxPages: number;
  readonly loadNames: readonly string[];
  readonly components: readonly string[];
  readonly finiteNames: readonly string[];
}

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;
