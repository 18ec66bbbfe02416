import { everyError, variant } from './variant.ts';

export default variant({
  id: 'api-extra-members-in-errors',
  story:
    'Errors carry a reference for support beside the three members of ErrorInfo. The schema does not forbid further members, and OpenAPI allows what a schema does not forbid.',
  bend: everyError((body) => ({ ...body, reference: 'a7c3', details: [] })),
});
