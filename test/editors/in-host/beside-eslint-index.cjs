// Entry that VS Code's extension host loads where an extension with the id of the ESLint extension is installed.
exports.run = () => require('./run.cjs').runFile('beside-eslint.cjs');
