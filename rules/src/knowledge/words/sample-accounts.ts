/** How samples of analytics and advertising services write the id of an account. */
export const sampleAccounts: readonly string[] = ['your id', 'your tag id', 'your ga id', 'your gtm id', 'your measurement id',
  'your pixel id', 'your tracking id', 'your key', 'ga measurement id', 'measurement id here', 'pixel id here'];
/** Last words of other blanks for one, after the word `your`: `YOUR_FACEBOOK_PIXEL_ID`. */
export const accountEnds: ReadonlySet<string> = new Set(['id', 'key', 'token', 'code', 'dsn']);
