export { type CookieLife, cookieLives } from './cookie-life';
export { isVisitorCookie } from './visitor-cookie';
