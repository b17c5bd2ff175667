export { parseForESLint } from 'vue-eslint-parser';
