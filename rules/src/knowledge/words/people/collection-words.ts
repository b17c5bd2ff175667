import { subjects } from './person-words';

/** Words of fields in which people show what they know. */
export const quizWords: readonly string[] = ['answer', 'answers', 'question', 'questions', 'quiz', 'guess'];
/** Words beside a sensitive one that make it part of a thing: a school subject, a network address, a number a school gives out. */
export const thingWords: readonly string[] = ['subject', 'topic', 'lesson', 'font', 'line', 'stroke', 'condition', 'track', 'car', 'item',
  'ip', 'wallet', 'mac', 'memory', 'email', 'server', 'contract', 'score', 'product', 'parcel', 'package', 'task', 'question', 'criterion',
  'edge', 'model'];
/** Words that mean a person only if they are the whole name, and the words that keep them personal. */
export const aloneWords: readonly string[] = ['weight', 'race', 'income', 'tribe', 'caste', 'disability'];
export const bodilyWords: readonly string[] = [
  'body',
  'birth',
  'current',
  'kg',
  'lbs',
  'my',
  'your',
  'user',
  'gender',
  'family',
  'household',
  'parents',
  'monthly',
  'annual',
  'yearly',
  'status',
  'type',
  'category',
  ...subjects.child,
];
/** Names that mean a person only in a record of people. */
export const doubtfulNames: readonly string[] = ['weight', 'race', 'income', 'wallet address'];
/** Who and what is given a number by a school or a firm. */
export const numberedThings: readonly string[] = ['student', 'pupil', 'school', 'staff', 'employee', 'badge', 'order', 'device', 'ticket',
  'card'];
/** Places to which something is brought. */
export const addressBookWords: readonly string[] = ['address', 'addresses', 'shipping', 'delivery', 'checkout', 'order', 'branch', 'event',
  'venue'];
/** Schools that register themselves. */
export const schoolPlaces: readonly string[] = ['school', 'schools', 'inquiry', 'inquiries', 'settings', 'tenant', 'district'];
/** Whom a question speaks to or of. */
export const addressedPeople: readonly string[] = ['you', 'your', 'my', 'their', 'child', 'kid'];

/** Names of children, and of the places where they sign up. */
export const signUpChildren: readonly string[] = ['child', 'children', 'kid', 'kids', 'pupil', 'pupils', 'student', 'students', 'learner',
  'junior', 'teen'];
export const signUpPlaces: readonly string[] = ['signup', 'sign', 'register', 'registration', 'join', 'create', 'onboarding', 'profile',
  'schema', 'form', 'account'];
export const signUpAdults: readonly string[] = ['parent', 'guardian', 'teacher', 'admin'];

/** Words of files that are about accounts of people who may be children. */
export const accountWords: readonly string[] = ['sign up', 'signup', 'register', 'registered', 'registration', 'registrations', 'profile',
  'profiles', 'child', 'children', 'student', 'students', 'pupil', 'pupils'];
