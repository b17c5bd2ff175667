import type { RuleMeta } from '../../rules/src/rule/meta';
import type { RuleFolder } from '../rule-folders';
import type { About, PageLanguage } from './about';
import type { ChineseTexts } from './chinese';
import { PAGE_WORDS } from './rule-words';

/** Everything the parts of a page are made from. */
export interface Source {
  readonly folder: RuleFolder;
  readonly meta: RuleMeta;
  readonly about: About;
  readonly language: PageLanguage;
  /** Version of the package the page ships with. */
  readonly version: string;
  readonly texts?: ChineseTexts;
}

export const wordsOf = ({ language }: Source): (typeof PAGE_WORDS)[PageLanguage] => PAGE_WORDS[language];
