import { everyError, variant } from './variant.ts';

export default variant({
  id: 'api-messages-in-another-language',
  story:
    'Messages are in the language of the country. ERROR-MESSAGE: the wording is free, so is the language.',
  bend: everyError((body) => ({ ...body, message: 'Η αίτηση δεν μπορεί να εξυπηρετηθεί.' })),
});
