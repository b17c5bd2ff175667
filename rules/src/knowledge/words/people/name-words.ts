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
/** Names of places in which people open an account of their own. Without profiles and users, which others may keep as well. */
export const selfJoiningWords: readonly string[] = ['signup', 'sign up', 'signs up', 'register', 'registration', 'registrations',
  'registrar', 'onboarding', 'onboard', 'join', 'create account', 'createaccount', 'account creation', 'new account', 'create profile',
  'new profile', 'profile creation', 'profile setup', 'setup profile', 'set up profile', 'complete profile', 'profile completion', '注册'];
/** The same in texts of buttons and headings, where "join" may mean a meeting. */
export const joiningTexts: readonly string[] = ['sign up', 'signup', 'register', 'registration', 'create account', 'create an account',
  'create your account', 'create my account', 'create profile', 'create your profile', 'join now', 'join us', 'join for free', '注册',
  "s'inscrire", 'inscription', 'créer un compte', 'registrarse', 'regístrate', 'crear cuenta', 'регистрация', 'зарегистрироваться',
  'registrieren', 'konto erstellen'];
/** Names of places in which one person enters another one: members of a team, guests of an event, people who pay. */
export const othersEntered: readonly string[] = ['invite', 'invites', 'invitation', 'invitations', 'edit', 'manage', 'team', 'teams',
  'organiser', 'organisers', 'organizer', 'organizers', 'participant', 'participants', 'attendee', 'attendees', 'guest', 'guests',
  'booking', 'bookings', 'payment', 'payments', 'checkout', 'group', 'groups', 'topic', 'event', 'events', 'camp', 'bulk', 'import',
  'roster'];
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
/** Names of the person who is signed in, to whom the own name is shown. */
export const ownUserNames: readonly string[] = ['current user', 'me', 'my', 'myself', 'session', 'logged in user', 'signed in user',
  'auth user', 'auth', 'viewer', 'self', 'current profile', 'current account', 'own', 'user current', 'login user', 'logged user'];
/** What such a person is called in what keeps the state of the whole page: `userService.user`, `accountStore.profile`. */
export const ownUserHolders: ReadonlySet<string> = new Set(['user', 'profile', 'account']);
export const ownUserKeepers: ReadonlySet<string> = new Set(['user service', 'user store', 'user state', 'user context', 'account service',
  'account store', 'account state', 'profile service', 'profile store', 'session service', 'session store', 'login service']);
/** What a store of the whole page holds of the person who is signed in: `$profile` of Svelte. */
export const ownStores: ReadonlySet<string> = new Set(['$profile', '$user', '$account', '$me', '$auth', '$session']);
/** Calls that answer the person who is signed in. */
export const ownUserCalls: ReadonlySet<string> = new Set(['useAuth', 'useUser', 'useSession', 'useCurrentUser', 'useMe', 'useAuthUser',
  'useAuthStore', 'useUserStore', 'useProfile', 'useMyProfile', 'useAccount', 'getCurrentUser', 'getSession', 'auth', 'currentUser',
  'getServerSession', 'useAuthContext', 'useUserContext']);
/** Calls that read the state of the whole page, named by what they are given: `useContext(AuthContext)`. */
export const sessionReaders: ReadonlySet<string> = new Set(['useContext', 'use', 'inject', 'useSelector', 'useAppSelector', 'useStore',
  'useRecoilValue', 'useRecoilState', 'useAtom', 'useAtomValue', 'getContext']);
/** Names of what holds any value, which say nothing of whose it is. */
export const valueHolders: ReadonlySet<string> = new Set(['this', 'props', 'state', 'data', 'row', 'row data', 'value', 'context', 'ctx',
  'params', 'response', 'res', 'result', 'query', 'store', '$store', 'vm']);
/** Names of an account that may be that of the person who reads. */
export const bareAccounts: readonly string[] = ['user', 'profile', 'account', 'person', 'owner', 'info'];
/** Words that say that it is another one's, beside the name of an account or alone. */
export const otherPeople: readonly string[] = [...publicPeople, 'other', 'selected', 'sender', 'recipient', 'receiver', 'partner', 'friend',
  'member', 'follower', 'reviewer', 'participant', 'peer', 'chat'];
/** People who trade with each other, where a seller may need the name of those who buy. */
export const tradingPeople: readonly string[] = ['customer', 'client', 'buyer', 'seller', 'vendor', 'merchant'];
/** Work of a class, in whose comments a learner and the own teachers write. */
export const classWorkWords: readonly string[] = ['task', 'tasks', 'assignment', 'assignments', 'homework', 'submission', 'submissions',
  'project', 'projects', 'gradebook'];
/** Words beside `realname` in programs for IRC, where it is a free text (the gecos field). */
export const ircNames: readonly string[] = ['nick', 'nicks', 'nicklist', 'gecos', 'irc'];
export const gecosNames: ReadonlySet<string> = new Set(['realname', 'realnames', 'real name', 'real names']);
/** Calls that say to a reporter of errors or to an analytics service who uses the product; no user reads that. */
export const reportedUserCalls: ReadonlySet<string> = new Set(['setUser', 'setUserContext', 'setPerson', 'setUserInfo', 'setUserData',
  'setUserProperties', 'identify', 'addUserMetadata', 'setTags', 'setContext']);
/** Works, and people at work: a legal name belongs to what they make. */
export const worksWithNames: readonly string[] = ['book', 'books', 'article', 'paper', 'citation', 'movie', 'film', 'song', 'album',
  'quote', 'admin', 'teacher', 'instructor', 'staff', 'team', 'employee', 'guardian', 'parent'];

/** Fields that only the account of an adult has beside its password: a code that keeps its settings from children. */
export const adultSecrets: readonly string[] = ['pin', 'pin code', 'parental pin', 'parent pin'];
export const passwordWords: readonly string[] = ['password', 'passphrase'];

/** First words of the names of forms with which staff keep the accounts of learners, and the learners: `AddStudent`, `edit-pupils`. */
export const keepingVerbs: ReadonlySet<string> = new Set(['add', 'edit', 'create', 'update', 'manage', 'import', 'enroll', 'enrol']);
export const keptLearners: readonly string[] = ['student', 'students', 'pupil', 'pupils', 'learner', 'learners'];
