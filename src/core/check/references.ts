import type { Entity } from '../entity.ts';

/** Every reference of a record to another one, with the field it stands in. */
export function referencesOf(entity: Entity): { field: string; id: string }[] {
  const found: { field: string; id: string }[] = [];
  const add = (field: string, ids: string | readonly string[] | undefined) => {
    if (ids === undefined) return;
    for (const id of typeof ids === 'string' ? [ids] : ids) found.push({ field, id });
  };
  add('home', entity.home);
  add('related', entity.related);
  if (entity.kind === 'person') for (const [i, role] of (entity.roles ?? []).entries()) add(`roles.${i}.of`, role.of);
  if (entity.kind === 'organisation') {
    add('seat', entity.seat);
    add('members', entity.members);
    add('standsFor', entity.standsFor);
  }
  if (entity.kind === 'place') {
    add('in', entity.in);
    add('standsFor', entity.standsFor);
    add('status.administeredBy', entity.status?.administeredBy);
    add('status.occupiedBy', entity.status?.occupiedBy);
    add('status.claimedBy', entity.status?.claimedBy);
  }
  if (entity.kind === 'event') {
    add('parties', entity.parties);
    add('place', entity.place);
    add('ledFrom', entity.ledFrom);
    add('ledTo', entity.ledTo);
    for (const [i, phrase] of (entity.phrases ?? []).entries()) {
      for (const who of phrase.who ?? []) add(`phrases.${i}.who`, who.split('|'));
    }
  }
  return found;
}
