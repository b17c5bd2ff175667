import { fingerprintWords, hashingNames, hashingWords, otherFingerprints, randomIdMakers,
  randomIdWords } from '../../knowledge/words/device-words';
import { sendingCalls, tellingCalls } from '../../knowledge/words/sending-words';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';

/** Does a name mean the fingerprint of a device, and not that of a file, a key or a finger? */
export const isFingerprintName = (name: string): boolean => hasAnyPhrase(name, fingerprintWords) && !hasAnyWord(name, otherFingerprints);

const hashes = new Set(hashingNames);
const hashWords = new Set(hashingWords);

/** Does a function of this name hash what it is given? */
export const isHashName = (name: string): boolean => hashes.has(name.toLowerCase()) || hashWords.has(wordsOf(name)[0] ?? '');

/** Does a function of this name send what it is given? */
export const isSendingName = (name: string): boolean => sendingCalls.has(name) || tellingCalls.has(name);

/** The same, with reports and logged events, which say no more than that something happened. */
export function isTellingName(name: string): boolean {
  const words = wordsOf(name);
  return isSendingName(name) || words[0] === 'report' || (words[0] === 'log' && words.at(-1) === 'event');
}

const makers = new Set(randomIdMakers);

/** Does a function of this name make a new random id? */
export function isRandomIdMaker(name: string): boolean {
  const words = wordsOf(name);
  return makers.has(name) || (words[0] === 'generate' && randomIdWords.includes(words.at(-1) ?? ''));
}
