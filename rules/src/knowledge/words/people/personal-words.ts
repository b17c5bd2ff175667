/**
 * Vocabulary of personal values: what may be known of a person, and what shows that a name holds none (GC25 ¶67, ¶68,
 * ¶70; rule map, "Personal value"). Names are compared word by word; an entry may be several words in a row.
 */

/** Last words of names that tell of a person, whatever holds them. */
export const tellingFields: readonly string[] = ['email', 'e mail', 'email address', 'phone', 'phone number', 'mobile number', 'telephone',
  'first name', 'last name', 'full name', 'real name', 'legal name', 'surname', 'given name', 'family name', 'birthday', 'birthdate',
  'birth date', 'date of birth', 'dob', 'home address', 'street address', 'postal address', 'passport number', 'id card number',
  'social security number', 'ssn', 'iban', 'bank details', 'bank account', 'card number', 'diagnosis', 'disability'];

/** Last words of names that tell of a person when a person holds them: `user.name`, `student.school`, `childName`. */
export const heldFields: readonly string[] = ['name', 'display name', 'username', 'user name', 'nickname', 'handle', 'age', 'gender', 'sex',
  'school', 'school name', 'grade', 'classroom', 'address', 'city', 'postcode', 'photo', 'photo url', 'avatar', 'avatar url', 'picture',
  'profile image', 'profile picture', 'selfie', 'location', 'coordinates', 'ip', 'ip address', 'parent name', 'parent email',
  'parent phone', 'religion', 'ethnicity', 'health', 'mood', 'interests', 'hobbies', 'friends', 'contacts', 'messages', 'searches',
  'search history', 'browsing history', 'bio'];

/** Words before `name` that leave it the name of a person: `user.firstName`. A `styleName` or a `fileName` is none. */
export const nameWords: readonly string[] = ['first', 'last', 'middle', 'full', 'real', 'legal', 'given', 'family', 'nick', 'user',
  'display', 'child', 'kid', 'parent', 'student', 'pupil', 'learner', 'guardian', 'mother', 'father', 'player', 'profile', 'account',
  'person', 'friend', 'patient', 'school', 'teacher', 'customer', 'member'];

/** Names that hold a person whose name is meant when they have one. */
export const personHolders: readonly string[] = ['user', 'person', 'people', 'customer', 'patient', 'visitor', 'participant', 'guardian',
  'teacher', 'classmate', 'friend', 'employee', 'tutor'];
/** Further names that hold a person when something other than a plain name is read from them: all of these may also hold a thing. */
export const looseHolders: readonly string[] = ['session', 'account', 'auth', 'member', 'player', 'profile', 'owner', 'author', 'sender',
  'viewer', 'me', 'subscriber', 'contact'];

/** Last words of names of whole records of people. */
export const recordWords: readonly string[] = ['user', 'users', 'student', 'students', 'pupil', 'pupils', 'kid', 'kids', 'learner',
  'learners', 'guardian', 'guardians', 'patient', 'patients', 'classmates', 'tutor', 'tutors'];
/** Last words that leave a record a record: `userData`, `childRecord`. */
export const recordEndings: readonly string[] = ['data', 'info', 'record', 'row', 'doc', 'document', 'details', 'profile', 'object', 'obj',
  'form', 'payload', 'entity'];

/** Last words of names that open an account or reach a device. */
export const secretFields: readonly string[] = ['password', 'passwd', 'passcode', 'secret', 'jwt', 'access token', 'refresh token',
  'id token', 'auth token', 'bearer token', 'session token', 'user token', 'custom token', 'login token', 'reset token', 'invite token',
  'invitation token', 'verification token', 'verify token', 'jwt token', 'oauth token', 'google token', 'apple token', 'recovery code',
  'push token', 'device token', 'fcm token', 'expo push token', 'registration token', 'otp', 'parent pin', 'parents pin', 'parental pin',
  'guardian pin', 'child pin', 'kid pin', 'student pin', 'user pin', 'login pin', 'account pin', 'profile pin', 'private key', 'api secret',
  'client secret'];

/** First words of names of one among several. */
export const choiceWords: ReadonlySet<string> = new Set(['selected', 'active', 'current', 'chosen']);

/** Of these, what opens an account at any time. */
export const passwordWords: readonly string[] = ['password', 'passwd', 'passcode'];

/** Last words of keys under which a store keeps what opens an account. */
export const tokenKeys: ReadonlySet<string> = new Set(['token', 'jwt']);
/** Words of other tokens: of forms, pages, designs, devices and currencies. */
export const otherTokens: ReadonlySet<string> = new Set(['csrf', 'xsrf', 'design', 'page', 'next', 'cursor', 'map', 'mapbox', 'push', 'fcm',
  'device', 'theme', 'color', 'max', 'cancel', 'captcha', 'recaptcha', 'sync', 'crypto', 'coin', 'game', 'expiry', 'expires',
  'expiration']);

/** First words that make a name a question, an act or a setting instead of a value. */
export const notValues: readonly string[] = ['is', 'has', 'had', 'was', 'can', 'should', 'needs', 'use', 'on', 'handle', 'send', 'sends',
  'sent', 'validate', 'valid', 'verify', 'verified', 'check', 'show', 'hide', 'toggle', 'hidden', 'no', 'missing', 'invalid', 'wrong',
  'reset', 'forgot', 'change', 'update', 'set', 'min', 'max', 'num', 'total', 'count', 'require', 'required', 'with', 'without', 'include',
  'enable', 'disable', 'allow', 'generate', 'hash', 'hashed', 'masked', 'encrypted', 'redacted', 'decoded'];
/** Words before what a value no longer holds: `dataWithoutPassword`. */
export const leavingOut: ReadonlySet<string> = new Set(['without', 'except', 'excluding', 'minus']);
/** Words of contact data and names that belong to an organisation or a machine. */
export const notPersonal: readonly string[] = ['support', 'admin', 'contact', 'from', 'sender', 'company', 'noreply', 'reply', 'business',
  'org', 'organisation', 'organization', 'smtp', 'service', 'default', 'system', 'test', 'mock', 'demo', 'app', 'project', 'example',
  'template', 'placeholder', 'server', 'host', 'file', 'repo', 'branch', 'git', 'bot', 'vendor', 'shop', 'store', 'brand', 'billing',
  'invoice', 'partner', 'supplier', 'organizer', 'organiser', 'group'];

/** Words of names that hold yes or no: `hasEmail`, `shouldSkipEmail`. */
export const flagWords: ReadonlySet<string> = new Set(['is', 'has', 'have', 'had', 'was', 'were', 'are', 'can', 'should', 'needs', 'will',
  'did', 'does', 'must']);

/** Words around the numbers of cards that are played or collected, and around those of payment cards. */
export const gameCards: readonly string[] = ['deck', 'decks', 'decklist', 'rarity', 'expansion', 'booster', 'boosters', 'suit', 'trump',
  'discard', 'card title', 'card game'];
export const payments: readonly string[] = ['cvv', 'cvc', 'expiry', 'exp month', 'exp year', 'expiration', 'card holder', 'cardholder',
  'payment', 'payments', 'iban'];

/** Hosts of services that answer with people who do not exist. */
export const madeUpHosts: readonly string[] = ['jsonplaceholder.', 'dummyjson.', 'reqres.in', 'randomuser.me', 'fakestoreapi.'];
/** Words of people who do not exist. */
export const madeUp: readonly string[] = ['demo', 'mock', 'dummy', 'fake', 'fixture', 'sample', 'seed', 'test', 'bot', 'smtp'];

/** Words of names for data, and for what makes it, of people who do not exist. */
export const invented: readonly string[] = ['mock', 'mocks', 'mocked', 'dummy', 'fake', 'faker', 'fixture', 'sample', 'demo'];
/** Words after these that mean something else: a mock exam, the size of a sample. */
export const mockExams: readonly string[] = ['test', 'tests', 'exam', 'exams', 'interview', 'interviews', 'paper', 'papers', 'size',
  'rate'];
/** Folders of such data. */
export const inventedFolders: readonly string[] = ['mock', 'mocks', '__mocks__', 'fixtures', '__fixtures__', 'mock-data', 'mockData',
  'dummy', 'dummy-data', 'sample-data'];

/** Last words of names that hold an age to the year or day, where a band would do. */
export const exactAges: readonly string[] = ['age', 'birthday', 'birthdate', 'birth date', 'date of birth', 'dob'];
/** Things with users, names and URLs of their own, for machines or developers. */
export const machineHolders: readonly string[] = ['git', 'commit', 'commits', 'ssh', 'ftp', 'sftp', 'db', 'database', 'postgres', 'mysql',
  'redis', 'mongo', 'docker', 'npm', 'pkg'];

/** Last words of field names that are not personal unless the code says whose they are. */
export const quasiIdentifiers: readonly string[] = ['age', 'gender', 'sex', 'grade', 'city', 'interests', 'mood'];

/** Last words of names that a place has as well as a person. */
export const publicContacts: readonly string[] = ['phone', 'phone number', 'telephone', 'mobile number', 'street address', 'postal address',
  'email', 'email address'];
/** Words of places whose phone numbers and street addresses are public. */
export const placeWords: readonly string[] = ['place', 'places', 'poi', 'pois', 'facility', 'facilities', 'hospital', 'hospitals', 'clinic',
  'clinics', 'pharmacy', 'pharmacies', 'restaurant', 'restaurants', 'hotel', 'hotels', 'venue', 'venues', 'shops', 'stores', 'merchant',
  'merchants', 'helpline', 'helplines', 'hotline', 'hotlines', 'police', 'ambulance', 'authority', 'authorities', 'openstreetmap',
  'nominatim', 'overpass'];

/** Words of organisations, whose contact data is not that of a person. */
export const organisations: readonly string[] = ['company', 'companies', 'organisation', 'organisations', 'organization', 'organizations',
  'school', 'schools', 'ministry', 'ministries', 'church', 'churches', 'charity', 'charities', 'agency', 'agencies', 'department',
  'departments', 'institution', 'institutions', 'vendor', 'vendors', 'supplier', 'suppliers'];

/** Words of what has a dialling code, a name and a symbol, and is no person: `country.phone`. */
export const landWords: readonly string[] = ['country', 'countries', 'currency', 'currencies', 'continent', 'continents', 'timezone',
  'locale', 'language'];

/** Things that hold others of their kind as `children`. */
export const treeWords: ReadonlySet<string> = new Set(['category', 'categories', 'subcategory', 'cat', 'menu', 'submenu', 'nav',
  'navigation', 'tree', 'node', 'folder', 'directory', 'dir', 'route', 'page', 'section', 'block', 'element', 'el', 'widget', 'component',
  'comment', 'department', 'taxon', 'taxonomy', 'topic', 'chapter', 'collection', 'link', 'option', 'layer', 'container']);

/** Members that only nodes of a document, a tree or a process have. A `child` with one of them is no person. */
export const nodeMembers: readonly string[] = ['pid', 'kill', 'stdout', 'stderr', 'stdin', 'exitCode', 'send', 'disconnect', 'unref',
  'nodeType', 'nodeName', 'nodeValue', 'parentNode', 'parentElement', 'childNodes', 'firstChild', 'lastChild', 'nextSibling',
  'previousSibling', 'nextElementSibling', 'children', 'props', 'tagName', 'textContent', 'innerHTML', 'innerText', 'appendChild',
  'removeChild', 'remove', 'replaceWith', 'classList', 'className', 'style', 'getAttribute', 'setAttribute', 'hasAttribute', 'dataset',
  'offsetTop', 'offsetHeight', 'offsetWidth', 'clientHeight', 'getBoundingClientRect', 'querySelector', 'querySelectorAll',
  'addEventListener', 'on', 'once', 'emit', 'isMesh', 'isObject3D', 'traverse', 'geometry', 'material', 'scale', 'rotation', 'parent',
  'left', 'right', 'next', 'prev', 'depth', 'leaf', 'isLeaf', 'nodes', 'expression', 'tokens', 'visit', 'accept', 'render', 'component',
  'ref', 'path', 'route', 'element', 'el', 'log', 'info', 'warn', 'error', 'x', 'y', 'width', 'height', 'visible', 'type'];

/** Code that deals with money on a chain: what it calls an `address` is where that money is kept. */
export const chainLibraries = /\b(?:web3|ethers|ethereum|metamask|solana|bitcoin|blockchain|wallet\w*|erc20|viem|wagmi)\b/i;

/** Words of names that say the same without a library: `EthAddress`, `signerAddress`. */
export const chainWords: readonly string[] = ['wallet', 'eth', 'ethereum', 'ethers', 'evm', 'web3', 'viem', 'wagmi', 'solana',
  'decentraland', 'dcl', 'nft', 'nfts', 'erc20', 'erc721', 'siwe'];
/** Words before `address` in names of homes and devices. */
export const addressKinds: readonly string[] = ['home', 'house', 'street', 'post', 'postal', 'mail', 'mailing', 'shipping', 'billing',
  'delivery', 'residential', 'residence', 'permanent', 'living', 'email', 'ip', 'mac'];
/** Last words of the other fields of a home: `city`. */
export const addressParts: readonly string[] = ['street', 'city', 'town', 'zip', 'zip code', 'zipcode', 'postcode', 'post code',
  'postal code', 'house number', 'district', 'apartment'];
/** Words before `address` in names that may identify an account: `userAddress`. */
export const addressedAccounts: ReadonlySet<string> = new Set(['user', 'member', 'owner', 'account', 'player', 'sender', 'viewer',
  'author']);
/** First words of calls that validate or normalise such an identifier: `normalizeAddress`, `isAddress`. */
export const addressChecks: ReadonlySet<string> = new Set(['validate', 'normalize', 'normalise', 'require', 'assert', 'checksum', 'is',
  'shorten']);

/** Fields that tell more of a person than the name of an account. */
export const contactAndNameFields: readonly string[] = ['email', 'e mail', 'mail', 'emailaddress', 'phone', 'phonenumber', 'birth',
  'birthday', 'birthdate', 'dateofbirth', 'dob', 'first name', 'firstname', 'last name', 'lastname', 'full name', 'fullname'];

/** Last words of names of values that were put into another form: `emailLower`. */
export const preparedWords: ReadonlySet<string> = new Set(['normalized', 'normalised', 'lower', 'lowercase', 'trimmed', 'raw', 'cleaned',
  'clean', 'formatted', 'string', 'str', 'e164', 'value']);
/** What holds the IP address of a device that is connected. */
export const addressHolders: ReadonlySet<string> = new Set(['req', 'request', 'socket', 'client', 'connection', 'handshake']);
/** Calls that answer with the person who is signed in, or another one. */
export const personReads: ReadonlySet<string> = new Set(['getProfile', 'getUserProfile', 'getUserInfo', 'getCurrentUser',
  'getIdentityClaims', 'verifyCredentials', 'fetchProfile', 'fetchUserProfile', 'fetchCurrentUser', 'getMe', 'fetchMe']);
