/** Words of keys of a profile by how much they say of a person (GC25 ¶42). Entries may be several words in a row. */

/** What a person is like, has done and likes, beside contact and account. */
export const describingTraits: readonly string[] = ['age', 'ages', 'age group', 'age range', 'age band', 'dob', 'db', 'birth', 'birthday',
  'birthdate', 'birth date', 'birth year', 'year of birth', 'date of birth', 'gender', 'ge', 'sex', 'pronouns', 'grade', 'grades',
  'grade level', 'school', 'class name', 'classroom', 'interest', 'interests', 'hobby', 'hobbies', 'favourite', 'favorite', 'favourites',
  'favorites', 'likes', 'topics', 'preferences', 'ethnicity', 'race', 'religion', 'health', 'disability', 'diagnosis', 'income', 'siblings',
  'city', 'ct', 'address', 'postcode', 'zip', 'zp', 'location', 'latitude', 'longitude', 'mood', 'emotion', 'personality', 'affinity',
  'segment', 'segments', 'cohort', 'persona', 'score', 'scores', 'level', 'skill', 'skills', 'performance', 'reading', 'games', 'quests',
  'quizzes', 'lessons', 'watched', 'viewed', 'played', 'completed', 'posted', 'posts', 'streak', 'xp', 'points', 'rank', 'wins', 'history',
  'followers', 'following', 'friends', 'club', 'team', 'clubs', 'teams', 'nationality', 'orientation', 'relationship', 'weight', 'height',
  'iq'];
/** Words beside them that make the whole a matter of the account or of the product: `onboarding_completed`, `ip_address`. */
export const accountMatters: readonly string[] = ['onboarding', 'setup', 'tutorial', 'tour', 'profile', 'registration', 'signup', 'sign up',
  'subscription', 'membership', 'access', 'permission', 'log', 'ip', 'mac', 'wallet', 'notification', 'notifications', 'cookie', 'privacy',
  'plan', 'resource', 'app', 'page', 'verified', 'id', 'ids', 'key', 'url', 'type'];

/** Names that people are called by. */
export const nameTraits: readonly string[] = ['name', 'first name', 'firstname', 'last name', 'lastname', 'full name', 'fullname',
  'display name', 'displayname', 'username', 'user name', 'nickname', 'handle', 'fn', 'ln'];
/** How people are reached. */
export const contactTraits: readonly string[] = ['email', 'e mail', 'mail', 'emails', 'phone', 'phone number', 'mobile', 'em', 'ph'];
