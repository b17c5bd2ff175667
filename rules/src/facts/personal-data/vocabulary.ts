import type { AstNode } from '../../program/syntax/ast';
import { subjects } from '../../knowledge/words/people/person-words';
import { flagWords, heldFields, leavingOut, looseHolders, madeUp, nameWords, notPersonal, notValues, personHolders, recordEndings,
  recordWords, secretFields, tellingFields } from '../../knowledge/words/people/personal-words';
import type { FileContext } from '../../program/syntax/file-context';
import { lexiconOf } from '../../program/syntax/lexicon';
import { pathNames } from '../../program/syntax/names';
import type { Gc25Settings } from '../../configuration/settings';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { isTreeNode } from '../people';

/** Words inside a name that make it a question: `childrenHaveCoordinates`. */
const ID_WORDS = new Set(['id', 'ids', 'uid', 'uuid', 'guid', 'count', 'length', 'size', 'total', 'index', 'hash', 'type', 'status', 'role',
  'key', 'slug', 'slugs']);
const COUNTS = new Set(['num', 'active', 'online', 'total', 'max', 'to', 'by', 'no', 'per']);
const PLACES_AMONG = new Set(['first', 'last', 'only', 'next', 'has']);
const CONFIGURATION = new Set(['process', 'config', 'env', 'constants', 'settings', 'CONFIG', 'theme']);
const ALSO_REDACT = ['encrypt', 'obfuscate', 'anonymous', 'sha256', 'digest', 'truncate'];
const SCREAMING = /^[A-Z][A-Z0-9_]+$/;
/** What a user has that may as well belong to a page: `userLocation`. */
const USER_THINGS = new Set(['location', 'contacts', 'messages', 'friends', 'health', 'interests']);
const keyWords = new Set(['jwt', 'jwk', 'jwks', 'jwe', 'jws']);

/** What names say, with the words of the project's settings beside the built-in ones. */
export class Vocabulary {
  private static readonly bySettings = new WeakMap<Gc25Settings, Vocabulary>();

  static of(settings: Gc25Settings): Vocabulary {
    let vocabulary = Vocabulary.bySettings.get(settings);
    if (!vocabulary) Vocabulary.bySettings.set(settings, vocabulary = new Vocabulary(settings));
    return vocabulary;
  }

  readonly redactors: readonly string[];
  private readonly questions = new Map<string | undefined, object>();
  private readonly own: ReadonlySet<string>;

  private constructor(readonly settings: Gc25Settings) {
    this.redactors = [...settings.redactors, ...ALSO_REDACT];
    this.own = new Set(settings.sources.personalFields.map((field) => wordsOf(field).join(' ')));
  }

  /** The key under which answers of other files are kept that rest on these words. */
  questionFor(method: string | undefined): object {
    let question = this.questions.get(method);
    if (!question) this.questions.set(method, question = {});
    return question;
  }

  /** Personal data whatever object has it: `email`, `birthDate`. */
  isTelling(name: string): boolean {
    return this.own.has(wordsOf(name).join(' ')) || endsWith(name, tellingFields);
  }

  /** Personal data if the object that has it is a person: `name`, `school`. */
  isHeld(name: string): boolean {
    const words = wordsOf(name);
    return endsWith(name, heldFields) && (words.at(-1) !== 'name' || words.length === 1 || nameWords.includes(words.at(-2) as string));
  }

  /** A holder and what it holds in one name: `childName`, `userAge`. */
  isJoined(name: string): boolean {
    const words = wordsOf(name);
    if (words.length < 2 || words.length > 4 || !endsWith(name, heldFields)) return false;
    const holders = [...personHolders, ...subjects.child];
    if (!holders.includes(words[0]) && !(words.length > 2 && holders.includes(words[1]))) return false;
    return !(words[0] === 'user' && words.length === 2 && USER_THINGS.has(words[1]));
  }

  isSecret(name: string): boolean {
    return endsWith(name, secretFields) && !wordsOf(name).some((word) => leavingOut.has(word));
  }

  isRecord(name: string, file: FileContext): boolean {
    const words = wordsOf(name);
    if (
      words.length === 0 || words.length > 3 || notValues.includes(words[0]) || words.some((word) => flagWords.has(word))
      || hasAnyPhrase(name, madeUp)
    ) return false;
    // The `kid` of a signed token is the name of a key.
    if (name === 'kid' && file.once(signsTokens, () => signsTokens(file))) return false;
    const last = words.at(-1) as string;
    if (recordWords.includes(last)) return words.length === 1 || !COUNTS.has(words[0]);
    if (last === 'child') return words.length === 1 || !PLACES_AMONG.has(words[0]);
    return words.length === 2 && recordEndings.includes(last) && (recordWords.includes(words[0]) || subjects.child.includes(words[0]));
  }

  /** Does one of the names hold a person, of whom `field` is read at `site`? */
  isHolder(holders: readonly string[], field: string, site: AstNode, file: FileContext): boolean {
    const isPlainName = wordsOf(field).join(' ') === 'name';
    // Everything has a name: `user.plan.name` is that of the plan, `user.profile.name` that of the user.
    return (isPlainName ? holders.filter((holder) => !isWrapper(holder)).slice(-1) : holders).some((holder) => {
      const last = wordsOf(holder).at(-1) ?? '';
      if (this.settings.sources.subjects.includes(holder)) return true;
      if (subjects.child.includes(last)) return !/^child(?:ren)?$/.test(last) || !isTreeNode(site, file);
      return personHolders.includes(last) || (!isPlainName && looseHolders.includes(last));
    });
  }

  isRedactor(name: string): boolean {
    return hasAnyPhrase(name, this.redactors);
  }

  /** `shouldSkipEmail`: what it is made of only decides. */
  isFlag(name: string): boolean {
    return flagWords.has(wordsOf(name)[0] ?? '') && wordsOf(name).length > 1;
  }

  isId(name: string): boolean {
    return ID_WORDS.has(wordsOf(name).at(-1) ?? '');
  }
}

/** Does a name stand for a part of the record that holds it: `profile`, `personalInfo`? */
const isWrapper = (name: string): boolean => {
  const last = wordsOf(name).at(-1) ?? '';
  return recordEndings.includes(last) || looseHolders.includes(last) || last === 'attributes' || last === 'fields';
};

const MOST_WORDS = 5;
const listed = new WeakMap<readonly string[], ReadonlySet<string>>();

function asSet(fields: readonly string[]): ReadonlySet<string> {
  let set = listed.get(fields);
  if (!set) listed.set(fields, set = new Set(fields));
  return set;
}

function endsWith(name: string, fields: readonly string[]): boolean {
  const words = wordsOf(name);
  if (words.length === 0 || words.length > MOST_WORDS || notValues.includes(words[0])) return false;
  const last = words.length - 1;
  for (let i = 0; i < last; i++) if (notPersonal.includes(words[i]) || flagWords.has(words[i])) return false;
  const set = asSet(fields);
  let end = words[last];
  for (let i = last - 1; i >= 0; i--) {
    if (set.has(end)) return true;
    end = `${words[i]} ${end}`;
  }
  return set.has(end);
}

/** `ADMIN_EMAIL`, `process.env.MAIL`, `config.email`: a constant that is the same for all users. */
export function isConstant(node: AstNode): boolean {
  const names = pathNames(node);
  return names.some((name) => SCREAMING.test(name)) || CONFIGURATION.has(names[0] ?? '') || names.includes('env');
}

const signsTokens = (file: FileContext): boolean =>
  [...lexiconOf(file).names].some((name) => wordsOf(name).some((word) => keyWords.has(word)));
