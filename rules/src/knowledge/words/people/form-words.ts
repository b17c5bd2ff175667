/** Vocabulary of what forms and records ask of people (GC25 ¶69, ¶77; rule map). English and Chinese. */

/** A whole date of birth. */
export const birthDateWords: readonly string[] = ['birthday', 'birth date', 'birthdate', 'date of birth', 'dob', 'birth day', '出生日期',
  '生日', '出生年月日'];

/** Names by which the law knows a person. */
export const realNameWords: readonly string[] = ['full name', 'fullname', 'first name', 'firstname', 'last name', 'lastname', 'real name',
  'realname', 'legal name', 'surname', 'family name', 'given name', '真实姓名', '姓名'];

/** Words in front of a field that belongs to a grown-up, or to no person. */
export const adultFieldWords: readonly string[] = ['parent', 'parents', 'guardian', 'guardians', 'mother', 'father', 'caregiver', 'teacher',
  'teachers', 'tutor', 'tutors', 'instructor', 'instructors', 'educator', 'educators', 'staff', 'employee', 'employees', 'company',
  'companies', 'billing', 'shipping', 'delivery', 'card', 'cardholder', 'payment', 'payer', 'bank', 'recipient', 'receiver', 'contact',
  'emergency', 'sponsor', 'business', 'organisation', 'organization', 'owner', 'admin', 'manager', 'author', 'driver', 'doctor', 'vendor',
  'supplier', 'dealer', 'merchant', 'seller', 'leader', 'leaders', 'volunteer', 'volunteers', 'coach', 'coaches', 'customer', 'applicant',
  'spouse', 'partner', 'pet', 'animal', 'hero', 'character', 'npc', 'villager', 'creature', 'celebrity', 'artist', 'actor', 'composer',
  'musician', 'account holder'];

/** Parts of a product in which the law or the matter asks for more. */
export const dutyDomains: readonly string[] = ['medical', 'health', 'patient', 'patients', 'clinic', 'hospital', 'ehr', 'pharmacy', 'kyc',
  'checkout', 'payment', 'payments', 'billing', 'shipping', 'delivery', 'order', 'orders', 'booking', 'travel', 'invoice', 'insurance',
  'tax', 'payroll', 'employee', 'employees', 'hr', 'recruit', 'crm', 'donation', 'donate', 'legal', 'contract', 'merchant', 'caseworker',
  'callback', 'affiliate', 'career', 'careers', 'vacancy', 'vacancies', 'corporate', 'degree', 'enrol', 'enroll', 'enrolment', 'enrollment',
  'admission', 'admissions', 'registry', 'sis', 'emergency', 'filter', 'filters', 'search', 'onboarding company', 'workspace', 'roster',
  'rosters', 'staff', 'gradebook', 'attendance', 'dismissal'];

/** Keys of the role that a user has in the product. */
export const roleKeys: ReadonlySet<string> = new Set(['role', 'roles', 'user role', 'user type', 'account type', 'account role', 'type']);

/** Words beside 18 where a form says who may use it. */
export const fullAgeWords: readonly string[] = ['older', 'over', 'least', 'adult', 'adults', 'years', 'age', 'aged', 'above'];

/** Files that describe an interface for developers, or only reckon with what is typed in. */
export const describingPlaces: readonly string[] = ['swagger', 'openapi', 'calculator', 'converter'];

/** Fields with which a school keeps its register: who has them is enrolled there, under the name the school knows. */
export const schoolRegisterFields: readonly string[] = ['school id', 'student id number', 'student number', 'admission number',
  'admission date', 'date of admission', 'admission no', 'roll number', 'roll no', 'enrollment number', 'enrolment number',
  'enrollment date', 'enrolment date', 'enrollment status', 'enrolment status', 'homeroom', 'homeroom id', 'grade id', 'branch id',
  'student code', 'registration number'];

/** Names that say only that something is a form or a record. */
export const plainOwners: readonly string[] = ['schema', 'form', 'dto', 'data', 'input', 'model', 'type', 'fields', 'body', 'validation',
  'values', 'create', 'update', 'new', 'request', 'entity', 'item', 'record', 'this', 'module', 'exports', 'default', 'initial'];

/** Places where people begin or describe themselves. */
export const accountPlaces: readonly string[] = ['signup', 'sign up', 'signin', 'register', 'registration', 'join', 'profile', 'profiles',
  'account', 'onboarding', 'welcome', 'child', 'children', 'kid', 'kids', 'student', 'students', 'pupil', 'user', 'users', 'member',
  'members', 'chat', 'community', 'comment', 'player', 'players', 'pupils', 'learner', 'learners', 'auth', 'new profile', 'create account'];

/** Records that hold a name for another purpose than joining: a parcel, a bill, a book, the answer of another network. */
export const namedElsewhere: readonly string[] = ['order', 'address', 'invoice', 'payment', 'checkout', 'ticket', 'lead', 'company',
  'employee', 'contact', 'book', 'linkedin', 'facebook', 'google', 'github', 'stripe', 'discord'];

/** Files in which visitors write to the company and open no account. */
export const inquiryPlaces: readonly string[] = ['contact form', 'contact us', 'get in touch', 'inquiry', 'inquiries', 'enquiry',
  'enquiries', 'brochure', 'feedback', 'newsletter', 'support request'];

/** Views that others see. */
export const publicPlaces: readonly string[] = ['post', 'posts', 'comment', 'comments', 'leaderboard', 'ranking', 'review', 'reviews',
  'chat', 'message', 'messages', 'feed', 'forum', 'thread', 'reply', 'replies', 'scoreboard', 'highscore'];

/** Fields about a person that few features need. */
export const sensitiveFields: readonly string[] = ['religion', 'ethnicity', 'ethnic group', 'race', 'sexual orientation', 'sexuality',
  'gender identity', 'disability', 'disabilities', 'diagnosis', 'medical history', 'medical conditions', 'health condition',
  'health conditions', 'allergies', 'family income', 'household income', 'parents income', 'income', 'political views', 'school name',
  'home address', 'street address', 'parent name', 'parents names', 'mother name', 'mothers name', 'father name', 'fathers name',
  'national id', 'identity number', 'id number', 'passport number', 'social security number', 'ssn', 'aadhaar', 'immigration status',
  'blood type', 'blood group', 'caste', 'tribe', 'marital status', 'weight', '宗教', '民族', '家庭住址', '身份证号', '家庭收入'];
/** Telephone numbers: of a child too much, where people do not sign in with them. */
export const phoneFields: readonly string[] = ['phone', 'phone number', 'mobile', 'mobile number', 'telephone'];
/** E-mail addresses, with which people sign in. */
export const mailFields: readonly string[] = ['email', 'e mail', 'email address', 'mail address'];
/** Further fields that count when many are asked for at once. */
export const personalFields: readonly string[] = ['phone', 'phone number', 'mobile', 'mobile number', 'address', 'city', 'postcode',
  'zip code', 'school', 'school name', 'gender', 'email', 'first name', 'last name', 'full name', 'date of birth', 'birth date',
  'birthdate', 'dob', 'photo', 'nationality', 'language spoken', 'hobbies', 'interests', 'siblings'];

/** Last words of names that hold the URL of a picture of a person. */
export const pictureLinks: readonly string[] = ['avatar', 'avatar url', 'avatar uri', 'avatar link', 'photo url', 'photo uri',
  'picture url', 'image url', 'profile image', 'profile picture', 'profile pic', 'profile photo'];
/** Names that people choose for themselves, and that others see. */
export const aliasWords: readonly string[] = ['display name', 'nickname', 'nick name', 'nick', 'username', 'user name', 'alias', 'handle',
  'screen name', 'player name', 'pen name', 'public name'];
/** Switches about real names, in small letters without separators: the value that does harm, and whether it only shows the name. */
export const nameSwitches: readonly { readonly names: readonly string[]; readonly harmful: boolean; readonly shows: boolean }[] = [
  {
    names: ['realnameonly', 'realnamesonly', 'requirerealname', 'requirerealnames', 'realnamerequired', 'requirelegalname',
      'verifiednameonly'],
    harmful: true,
    shows: false,
  },
  {
    names: ['allowpseudonym', 'allowpseudonyms', 'allownickname', 'allownicknames', 'allowaliases', 'nicknameallowed', 'nicknamesallowed',
      'pseudonymsallowed'],
    harmful: false,
    shows: false,
  },
  {
    names: ['showrealname', 'showrealnames', 'showlegalname', 'displayrealname', 'displayrealnames', 'displaylegalname'],
    harmful: true,
    shows: true,
  },
];
/** Proof of legal identity. A verified email address is none. */
export const verifiedIdentityWords: readonly string[] = ['identity verified', 'id verified', 'verified identity', 'identity verification',
  'id verification', 'kyc verified', 'kyc passed', 'kyc approved', 'real name verified'];

/** Fields that only people at work fill in: an application for a job, an inquiry of a company. */
export const workFields: readonly string[] = ['resume', 'resumes', 'curriculum vitae', 'cv', 'cover letter', 'job title', 'job role',
  'designation', 'company name', 'company size', 'employer', 'notice period', 'current salary', 'expected salary', 'current ctc',
  'expected ctc', 'years of experience', 'work experience', 'teaching experience', 'training experience', 'professional info'];

/** Fields that tell that a record is about an animal. */
export const animalFields: readonly string[] = ['species', 'breed'];
