/** Vocabulary of countdowns and offers in code (GC25 ¶110; no-false-urgency). */

export const countdownNames: readonly string[] = ['countdown', 'count down', 'timer', 'time left', 'time remaining', 'timeleft',
  'remaining time', 'seconds left', 'sec left', 'deadline', 'expires', 'expiry timestamp', 'target date', 'end date', 'enddate', 'end time',
  'expires in', 'expires in seconds', 'sale end', 'offer end', 'flash sale'];
/** Names of counts of other people who look at or buy the same. */
export const crowdNames: readonly string[] = ['viewer', 'viewers', 'views', 'watching', 'watchers', 'viewing', 'buyers', 'sold',
  'sold count', 'sales count', 'purchases', 'online users', 'people online', 'users online', 'stock left', 'items left'];

/** Names of numbers of others who take part. */
export const turnoutNames: readonly string[] = ['participants', 'participant count', 'participants count', 'attendees', 'attendee count',
  'enrolled', 'enrollments', 'players online', 'joined', 'joined count', ...crowdNames];
/** Fields of an offer, or a challenge, beside its title: what it costs, what it gives, when it ends. */
export const offerFields: ReadonlySet<string> = new Set(['price', 'discount', 'reward', 'rewards', 'prize', 'badge', 'xp', 'requirement',
  'end date', 'ends at', 'end time', 'expires at', 'deadline', 'time left']);
export const titleFields: ReadonlySet<string> = new Set(['title', 'name', 'description', 'headline']);

/** Names of things that are on offer. */
export const offerNames: readonly string[] = ['sale', 'sales', 'offer', 'offers', 'discount', 'deal', 'deals', 'promo', 'promotion',
  'coupon', 'price', 'prices', 'cart', 'product', 'products', 'shop', 'store page', 'flash sale', 'bundle', 'upsell', 'banner offer',
  'gems', 'checkout'];
/** Other clocks: of tasks, games, codes, sessions, help and breaks. */
export const otherClocks: readonly string[] = ['quiz', 'exam', 'test', 'question', 'round', 'game', 'level', 'boss', 'cooldown',
  'cool down', 'otp', 'verification', 'code', 'resend', 'session', 'token', 'auth', 'login', 'password', 'emergency', 'sos', 'break',
  'bedtime', 'pomodoro', 'workout', 'recipe', 'cooking', 'meditation', 'lesson', 'match', 'turn', 'reconnect', 'maintenance', 'redirect',
  'auction', 'cache', 'cookie', 'ttl', 'stopwatch', 'launch', 'event date', 'wedding', 'video', 'recording', 'call', 'typing', 'hold',
  'reservation', 'payment intent', 'jwt', 'invite', 'poll', 'story', 'message', 'trip', 'rent', 'rental', 'timeout', 'refresh'];
/** Names of real ends, which come from data. */
export const endNames: readonly string[] = ['end date', 'enddate', 'ends at', 'end at', 'ends on', 'valid until', 'valid to', 'expires at',
  'expiry date', 'offer ends at', 'end time', 'deadline', 'sale ends'];
/** Names of a play's stock, which is no offer. */
export const playStock: readonly string[] = ['lives', 'life', 'attempts', 'attempt', 'tries', 'moves', 'hints', 'questions', 'seconds',
  'minutes', 'days', 'hours', 'turns', 'points', 'characters', 'spots', 'steps', 'levels', 'guesses', 'day', 'hour'];
/** What translates a key. */
export const translationCalls: ReadonlySet<string> = new Set(['t', '$t', 'tr', '$tr', 'i18n', 'translate', '__', 'formatMessage', 'trans']);
/** Keys of a message that say who gets it, and adults who are none of the product's children. */
export const readerKeys: ReadonlySet<string> = new Set(['audience', 'recipients', 'recipient', 'role', 'roles', 'target']);
export const staffNames: readonly string[] = ['teacher', 'teachers', 'staff', 'admin', 'admins', 'parent', 'parents', 'organizers',
  'organisers', 'sellers', 'employees', 'schools'];
