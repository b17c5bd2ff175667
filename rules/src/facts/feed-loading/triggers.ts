import { effectCalls, endlessComponents, endlessNegations, endlessSettings, moreCalls,
  pageSettings } from '../../knowledge/words/attention/feed-words';
import { phraseTriggers, unlessBefore } from '../../scan/triggers';

const loading = [...phraseTriggers(moreCalls), 'setpage', 'setsize', 'setoffset', 'setcursor', 'setskip', 'setlimit', 'page++', 'page+=',
  'page+1'];

/** Classes of styles for the pointer: `cursor-pointer`. */
const CLASS_OF_POINTER = /-(?:pointer|default|not-allowed|grab|grabbing|move|text|auto|wait|help|none|progress|zoom|[a-z]{1,4}-resize)\b/;

/** What requests the next part of a list in other words. */
const requests = ['max_id', 'maxid', ...unlessBefore(['cursor'], CLASS_OF_POINTER), 'page:', 'offset'];

/** Words of which a file holds one of each group when more of a list is loaded by itself. */
export const automaticLoadTriggers: readonly (readonly (readonly string[])[])[] = [
  [['endreached', 'onendreached', 'reachend', 'onreachend', 'reachbottom', 'onreachbottom', 'scrolltolower', 'bottomreached',
    'requestappend', 'onrequestappend', 'oninfinite', '@infinite', 'on:infinite', 'ioninfinite', 'vinfinitescroll', 'onscrollend',
    'scrollend']],
  [['scrolledindexchange'], loading],
  [phraseTriggers(endlessComponents)],
  [['infinitescroll', 'endlessscroll', 'useinfiniteloader', 'useendless', 'useloadmore']],
  [['intersectionobserver', 'useintersection', 'useinview', 'useonscreen', 'usevisibility', 'observevisibility', 'inview', 'intersect',
    'sentinel', 'waypoint', 'useelementvisibility', 'useobserver', 'isvisible', '<observer', 'visibilitysensor', 'onscreen'], [...loading,
    ...requests]],
  [["'scroll'", 'onscroll', '@scroll', ':scroll', '(scroll)', 'scrollbottom', 'scrolltobottom', 'scrolltoend', 'handlescrollend'], loading],
  [[...effectCalls].map((name) => name.toLowerCase().replace('$', '')).filter((name) => name.length > 5), ['inview', 'intersecting',
    'visible', 'onscreen'], loading],
];

/** Words of components and hooks for endless lists that call what they were given. */
export const endCallbackTriggers: readonly (readonly (readonly string[])[])[] = [
  [['infinitescroll', 'infiniteloader', 'infinitelist', 'endlessscroll', 'endlesslist', 'infinitefeed', 'infiniteloading'], [
    'intersectionobserver',
    "'scroll'",
    'onscroll',
    'useinview',
    'useintersection',
  ]],
];

/** Words of settings that make lists endless. */
export const endlessSettingTriggers: readonly (readonly (readonly string[])[])[] = [
  [phraseTriggers([...endlessSettings, ...endlessNegations])],
];

/** The same by a name that may mean something else. */
export const pageSettingTriggers: readonly (readonly (readonly string[])[])[] = [[phraseTriggers(pageSettings)]];
