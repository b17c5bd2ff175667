export { showsStream } from './stream';
