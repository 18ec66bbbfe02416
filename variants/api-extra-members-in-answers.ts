import { everyAnswer, variant } from './variant.ts';

export default variant({
  id: 'api-extra-members-in-answers',
  story:
    'A later minor version has further members in its answers already. The schemas of the release do not forbid them, and a client of minor versions has to bear them (Commonalities, API design guide, versioning).',
  bend: everyAnswer((answer) =>
    answer.status === 200 && typeof answer.body === 'object'
      ? { ...answer, body: { ...answer.body, checkedBy: 'home-network' } }
      : answer,
  ),
});
