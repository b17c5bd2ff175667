import type { Sdk } from '../types/sdk';

/** Recorders that are put into a page by their script alone. */
export const pageRecorders: Sdk = {
  id: 'page-recorders',
  name: 'a session recorder',
  source:
    "script addresses in the vendors' installation guides (Mouseflow, Inspectlet, Lucky Orange, Crazy Egg, UXCam, Contentsquare, Quantum Metric)",
  hosts: ['cdn.mouseflow.com', 'cdn.inspectlet.com', 'tools.luckyorange.com', 'script.crazyegg.com', 't.contentsquare.net',
    'cdn.quantummetric.com'],
  loads: ['session recording'],
};
