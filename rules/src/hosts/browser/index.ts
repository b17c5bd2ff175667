export { type BrowserCheckerOptions, createChecker } from './checker';
