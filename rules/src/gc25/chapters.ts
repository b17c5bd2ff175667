import type { ChapterId } from './paragraph';

/** A chapter of the General Comment; `sections` maps a section's letter to its heading. */
export interface Chapter {
  readonly id: ChapterId;
  readonly title: string;
  readonly sections: Readonly<Record<string, string>>;
}

export const chapters: readonly Chapter[] = [
  { id: 'I', title: 'Introduction', sections: {} },
  { id: 'II', title: 'Objective', sections: {} },
  {
    id: 'III',
    title: 'General principles',
    sections: {
      A: 'Non-discrimination',
      B: 'Best interests of the child',
      C: 'Right to life, survival and development',
      D: 'Respect for the views of the child',
    },
  },
  { id: 'IV', title: 'Evolving capacities', sections: {} },
  {
    id: 'V',
    title: 'General measures of implementation by States parties',
    sections: {
      A: 'Legislation',
      B: 'Comprehensive policy and strategy',
      C: 'Coordination',
      D: 'Allocation of resources',
      E: 'Data collection and research',
      F: 'Independent monitoring',
      G: 'Dissemination of information, awareness-raising and training',
      H: 'Cooperation with civil society',
      I: 'Children\'s rights and the business sector',
      J: 'Commercial advertising and marketing',
      K: 'Access to justice and remedies',
    },
  },
  {
    id: 'VI',
    title: 'Civil rights and freedoms',
    sections: {
      A: 'Access to information',
      B: 'Freedom of expression',
      C: 'Freedom of thought, conscience and religion',
      D: 'Freedom of association and peaceful assembly',
      E: 'Right to privacy',
      F: 'Birth registration and right to identity',
    },
  },
  { id: 'VII', title: 'Violence against children', sections: {} },
  { id: 'VIII', title: 'Family environment and alternative care', sections: {} },
  { id: 'IX', title: 'Children with disabilities', sections: {} },
  { id: 'X', title: 'Health and welfare', sections: {} },
  {
    id: 'XI',
    title: 'Education, leisure and cultural activities',
    sections: {
      A: 'Right to education',
      B: 'Right to culture, leisure and play',
    },
  },
  {
    id: 'XII',
    title: 'Special protection measures',
    sections: {
      A: 'Protection from economic, sexual and other forms of exploitation',
      B: 'Administration of child justice',
      C: 'Protection of children in armed conflict, migrant children and children in other vulnerable situations',
    },
  },
  { id: 'XIII', title: 'International and regional cooperation', sections: {} },
  { id: 'XIV', title: 'Dissemination', sections: {} },
];
