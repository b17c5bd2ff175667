import { FileContext, type SourceCodeLike } from '../../program/syntax/file-context';
import { nodeFileHost } from '../node/node-file-host';

/** The file of a rule context, with the project on disk around it. */
export const fileOf = ({ sourceCode, filename }: { readonly sourceCode: object; readonly filename: string }): FileContext =>
  FileContext.of(sourceCode as SourceCodeLike, filename, nodeFileHost);
