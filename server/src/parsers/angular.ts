export { parseForESLint } from '@angular-eslint/template-parser';
