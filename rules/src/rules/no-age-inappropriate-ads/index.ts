import { teachingWords } from '../../knowledge/words/advertising/ad-words';
import { createRule } from '../../rule/create-rule';
import { hasAnyWord } from '../../program/syntax/words';
import { checkBlockLists } from './block-lists';
import { checkCategoryCodes } from './category-codes';
import { checkElements } from './elements';
import { checkRatings } from './ratings';
import { checkTexts } from './texts';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    checkRatings(context);
    checkCategoryCodes(context);
    if (hasAnyWord(context.path, teachingWords)) return;
    checkElements(context);
    checkTexts(context);
    checkBlockLists(context);
  },
});
