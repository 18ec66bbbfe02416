/** Something a target has or offers, without which a check does not concern it. */
export type Capability =
  | 'operation:verify'
  | 'operation:device-phone-number'
  | 'discovery'
  | 'authorization code flow'
  | 'device:subscriber'
  | 'device:stranger'
  | 'device:offNetwork'
  | 'client:second'
  | 'client:notByNetwork'
  | 'client:withoutScopes'
  | 'signed request objects'
  | 'pkce'
  | 'private_key_jwt'
  | 'x-correlator pattern'
  | 'hashedPhoneNumber pattern';
