import type plugin from './index.js';

declare const config: (typeof plugin)['configs']['ci'];
export default config;
