-- Sums by broad group of members, of an edition that knows postcodes of six characters.
alter table privacy_charge drop constraint privacy_charge_level_check;
alter table privacy_charge add constraint privacy_charge_level_check
  check (level in ('SEGMENTS', 'CARDS', 'BRANCHES', 'GROUPS', 'OB-1', 'EXACT'));
