import { fault } from '#operator';

export default fault({
  id: 'auth-time-missing',
  story:
    'Authentication by the network has no session with a beginning, so nothing is there to fill auth_time from.',
  caughtBy: ['authorization/max-age'],
  bend: { idToken: ({ auth_time: _unknown, ...claims }) => claims },
});
