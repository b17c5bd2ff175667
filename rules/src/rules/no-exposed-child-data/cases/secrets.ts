import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a token, in a function that logs what it is given or says that there is none',
      lang: ['js', 'ts'],
      code: `const check = (given) => logger.warn('refused', given ? given : 'none');
export const renew = (refreshToken) => check(«refreshToken»);`,
      expect: 'secret',
    },
    {
      title: 'a password logged beside what signs in with it',
      lang: ['js', 'ts'],
      code: `log.info('new account', { email: pupil.email, password: «pupil.password» });
console.log(pupil.email, «pupil.password», session.accessToken.slice(-6));`,
      expect: 'secret',
    },
    {
      title: 'the token that is cut out of an authorization header',
      lang: ['js', 'ts'],
      code: `export function check(req, res, next) {
  const { authorization } = req.headers;
  const bearer = authorization.split(' ')[1];
  console.log('seen', «bearer»);
  next();
}`,
      expect: 'secret',
      suggest: {},
    },
    {
      title: 'the PIN of the area for parents',
      lang: ['js', 'ts'],
      code: "export function onDigit(parentPin) { console.log('so far', «parentPin»); }",
      expect: 'secret',
      suggest: {},
    },
    { title: 'an invitation token in a log', lang: 'js', code: "console.log('mailing', «inviteToken»);", expect: 'secret' },
    {
      title: 'push tokens recognised by their origin',
      lang: 'ts',
      code: `const token = (await Notifications.getExpoPushTokenAsync()).data;
console.log('push', «token»);
const { data: tok } = await Notifications.getDevicePushTokenAsync();
console.log(«tok»);
messaging().onTokenRefresh((token) => console.log(«token»));
const invite = { token: 1 };
function Join() { const { token } = useParams(); console.log('joining with', «token»); }`,
      expect: 'secret',
    },
    {
      title: 'session tokens and authorisation headers in a log',
      lang: 'js',
      code: `const token = jwt.sign({ id: user.id }, key);
console.log(«token»);
PushNotification.configure({ onRegister: function (token) { console.log('TOKEN', «token»); } });
logger.info(«req.headers.authorization»);`,
      expect: 'secret',
    },
    {
      title: 'tokens logged in adjacent statements',
      lang: ['js', 'ts'],
      code: `export function joined(session, other) {
  console.log('access', «session.accessToken»);
  console.log('refresh', session.refreshToken);
  console.log('id', session.idToken);
  welcome();
  console.log('other', «other.accessToken»);
}`,
      expect: 'secret',
      data: [{ value: 'session.accessToken`, `session.refreshToken` and `session.idToken' }, { value: 'other.accessToken' }],
    },
    { title: 'a password in a log', lang: 'js', code: "console.log('login', «password»);", expect: 'secret' },
    {
      title: 'a push token in a log',
      lang: ['ts'],
      strict: true,
      code: `const expoPushToken = await register();
console.log(«expoPushToken»);`,
      expect: 'secret',
      doc: true,
    },
  ],
  valid: [
    {
      title: 'the beginning of a token, in a function that is given the whole',
      lang: ['js', 'ts'],
      code: `const check = (given) => logger.warn('refused', { prefix: given ? given.substr(0, 10) + '...' : 'none', ok: isValid(given), print: sha256(given) });
export const renew = (refreshToken) => check(refreshToken);`,
    },
    {
      title: 'the last letters of a token',
      lang: ['js', 'ts'],
      code: `console.log(session.accessToken.substring(session.accessToken.length - 6));
console.log(`+"\`token ${session.accessToken.substr(-6)} ${session.refreshToken.slice(0, 6)}\`"+`);
const shown = session.accessToken.slice(-6);
console.log('token', shown);`,
    },
    {
      title: 'the last letters of a token, where it has more',
      lang: ['js', 'ts'],
      code: `const endOf = (deviceToken) => (deviceToken.length <= 8 ? deviceToken : deviceToken.slice(-8));
export const fail = (deviceToken) => console.log('failed for', endOf(deviceToken));`,
    },
    { title: 'a part of a header that names a language', lang: ['js', 'ts'], code: "export const hear = (req) => console.log(req.headers['accept-language'].split(',')[0]);" },
    { title: 'a pin on a board', lang: ['js', 'ts'], code: 'export const place = (board) => console.log(board.pin, board.pinCount);' },
    {
      title: 'a missing token in an error message',
      lang: 'js',
      code: "function check(refreshToken) { if (!refreshToken) { logger.error('no token: ' + refreshToken); } }",
    },
    {
      title: 'tokens of a lexer',
      lang: 'ts',
      code: `const token = lexer.getToken();
console.log(token, token.value);
for (const token of tokens) console.log(token);`,
    },
    { title: 'CSRF tokens, lexer tokens and design tokens', lang: 'ts', code: "console.log(token, csrfToken, lexer.token, theme.tokens.colour);" },
  ],
});
