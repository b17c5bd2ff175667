/** Vocabulary of names: legal ones and chosen ones, where they are asked for and where others see them (GC25 ¶16, ¶77; rule map). */
import { accountWords } from './collection-words';

/** Words for a full legal name. */
export const wholeNameWords: readonly string[] = ['full', 'fullname', 'real', 'realname', 'legal', 'legalname'];
/** The same with names of families, which a first name alone does not tell. */
export const tellingNameWords: readonly string[] = [...wholeNameWords, 'last', 'lastname', 'surname', 'family', 'familyname'];
export const firstNames: readonly string[] = ['first name', 'firstname', 'given name', 'givenname'];
export const lastNames: readonly string[] = ['last name', 'lastname', 'surname', 'family name', 'familyname'];
/** Where families have names of their own, this is no part of anybody's name. */
export const familyNames: readonly string[] = ['family name'];

/** Words of files in which people join or describe themselves. */
export const joiningWords: readonly string[] = [...accountWords, 'nickname', 'nick name'];
/** Words of files in which accounts with a name that others see are made. */
export const accountMakingWords: readonly string[] = [...accountWords, 'create user', 'create account', 'player', 'players'];
/** Words of files in which a plain `name` is that of a person. */
export const personalNameWords: readonly string[] = ['sign up', 'signup', 'register', 'registration', 'profile', 'profiles', 'real name',
  'full name', 'last name'];

/** Things that have full names of their own. */
export const namedThings: readonly string[] = ['course', 'courses', 'event', 'events', 'product', 'company', 'team', 'organization',
  'organisation', 'project', 'article', 'discipline', 'task', 'lesson', 'certificate', 'school', 'institution'];
/** Names of files that are about people all the same. */
export const signUpFiles: readonly string[] = ['signup', 'register', 'registration', 'profile'];
/** Fields beside a name that is needed for something bought, sent or signed. */
export const purchaseWords: readonly string[] = ['checkout', 'card number', 'credit card', 'shipping address', 'billing address', 'company',
  'company name', 'job title'];

/** Words of functions that write something others see. */
export const postingVerbs: readonly string[] = ['create', 'add', 'submit', 'send', 'publish', 'write', 'post', 'reply'];
/** People in what others see, beside those of any account. */
export const publicPeople: readonly string[] = ['author', 'poster', 'commenter', 'winner', 'opponent'];
/** Works, and people at work: a legal name belongs to what they make. */
export const worksWithNames: readonly string[] = ['book', 'books', 'article', 'paper', 'citation', 'movie', 'film', 'song', 'album',
  'quote', 'admin', 'teacher', 'instructor', 'staff', 'team', 'employee', 'guardian', 'parent'];

/** Fields that only the account of an adult has beside its password: a code that keeps its settings from children. */
export const adultSecrets: readonly string[] = ['pin', 'pin code', 'parental pin', 'parent pin'];
export const passwordWords: readonly string[] = ['password', 'passphrase'];

/** First words of the names of forms with which staff keep the accounts of learners, and the learners: `AddStudent`, `edit-pupils`. */
export const keepingVerbs: ReadonlySet<string> = new Set(['add', 'edit', 'create', 'update', 'manage', 'import', 'enroll', 'enrol']);
export const keptLearners: readonly string[] = ['student', 'students', 'pupil', 'pupils', 'learner', 'learners'];
