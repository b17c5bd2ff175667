import { noPeople, writingWords } from '../../knowledge/words/consent/contact-words';
import { offPlatformTexts } from '../../knowledge/words/spoken/off-platform-texts';
import { mentions } from '../../program/syntax/lexicon';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { FactSources } from '../sources';
import { type ShownText, textsSaying } from '../shown-texts';

/** Texts of a chat between people that ask for a telephone number, or to go on in another service. Chats with a service are none. */
export const offPlatformPrompts = (sources: FactSources): readonly ShownText[] => {
  const { file, path, settings } = sources;
  if (!mentions(file, writingWords) || mentions(file, noPeople) || hasAnyPhrase(path, noPeople)) return [];
  const phrases = Object.entries(offPlatformTexts).flatMap(([locale, list]) =>
    settings.locales.length === 0 || settings.locales.some((own) => own === locale) ? list : []
  );
  return textsSaying(phrases, sources);
};
