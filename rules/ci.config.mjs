// A configuration for one run of gc25 alone, beside whatever the project configures itself:
//   eslint -c node_modules/eslint-plugin-gc25/ci.config.mjs .
import gc25 from './dist/index.cjs';

export default gc25.configs.ci;
