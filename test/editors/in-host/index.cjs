// Entry that VS Code's extension host loads.
exports.run = () => require('./run.cjs').runFile('extension.cjs');
