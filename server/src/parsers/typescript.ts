export { parse } from '@typescript-eslint/typescript-estree';
