import { buyControls, pressEvents, shopPlaces } from '../../knowledge/words/attention/purchase-words';
import { forSaleTexts, usedUpTexts } from '../../knowledge/words/spoken/money-texts';
import { callSitesOf } from '../../program/modules/call-site';
import { saysAny } from '../../program/values/said';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { FactSources } from '../sources';
import { type ShownText, textsSaying } from '../shown-texts';

/** A text that play stops until lives, hearts or energy are bought: it says that they are used up, and the file leads to a shop. */
export function emptyLives(sources: FactSources): readonly ShownText[] {
  const texts = textsSaying(usedUpTexts, sources);
  if (texts.length === 0) return [];
  const isForSale = (canBePressed(sources) && textsSaying(forSaleTexts, sources).some(({ node, keys }) => !node || keys.length > 0))
    || leadsToShop(sources);
  return isForSale ? texts.filter(({ node, keys, text }) => !node || keys.length > 0 || saysAny(text, forSaleTexts)) : [];
}

/** A page that says "Buy more" sells nothing without a control; data without a page may be shown by one. */
const canBePressed = (sources: FactSources): boolean => {
  const elements = sources.elements();
  return elements.length === 0
    || elements.some(({ rawTag, events }) => hasAnyWord(rawTag, buyControls) || events.some(({ name }) => hasAnyWord(name, pressEvents)));
};

const moves: readonly string[] = ['push', 'replace', 'navigate', 'redirect', 'goto', 'open', 'assign'];

const leadsToShop = (sources: FactSources): boolean =>
  callSitesOf(sources.file).named(...moves).some(({ args }) =>
    args.some((argument) => {
      const place = getKnown(valueOf(argument, sources.file));
      return typeof place === 'string' && hasAnyPhrase(place, shopPlaces);
    })
  ) || sources.elements().some(({ attributes }) =>
    attributes.some(({ name, value }) =>
      (name === 'href' || name === 'to') && hasAnyPhrase(String(getKnown(value) ?? ''), shopPlaces)
    )
  );
