-- Who did what to which object from where, when, with which result. Every line carries the hash of
-- the one before it.
create table audit_line (
  number bigint primary key,
  at timestamptz not null,
  actor text not null,
  action text not null,
  object text not null,
  origin text not null,
  result text not null,
  previous text not null,
  hash text not null unique
);
create index audit_line_at on audit_line (at);

create table audit_head (
  single boolean primary key default true check (single),
  number bigint not null,
  hash text not null
);
insert into audit_head (number, hash) values (0, repeat('0', 64));

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'an audit line is never changed';
end $$;
create trigger audit_line_is_final before update or delete or truncate on audit_line
  for each statement execute function refuse_audit_change();

-- Each field with its length before it, so that no two lines read the same.
create function audit_hash(previous text, number bigint, at timestamptz, fields text[])
  returns text language sql immutable as $$
  select encode(sha256(convert_to(previous || ';' || number || ';'
    || (extract(epoch from at) * 1000000)::bigint || ';'
    || (select string_agg(octet_length(f) || ':' || f, ';' order by i)
        from unnest(fields) with ordinality as u (f, i)), 'UTF8')), 'hex')
$$;

-- The only way to a line. The head is locked until the end of the transaction, so call it last.
create function append_audit(actor text, action text, object text, origin text, result text)
  returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
  head audit_head;
  now timestamptz := date_trunc('milliseconds', clock_timestamp());
begin
  select * into head from audit_head for update;
  insert into audit_line values (head.number + 1, now, actor, action, object, origin, result,
    head.hash, audit_hash(head.hash, head.number + 1, now,
      array[actor, action, object, origin, result]));
  update audit_head set number = head.number + 1,
    hash = (select hash from audit_line l where l.number = head.number + 1);
  return head.number + 1;
end $$;
revoke all on function append_audit from public;

-- Number of the first line that does not follow from the one before it; null when all do.
create function first_broken_audit_line() returns bigint language sql stable
  security definer set search_path = public, pg_temp as $$
  with chained as (
    select *, lag(hash, 1, repeat('0', 64)) over (order by number) as before,
      row_number() over (order by number) as place
    from audit_line
  )
  select coalesce(
    (select min(number) from chained where previous <> before or number <> place
      or hash <> audit_hash(previous, number, at, array[actor, action, object, origin, result])),
    (select h.number from audit_head h where h.number <> (select count(*) from audit_line)
      or h.hash <> coalesce((select hash from audit_line l where l.number = h.number),
        repeat('0', 64))))
$$;
revoke all on function first_broken_audit_line from public;
