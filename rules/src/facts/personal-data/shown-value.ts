export { type ShownPath as ShownValue, shownPaths as shownValues } from '../../views/elements/text/shown-paths';
