export { parseForESLint } from 'svelte-eslint-parser';
