import { exactAges, heldFields, looseHolders as furtherHolders, passwordWords, personHolders, secretFields,
  tellingFields } from '../../knowledge/words/people/personal-words';
import { contactNames, correspondents, sentTexts, talkEvents, talkKeyEnds, writers } from '../../knowledge/words/people/sent-words';
import { subjects } from '../../knowledge/words/people/person-words';
import { endsOfNames, wholeWords } from '../../scan/triggers';

/** Words that hold a person, and words that hold one only in what some kinds of values are. */
const people = ['user', 'student', 'pupil', 'child', 'children', 'kid', 'learner', 'guardian', 'patient', 'person', 'nickname', 'username'];
const looseHolders = ['tutor', 'classmate', 'customer', 'teacher', 'member', 'account', 'player', 'profile', 'session', 'friend'];
const bodies = ['req.body', 'request.body', 'question', 'prompt', 'form.value', 'login', 'signup', 'register', 'sendmail', 'recipient',
  'sendemail'];

const named = endsOfNames([...tellingFields, 'username', 'nickname']);
/** Fields that tell of a person only where a person holds them: `user.school`. */
const held = endsOfNames(heldFields.filter((words) => words !== 'location').map((words) => (words === 'name' ? '.name' : words)));
const holders = [
  ...wholeWords([...personHolders, ...furtherHolders, ...subjects.child, ...people, ...looseHolders, 'coords', 'token']),
  'authorization',
  ...bodies,
];

const joined = (names: ReadonlySet<string>): string[] => [...names].map((name) => name.replaceAll(' ', ''));

type Words = readonly string[];

/**
 * Alternatives of word groups: a file in which something personal of these kinds can be found holds a word of each group of
 * one alternative.
 */
export const personalTriggers: Readonly<
  Record<'told' | 'any' | 'named' | 'of a child' | 'age' | 'hardly known' | 'of a talk', readonly (readonly Words[])[]>
> = {
  /** Fields and records of people that can be shared. */
  told: [[wholeWords([...tellingFields, ...people])]],
  /** Those, and secrets, locations and request data. */
  any: [[[...wholeWords([...tellingFields, ...people, ...looseHolders, ...secretFields, 'coords', 'location', 'token']), 'authorization',
    ...bodies]]],
  /** The same where a name says that they are of a child, and passwords of anyone. */
  'of a child': [[wholeWords([...subjects.child, ...passwordWords])]],
  /** Exact ages. */
  age: [[wholeWords(exactAges)]],
  /** Texts beside ids of people, what comes over a socket, and ways to reach a person. */
  'hardly known': [
    [[...joined(correspondents), ...joined(writers)], joined(sentTexts)],
    [['handshake']],
    [['socket'], joined(talkEvents)],
    [joined(contactNames)],
  ],
  /** Talks that a store keeps. */
  'of a talk': [[joined(talkKeyEnds)]],
  /** Values that are personal by name only: a URL contains words, not records. */
  named: [
    [named],
    [held, [...holders, ...wholeWords(['location'])]],
    // A location by itself is that of the page: `window.location`, `useLocation()`.
    [endsOfNames(['location']), holders],
  ],
};
