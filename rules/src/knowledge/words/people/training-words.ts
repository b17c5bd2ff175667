/** Words of data sets about people. */
export const trainedPeople: readonly string[] = ['child', 'children', 'student', 'students', 'pupil', 'pupils', 'kid', 'kids', 'learner',
  'learners', 'user', 'users', 'chat', 'chats', 'messages', 'conversations'];

/** Words for the purpose or the consent that a data set was collected under. */
export const trainingPurposes: readonly string[] = ['consent', 'purpose', 'opt in', 'agreed'];

/** Groups of pupils. Single children are no group. */
export const groupsOfPupils: readonly string[] = ['class', 'classroom', 'school', 'cohort', 'students', 'pupils', 'children', 'kids'];
